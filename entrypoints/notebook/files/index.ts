/** What leaves the notebook as a file, and what is held back. */
export { ClassifiedStop, type Stop } from './classified-stop.tsx';
export { saveFile } from './save-file.ts';
export { useBundleExport } from './use-bundle-export.ts';
export { briefingWithout } from './without-documents.ts';
