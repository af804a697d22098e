import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { channelOf, Finder, FinderService, type FinderWorker } from '../../../utils/finding/index.ts';
import { note } from '../notebook-screen/notes.ts';
import { keep, openNotebook, TODAY } from './kept.ts';

/** A worker that can be killed at any moment: what it was asked is then never answered. */
class Killable {
  readonly #ended = Promise.withResolvers<void>();
  readonly worker: FinderWorker;
  readonly #channel = new MessageChannel();

  constructor(serves: boolean) {
    this.worker = { channel: channelOf(this.#channel.port1), ended: this.#ended.promise };
    if (serves) new FinderService(openNotebook()).serve(channelOf(this.#channel.port2));
  }

  kill(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
    this.#ended.resolve();
  }
}

let started: Killable[];
const finderOf = (serves: (start: number) => boolean): Finder =>
  new Finder(() => {
    const killable = new Killable(serves(started.length));
    started.push(killable);
    return killable.worker;
  });
const question = { query: 'ho so', today: TODAY, count: 10 };

beforeEach(async () => {
  indexedDB = new IDBFactory();
  started = [];
  await keep(openNotebook(), { notes: [note('n1', { quote: 'hồ sơ của STC' })] });
  return () => started.forEach((one) => one.kill());
});

test('asks a worker, which is started when it is needed', async () => {
  const finder = finderOf(() => true);
  expect(started).toHaveLength(0);
  expect(await finder.ask('find', question)).toMatchObject({ notes: [{ note: { id: 'n1' } }] });
  expect(await finder.ask('count', question)).toMatchObject({ total: 1 });
  expect(started).toHaveLength(1);
});

test('asks another worker when the first ends before it has answered, which knows the same abbreviations', async () => {
  const finder = finderOf((start) => start > 0);
  finder.useAbbreviations([['STC', 'Sở Tài chính']]);
  const asked = finder.ask('find', { ...question, query: 'so tai chinh' });
  started[0]!.kill();
  expect(await asked).toMatchObject({ approximate: false, notes: [{ note: { id: 'n1' } }] });
  expect(started).toHaveLength(2);
});

test('starts another worker after one that was idle ended', async () => {
  const finder = finderOf(() => true);
  await finder.ask('find', question);
  started[0]!.kill();
  await Promise.resolve();
  expect(await finder.ask('find', question)).toMatchObject({ notes: [{ note: { id: 'n1' } }] });
});

test('gives up when one worker after another ends', async () => {
  const finder = finderOf(() => false);
  const asked = finder.ask('find', question);
  const failed = expect(asked).rejects.toMatchObject({ code: 'workerUnreachable' });
  for (let at = 0; at < 3; at += 1) {
    await expect.poll(() => started.length).toBe(at + 1);
    started[at]!.kill();
  }
  await failed;
});

test('does not wait for what is no longer asked', async () => {
  const finder = finderOf(() => false);
  const life = new AbortController();
  const asked = finder.ask('find', question, life.signal);
  life.abort(new Error('newer'));
  await expect(asked).rejects.toThrow('newer');
});

test('says why the notebook cannot be read', async () => {
  const finder = finderOf(() => true);
  indexedDB = new IDBFactory();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('so-tay-chi-dao', 9999);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await expect(finder.ask('find', question)).rejects.toMatchObject({ code: 'newerDatabase' });
});
