/** Following a task until it is done: what is asked of the person for it, and what was written so far. */
export { finish } from './finish.ts';
export { FollowUp } from './follow-up.tsx';
export { TaskDialog, type TaskQuestion } from './task-dialog.tsx';
