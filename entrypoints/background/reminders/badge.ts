import { browser } from 'wxt/browser';
import type { Messages } from '../../../utils/i18n/index.ts';
import type { Settings } from '../../../utils/settings/index.ts';
import type { DueCounts } from '../../../utils/tasks/index.ts';

/** The grounds of the badge: what is late, what is soon due. White on them is 6:1 and more. */
const COLOURS = { late: '#b3261e', soon: '#8a5200' } as const;
/** More than fits on the button. */
const MOST = 999;

/** What is said of the tasks that press: "3 nhiệm vụ quá hạn, 2 nhiệm vụ đến hạn trong 3 ngày tới". Empty if none does. */
export function pressingWords({ overdue, near }: DueCounts, days: number, { tasks: { reminders } }: Messages): string {
  return [overdue > 0 && reminders.overdue(overdue), near > 0 && reminders.soon(near, days)].filter(Boolean).join(', ');
}

/** Sets the number on the toolbar button, on every page that has no number of its own, and says in its tooltip what it counts. */
export async function setBadge({ overdue, near }: DueCounts, { badge, badgeDays }: Pick<Settings, 'badge' | 'badgeDays'>, messages: Messages): Promise<void> {
  const shown = { overdue: badge === 'off' ? 0 : overdue, near: badge === 'near' ? near : 0 };
  const count = shown.overdue + shown.near;
  const words = pressingWords(shown, badgeDays, messages);
  const title = browser.i18n.getMessage('actionTitle');
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: shown.overdue > 0 ? COLOURS.late : COLOURS.soon });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title: words === '' ? title : `${title} (${words})` });
}
