import type { SpeakerTable } from '../likely-speakers.ts';

/** Learned by `npm run train speakers` from the directives of 164 documents of the project and 432 of other sources. See `SpeakerTable`. */
export const SPEAKERS: SpeakerTable = {
  bias: -2.3,
  weights: `
3.5 here orders name
3.1 most speeches other
2.6 here requests name
2.5 here orders office | here orders pronoun | here says document | most speeches minutes | quoted own person
2.3 most speeches owned
2.2 early person owned
2.1 here orders title | here requests pronoun | here says name
1.8 here orders body | here requests title | namedAs requests 1
1.7 here named pronoun | here named title
1.6 here says title | spoke 1 person
1.4 here says pronoun
1.3 here named name | here requests body | next first person | spoke never body
1.2 here orders document | namedAs named 1
1.1 namedAs requests 2
1.0 speeches 0 body | speeches 4 body | spoke 1 body
0.9 early body owned | early person other
0.8 early person minutes | is document other | spoke 2 body | spokeAs says document
0.7 namedAs requests 5
0.6 is body owned | spoke 1 document | spokeAs says person
0.5 namedAs named 2 | spoke 2 person | spokeAs requests body
0.4 namedAs orders 5 | speeches 2 body | speeches 9 person | spoke 3 body | spokeAs orders person | spokeAs says body
0.3 is body other | namedAs orders 1 | namedAs orders 2 | speeches 0 person
0.2 early body other | here named office | next second person | spoke 2 document
0.1 is person minutes | namedAs requests 6 | spoke 3 document | spoke 3 person | spoke 8 body | spoke never document
-0.1 namedAs orders 6 | spoke 5 person
-0.2 here says body | namedAs named 5 | namedAs named 6 | spoke 30 person | spoke 5 body
-0.3 namedAs says 6 | speeches 1 person | spoke 15 document | spoke 15 person
-0.4 here asked name | namedAs asked 6 | namedAs says 1 | speeches 2 person | spoke 5 document | spoke 8 document | spoke 8 person
-0.5 early document other | here asked office | namedAs says 2
-0.6 namedAs asked 2 | namedAs asked 5 | namedAs says 5 | next second document
-0.7 namedAs asked 1
-0.8 is person other | speeches 4 person | speeches 8 person
-0.9 spokeAs orders document
-1.0 is document owned | is person owned | quoted other body
-1.1 early document owned
-1.2 spoke 30 body
-1.3 spokeAs requests person
-1.4 here named document | is body minutes | speeches 0 document | spoke never person
-1.5 next first body | next first document
-1.7 speeches 1 document
-2.1 speeches 1 body
-2.3 next second body
-3.1 quoted other person
-3.3 here named body
-3.6 here asked body
`,
};
