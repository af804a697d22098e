/** What reads deadlines is brought when the first form asks for it: making its tables would keep a page that opens waiting. */
export { deadlinesOfCell, findDeadlines } from '../utils/directives/index.ts';
