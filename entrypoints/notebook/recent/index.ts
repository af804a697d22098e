/** What was done last, and what is still being written: to be taken back, done again, gone on with. */
export { RecentView } from './recent-view.tsx';
