/**
 * `npm run evaluate SUBJECT [FOLDER] [-- OPTIONS]`: measures how right one subject is on labelled data, and prints tables with
 * 95 % intervals. Nothing is asserted.
 */
import { runSubject } from './run-subject.ts';

await runSubject('npm run evaluate SUBJECT', { directives: () => import('./evaluate/directives/index.ts') });
