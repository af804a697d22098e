import { followRoom, startAutomaticCopies, startDoor } from '../../components/door/index.ts';
import { followAddress } from './address/index.ts';
import { App } from './app.tsx';
import { followNotebook } from './contents/index.ts';
import { tidyAfterRestore } from './data/index.ts';

followAddress();
followNotebook();
followRoom();
void startDoor(App);
startAutomaticCopies();
// Why the notebook cannot be written to is said by whoever needs it.
tidyAfterRestore().catch(() => undefined);
