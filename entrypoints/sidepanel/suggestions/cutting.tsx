import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, isComposing, messages } from '../../../components/index.ts';
import { cutPlaces, likelyCut } from '../../../utils/notebook/index.ts';

export interface CuttingProps {
  readonly text: string;
  readonly busy: boolean;
  /** @param at the UTF-16 offset at which the second directive begins */
  readonly onCut: (at: number) => void;
  readonly onCancel: () => void;
}

/** The words with which the second part begins, as a screen reader says them. */
const SAID_WORDS = 6;

/** Where a sentence is cut in two: a click on the word with which the second part begins, or ← → from word to word, Enter. */
export function Cutting({ text, busy, onCut, onCancel }: CuttingProps) {
  const places = cutPlaces(text);
  const [at, setAt] = useState(() => likelyCut(text) ?? places[0]!);
  const quote = useRef<HTMLDivElement>(null);
  const { common, panel } = messages.value;
  const texts = panel.suggestions.cutting;
  const index = places.indexOf(at);
  useLayoutEffect(() => quote.current?.focus({ preventScroll: true }), []);
  // A long sentence is higher than its room.
  useLayoutEffect(() => quote.current?.querySelector('.cut')?.scrollIntoView({ block: 'nearest' }), [at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const steps: Readonly<Record<string, number>> = { ArrowLeft: index - 1, ArrowUp: index - 1, ArrowRight: index + 1, ArrowDown: index + 1, Home: 0, End: places.length - 1 };
    const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (next !== undefined) setAt(places[Math.min(Math.max(next, 0), places.length - 1)]!);
    else if (event.key === 'Enter') onCut(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const words = [0, ...places].map((start, place, all) => ({ start, word: text.slice(start, all[place + 1]) }));
  return (
    <div
      class="card editing cutting"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p class="explain" id="cutting-explain">
        {texts.explain}
      </p>
      <div
        ref={quote}
        class="quote cut-quote"
        lang="vi"
        role="slider"
        tabIndex={0}
        aria-label={texts.label}
        aria-describedby="cutting-explain"
        aria-valuemin={1}
        aria-valuemax={places.length}
        aria-valuenow={index + 1}
        aria-valuetext={texts.secondBegins(text.slice(at).split(/\s+/).slice(0, SAID_WORDS).join(' '))}
        onKeyDown={onKeyDown}
      >
        {words.map(({ start, word }) => (
          <span key={start} class={start < at ? 'first' : start === at ? 'second cut' : 'second'} onClick={() => start > 0 && setAt(start)}>
            {word}
          </span>
        ))}
      </div>
      <div class="acts">
        <Button tone="primary" keyHint="↵" busy={busy} onClick={() => onCut(at)}>
          {texts.cut}
        </Button>
        <Button tone="quiet" keyHint="Esc" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
