/**
 * `npm run bench NAME [-- OPTIONS]`: measures one subject in a real Chromium, with the project's own sources bundled plainly,
 * and prints one table. Ratios to what the browser itself needs compare machines; times alone do not. Nothing is asserted.
 */
import { ensureBrowser } from './browser-setup.ts';

/** A benchmark takes its own options. */
type Benchmark = (options: readonly string[]) => Promise<void>;

const BENCHMARKS: Readonly<Record<string, () => Promise<{ readonly run: Benchmark }>>> = {
  anchoring: () => import('./bench/anchoring/index.ts'),
  directives: () => import('./bench/directives/index.ts'),
  export: () => import('./bench/export/index.ts'),
  search: () => import('./bench/search/index.ts'),
  storage: () => import('./bench/storage/index.ts'),
};

const [name = '', ...options] = process.argv.slice(2);
const load = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (load) {
  ensureBrowser();
  await (await load()).run(options);
} else {
  console.error(`Cách dùng / usage: npm run bench NAME. NAME: ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 1;
}
