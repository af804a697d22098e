import { startDoor } from '../../components/door/index.ts';
import { App } from './app.tsx';

void startDoor(App);
