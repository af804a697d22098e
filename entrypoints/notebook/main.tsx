import { finder, followRoom, startAutomaticCopies, startDoor } from '../../components/door/index.ts';
import { effect } from '@preact/signals';
import { endFirstLook } from '../../utils/notebook/index.ts';
import { followAddress, route } from './address/index.ts';
import { App } from './app.tsx';
import { bringSecondPart } from './bring-second-part.ts';
import { contents, contentsFailure, followDay, followNotebook } from './contents/index.ts';
import { tidyAfterRestore } from './data/restore/restore-lock.ts';
import { hasFound } from './search/index.ts';

// Its worker was started by the page's first script.
finder.begin();
followAddress();
followDay(new AbortController().signal);
// The search shows what it finds before anything else is read.
effect(() => {
  if (route.value.view === 'search' && !hasFound.value) return;
  bringSecondPart();
  followNotebook();
});
void startDoor(App);

/** Resolves when the page shows what it was opened for, or why it cannot. */
const firstLook = new Promise<void>((resolve) => {
  effect(() => {
    if (route.value.view === 'search' ? hasFound.value : contents.value ?? contentsFailure.value) resolve();
  });
});
void firstLook.then(() => {
  endFirstLook();
  followRoom();
  startAutomaticCopies();
  // Why the notebook cannot be written to is said by whoever needs it.
  tidyAfterRestore().catch(() => undefined);
});
