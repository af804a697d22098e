import { useMemo, useState } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { fieldName, fieldWords, messages } from '../../../components/index.ts';
import type { Extraction, Note } from '../../../utils/model/index.ts';
import { detectionContext } from '../../../utils/notebook/index.ts';
import { type SourceNews, directiveAfterSources } from './changed-sources.ts';
import { type ReadFields, directiveAfter } from './new-wording.ts';

export interface Following {
  /** What the directive's fields become, but for those that the person unticked. */
  readonly fields: Partial<ReadFields>;
  /** The fields to be shown with their ticks; null if none would change. */
  readonly choice: preact.JSX.Element | null;
}

/**
 * Which fields of a directive follow when its note takes other words, each with a tick.
 * @param around what became of the words outside the passage
 */
export function useFollowing(note: Note, words: string, around: SourceNews | undefined, extraction: Extraction): Following {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => fieldsAfter(note, words, around, extraction), [note, words, around, extraction]);
  const names = Object.keys(all) as (keyof ReadFields)[];
  return {
    fields: Object.fromEntries(Object.entries(all).filter(([name]) => !left.has(name))),
    choice: names.length === 0 ? null : (
      <fieldset class="following">
        <legend>{messages.value.panel.changed.following}</legend>
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={!left.has(name)}
              onChange={({ currentTarget }) => setLeft(currentTarget.checked ? left.difference(new Set([name])) : new Set([...left, name]))}
            />
            <span>
              {fieldName(name)}: <del>{wordsOf(name, note.directive?.[name])}</del> → <b>{wordsOf(name, all[name])}</b>
            </span>
          </label>
        ))}
      </fieldset>
    ),
  };
}

export function fieldsAfter({ category, directive, quote }: Note, words: string, around: SourceNews | undefined, extraction: Extraction): Partial<ReadFields> {
  if (category !== 'directive' || !directive) return {};
  const ofWords = directiveAfter(directive, quote, words, detectionContext(currentSettings.value, extraction));
  return { ...ofWords, ...(around && directiveAfterSources({ ...directive, ...ofWords }, around)) };
}

function wordsOf(name: keyof ReadFields, value: unknown): string {
  return fieldWords(`directive.${name}`, value) || messages.value.components.draft.empty;
}
