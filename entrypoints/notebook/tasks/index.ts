/** The directives as tasks, by their deadlines. */
export { TasksView } from './tasks-view.tsx';
