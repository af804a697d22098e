import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { currentSettings } from '../../components/door/index.ts';
import { ErrorNotice, messages, Segmented, Select, Toggle } from '../../components/index.ts';
import { BADGES, NEAR_DAYS, NOTIFICATION_HOURS, type Settings } from '../../utils/settings/index.ts';
import { SavingState, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the browser lets notifications be shown, also when that is changed elsewhere. */
function useAllowed(): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(NOTIFICATIONS).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}

/** How tasks that press are brought to mind. */
export function RemindersSection() {
  const { tasks: { reminders: texts } } = messages.value;
  const { badge, badgeDays, dailyNotification, notificationHour } = currentSettings.value;
  const { save, ...saving } = useSaving();
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  const isOn = dailyNotification && allowed;

  function setNotification(on: boolean): void {
    setRefused(false);
    if (!on) return save({ dailyNotification: false });
    // In the course of the click: the browser asks only then.
    void browser.permissions.request(NOTIFICATIONS).then((granted) => {
      setRefused(!granted);
      if (granted) save({ dailyNotification: true });
    });
  }

  return (
    <Section name="reminders" explain={texts.explain} state={<SavingState {...saving} />}>
      <div class="choices">
        <Segmented label={texts.badge} options={BADGES.map((value) => ({ value, text: texts.badges[value] }))} value={badge} onChange={(value) => save({ badge: value })} />
        <Select
          label={texts.near}
          options={NEAR_DAYS.map((days) => ({ value: String(days), text: texts.days(days) }))}
          value={String(badgeDays)}
          onChange={(value) => save({ badgeDays: Number(value) as Settings['badgeDays'] })}
        />
      </div>
      <Toggle label={texts.notification} hint={texts.notificationHint} on={isOn} onChange={setNotification} />
      {refused && <ErrorNotice>{texts.refused}</ErrorNotice>}
      {isOn && (
        <Select
          label={texts.hour}
          options={NOTIFICATION_HOURS.map((hour) => ({ value: String(hour), text: `${hour}:00` }))}
          value={String(notificationHour)}
          onChange={(value) => save({ notificationHour: Number(value) as Settings['notificationHour'] })}
        />
      )}
    </Section>
  );
}
