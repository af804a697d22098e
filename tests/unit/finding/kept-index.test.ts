import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { KeptIndex } from '../../../utils/finding/index.ts';
import { NotebookFinder } from '../../../utils/finding/notebook-finder.ts';
import { newId } from '../../../utils/model/index.ts';
import { deleteNotes, type Notebook } from '../../../utils/notebook/index.ts';
import { DerivedBytes } from '../../../utils/storage/index.ts';
import { documentRecord, note } from '../notebook-screen/notes.ts';
import { find, idsFound, keep, openNotebook } from './kept.ts';

vi.setConfig({ testTimeout: 60_000 });

/** So slow that something is wrong with it, on a machine that may be busy, ms. */
const PATIENCE_MS = 30_000;
/** Longer than the index waits before it is written. */
const QUIET_MS = 10_000;

let notebook: Notebook;
let bytes: DerivedBytes;
/** Whether notes were read one after another, to build an index. */
let wasBuilt: boolean;

/** What a new worker finds with. */
function newFinder(mark = 'here', kept: Pick<DerivedBytes, 'read' | 'write' | 'clear'> = bytes): NotebookFinder {
  wasBuilt = false;
  const read = openNotebook();
  const connection = read.database.connection.bind(read.database);
  read.database.connection = async () => {
    const db = await connection();
    return new Proxy(db, {
      get(target, name) {
        if (name === 'getAllFromIndex') {
          return (store: 'notes', index: 'changedAt', ...more: [IDBKeyRange?, number?]) => {
            if (index === 'changedAt') wasBuilt = true;
            return target.getAllFromIndex(store, index, ...more);
          };
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
  return new NotebookFinder(read, () => undefined, new KeptIndex(kept, mark));
}

/** The database in which the index is kept. */
async function openKept(version?: number): Promise<IDBDatabase> {
  const opening = indexedDB.open('so-tay-chi-dao-search', version);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  return opening.result;
}

/** Lets the worker rest until an index is written that is longer than this. */
function rest(length = -1): Promise<void> {
  return vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect((await bytes.read())?.length).toBeGreaterThan(length);
  }, PATIENCE_MS);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  indexedDB = new IDBFactory();
  notebook = openNotebook();
  bytes = new DerivedBytes();
  await keep(notebook, { notes: [note('n1', { quote: 'hồ sơ trễ hạn' }), note('n2', { quote: 'kế hoạch năm' })], documents: [documentRecord('d1')] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an index that was kept', () => {
  beforeEach(async () => {
    expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
    await rest();
  });

  test('is read by the next worker, which builds none', async () => {
    expect(await find(newFinder(), 'ho so')).toMatchObject({ isWhole: true, size: 2, notes: [{ note: { id: 'n1' }, document: { id: 'd1' }, matches: [{ field: 'quote', start: 0, end: 5 }] }] });
    expect(wasBuilt).toBe(false);
  });

  test('takes in what was saved, changed and deleted while no worker lived', async () => {
    await keep(notebook, { notes: [note('n3', { quote: 'hồ sơ mới' })] });
    await deleteNotes(notebook, newId(), ['n1']);
    const finder = newFinder();
    expect(await idsFound(finder, 'ho so')).toEqual(['n3']);
    expect(await idsFound(finder, '')).toHaveLength(2);
    expect(wasBuilt).toBe(false);
  });

  test.each<[string, (whole: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['cut off', (whole) => whole.slice(0, whole.length / 2)],
    ['empty', () => new Uint8Array(0)],
    ['changed', (whole) => whole.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
    ['something else', () => new TextEncoder().encode('{"version": 1}')],
  ])('is built anew where it is %s', async (_, damage) => {
    await bytes.write(damage((await bytes.read())!));
    expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
    expect(wasBuilt).toBe(true);
  });

  test('is built anew by another version of the program', async () => {
    expect(await idsFound(newFinder('elsewhere'), 'ho so')).toEqual(['n1']);
    expect(wasBuilt).toBe(true);
  });

  test('is built anew where the browser has lost it', async () => {
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
    expect(wasBuilt).toBe(true);
  });

  test('is built anew where the notebook is another, or an earlier one', async () => {
    notebook.database.close();
    const kept = (await bytes.read())!;
    indexedDB = new IDBFactory();
    bytes = new DerivedBytes();
    await bytes.write(kept);
    notebook = openNotebook();
    expect(await idsFound(newFinder(), 'ho so')).toEqual([]);
    expect(wasBuilt).toBe(true);
    await keep(notebook, { notes: [note('other', { quote: 'hồ sơ khác' })] });
    expect(await idsFound(newFinder(), 'ho so')).toEqual(['other']);
    expect(wasBuilt).toBe(true);
  });

  test('leaves no word of a notebook that was wiped', async () => {
    const finder = newFinder();
    await idsFound(finder, 'ho so');
    await keep(notebook, { notes: Array.from({ length: 60 }, (_, at) => note(`more${at}`)) });
    for (let at = 0; at < 60; at += 1) await deleteNotes(notebook, newId(), [`more${at}`]);
    await idsFound(finder, 'ho so');
    await notebook.wipe();
    await bytes.clear();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await bytes.read()).toBeUndefined();
  });
});

test('is written again after many acts, and not after each', async () => {
  let written = 0;
  const counted = { read: () => bytes.read(), clear: () => bytes.clear(), write: (whole: Uint8Array<ArrayBuffer>) => {
      written += 1;
      return bytes.write(whole);
    } };
  const finder = newFinder('here', counted);
  await idsFound(finder, '');
  await rest();
  expect(written).toBe(1);
  await keep(notebook, { notes: [note('n3', { quote: 'hồ sơ mới' })] });
  expect(await idsFound(finder, 'ho so')).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(written).toBe(1);
  for (let at = 0; at < 60; at += 1) await keep(notebook, { notes: [note('n3', { quote: `hồ sơ ${at}` })] });
  expect(await idsFound(finder, 'ho so')).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  await vi.waitFor(() => expect(written).toBe(2));
});

test('is written again after one act that brought many notes', async () => {
  const finder = newFinder();
  await idsFound(finder, '');
  await rest();
  const before = (await bytes.read())!.length;
  await keep(notebook, { notes: Array.from({ length: 300 }, (_, at) => note(`brought${at}`)) });
  await find(finder, '');
  await rest(before);
});

test('is written once all is read, also if nobody asks any more who was answered from a part', async () => {
  await keep(notebook, { notes: Array.from({ length: 1100 }, (_, at) => note(`more${at}`)) });
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
  onTestFinished(() => clock.mockRestore());
  expect(await find(newFinder(), '')).toMatchObject({ isWhole: false });
  await rest();
  clock.mockRestore();
  expect(await find(newFinder(), '')).toMatchObject({ isWhole: true, size: 1102 });
  expect(wasBuilt).toBe(false);
});

test('a full disk keeps nothing from being found', async () => {
  const full = { read: () => Promise.reject(new Error('broken')), clear: () => Promise.reject(new Error('broken')), write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  const finder = newFinder('here', full);
  expect(await idsFound(finder, 'ho so')).toEqual(['n1']);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  await keep(notebook, { notes: [note('n3', { quote: 'hồ sơ mới' })] });
  expect((await idsFound(finder, 'ho so')).sort()).toEqual(['n1', 'n3']);
});

test.each([
  ['of a newer version of the program', 2],
  ['without its stores', 1],
])('a database %s is made anew', async (_, version) => {
  (await openKept(version)).close();
  expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
  await rest();
  expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
  expect(wasBuilt).toBe(false);
});

test('in its place may stand anything', async () => {
  await bytes.write(new Uint8Array([1]));
  const db = await openKept();
  for (const whole of [{}, 'hỏng', new Uint8Array([1, 2]), new Blob()]) {
    db.transaction('whole', 'readwrite').objectStore('whole').put(whole, 'whole');
    expect(await idsFound(newFinder(), 'ho so')).toEqual(['n1']);
  }
  db.close();
});

describe('the bytes', () => {
  test('are what was written, of any length', async () => {
    for (const length of [0, 1, (1 << 20) + 1]) {
      const whole = new Uint8Array(length).map((_, at) => at % 251);
      await bytes.write(whole);
      const read = await bytes.read();
      expect(read!.length).toBe(length);
      expect(read!.every((byte, at) => byte === at % 251)).toBe(true);
    }
  });

  test('of a writing that failed are not read, those before it are', async () => {
    await bytes.write(new Uint8Array([1, 2, 3]));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(bytes.write(new Uint8Array([4]))).rejects.toThrow('full');
    put.mockRestore();
    expect([...(await bytes.read())!]).toEqual([1, 2, 3]);
  });
});

test('after any saves, deletions, killed workers and damage, what is found is what a new index finds', async () => {
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), id: fc.constantFrom('a', 'b', 'c', 'd'), quote: fc.constantFrom('hồ sơ', 'kế hoạch', 'hồ sơ kế hoạch') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rest' as const) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('damage' as const), at: fc.nat(5000) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      indexedDB = new IDBFactory();
      notebook = openNotebook();
      bytes = new DerivedBytes();
      let finder = newFinder();
      const there = new Map<string, string>();
      const expectFound = async (): Promise<void> => {
        for (const query of ['ho so', 'ke hoach', '']) {
          const expected = [...there].filter(([, quote]) => query === '' || quote.includes(query === 'ho so' ? 'hồ sơ' : 'kế hoạch')).map(([id]) => id);
          expect((await idsFound(finder, query)).sort()).toEqual(expected.sort());
        }
      };
      for (const one of acts) {
        if (one.kind === 'save') {
          await keep(notebook, { notes: [note(one.id, { quote: one.quote })] });
          there.set(one.id, one.quote);
        } else if (one.kind === 'delete') {
          if (there.delete(one.id)) await deleteNotes(notebook, newId(), [one.id]);
        } else if (one.kind === 'rest') {
          await idsFound(finder, '');
          await vi.advanceTimersByTimeAsync(QUIET_MS);
        } else if (one.kind === 'kill') {
          finder = newFinder();
        } else if (one.kind === 'damage') {
          const whole = await bytes.read();
          if (whole && whole.length > 0) await bytes.write(whole.map((byte, at) => (at === one.at % whole.length ? byte ^ 255 : byte)));
          finder = newFinder();
        }
        if (one.kind === 'ask') await expectFound();
      }
      await expectFound();
    }),
    { numRuns: 40 },
  );
});
