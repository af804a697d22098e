import { useId, useState } from 'preact/hooks';
import { categoryName } from '../../components/categories.ts';
import { CategoryChip, messages } from '../../components/index.ts';
import type { CategorySetting } from '../../utils/settings/index.ts';
import { type KeyProblem, keyProblem, RESERVED_KEYS } from './category-key.ts';

const MAX_LABEL_LENGTH = 40;

export interface CategoryRowProps {
  readonly category: CategorySetting;
  readonly all: readonly CategorySetting[];
  readonly onChange: (change: Partial<CategorySetting>) => void;
}

/** One category. What cannot be kept stays in its field, with the reason below. */
export function CategoryRow({ category, all, onChange }: CategoryRowProps) {
  const { common, options } = messages.value;
  const texts = options.categories;
  const id = useId();
  const [label, setLabel] = useState(category.label);
  const [key, setKey] = useState(category.key.toUpperCase());
  const [problem, setProblem] = useState<KeyProblem>();
  const own = common.categories[category.id];
  const tooLong = label.trim().length > MAX_LABEL_LENGTH;
  const wrong = [tooLong && texts.nameTooLong, problem && textOf(problem)].filter((text) => typeof text === 'string');

  function textOf(one: KeyProblem): string {
    switch (one.kind) {
      case 'letter':
        return texts.problems.letter;
      case 'reserved':
        return texts.problems.reserved(one.key.toUpperCase(), messages.value.page.keys[RESERVED_KEYS[one.key]]);
      case 'taken':
        return texts.problems.taken(one.key.toUpperCase(), categoryName(one.by));
    }
  }

  function typeKey(typed: string): void {
    const found = keyProblem(all, category.id, typed);
    setKey(typed.toUpperCase());
    setProblem(found);
    if (!found) onChange({ key: typed.toLowerCase() });
  }

  return (
    <>
      <tr>
        <th scope="row">
          <CategoryChip category={category.id} />
        </th>
        <td>
          <input
            class="input"
            type="text"
            autocomplete="off"
            aria-label={texts.nameOf(own)}
            placeholder={own}
            value={label}
            aria-invalid={tooLong}
            aria-describedby={wrong.length > 0 ? id : undefined}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setLabel(typed);
              if (typed.trim().length <= MAX_LABEL_LENGTH) onChange({ label: typed.trim() });
            }}
          />
        </td>
        <td>
          <input
            class="input key"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={1}
            aria-label={texts.keyOf(own)}
            value={key}
            aria-invalid={problem !== undefined}
            aria-describedby={wrong.length > 0 ? id : undefined}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => {
              typeKey(event.currentTarget.value);
              // The next letter takes the place of this one.
              if (!event.isComposing) event.currentTarget.select();
            }}
            onBlur={() => {
              // An empty field is a change of mind, not a wish.
              if (key !== '') return;
              setKey(category.key.toUpperCase());
              setProblem(undefined);
            }}
          />
        </td>
        <td class="toggle">
          <input
            type="checkbox"
            role="switch"
            checked={category.shown}
            aria-label={texts.shownOf(own)}
            onChange={(event) => onChange({ shown: event.currentTarget.checked })}
          />
        </td>
      </tr>
      {wrong.length > 0 && (
        <tr class="wrong">
          <td />
          <td colSpan={3}>
            <div id={id} class="field-error" role="alert">
              {wrong.join(' ')}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
