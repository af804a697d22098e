import { startDoor } from '../../components/door/index.ts';
import { followAddress } from './address/index.ts';
import { App } from './app.tsx';
import { followNotebook } from './contents/index.ts';

followAddress();
followNotebook();
void startDoor(App);
