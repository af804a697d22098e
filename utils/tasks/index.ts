/** Directives as tasks: when they are due, whose status counts, how many are pressing. What is late or near is derived here, never stored. */
export { countDue, type DueCounts, type DueQuestion } from './due-counts.ts';
export { deadlineInForce, dayOfDeadline, dueOf, isOverdue, isUnfinished, occurrenceOf } from './due.ts';
export { isOfUnit, namesOfUnit, unitKey, unitNames } from './units.ts';
export { statusOfRow } from './row-status.ts';
export { asSeenBy, statusSeenBy } from './status.ts';
