import { useLayoutEffect, useRef } from 'preact/hooks';
import { SearchBox, Select, messages } from '../../../components/index.ts';
import { categoryName } from '../../../components/categories.ts';
import type { CategoryId } from '../../../utils/model/index.ts';
import { type NoteFilter, type NoteState, NOTE_STATES } from './filter-notes.ts';

export interface NoteFilterBarProps {
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
  /** The categories that the page's notes have. */
  readonly categories: readonly CategoryId[];
  readonly states: readonly NoteState[];
}

/** Narrows the notes by words, category and state. */
export function NoteFilterBar({ filter, onChange, categories, states }: NoteFilterBarProps) {
  const words = useRef<HTMLInputElement>(null);
  const texts = messages.value.panel.filter;
  // Who asked for the notes that changed wants to read these. At once: letters typed behind the key that opens it are not keys of the panel.
  useLayoutEffect(() => (filter.state === 'news' ? undefined : words.current?.focus()), []);
  return (
    <div class="note-filter">
      <SearchBox ref={words} size="small" placeholder={texts.placeholder} value={filter.words} onInput={(text) => onChange({ ...filter, words: text })} />
      <div class="pair">
        <Select<CategoryId | 'any'>
          label={texts.category}
          value={filter.category}
          options={[{ value: 'any', text: texts.anyCategory }, ...categories.map((id) => ({ value: id, text: categoryName(id) }))]}
          onChange={(category) => onChange({ ...filter, category })}
        />
        <Select<NoteFilter['state']>
          label={texts.state}
          value={filter.state}
          options={[
            { value: 'any', text: texts.anyState },
            ...(states.some((state) => state !== 'found') ? [{ value: 'news' as const, text: texts.news }] : []),
            ...NOTE_STATES.filter((state) => states.includes(state)).map((state) => ({ value: state, text: texts[state] })),
          ]}
          onChange={(state) => onChange({ ...filter, state })}
        />
      </div>
    </div>
  );
}
