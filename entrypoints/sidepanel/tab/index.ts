/** Which tab the panel stands beside, and what could be read of it. */
export { FollowedTab } from './followed-tab.ts';
export { fixedTabId, type ReadTab, type TabState, type Unreadable } from './tab-state.ts';
