import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { CloseIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { type Completion, useCompletion } from './completion/index.ts';
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

const SEPARATORS = /[,;\n]/;

/** The tags with those that `written` names added at the end; white space folded, NFC, none twice whatever its case. */
function withTags(tags: readonly string[], written: string): readonly string[] {
  const all = [...tags];
  const known = new Set(tags.map((tag) => tag.toLocaleLowerCase('vi')));
  for (const part of written.split(SEPARATORS)) {
    const tag = part.normalize('NFC').replace(/\s+/g, ' ').trim();
    const key = tag.toLocaleLowerCase('vi');
    if (tag === '' || known.has(key)) continue;
    known.add(key);
    all.push(tag);
  }
  return all;
}

/** Several short words. Enter or a comma adds what was typed, leaving the field does too; Backspace in the empty field takes the last away. */
export function TagInput({ label, tags, onChange, completions = [], hint }: TagInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const texts = messages.value.components.tags;

  function add(written: string): void {
    setDraft('');
    const next = withTags(tags, written);
    if (next.length > tags.length) onChange(next);
  }

  function remove(tag: string): void {
    onChange(tags.filter((other) => other !== tag));
    input.current?.focus();
  }

  const completing = useCompletion(id, label, completions.filter(({ value }) => !tags.includes(value)), draft, add);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || completing.takesKey(event)) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && draft.trim() !== '') {
      event.preventDefault();
      add(draft);
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
          onBlur={(event) => {
            completing.close();
            // What stands in the field: a shortcut right after a letter leaves it before the letter is in the draft.
            add(event.currentTarget.value);
          }}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            completing.typed();
            if (SEPARATORS.test(typed) && !event.isComposing) add(typed);
            else setDraft(typed);
          }}
        />
        {completing.list}
      </div>
    </Field>
  );
}
