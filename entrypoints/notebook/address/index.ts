/** Where the person is in the notebook, and how they come elsewhere. */
export { hashOf, parseRoute, EVERYTHING, type Route, type SearchRoute, type StatisticsRoute, type TasksRoute } from './route.ts';
export { followAddress, go, route } from './route-signal.ts';
