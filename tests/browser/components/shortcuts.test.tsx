import { useRef } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, SuggestionCard, useShortcuts } from '../../../components/index.ts';
import { SUGGESTION, SUGGESTION_TEXT, TODAY } from './gallery-content.ts';
import { show } from './stage.tsx';

function Page({ act }: { readonly act: () => void }) {
  useShortcuts({ d: act, Enter: act, '?': act });
  return (
    <div>
      <p tabIndex={-1}>đoạn</p>
      <input type="text" aria-label="chữ" />
      <input type="checkbox" aria-label="ô chọn" />
      <textarea aria-label="đoạn chữ" />
      <div contentEditable aria-label="soạn" />
      <button type="button">nút</button>
    </div>
  );
}

describe('useShortcuts', () => {
  test.each([
    ['a letter', 'p', { key: 'd' }, true],
    ['the letter with Caps Lock', 'p', { key: 'D' }, true],
    ['a character that needs Shift', 'p', { key: '?', shiftKey: true }, true],
    ['Enter beside controls', 'p', { key: 'Enter' }, true],
    ['a letter on a check box', 'input[type="checkbox"]', { key: 'd' }, true],
    ['a letter on a button', 'button', { key: 'd' }, true],
    ['another letter', 'p', { key: 'x' }, false],
    ['a name that every object has', 'p', { key: 'toString' }, false],
    ['Enter on a button', 'button', { key: 'Enter' }, false],
    ['a letter in a text field', 'input[type="text"]', { key: 'd' }, false],
    ['a letter in a text area', 'textarea', { key: 'd' }, false],
    ['a letter in editable text', '[contenteditable]', { key: 'd' }, false],
    ['Ctrl', 'p', { key: 'd', ctrlKey: true }, false],
    ['Alt', 'p', { key: 'd', altKey: true }, false],
    ['Meta', 'p', { key: 'd', metaKey: true }, false],
    ['a key while composing', 'p', { key: 'd', isComposing: true }, false],
    ['a key that an input method took', 'p', { key: 'd', keyCode: 229 }, false],
  ] as const)('%s', (_, selector, init, acts) => {
    const act = vi.fn<() => void>();
    const root = show(<Page act={act} />);
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
    root.querySelector(selector)!.dispatchEvent(event);
    expect(act).toHaveBeenCalledTimes(acts ? 1 : 0);
    expect(event.defaultPrevented).toBe(acts);
  });
});

/** On the page and on its paragraph. */
function Walked({ act, onPart }: { readonly act: () => void; readonly onPart: () => void }) {
  const part = useRef<HTMLParagraphElement>(null);
  useShortcuts({ j: act, ArrowDown: act, Delete: act, h: act });
  useShortcuts({ Enter: onPart, p: onPart }, part);
  return (
    <p ref={part} tabIndex={-1}>
      đoạn
    </p>
  );
}

describe('a key that is held down', () => {
  test.each([
    ['goes on walking', 'j', 3],
    ['goes on walking by an arrow', 'ArrowDown', 3],
    ['deletes once', 'Delete', 1],
    ['sets a status once', 'h', 1],
    ['acts once on a part of the page', 'Enter', 1],
    ['acts once on a part of the page, whatever it is elsewhere', 'p', 1],
  ] as const)('%s', (_, key, times) => {
    const act = vi.fn<() => void>();
    const root = show(<Walked act={act} onPart={act} />);
    const events = [false, true, true].map((repeat) => new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
    for (const event of events) root.querySelector('p')!.dispatchEvent(event);
    expect(act).toHaveBeenCalledTimes(times);
    expect(events.every(({ defaultPrevented }) => defaultPrevented)).toBe(true);
  });
});

describe('SuggestionCard', () => {
  test.each([
    ['{Enter}', 'accept'],
    ['s', 'edit'],
    ['b', 'dismiss'],
    ['c', 'split'],
    ['p', 'join'],
    ['t', 'goTo'],
    // To the first button, which the browser itself presses.
    ['{Tab}{Enter}', 'accept'],
    ['{Tab}{Tab}{Enter}', 'edit'],
  ])('%s: %s, once', async (keys, act) => {
    const said: string[] = [];
    const root = show(
      <div>
        <SuggestionCard
          suggestion={SUGGESTION}
          text={SUGGESTION_TEXT}
          today={TODAY}
          onAccept={() => said.push('accept')}
          onEdit={() => said.push('edit')}
          onDismiss={() => said.push('dismiss')}
          onSplit={() => said.push('split')}
          onJoin={() => said.push('join')}
          onGoTo={() => said.push('goTo')}
        />
        <Button>Khác</Button>
      </div>,
    );
    root.querySelector<HTMLElement>('.suggestion-card')!.focus();
    await userEvent.keyboard(keys);
    expect(said).toEqual([act]);
  });

  test.each([
    ['phải có ngay phương án', 'Vì sao gợi ý: viết như lời giao việc: “phải có ngay phương án”'],
    ['', 'Vì sao gợi ý: cách viết giống những câu giao việc thường gặp'],
  ])('says of the wording “%s”: %s', (words, said) => {
    const root = show(
      <SuggestionCard suggestion={{ ...SUGGESTION, reasons: [{ kind: 'wording', words }] }} text={SUGGESTION_TEXT} today={TODAY} onAccept={vi.fn()} onEdit={vi.fn()} onDismiss={vi.fn()} onGoTo={vi.fn()} />,
    );
    expect(root.querySelector('.reasons')?.textContent).toBe(said);
  });

  test('gives its reasons in words', () => {
    const root = show(<SuggestionCard suggestion={SUGGESTION} text={SUGGESTION_TEXT} today={TODAY} onAccept={vi.fn()} onEdit={vi.fn()} onDismiss={vi.fn()} onGoTo={vi.fn()} />);
    expect(root.querySelector('.reasons')?.textContent).toBe('Vì sao gợi ý: nêu việc “trình phương án”, nối tiếp lời chỉ đạo ở trên; nêu việc phải làm “khẩn trương hoàn thiện”');
    expect(root.querySelector('.deadline-text')?.textContent).toBe('31/03/2027“trong quý I”');
  });
});
