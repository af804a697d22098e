/** The documents that notes were made on, and their versions. */
export { DocumentPage } from './document-page.tsx';
export { DocumentsView } from './documents-view.tsx';
