/** `npm run train SUBJECT [FOLDER …]`: learns a table that the program reads from labelled data, and writes it. */

type Training = (folders: readonly string[]) => void;

const TRAININGS: Readonly<Record<string, () => Promise<{ readonly run: Training }>>> = {
  directives: () => import('./train/directives.ts'),
};

const [name = '', ...folders] = process.argv.slice(2);
const load = Object.hasOwn(TRAININGS, name) ? TRAININGS[name] : undefined;
if (load) {
  (await load()).run(folders);
} else {
  console.error(`Cách dùng / usage: npm run train SUBJECT [FOLDER …]. SUBJECT: ${Object.keys(TRAININGS).join(', ')}`);
  process.exitCode = 1;
}
