import type { errors as vi } from '../vi/errors.ts';

export const errors: typeof vi = {
  invalidRequest: 'This is too long or not valid. Select a shorter passage.',
  notAllowed: 'This page is not allowed to do that.',
  storageFull: 'The disk or the browser’s storage is full; nothing was saved. Free some space and save again.',
  storageUnavailable: 'The notebook could not be opened. Try again; if that fails, restart the browser.',
  newerDatabase: 'This notebook was written by a newer version of the extension; nothing in it was touched. Reload this tab; if that does not help, update the extension.',
  blockedUpgrade: 'Another tab uses an older version of the notebook. Close the other notebook tabs and try again.',
  missingRecord: 'This note is no longer in the notebook.',
  emptyPassage: 'The selection has no text. Select some text on the page.',
  passageGone: 'This passage is not here any more: the page shows another article or was changed. What you wrote is still here; go back to that article and save it.',
  classified: 'The document is classified; nothing was kept.',
  noAnnotator: 'The notebook is not active on this page yet. Click the Directive Notebook icon in the browser’s toolbar and try again.',
  extensionReloaded: 'The notebook was just updated. Reload the page to go on.',
  workerUnreachable: 'The extension does not answer. Try again; your text is still here.',
  unknown: 'Something unexpected went wrong; nothing was changed. Try again.',
  retry: 'Try again',
};
