import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Id } from '../../../utils/model/index.ts';
import type { Settings } from '../../../utils/settings/index.ts';

/** The parts of the browser that the reminders speak to; it outlives the worker. */
const double = vi.hoisted(() => {
  const event = <L>() => {
    const listeners: L[] = [];
    return { listeners, addListener: (listener: L) => void listeners.push(listener), removeListener: () => undefined, hasListener: (listener: L) => listeners.includes(listener) };
  };
  const stored: Record<string, unknown> = {};
  const shown: { id: string; message: string }[] = [];
  const state = { stored, shown, badge: '', title: '', alarm: 0, isAllowed: true };
  const browser = {
    storage: {
      local: {
        get: async (keys: string | string[]) => Object.fromEntries([keys].flat().map((key) => [key, stored[key]])),
        set: async (values: object) => void Object.assign(stored, values),
        onChanged: event<(changes: object) => void>(),
      },
    },
    alarms: { create: async (_name: string, { when }: { when: number }) => void (state.alarm = when), onAlarm: event<(alarm: { name: string }) => void>() },
    permissions: { contains: async () => state.isAllowed, onAdded: event<(added: object) => void>() },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (state.badge = text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void (state.title = title),
    },
    notifications: { create: async (id: string, { message }: { message: string }) => void shown.push({ id, message }), clear: async () => true, onClicked: event<(id: string) => void>() },
    runtime: { onStartup: event<() => void>(), onInstalled: event<() => void>(), getURL: (path: string) => path },
    tabs: { create: vi.fn(async () => undefined) },
    i18n: { getMessage: () => 'Mở' },
  };
  return { state, browser };
});
vi.mock('wxt/browser', () => ({ browser: double.browser }));

import { followReminders } from '../../../entrypoints/background/reminders/index.ts';
import { isTimeToNotify, nextLook } from '../../../entrypoints/background/reminders/times.ts';
import { Notebook, addNotes, changeNotes } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const { state, browser } = double;
const TEXT = 'Giao Phòng Kế hoạch, văn bản MẬT.';
const page = { url: 'http://portal.test/1', extraction: { title: 'Giao ban', blocks: [], text: '', isArticle: false } };
const at = (time: string): Date => new Date(`2026-11-27T${time}:00`);

let notebook: Notebook;
let ids: Id[];

/** A worker that has just started. */
function start(): () => void {
  for (const { listeners } of [browser.alarms.onAlarm, browser.runtime.onStartup, browser.permissions.onAdded, browser.notifications.onClicked]) listeners.length = 0;
  return followReminders(notebook);
}

/** Resolves when no screen is being opened. */
let noScreenOpens: Promise<void>;

const ring = (): void => browser.alarms.onAlarm.listeners.forEach((listener) => listener({ name: 'reminders' }));
const choose = (settings: Partial<Settings>): void => void Object.assign(state.stored, Object.fromEntries(Object.entries(settings).map(([name, value]) => [`setting.${name}`, value])));

beforeEach(async () => {
  indexedDB = new IDBFactory();
  noScreenOpens = Promise.resolve();
  vi.stubGlobal('navigator', { locks: { request: async (_name: string, run: () => unknown) => noScreenOpens.then(run) } });
  vi.useFakeTimers({ toFake: ['Date'], now: at('09:00') });
  for (const key of Object.keys(state.stored)) delete state.stored[key];
  state.shown.length = 0;
  Object.assign(state, { badge: 'none yet', title: '', alarm: 0, isAllowed: true });
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'An', unit: '' }) });
  const deadlines = (due: string) => [{ text: due, due }];
  const notes = await addNotes(notebook, 'op1', page, [
    { category: 'directive', quote: TEXT, directive: { deadlines: deadlines('2026-11-20'), leadUnit: 'Phòng Kế hoạch' } },
    { category: 'directive', quote: TEXT, directive: { deadlines: deadlines('2026-11-29') } },
    { category: 'directive', quote: TEXT, directive: { deadlines: deadlines('2026-12-29') } },
  ]);
  ids = notes.map(({ id }) => id);
});

describe('the number on the button', () => {
  test('is that of tasks that are late or near, and follows the notebook', async () => {
    const again = start();
    ring();
    await expect.poll(() => state.badge).toBe('2');
    expect(state.title).toBe('Mở (1 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn trong 3 ngày tới)');
    await changeNotes(notebook, 'op2', ids, () => ({ directive: { status: 'done' } }));
    again();
    await expect.poll(() => state.badge).toBe('');
    expect(state.title).toBe('Mở');
  });

  test.each<[string, Partial<Settings>, string]>([
    ['none where it is off', { badge: 'off' }, ''],
    ['that of late ones alone', { badge: 'overdue' }, '1'],
    ['that of more days', { badgeDays: 14 }, '2'],
    ['that of today alone', { badgeDays: 0 }, '1'],
    ['that of the person’s unit', { unit: 'phòng kế hoạch' }, '1'],
  ])('is %s', async (_, settings, expected) => {
    choose(settings);
    start();
    ring();
    await expect.poll(() => state.badge).toBe(expected);
  });

  test('is counted once a screen that is being opened shows what it was opened for', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    noScreenOpens = promise;
    start();
    ring();
    await expect.poll(() => state.alarm).toBeGreaterThan(0);
    expect(state.badge).toBe('none yet');
    resolve();
    await expect.poll(() => state.badge).toBe('2');
  });

  test('is that of the new day after midnight', async () => {
    start();
    ring();
    await expect.poll(() => state.alarm).toBe(new Date('2026-11-28T00:00:00').getTime());
    vi.setSystemTime(new Date('2026-12-27T00:00:05'));
    ring();
    await expect.poll(() => state.badge).toBe('3');
  });
});

describe('the notification', () => {
  const shownMessages = (): string[] => state.shown.map(({ message }) => message);

  test('comes once a day from its hour on, however often the worker is killed, and says nothing of the documents', async () => {
    choose({ dailyNotification: true, notificationHour: 8 });
    for (let run = 0; run < 3; run += 1) {
      state.badge = '';
      start();
      ring();
      await expect.poll(() => state.badge).toBe('2');
    }
    await expect.poll(shownMessages).toEqual(['1 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn trong 3 ngày tới. Bấm để mở danh sách nhiệm vụ.']);
    vi.setSystemTime(new Date('2026-11-28T08:30:00'));
    start();
    ring();
    await expect.poll(() => state.shown.length).toBe(2);
  });

  test('does not come before its hour, where the browser forbids it, or where nothing presses', async () => {
    choose({ dailyNotification: true, notificationHour: 10 });
    start();
    ring();
    await expect.poll(() => state.alarm).toBe(at('10:00').getTime());
    state.isAllowed = false;
    vi.setSystemTime(at('10:00'));
    state.badge = '';
    ring();
    await expect.poll(() => state.badge).toBe('2');
    state.isAllowed = true;
    await changeNotes(notebook, 'op2', ids, () => ({ directive: { status: 'done' } }));
    ring();
    await expect.poll(() => state.stored['reminders.lastDay']).toBe('2026-11-27');
    expect(state.shown).toEqual([]);
  });

  test('opens the tasks when it is clicked', () => {
    start();
    browser.notifications.onClicked.listeners.forEach((listener) => listener('tasks:2026-11-27'));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/notebook.html#/nhiem-vu' });
  });
});

test.each<[string, Parameters<typeof isTimeToNotify>, boolean]>([
  ['after the hour', [at('08:00'), { dailyNotification: true, notificationHour: 8 }, '2026-11-26'], true],
  ['before it', [at('07:59'), { dailyNotification: true, notificationHour: 8 }, undefined], false],
  ['once it came', [at('09:00'), { dailyNotification: true, notificationHour: 8 }, '2026-11-27'], false],
  ['switched off', [at('09:00'), { dailyNotification: false, notificationHour: 8 }, undefined], false],
])('it is time to notify %s', (_, given, expected) => {
  expect(isTimeToNotify(...given)).toBe(expected);
});

test.each([
  ['07:00', true, at('08:00')],
  ['08:00', true, new Date(2026, 10, 28)],
  ['07:00', false, new Date(2026, 10, 28)],
])('at %s the next look (notification: %s) is at %s', (time, dailyNotification, expected) => {
  expect(nextLook(at(time), { dailyNotification, notificationHour: 8 })).toEqual(expected);
});
