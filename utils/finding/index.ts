/** Finding notes: the index of a notebook in a worker, what it is asked, and who asks it. */
export { channelOf, type Channel } from './channel.ts';
export { Finder, type FinderWorker } from './finder.ts';
export type { FinderAnswer, FinderContent, FinderRequest, FoundCounts, FoundNote, FoundPage, FromFinder, PageQuestion, Question, ToFinder } from './protocol.ts';
export { searchableOf } from './searchable.ts';
export { serveFinder } from './serve.ts';
export { holdLife, startWorker } from './worker.ts';
