/** What comes in, what goes out, and how much there is. */
export { DataView } from './data-view.tsx';
