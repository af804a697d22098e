import { browser } from 'wxt/browser';
import type { Messages } from '../../../utils/i18n/index.ts';
import { openNotebook } from '../menus.ts';

const PREFIX = 'tasks:';
const LAST_DAY = 'reminders.lastDay';

/** The local day of the last notification, `YYYY-MM-DD`. */
export async function lastNotifiedDay(): Promise<string | undefined> {
  const { [LAST_DAY]: day } = await browser.storage.local.get(LAST_DAY);
  return day as string | undefined;
}

/**
 * The one notification of a day; none if there is nothing to say. The day is kept before it is shown: a worker that is killed
 * in between shows it once too few, never twice. It says how many tasks there are and nothing of what stands in a document.
 */
export async function notifyOnce(day: string, words: string, messages: Messages): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.storage.local.set({ [LAST_DAY]: day });
  if (words === '') return;
  await browser.notifications.create(PREFIX + day, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: messages.common.appName,
    message: `${words}. ${messages.tasks.reminders.open}`,
  });
}

/** A click on the notification opens the tasks. The browser has notifications only once they are allowed. */
export function listenToNotification(): void {
  const listen = (): void => {
    const clicked = (browser as Partial<typeof browser>).notifications?.onClicked;
    if (clicked && !clicked.hasListener(openTasks)) clicked.addListener(openTasks);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function openTasks(id: string): void {
  if (!id.startsWith(PREFIX)) return;
  void browser.notifications.clear(id);
  void openNotebook('#/nhiem-vu');
}
