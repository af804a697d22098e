import { Button, EmptyState, HighlighterIcon, messages, SearchIcon } from '../../../components/index.ts';
import { hashOf } from '../address/index.ts';
import './nothing-found.css';

/** An empty list teaches: how the first mark is made, or how to find more. */
export function NothingFound({ isEmptyNotebook, onShowAll }: { readonly isEmptyNotebook: boolean; readonly onShowAll: () => void }) {
  const { first, search: texts } = messages.value.notebook;
  if (!isEmptyNotebook) {
    return (
      <EmptyState icon={SearchIcon} act={<Button onClick={onShowAll}>{texts.showAll}</Button>}>
        {texts.nothing}
      </EmptyState>
    );
  }
  return (
    <section class="first-start">
      <span class="empty-icon">
        <HighlighterIcon />
      </span>
      <h2>{first.title}</h2>
      <p>{first.what}</p>
      <ol>
        {first.steps.map((step) => (
          <li key={step.title}>
            <b>{step.title}</b>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p class="muted small">{first.privacy}</p>
      <a href={hashOf({ view: 'data' })}>{first.import}</a>
    </section>
  );
}
