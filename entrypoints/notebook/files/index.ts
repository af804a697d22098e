/** What leaves the notebook as a file, and what is held back. */
export { ClassifiedStop, type Stop } from './classified-stop.tsx';
export { useBundleExport } from './use-bundle-export.ts';
export { briefingWithout } from './without-documents.ts';
