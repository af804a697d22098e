/** One briefing of several people's notes: each directive once, what they say of it side by side. */
export { type Choice, type Difference, differencesIn, settledFields } from './differences.ts';
export { dropNotes, joinNotes, partNote, takeIn, takeOut, tellApart } from './joining.ts';
export { type Apart, samePassages } from './same-passage.ts';
export { type JoinReasons, type JoinSuggestion, likeDirectives, suggestJoins, withoutApart } from './suggest-joins.ts';
