/** What is being written, kept while it is written: there again after a reload or a crash. */
export { DraftedEditor, type DraftedEditorProps } from './drafted-editor.tsx';
export { LeftDraft } from './left-draft.tsx';
export { followLeftDrafts, holdDraft, leftDrafts, noteDraftPlace } from './own-drafts.ts';
