/** Finding notes: the index of a notebook in a worker, what it is asked, and who asks it. */
export { channelOf } from './channel.ts';
export { Finder, type FinderWorker } from './finder.ts';
export { KeptIndex } from './kept-index.ts';
export type { FinderAnswer, FinderContent, FinderRequest, FoundCounts, FoundNote, FoundPage, PageQuestion, Question } from './protocol.ts';
export { searchableOf } from './searchable.ts';
export { FinderService } from './serve.ts';
export { connectToWorker, listenAsFinder, startWorker } from './worker.ts';
