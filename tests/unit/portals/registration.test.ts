import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** A browser whose answers come late, each after as many turns as a test wants; it refuses what Chromium refuses. */
const fake = vi.hoisted(() => {
  const state = { origins: [] as string[], scripts: new Map<string, Script>(), failing: 0, writes: 0, injected: [] as number[], closedTabs: new Set<number>(), delay: () => 1 };
  const late = async <R>(act: () => R): Promise<R> => {
    for (let left = state.delay(); left > 0; left -= 1) await Promise.resolve();
    return act();
  };
  const write = (act: () => void): Promise<void> =>
    late(() => {
      state.writes += 1;
      if (state.failing > 0) {
        state.failing -= 1;
        throw new Error('The browser is closing');
      }
      act();
    });
  const browser = {
    permissions: { getAll: () => late(() => ({ origins: [...state.origins] })) },
    runtime: { getManifest: () => ({}) },
    scripting: {
      getRegisteredContentScripts: () => late(() => [...state.scripts.values()]),
      registerContentScripts: ([script]: [Script]) =>
        write(() => {
          if (state.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.scripts.set(script.id, script);
        }),
      updateContentScripts: ([script]: [Script]) =>
        write(() => {
          if (!state.scripts.has(script.id)) throw new Error(`Content script with ID '${script.id}' does not exist`);
          state.scripts.set(script.id, script);
        }),
      unregisterContentScripts: ({ ids: [id] }: { ids: [string] }) =>
        write(() => {
          if (!state.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        }),
      executeScript: ({ target }: { target: { tabId: number } }) =>
        late(() => {
          if (state.closedTabs.has(target.tabId)) throw new Error('No tab with this id');
          state.injected.push(target.tabId);
        }),
    },
    tabs: { query: () => late(() => [{ id: 1 }, { id: 2 }, { id: 3 }]) },
  };
  return { state, browser };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

import { isCovered, registerBootstrap, startBootstrapInOpenTabs } from '../../../utils/portals/index.ts';

const A = 'https://a.test/*';
const B = 'http://b.test/*';
const { state } = fake;
const matches = (): readonly string[] => state.scripts.get('bootstrap')?.matches ?? [];

beforeEach(() => {
  Object.assign(state, { origins: [], scripts: new Map(), failing: 0, writes: 0, injected: [], closedTabs: new Set(), delay: () => 1 });
});

describe('the registered script', () => {
  test('follows what is allowed: one portal, two, one, none', async () => {
    for (const origins of [[A], [B, A], [B], [], []]) {
      state.origins = origins;
      expect(await registerBootstrap()).toEqual(origins.toSorted());
      expect(matches()).toEqual(origins.toSorted());
    }
  });

  test('is registered once by two changes that come at once', async () => {
    state.origins = [A];
    await Promise.all([registerBootstrap(), registerBootstrap(), registerBootstrap()]);
    expect(matches()).toEqual([A]);
  });

  test('is that of an earlier start of the browser, with what is allowed now', async () => {
    state.scripts.set('bootstrap', { id: 'bootstrap', matches: [A, B] });
    state.origins = [B];
    await registerBootstrap();
    expect(matches()).toEqual([B]);
  });

  test('a change that fails says so, and does not stop the next one', async () => {
    state.origins = [A];
    state.failing = 1;
    const [failed, next] = await Promise.allSettled([registerBootstrap(), registerBootstrap()]);
    expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled']);
    expect(matches()).toEqual([A]);
  });

  test('matches what is allowed at the end, whatever comes at once, however late the browser answers, and whatever fails before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ origins: fc.subarray([A, B, 'https://c.test/*']), waits: fc.nat({ max: 6 }), fails: fc.boolean() }), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat({ max: 5 })),
        async (changes, delays) => {
          Object.assign(state, { origins: [], scripts: new Map(), failing: 0, delay: () => delays.next().value as number });
          const following: Promise<unknown>[] = [];
          for (const { origins, waits, fails } of changes) {
            state.origins = origins;
            if (fails) state.failing += 1;
            following.push(registerBootstrap());
            for (let left = waits; left > 0; left -= 1) await Promise.resolve();
          }
          await Promise.allSettled(following);
          state.failing = 0;
          await registerBootstrap();
          expect(matches()).toEqual(state.origins.toSorted());
        },
      ),
    );
  });
});

test('tabs that are open are entered, and one that closes meanwhile keeps no other from it', async () => {
  state.closedTabs.add(2);
  await startBootstrapInOpenTabs([A]);
  expect(state.injected).toEqual([1, 3]);
});

const COVERED: [string, string, boolean][] = [
  ['https://portal.test/tin?id=1', 'https://portal.test/*', true],
  ['https://portal.test:8443/tin', 'https://portal.test/*', true],
  ['http://portal.test/tin', 'https://portal.test/*', false],
  ['http://portal.test/tin', '*://portal.test/*', true],
  ['http://vp.portal.test/tin', '*://*.portal.test/*', true],
  ['http://portal.test/tin', '*://*.portal.test/*', true],
  ['http://xportal.test/tin', '*://*.portal.test/*', false],
  ['http://portal.test.khac.test/tin', '*://portal.test/*', false],
  ['http://portal.test/tin', '*://*/*', true],
  ['http://portal.test/tin', '<all_urls>', true],
  ['http://portal.test/van-ban/1', 'http://portal.test/van-ban/*', true],
  ['http://portal.test/tin/1', 'http://portal.test/van-ban/*', false],
  ['chrome://settings/', '<all_urls>', false],
  ['no address', '*://*/*', false],
  ['http://portal.test/', 'no pattern', false],
];
test.each(COVERED)('%s is covered by %s: %s', (url, pattern, expected) => expect(isCovered(url, pattern)).toBe(expected));
