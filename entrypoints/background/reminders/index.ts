/** Tasks that press: their number on the toolbar button, and a notification each morning. */
export { followReminders } from './follow-reminders.ts';
