import { followRoom, startAutomaticCopies, startDoor } from '../../components/door/index.ts';
import { App } from './app.tsx';
import { FollowedTab, fixedTabId } from './tab/index.ts';

const tab = new FollowedTab();
void tab.start(fixedTabId(location.search));
void startDoor(() => <App tab={tab} />);
followRoom();
startAutomaticCopies();
