import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ChangeFeed, type FeedChange } from '../../../utils/messaging/change-feed.ts';
import { type BriefingPlanFields } from '../../../utils/model/index.ts';
import { Notebook, type NotebookChange, addBriefing, allBriefings, briefingById, changeBriefing, missedSince } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const fields = (title: string): BriefingPlanFields => ({ title, introduction: '', sections: [] });

let told: NotebookChange[];
let writer: Notebook;
/** What a screen shows: titles by id, read as the feed tells. */
let shown: Map<string, string>;
let feed: ChangeFeed;
let reading: Promise<void>;
let isReadable: boolean;

async function read(notebook: Notebook, change: FeedChange): Promise<void> {
  if (change === 'everything') shown = new Map((await allBriefings(notebook)).map(({ id, title }) => [id, title]));
  else for (const id of change.briefingIds) shown.set(id, (await briefingById(notebook, id))!.title);
}

beforeEach(async () => {
  indexedDB = new IDBFactory();
  told = [];
  isReadable = true;
  const person = async () => ({ name: '', unit: '' });
  writer = new Notebook({ database: new NotebookDatabase(), person, committed: (change) => told.push(change) });
  const screen = new Notebook({ database: new NotebookDatabase(), person });
  feed = new ChangeFeed((place) => (isReadable ? missedSince(screen, place) : Promise.reject(new Error('closed'))));
  shown = new Map();
  reading = Promise.resolve();
  feed.listen((change) => {
    reading = reading.then(() => read(screen, change));
  }, new AbortController().signal);
  await feed.look();
});

const titles = (): string[] => [...shown.values()].sort();

test('each message is told once, without asking', async () => {
  isReadable = false;
  await addBriefing(writer, 'op1', fields('một'));
  await addBriefing(writer, 'op2', fields('hai'));
  for (const change of told) feed.heard(change);
  await reading;
  expect(titles()).toEqual(['hai', 'một']);
});

test('a message that was lost is noticed at the next', async () => {
  const { id } = await addBriefing(writer, 'op1', fields('một'));
  await changeBriefing(writer, 'op2', id, fields('một, sửa'));
  await addBriefing(writer, 'op3', fields('ba'));
  feed.heard(told[2]!);
  await expect.poll(titles).toEqual(['ba', 'một, sửa']);
});

test('a message that was lost is noticed by looking, and looking again tells nothing', async () => {
  await addBriefing(writer, 'op1', fields('một'));
  await feed.look();
  await reading;
  expect(titles()).toEqual(['một']);
  shown.clear();
  await feed.look();
  await reading;
  expect(titles()).toEqual([]);
});

test('a message that comes late is no harm', async () => {
  const { id } = await addBriefing(writer, 'op1', fields('một'));
  await changeBriefing(writer, 'op2', id, fields('một, sửa'));
  await feed.look();
  feed.heard(told[0]!);
  feed.heard(told[1]!);
  await reading;
  expect(titles()).toEqual(['một, sửa']);
});

test('what is heard while it looks is not told back', async () => {
  await addBriefing(writer, 'op1', fields('một'));
  const looking = feed.look();
  await addBriefing(writer, 'op2', fields('hai'));
  feed.heard(told[1]!);
  await looking;
  await addBriefing(writer, 'op3', fields('ba'));
  feed.heard(told[2]!);
  await expect.poll(titles).toEqual(['ba', 'hai', 'một']);
});

test('a notebook that began anew is read whole', async () => {
  await addBriefing(writer, 'op1', fields('một'));
  await addBriefing(writer, 'op2', fields('hai'));
  await feed.look();
  await reading;
  const db = await writer.database.connection();
  await Promise.all((['meta', 'operations', 'briefings'] as const).map((store) => db.clear(store)));
  await addBriefing(writer, 'new1', fields('mới'));
  feed.heard(told[2]!);
  await expect.poll(titles).toEqual(['mới']);
});

test('a change of everything is told as one', async () => {
  await addBriefing(writer, 'op1', fields('một'));
  feed.heard({ ...told[0]!, briefingIds: [], everything: true });
  await reading;
  expect(titles()).toEqual(['một']);
});

test('whoever shows the notebook finds out for itself why it cannot be read', async () => {
  isReadable = false;
  await addBriefing(writer, 'op1', fields('một'));
  await feed.look();
  await reading;
  expect(titles()).toEqual(['một']);
});

test('when the notebook can be read again, everything is, though nothing was missed', async () => {
  await addBriefing(writer, 'op1', fields('một'));
  await feed.look();
  isReadable = false;
  await feed.look();
  await reading;
  shown.clear();
  isReadable = true;
  await feed.look();
  await reading;
  expect(titles()).toEqual(['một']);
});
