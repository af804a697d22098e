/** `npm run train SUBJECT [FOLDER …]`: learns a table that the program reads from labelled data, and writes it. */
import { runSubject } from './run-subject.ts';

await runSubject('npm run train SUBJECT', { directives: () => import('./train/directives.ts'), leads: () => import('./train/leads.ts'), deadlines: () => import('./train/deadlines.ts'), speakers: () => import('./train/speakers.ts') });
