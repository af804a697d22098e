import { startDoor } from '../../components/door/index.ts';
import { App } from './app.tsx';
import { followTextSize } from './text-size.ts';

followTextSize();
void startDoor(App);
