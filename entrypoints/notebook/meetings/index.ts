/** Meetings: what documents belong to, and the directives of each in one place. */
export { MeetingOfDocument } from './meeting-of-document.tsx';
export { MeetingPage } from './meeting-page.tsx';
export { MeetingQuestions } from './meeting-questions.tsx';
export { MeetingsView } from './meetings-view.tsx';
