import type { SpeakerTable } from '../likely-speakers.ts';

/** Learned by `npm run train speakers` from the directives of 164 documents of the project and 349 of other sources. See `SpeakerTable`. */
export const SPEAKERS: SpeakerTable = {
  bias: -2.3,
  weights: `
3.5 here orders name
3.3 most speeches other
2.7 here orders office
2.6 here requests name | here says document | most speeches owned | quoted own person
2.5 here orders pronoun | most speeches minutes
2.1 early person owned | here orders title | here requests pronoun
2.0 namedAs requests 1
1.8 here named pronoun | here requests title
1.7 here named title | spoke 1 person
1.5 here named name | here says pronoun
1.4 next first person | spoke never body
1.3 here requests body
1.2 here orders document | here says title | namedAs named 1 | speeches 4 body
1.1 early person minutes | here orders body
1.0 here says name | namedAs requests 2
0.9 is document other | spoke 1 body
0.8 early body owned | speeches 0 body
0.7 early person other | namedAs named 2 | namedAs requests 5 | spoke 2 body
0.6 is body owned | speeches 0 person | spoke 1 document | spoke 2 person | spokeAs says body | spokeAs says document
0.5 speeches 2 body
0.4 early body other | here named office | next second person | spoke 3 body | spokeAs orders person | spokeAs requests body | spokeAs says person
0.3 namedAs orders 2 | namedAs orders 5
0.2 is body other | namedAs requests 6 | speeches 9 person | spoke 2 document
0.1 namedAs orders 1 | spoke 8 body | spoke never document | spokeAs orders body
-0.1 is person minutes | namedAs named 5 | spoke 15 body
-0.2 namedAs says 1 | spoke 15 person | spoke 5 body
-0.3 namedAs says 5 | speeches 1 person | spoke 30 person | spoke 5 person
-0.4 here asked name | namedAs asked 6 | namedAs named 6 | namedAs orders 6 | speeches 2 person | spoke 5 document | spoke 8 document
-0.5 here asked office | namedAs asked 2 | namedAs says 2 | spoke 8 person
-0.6 early document other | namedAs asked 5 | next second document
-0.7 namedAs asked 1
-0.8 here says body | is person other | speeches 4 person | spoke 30 body
-0.9 spokeAs orders document
-1.0 is person owned | quoted other body | speeches 8 person
-1.1 early document owned | is document owned
-1.2 spokeAs requests person
-1.3 is body minutes | speeches 0 document
-1.4 here named document
-1.5 next first body
-1.6 next first document | spoke never person
-1.8 speeches 1 document
-2.2 speeches 1 body
-2.7 next second body
-3.1 quoted other person
-3.2 here named body
-3.4 here asked body
`,
};
