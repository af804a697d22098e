/** What every screen of the extension stands on: settings, the notebook and its changes. Not for scripts on portal pages. */
export { allowFolder, copiesTried, copyNow, startAutomaticCopies } from './copies/index.ts';
export { useByHand } from './by-hand/index.ts';
export { currentSettings } from './current-settings.ts';
export { actWords } from './act-words.ts';
export { Outcome, isTakenBack, takeBack, useDoing, type Doing } from './doing.tsx';
export { DraftedEditor, LeftDraft, holdDraft, leftDrafts, noteDraftPlace } from './drafts/index.ts';
export { MeetingQuestion } from './meeting-question.tsx';
export { OthersNote } from './others-note.tsx';
export { OvertakenValues } from './overtaken-values.tsx';
export { notebook, onNotebookChange } from './own-notebook.ts';
export { followRoom, room } from './room.ts';
export { readAddress, readerUrl, searchOf, type ReaderAddress } from './reader-address.ts';
export { ReaderLink } from './reader-link.tsx';
export { saveFile } from './save-file.ts';
export { saveNote } from './save-note.ts';
export { startDoor } from './start-door.ts';
export { UndoKey } from './undo-key.tsx';
export { useLive, type Live } from './use-live.ts';
