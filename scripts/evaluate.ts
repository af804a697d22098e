/**
 * `npm run evaluate SUBJECT [FOLDER] [-- OPTIONS]`: measures how right one subject is on labelled data, and prints tables with
 * 95 % intervals. Nothing is asserted.
 */

/** An evaluation takes its own options. */
type Evaluation = (options: readonly string[]) => void;

const EVALUATIONS: Readonly<Record<string, () => Promise<{ readonly run: Evaluation }>>> = {
  directives: () => import('./evaluate/directives/index.ts'),
};

const [name = '', ...options] = process.argv.slice(2);
const load = Object.hasOwn(EVALUATIONS, name) ? EVALUATIONS[name] : undefined;
if (load) {
  (await load()).run(options);
} else {
  console.error(`Cách dùng / usage: npm run evaluate SUBJECT. SUBJECT: ${Object.keys(EVALUATIONS).join(', ')}`);
  process.exitCode = 1;
}
