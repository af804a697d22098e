import type { ComponentChildren, Ref } from 'preact';
import { useId, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import type { Completing } from './completion/index.ts';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { messages } from './messages.ts';
import type { Segment } from './quote.tsx';
import { isComposing } from './use-shortcuts.ts';
import './search-box.css';

export interface SearchBoxProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** Where a field of the query language was recognised (`hạn:<2027-03`): in order, not overlapping. */
  readonly fields?: readonly Segment[] | undefined;
  readonly size?: 'small' | undefined;
  /** Shown while the box is empty: the key that brings one here. The caller listens for it. */
  readonly keyHint?: string | undefined;
  /** For keys beyond typing, such as the arrow that moves into the results. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** What is offered while one types; its keys come before `onKeyDown`. */
  readonly completing?: Completing | undefined;
  /** Of the field, where what is offered has to name it. */
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLInputElement | null> | undefined;
}

/** Searches while one types. Escape empties it. */
export function SearchBox({ value, onInput, placeholder, fields = [], size, keyHint, onKeyDown, completing, id: givenId, ref }: SearchBoxProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  const tokens = useRef<HTMLDivElement>(null);
  const texts = messages.value.components.search;
  useImperativeHandle(ref ?? null, () => input.current, []);

  function align(): void {
    if (tokens.current && input.current) tokens.current.scrollLeft = input.current.scrollLeft;
  }
  // Asked of a screen that is just being built, it would have to be laid out at once.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(align);
    return () => cancelAnimationFrame(frame);
  }, [value]);

  function keyDown(event: KeyboardEvent): void {
    if (completing?.takesKey(event)) return;
    if (event.key === 'Escape' && value !== '' && !isComposing(event)) {
      event.preventDefault();
      onInput('');
    } else onKeyDown?.(event);
  }

  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of fields) {
    pieces.push(value.slice(at, start), <span key={start}>{value.slice(start, end)}</span>);
    at = end;
  }
  pieces.push(value.slice(at));

  return (
    <search class={`search-box ${size ?? ''}`}>
      <SearchIcon />
      <label class="visually-hidden" for={id}>
        {placeholder ?? texts.label}
      </label>
      <div class="search-text">
        <div ref={tokens} class="search-tokens" aria-hidden="true">
          <div>{pieces}</div>
        </div>
        <input
          ref={input}
          id={id}
          type="text"
          role="searchbox"
          inputMode="search"
          {...completing?.attributes}
          autocomplete="off"
          spellcheck={false}
          value={value}
          placeholder={placeholder ?? texts.label}
          onInput={(event) => onInput(event.currentTarget.value)}
          onScroll={align}
          onKeyDown={keyDown}
          onBlur={completing?.close}
        />
      </div>
      {value === '' && keyHint !== undefined && <kbd aria-hidden="true">{keyHint}</kbd>}
      {value !== '' && (
        <IconButton
          icon={CloseIcon}
          size="small"
          label={texts.clear}
          onClick={() => {
            onInput('');
            input.current?.focus();
          }}
        />
      )}
      {completing?.list}
    </search>
  );
}
