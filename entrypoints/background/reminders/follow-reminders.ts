import { browser } from 'wxt/browser';
import { messagesFor } from '../../../utils/i18n/index.ts';
import { localDay } from '../../../utils/model/index.ts';
import { afterFirstLooks, type Notebook, pressingTasks } from '../../../utils/notebook/index.ts';
import { loadSettings, watchSettings } from '../../../utils/settings/index.ts';
import { namesOfUnit } from '../../../utils/tasks/index.ts';
import { pressingWords, setBadge } from './badge.ts';
import { lastNotifiedDay, listenToNotification, notifyOnce } from './notification.ts';
import { isTimeToNotify, nextLook } from './times.ts';

const ALARM = 'reminders';
/** A browser that is starting, and the screens that it opens again, have enough to read, ms. */
const STARTING_MS = 2000;

/** Counts anew, shows it, and sets the alarm for the next time: an alarm outlives the worker and what was missed in sleep rings on waking. */
async function remind(notebook: Notebook): Promise<void> {
  const now = new Date();
  const settings = await loadSettings();
  const messages = messagesFor(settings.language);
  await browser.alarms.create(ALARM, { when: nextLook(now, settings).getTime() });
  const counts = await pressingTasks(notebook, { today: localDay(now), days: settings.badgeDays, units: namesOfUnit(settings.unit, settings.officeUnits) }, afterFirstLooks);
  await setBadge(counts, settings, messages);
  if (isTimeToNotify(now, settings, await lastNotifiedDay())) await notifyOnce(localDay(now), pressingWords(counts, settings.badgeDays, messages), messages);
}

/**
 * Keeps the number on the toolbar button and the morning's notification with the notebook, the settings and the day.
 * @returns to be called after every change of the notebook
 */
export function followReminders(notebook: Notebook): () => void {
  let running: Promise<void> | undefined;
  let isAsked = false;
  // One count at a time; all that changes during one is in the next.
  const ask = (): void => {
    isAsked = true;
    running ??= (async () => {
      while (isAsked) {
        isAsked = false;
        // What cannot be read now is read with the next change or alarm.
        await remind(notebook).catch(() => undefined);
      }
      running = undefined;
    })();
  };
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && ask());
  browser.runtime.onStartup.addListener(() => setTimeout(ask, STARTING_MS));
  browser.runtime.onInstalled.addListener(ask);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => permissions.includes('notifications') && ask());
  watchSettings(ask);
  listenToNotification();
  return ask;
}
