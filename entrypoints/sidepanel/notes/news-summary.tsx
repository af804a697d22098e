import { Outcome, useDoing } from '../../../components/door/index.ts';
import { AlertIcon, Button, CheckIcon, FilterIcon, messages } from '../../../components/index.ts';
import type { ReadTab } from '../tab/index.ts';
import type { News } from './news.ts';
import { acceptWordings } from './note-acts.ts';

export interface NewsSummaryProps {
  readonly read: ReadTab;
  readonly news: News;
  /** Only the notes of which it tells are listed. */
  readonly isFiltering: boolean;
  readonly onFilter: (on: boolean) => void;
}

/** What became of the page's notes since they were made, in one sentence; nothing if all are as they were. */
export function NewsSummary({ read, news, isFiltering, onFilter }: NewsSummaryProps) {
  const texts = messages.value.panel.news;
  const doing = useDoing();
  const { changed, ambiguous, lost, flags, spelling } = news;
  const parts = [
    changed > 0 && changed === spelling.length && texts.onlySpelling(changed),
    changed > spelling.length && texts.changed(changed, flags.map(({ flag, count }) => texts.ofThem(count, messages.value.panel.changed.flags[flag]))),
    ambiguous > 0 && texts.ambiguous(ambiguous),
    lost > 0 && texts.lost(lost),
  ].filter((part) => part !== false);
  if (parts.length === 0 && !doing.result) return null;
  return (
    <section class="news" aria-label={texts.label}>
      {parts.length > 0 && (
        <div class={`news-card ${changed > spelling.length || lost > 0 ? 'grave' : ''}`}>
          <AlertIcon />
          <p role="status">{texts.sentence(parts)}</p>
          <div class="acts">
            <Button tone="quiet" icon={FilterIcon} onClick={() => onFilter(!isFiltering)}>
              {isFiltering ? texts.showAll : texts.showThese}
            </Button>
            {spelling.length > 0 && (
              <Button
                tone="quiet"
                icon={CheckIcon}
                busy={doing.busy}
                onClick={() => void doing.run(texts.accepted(spelling.length), (operationId) => acceptWordings(read, operationId, spelling))}
              >
                {texts.acceptSpelling(spelling.length)}
              </Button>
            )}
          </div>
        </div>
      )}
      {doing.result && <Outcome doing={doing} />}
    </section>
  );
}
