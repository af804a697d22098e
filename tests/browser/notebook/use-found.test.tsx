import '../options/browser-double.ts';
import { useState } from 'preact/hooks';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { finder, notebook } from '../../../components/door/index.ts';
import { useFound, useFoundIds } from '../../../entrypoints/notebook/search/use-found.ts';
import type { FoundPage } from '../../../utils/finding/index.ts';
import { newId, type Note } from '../../../utils/model/index.ts';
import { NewerDatabaseError, NotebookDatabase } from '../../../utils/storage/index.ts';
import { note } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const TODAY = '2027-02-24';
const asked = vi.spyOn(finder, 'ask');

const save = (notes: readonly Note[]): Promise<void> =>
  notebook.act(newId(), 'addNotes', async (scope) => {
    for (const one of notes) await scope.put('notes', one);
  });

function Listed() {
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(2);
  const [question, setQuestion] = useState({ query, today: TODAY });
  const { page, counts, failure } = useFound(question, count);
  return (
    <>
      <input value={query} onInput={({ currentTarget: { value } }) => { setQuery(value); setQuestion({ query: value, today: TODAY }); }} />
      <button type="button" onClick={() => setCount(count + 2)}>more</button>
      <output>{failure ?? (page && `${page.notes.map(({ note: { id } }) => id).join()} of ${counts?.total}`)}</output>
    </>
  );
}

/** Nothing is asked in answer to an answer. */
async function expectQuiet(): Promise<void> {
  await Promise.all(asked.mock.results.map(({ value }) => (value as Promise<unknown>).catch(() => undefined)));
  asked.mockClear();
  for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(asked).not.toHaveBeenCalled();
}

beforeEach(async () => {
  await notebook.wipe();
  asked.mockClear();
});

test('does not go on asking where there is less than is wanted', async () => {
  show(<Listed />);
  await expect.element(page.getByRole('status')).toHaveTextContent('of 0');
  await expectQuiet();
});

test('asks for the rest alone when more is wanted, and for all again when the notebook changes', async () => {
  await save(['a', 'b', 'c', 'd', 'e'].map((id, at) => note(id, { createdAt: `2027-01-0${9 - at}T00:00:00.000Z` })));
  show(<Listed />);
  await expect.element(page.getByRole('status')).toHaveTextContent('a,b of 5');
  await page.getByRole('button', { name: 'more' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('a,b,c,d of 5');
  expect(asked.mock.calls.at(-1)?.slice(0, 2)).toMatchObject(['find', { from: 2, count: 2 }]);
  await save([note('new', { createdAt: '2027-02-01T00:00:00.000Z' })]);
  await expect.element(page.getByRole('status')).toHaveTextContent('new,a,b,c of 6');
  await expectQuiet();
});

test('answers the newest question', async () => {
  await save([note('a', { quote: 'hồ sơ' }), note('b', { quote: 'kế hoạch' })]);
  show(<Listed />);
  await page.getByRole('textbox').fill('ho so');
  await page.getByRole('textbox').fill('ke hoach');
  await expect.element(page.getByRole('status')).toHaveTextContent('b of 1');
});

test('says why the notebook cannot be read, and asks again when the page comes to the front', async () => {
  await save([note('a')]);
  const connecting = vi.spyOn(NotebookDatabase.prototype, 'connection').mockRejectedValue(new NewerDatabaseError());
  onTestFinished(() => connecting.mockRestore());
  show(<Listed />);
  await expect.element(page.getByRole('status')).toHaveTextContent('newerDatabase');
  await expectQuiet();
  connecting.mockRestore();
  dispatchEvent(new Event('focus'));
  await expect.element(page.getByRole('status')).toHaveTextContent('a of 1');
});

const QUESTION = { query: 'ho so', today: TODAY };

function Ids() {
  const { ids, failure } = useFoundIds(QUESTION);
  return <output>{failure ?? [...(ids ?? [])].join()}</output>;
}

test('of ids too it is said why they cannot be found, and they are asked for again', async () => {
  await save([note('a', { quote: 'hồ sơ' })]);
  const connecting = vi.spyOn(NotebookDatabase.prototype, 'connection').mockRejectedValue(new NewerDatabaseError());
  onTestFinished(() => connecting.mockRestore());
  show(<Ids />);
  await expect.element(page.getByRole('status')).toHaveTextContent('newerDatabase');
  connecting.mockRestore();
  dispatchEvent(new Event('focus'));
  await expect.poll(() => page.getByRole('status').element().textContent).toBe('a');
});

test('an answer that is under way while more is read is shown, and asked for again if it was of a part', async () => {
  await save([note('a'), note('b')]);
  let grown: () => void = () => undefined;
  const listening = vi.spyOn(finder, 'onGrown').mockImplementation((told) => {
    grown = told;
  });
  const answered = Promise.withResolvers<void>();
  const { ask } = Object.getPrototypeOf(finder) as typeof finder;
  const signals: (AbortSignal | undefined)[] = [];
  asked.mockImplementation(async (name, content, signal) => {
    const isFirst = name === 'find' && signals.length === 0;
    if (name === 'find') signals.push(signal);
    const answer = await ask.call(finder, name, content, signal);
    if (!isFirst) return answer;
    await answered.promise;
    return { ...(answer as FoundPage), notes: (answer as FoundPage).notes.slice(0, 1), isWhole: false };
  });
  onTestFinished(() => {
    listening.mockRestore();
    asked.mockReset();
  });
  show(<Listed />);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  grown();
  expect(signals[0]!.aborted).toBe(false);
  answered.resolve();
  await expect.element(page.getByRole('status')).toHaveTextContent('a,b of 2');
});
