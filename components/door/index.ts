/** What every screen of the extension stands on: settings, the notebook and its changes. Not for scripts on portal pages. */
export { currentSettings } from './current-settings.ts';
export { notebook, onNotebookChange, type HeardChange } from './own-notebook.ts';
export { startDoor } from './start-door.ts';
export { useAct, type Act } from './use-act.ts';
export { useLive, type Live } from './use-live.ts';
