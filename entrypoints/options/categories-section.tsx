import { useState } from 'preact/hooks';
import { currentSettings } from '../../components/door/index.ts';
import { Button, messages, UndoBar } from '../../components/index.ts';
import { type CategorySetting, DEFAULT_SETTINGS } from '../../utils/settings/index.ts';
import { CategoryRow } from './category-row.tsx';
import { SavingState, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

const isDefault = (categories: readonly CategorySetting[]): boolean => JSON.stringify(categories) === JSON.stringify(DEFAULT_SETTINGS.categories);

export function CategoriesSection() {
  const texts = messages.value.options.categories;
  const { save, ...saving } = useSaving();
  const [categories, setCategories] = useState(currentSettings.value.categories);
  const [before, setBefore] = useState<CategorySetting[]>();
  /** Raised when all rows are to be read anew. */
  const [edition, setEdition] = useState(0);

  function keep(next: CategorySetting[]): void {
    setCategories(next);
    save({ categories: next });
  }

  function replaceAll(next: CategorySetting[], undo: CategorySetting[] | undefined): void {
    keep(next);
    setBefore(undo);
    setEdition((count) => count + 1);
  }

  return (
    <Section name="categories" explain={texts.explain}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.category}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.key}</th>
            <th scope="col">{texts.shown}</th>
          </tr>
        </thead>
        <tbody key={edition}>
          {categories.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              all={categories}
              onChange={(change) => {
                setBefore(undefined);
                keep(categories.map((one) => (one.id === category.id ? { ...one, ...change } : one)));
              }}
            />
          ))}
        </tbody>
      </table>
      <div class="below-table">
        {before ? (
          <UndoBar onUndo={() => replaceAll(before, undefined)} onDismiss={() => setBefore(undefined)}>
            {texts.wasReset}
          </UndoBar>
        ) : (
          <>
            <Button tone="quiet" disabled={isDefault(categories)} onClick={() => replaceAll(DEFAULT_SETTINGS.categories, categories)}>
              {texts.reset}
            </Button>
            <SavingState {...saving} />
          </>
        )}
      </div>
    </Section>
  );
}
