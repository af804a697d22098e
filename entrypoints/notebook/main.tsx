import { finder, followRoom, startAutomaticCopies, startDoor } from '../../components/door/index.ts';
import { effect } from '@preact/signals';
import { followAddress, route } from './address/index.ts';
import { App } from './app.tsx';
import { followNotebook } from './contents/index.ts';
import { tidyAfterRestore } from './data/index.ts';
import { hasFound } from './search/index.ts';

// Its worker reads the index while this page is being built.
finder.begin();
followAddress();
// The search shows what it finds before the rest of the notebook is read.
effect(() => {
  if (route.value.view !== 'search' || hasFound.value) followNotebook();
});
followRoom();
void startDoor(App);
startAutomaticCopies();
// Why the notebook cannot be written to is said by whoever needs it.
tidyAfterRestore().catch(() => undefined);
