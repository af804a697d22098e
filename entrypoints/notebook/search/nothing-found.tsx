import { Button, EmptyState, HighlighterIcon, messages, SearchIcon } from '../../../components/index.ts';
import { parseQuery } from '../../../utils/search/index.ts';
import { hashOf, type SearchRoute } from '../address/index.ts';
import { today } from '../contents/index.ts';
import './nothing-found.css';

export interface NothingFoundProps {
  readonly isEmptyNotebook: boolean;
  readonly search: SearchRoute;
  readonly onSearch: (search: SearchRoute) => void;
}

/** So many conditions are offered to be taken away: who has more begins anew. */
const MOST_CONDITIONS = 4;

/** An empty list teaches: how the first mark is made, or what to take away to find more. */
export function NothingFound({ isEmptyNotebook, search, onSearch }: NothingFoundProps) {
  const { first, search: texts } = messages.value.notebook;
  if (!isEmptyNotebook) {
    const { query, facets } = search;
    const conditions = conditionsOf(query).slice(0, MOST_CONDITIONS);
    return (
      <EmptyState
        icon={SearchIcon}
        act={
          <div class="less">
            {Object.keys(facets).length > 0 && <Button onClick={() => onSearch({ ...search, facets: {} })}>{texts.withoutFacets}</Button>}
            {conditions.map(({ start, end }) => (
              <Button key={start} onClick={() => onSearch({ ...search, query: cut(query, start, end) })}>
                {texts.without(query.slice(start, end))}
              </Button>
            ))}
            <Button tone="quiet" onClick={() => onSearch({ ...search, query: '', facets: {} })}>
              {texts.showAll}
            </Button>
          </div>
        }
      >
        {texts.nothing} {texts.nothingHint}
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

/** The parts of a query that can be taken away by themselves; none of one that has a single part. */
function conditionsOf(query: string): readonly { readonly start: number; readonly end: number }[] {
  const { tokens } = parseQuery(query, today.value);
  return tokens.length < 2 ? [] : tokens.filter(({ kind, excluded }) => kind === 'field' || kind === 'phrase' || excluded);
}

const cut = (query: string, start: number, end: number): string => `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
