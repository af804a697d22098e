import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EVERYTHING } from '../../../entrypoints/notebook/address/route.ts';
import { CHUNK, ResultList } from '../../../entrypoints/notebook/search/result-list.tsx';
import type { Id } from '../../../utils/model/index.ts';
import { documentRecord, note } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/search/search.css';

const QUOTE = 'Giao Tổ Kiểm tra nội bộ rà soát hồ sơ trễ hạn.';
const DOCUMENT = documentRecord('d1', { number: '214-TB/VP' });
const found = (count: number) => Array.from({ length: count }, (_, index) => ({ note: note(`n${index}`, { quote: `${index + 1}. ${QUOTE}` }), document: DOCUMENT, matches: [] }));

const onChoose = vi.fn<(id: Id) => void>();
const onOpen = vi.fn<(id: Id) => void>();
const onTick = vi.fn<(id: Id, isRange: boolean) => void>();

function List({ count, from = 0, matched = false, focus }: { readonly count: number; readonly from?: number; readonly matched?: boolean; readonly focus?: Id }) {
  const [focusOn, setFocusOn] = useState(focus);
  const [loaded, setLoaded] = useState(CHUNK);
  const notes = found(count).map((one) => (matched ? { ...one, matches: [{ field: 'quote' as const, start: 8, end: 19 }] } : one));
  return (
    <ResultList
      found={notes.slice(from, loaded)}
      onMore={loaded < count ? () => setLoaded(loaded + CHUNK) : undefined}
      search={EVERYTHING}
      chosenId="n0"
      onChoose={onChoose}
      focusOn={focusOn}
      onFocused={() => setFocusOn(undefined)}
      selection={new Set()}
      onTick={onTick}
      onOpen={onOpen}
      outcome={undefined}
    />
  );
}

const lines = () => document.querySelectorAll('.results > li');

describe('the list of results', () => {
  test('puts a thousand notes on the screen as one comes near them', async () => {
    show(<List count={1000} />);
    const atFirst = lines().length;
    expect(atFirst).toBeLessThan(200);
    // Lines grow as they come into sight: the end moves on until all above it have been seen.
    await expect
      .poll(
        () => {
          scrollTo(0, document.documentElement.scrollHeight);
          return lines().length;
        },
        { timeout: 5000 },
      )
      .toBeGreaterThan(atFirst);
  });

  test('brings a note that lies below to the screen when it is to have the focus', async () => {
    show(<List count={1000} focus="n20" />);
    await expect.poll(() => document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n20');
  });

  test('leaves the focus on its note when one above it goes', async () => {
    const from = signal(0);
    const Shortened = () => <List count={4} from={from.value} />;
    const root = show(<Shortened />);
    root.querySelector<HTMLElement>('[data-note="n2"] > .line-link')!.focus();
    from.value = 1;
    await expect.poll(() => root.querySelector('[data-note="n0"]')).toBeNull();
    expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('n2');
  });

  test('marks what was found', () => {
    const root = show(<List count={1} matched />);
    expect(Array.from(root.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Tổ Kiểm tra']);
  });

  test('a click chooses; Enter on what is chosen already goes to the page', async () => {
    onChoose.mockClear();
    onOpen.mockClear();
    show(<List count={2} focus="n0" />);
    await page.getByRole('link', { name: `2. ${QUOTE}` }).click();
    expect(onChoose.mock.calls).toEqual([['n1']]);
    document.querySelector<HTMLElement>('[data-note="n0"] > .line-link')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['n0']]);
  });

  test('each has an address that a new tab can open', () => {
    const root = show(<List count={1} />);
    expect(root.querySelector('.line-link')!.getAttribute('href')).toBe('#/tim?note=n0');
  });

  test('is ticked, with Shift for a range', async () => {
    onTick.mockClear();
    show(<List count={2} />);
    await page.getByRole('checkbox', { name: `Chọn ghi chú “2. ${QUOTE}”` }).click({ modifiers: ['Shift'] });
    expect(onTick.mock.calls).toEqual([['n1', true]]);
  });
});
