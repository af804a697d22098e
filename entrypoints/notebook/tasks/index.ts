export function TasksView(_: object) { return null; }
