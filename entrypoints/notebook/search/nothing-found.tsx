import { Button, EmptyState, HighlighterIcon, messages, SearchIcon } from '../../../components/index.ts';
import { hashOf, type SearchRoute } from '../address/index.ts';
import { today } from '../contents/index.ts';
import { type NearFound, useNearSearches } from './use-near-searches.ts';
import './nothing-found.css';

export interface NothingFoundProps {
  /** How many notes there are in all. */
  readonly size: number;
  readonly search: SearchRoute;
  readonly onSearch: (search: SearchRoute) => void;
}

/** An empty list teaches: how the first mark is made, or what to look for instead. */
export function NothingFound({ size, search, onSearch }: NothingFoundProps) {
  return size === 0 ? <FirstStart /> : <NoSuchNote size={size} search={search} onSearch={onSearch} />;
}

/** With the searches beside this one that find something. */
function NoSuchNote({ size, search, onSearch }: NothingFoundProps) {
  const texts = messages.value.notebook.search;
  const near = useNearSearches(search, today.value, size);
  return (
    <EmptyState
      icon={SearchIcon}
      act={
        <div class="less">
          {near.map((found) => (
            <Button key={`${found.kind} ${found.part}`} onClick={() => onSearch({ ...found.search, query: found.correction ?? found.search.query })}>
              {offerOf(found)}
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

function offerOf({ kind, part, correction, count }: NearFound): string {
  const { counted, near, withoutFacets, without } = messages.value.notebook.search;
  if (correction !== undefined) return counted(near.corrected(correction), count);
  return counted(kind === 'withoutFacets' ? withoutFacets : kind === 'only' ? near.only(part) : without(part), count);
}

function FirstStart() {
  const { first } = messages.value.notebook;
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
