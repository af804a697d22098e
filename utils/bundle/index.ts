/** The file in which notes travel between people: written, read, merged. */
export { BUNDLE_VERSION, type Bundle, type BundleContents, type Exporter, type WholeBundle } from './bundle.ts';
export { BundleError, type BundleErrorCode, type BundlePlace } from './bundle-error.ts';
export { type TakenIn, clampVersions, markOfSetBack } from './clamp-versions.ts';
export { merge } from './merge.ts';
export { joinSameDocuments } from './same-documents.ts';
export { readBundle } from './read-bundle.ts';
export { readBundleFile } from './read-bundle-file.ts';
export { writeBundle } from './write-bundle.ts';
