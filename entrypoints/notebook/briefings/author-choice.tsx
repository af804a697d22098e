import { messages } from '../../../components/index.ts';
import type { Note } from '../../../utils/model/index.ts';
import type { Selection } from '../search/selection.ts';

export interface AuthorChoiceProps {
  readonly notes: readonly Note[];
  readonly leftOut: Selection;
  readonly onChange: (leftOut: Selection) => void;
}

/** Whose notes are taken, where they are of several people. */
export function AuthorChoice({ notes, leftOut, onChange }: AuthorChoiceProps) {
  const { briefing, composing } = messages.value;
  const byAuthor = [...Map.groupBy(notes, ({ authorId }) => authorId)];
  if (byAuthor.length < 2) return null;
  return (
    <fieldset class="author-choice">
      <legend class="field-label">{composing.authors}</legend>
      {byAuthor.map(([authorId, own]) => {
        const taken = own.filter(({ id }) => !leftOut.has(id)).length;
        return (
          <label key={authorId}>
            <input
              type="checkbox"
              checked={taken === own.length}
              indeterminate={taken > 0 && taken < own.length}
              onChange={(event) => {
                const ids = own.map(({ id }) => id);
                onChange(event.currentTarget.checked ? new Set([...leftOut].filter((id) => !ids.includes(id))) : new Set([...leftOut, ...ids]));
              }}
            />
            {composing.byAuthor(own[0]!.authorName || briefing.unnamed, own.length)}
          </label>
        );
      })}
    </fieldset>
  );
}
