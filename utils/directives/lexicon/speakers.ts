import type { SpeakerTable } from '../likely-speakers.ts';

/** Learned by `npm run train speakers` from the directives of 164 documents of the project and 432 of other sources. See `SpeakerTable`. */
export const SPEAKERS: SpeakerTable = {
  bias: -2.3,
  weights: `
3.5 here orders name
3.2 most speeches other
2.7 quoted own person
2.6 here requests name
2.5 here orders pronoun | here says document | most speeches owned
2.4 most speeches minutes
2.3 here orders office
2.2 here orders title
2.1 early person owned | here requests pronoun | here says name
1.8 here requests title | namedAs requests 1
1.7 here named pronoun | here named title | here orders body
1.6 here says title
1.5 spoke 1 person
1.4 here says pronoun | next first person
1.3 here named name | here requests body | spoke never body
1.2 here orders document | namedAs named 1
1.1 early person minutes | speeches 0 body | spoke 1 body
1.0 namedAs requests 2
0.9 early body owned | is document other | speeches 4 body
0.8 early person other
0.7 namedAs requests 5 | spoke 2 body | spokeAs says document
0.6 is body owned | namedAs named 2 | spoke 1 document | spokeAs requests body
0.5 spoke 2 person | spokeAs says person
0.4 speeches 2 body | spoke 3 body
0.3 here named office | is body other | namedAs orders 2 | namedAs orders 5 | next second person | speeches 0 person | speeches 9 person | spokeAs orders person | spokeAs says body
0.2 early body other | spoke 8 body
0.1 namedAs orders 1 | spoke 2 document | spoke 3 document | spoke 3 person | spokeAs orders body
-0.1 spoke 5 person
-0.2 namedAs named 5 | namedAs orders 6 | spoke 30 person | spoke 5 body
-0.3 namedAs named 6 | namedAs says 1 | namedAs says 6 | speeches 1 person | spoke 15 person | spoke 8 document
-0.4 here asked name | namedAs asked 6 | namedAs says 2 | spoke 5 document | spoke 8 person
-0.5 early document other | here asked office | namedAs asked 2 | namedAs says 5 | speeches 2 person
-0.6 is person other | namedAs asked 5 | next second document | speeches 8 person
-0.7 namedAs asked 1
-0.8 speeches 4 person
-0.9 spokeAs orders document
-1.0 is document owned | quoted other body
-1.1 early document owned | is person owned | spoke 30 body
-1.2 spokeAs requests person
-1.3 is body minutes
-1.4 here named document | speeches 0 document | spoke never person
-1.5 next first body | next first document
-1.7 speeches 1 document
-2.1 speeches 1 body
-2.3 next second body
-3.2 quoted other person
-3.3 here named body
-3.6 here asked body
`,
};
