/** What comes in, what goes out, and how much there is. */
export { writtenBytes } from './bytes.ts';
export { CopyFailureNotice } from './copies/copy-failure.tsx';
export { DataView } from './data-view.tsx';
