/** What the notebook asks of the person so that nothing is lost. */
export { UpkeepNotices } from './upkeep-notices.tsx';
