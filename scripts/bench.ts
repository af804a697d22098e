/**
 * `npm run bench NAME [-- OPTIONS]`: measures one subject in a real Chromium, with the project's own sources bundled plainly,
 * and prints one table. Ratios to what the browser itself needs compare machines; times alone do not. Nothing is asserted.
 */
import { ensureBrowser } from './browser-setup.ts';
import { runSubject } from './run-subject.ts';

await runSubject(
  'npm run bench NAME',
  {
    anchoring: () => import('./bench/anchoring/index.ts'),
    directives: () => import('./bench/directives/index.ts'),
    export: () => import('./bench/export/index.ts'),
    search: () => import('./bench/search/index.ts'),
    storage: () => import('./bench/storage/index.ts'),
  },
  ensureBrowser,
);
