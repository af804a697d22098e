/** What leaves the notebook as a file, and what is held back. */
export { bundleFailure } from './bundle-failure.ts';
export { ClassifiedStamps } from './classified-stamps.tsx';
export { ClassifiedStop, type Stop } from './classified-stop.tsx';
export { FileDrop } from './file-drop.tsx';
export { useBundleExport } from './use-bundle-export.ts';
export { briefingWithout } from './without-documents.ts';
