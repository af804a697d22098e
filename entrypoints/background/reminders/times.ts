import { localDay } from '../../../utils/model/index.ts';
import type { Settings } from '../../../utils/settings/index.ts';

type Choice = Pick<Settings, 'dailyNotification' | 'notificationHour'>;

/** Whether it is time for the notification of the day. @param lastDay the local day of the last one, `YYYY-MM-DD` */
export function isTimeToNotify(now: Date, { dailyNotification, notificationHour }: Choice, lastDay: string | undefined): boolean {
  return dailyNotification && now.getHours() >= notificationHour && lastDay !== localDay(now);
}

/** When to look again if nothing happens before: at the hour of the notification if that is still to come today, else when the day changes. */
export function nextLook(now: Date, { dailyNotification, notificationHour }: Choice): Date {
  const today = [now.getFullYear(), now.getMonth(), now.getDate()] as const;
  if (dailyNotification && now.getHours() < notificationHour) return new Date(...today, notificationHour);
  return new Date(today[0], today[1], today[2] + 1);
}
