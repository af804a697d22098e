import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isComposing, language, messages, office, SearchBox, useCompletion } from '../../../components/index.ts';
import { completed, parseQuery } from '../../../utils/search/index.ts';
import { today } from '../contents/index.ts';
import { type KnownValues, queryCompletions } from './query-completions.ts';

export interface QueryBoxProps {
  readonly value: string;
  readonly known: KnownValues;
  readonly onInput: (value: string) => void;
  /** For keys that neither type nor choose of what is offered. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly box: RefObject<HTMLInputElement | null>;
}

const MOVES_CARET = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** The search box, which offers the names and values of the query language while one types, and on Alt+↓ wherever the caret stands. */
export function QueryBox({ value, known, onInput, onKeyDown, box }: QueryBoxProps) {
  const id = useId();
  const texts = messages.value.notebook.search;
  const [caret, setCaret] = useState(0);
  const [asked, setAsked] = useState(false);
  const caretAfter = useRef<number | undefined>(undefined);
  const fields = useMemo(() => parseQuery(value).tokens.filter((token) => token.kind === 'field'), [value]);
  const offered = useMemo(
    () => queryCompletions(value, Math.min(caret, value.length), asked, known, today.value),
    [value, caret, asked, known, today.value, language.value, office.value],
  );
  const completing = useCompletion(id, texts.offered, offered?.completions ?? [], offered?.place.typed ?? '', choose);

  useLayoutEffect(() => {
    if (caretAfter.current === undefined) return;
    box.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = undefined;
  }, [value]);

  function choose(word: string): void {
    if (!offered) return;
    const after = completed(value, offered.place, word);
    caretAfter.current = after.caret;
    setCaret(after.caret);
    setAsked(false);
    // The values follow the name of their field.
    if (offered.place.kind === 'name') completing.typed();
    onInput(after.text);
  }

  function typed(next: string): void {
    setCaret(box.current?.selectionStart ?? next.length);
    setAsked(false);
    completing.typed();
    onInput(next);
  }

  function takesKey(event: KeyboardEvent): boolean {
    const isShown = completing.attributes['aria-expanded'];
    if (isShown && completing.takesKey(event)) return true;
    if (isComposing(event)) return false;
    if (event.altKey && event.key === 'ArrowDown') {
      setCaret(box.current?.selectionStart ?? value.length);
      setAsked(true);
      completing.typed();
      event.preventDefault();
      return true;
    }
    if (MOVES_CARET.has(event.key)) completing.close();
    return false;
  }

  return (
    <SearchBox
      ref={box}
      id={id}
      value={value}
      placeholder={texts.placeholder}
      fields={fields}
      keyHint="/"
      completing={{ ...completing, takesKey }}
      onInput={typed}
      onKeyDown={onKeyDown}
    />
  );
}
