import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { CloseIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { type Completion, namesIn, useCompletion, wholeNames } from './completion/index.ts';
import { describedBy, Field } from './text-field.tsx';
import { isComposing } from './use-shortcuts.ts';
import './tag-input.css';

export interface TagInputProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Offered while typing, less those already chosen. */
  readonly completions?: readonly Completion[] | undefined;
  readonly hint?: string | undefined;
}

/** The tags with those that are added at the end; none twice whatever its case. */
function withTags(tags: readonly string[], added: readonly string[]): readonly string[] {
  const all = [...tags];
  const known = new Set(tags.map((tag) => tag.toLocaleLowerCase('vi')));
  for (const tag of added) {
    const key = tag.toLocaleLowerCase('vi');
    if (known.has(key)) continue;
    known.add(key);
    all.push(tag);
  }
  return all;
}

/**
 * Several short words. Enter or a comma adds what was typed, leaving the field does too, and each line of what is pasted is one;
 * a name that is offered stays whole, also with a comma in it. Backspace in the empty field takes the last away.
 */
export function TagInput({ label, tags, onChange, completions = [], hint }: TagInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const texts = messages.value.components.tags;

  function add(added: readonly string[], rest = ''): void {
    setDraft(rest);
    const next = withTags(tags, added);
    if (next.length > tags.length) onChange(next);
  }

  function write(typed: string): void {
    const { whole, rest } = wholeNames(typed, completions);
    if (whole === '') setDraft(typed);
    else add(namesIn(whole, completions), rest);
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const names = namesIn(pasted, completions);
    if (names.length < 2) return;
    event.preventDefault();
    completing.close();
    add([...namesIn(draft, completions), ...names]);
  }

  function remove(tag: string): void {
    onChange(tags.filter((other) => other !== tag));
    input.current?.focus();
  }

  const completing = useCompletion(id, label, completions.filter(({ value }) => !tags.includes(value)), draft, (name) => add([name]));

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || completing.takesKey(event)) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && draft.trim() !== '') {
      event.preventDefault();
      add(namesIn(draft, completions));
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) {
      event.preventDefault();
      onChange(tags.slice(0, -1));
    }
  }

  return (
    <Field label={label} id={id} hint={hint}>
      <div class="input tag-input completed">
        {tags.length > 0 && (
          <ul role="list" aria-label={label}>
            {tags.map((tag) => (
              <li key={tag} class="tag">
                <span class="chip-text">{tag}</span>
                <IconButton icon={CloseIcon} size="small" label={texts.remove(tag)} onClick={() => remove(tag)} />
              </li>
            ))}
          </ul>
        )}
        <input
          {...completing.attributes}
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          value={draft}
          placeholder={tags.length === 0 ? texts.hint : undefined}
          aria-describedby={describedBy(id, hint, undefined)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={(event) => {
            completing.close();
            // What stands in the field: a shortcut right after a letter leaves it before the letter is in the draft.
            add(namesIn(event.currentTarget.value, completions));
          }}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            completing.typed();
            if (event.isComposing) setDraft(typed);
            else write(typed);
          }}
        />
        {completing.list}
      </div>
    </Field>
  );
}
