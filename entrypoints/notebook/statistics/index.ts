/** Directives as pictures: by unit, month, deadline and speaker. */
export { StatisticsView } from './statistics-view.tsx';
