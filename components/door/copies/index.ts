/** Backups that a screen writes by itself when they are due. */
export { copiesTried, copyNow, startAutomaticCopies } from './automatic-copies.ts';
export { allowFolder } from './write-copy.ts';
