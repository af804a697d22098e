/** Briefings: their list, a new one, and the one that is being written. */
export { BriefingsView } from './briefings-view.tsx';
export { BriefingPage } from './briefing-page.tsx';
export { NewBriefing } from './new-briefing.tsx';
