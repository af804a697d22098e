import { BriefingIcon, EmptyState, IconButton, messages, PlusIcon, TrashIcon } from '../../../components/index.ts';
import { Outcome, notebook, useDoing } from '../../../components/door/index.ts';
import { type BriefingPlan, formatInstant } from '../../../utils/model/index.ts';
import { deleteBriefing } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import type { Contents } from '../contents/index.ts';
import { noteCount } from './arrangement.ts';
import { latestFirst } from './latest-first.ts';
import './briefings.css';

export function BriefingsView({ contents }: { readonly contents: Contents }) {
  const { common, notebook: all } = messages.value;
  const texts = all.briefings;
  const doing = useDoing<number>();
  const briefings = latestFirst(contents.briefings.values());

  function remove({ id, title }: BriefingPlan, at: number): void {
    void doing.run(texts.deleted(title || texts.untitled), (operationId) => deleteBriefing(notebook, operationId, id), at);
  }

  const begin = (
    <a class="button primary" href={hashOf({ view: 'newBriefing' })}>
      <PlusIcon />
      {texts.begin}
    </a>
  );
  const outcomeAt = doing.result && Math.min(doing.result.at ?? 0, briefings.length);
  const outcome = (
    <li key="outcome">
      <Outcome doing={doing} />
    </li>
  );
  return (
    <div class="page">
      <header>
        <h1>{all.titles.briefings}</h1>
        {briefings.length > 0 && begin}
      </header>
      {briefings.length === 0 && (
        <>
          <Outcome doing={doing} />
          <EmptyState icon={BriefingIcon} act={begin}>
            {texts.none}
          </EmptyState>
        </>
      )}
      {briefings.length > 0 && (
        <ul role="list" class="briefing-list">
          {briefings.map((briefing, index) => [
            index === outcomeAt && outcome,
            <li key={briefing.id}>
              <a href={hashOf({ view: 'briefing', id: briefing.id })}>{briefing.title || texts.untitled}</a>
              <span class="muted">{texts.notes(noteCount(briefing.sections))}</span>
              <time class="muted" dateTime={briefing.changedAt}>
                {texts.changed(formatInstant(briefing.changedAt))}
              </time>
              <IconButton icon={TrashIcon} tone="danger" label={`${common.delete}: ${briefing.title || texts.untitled}`} onClick={() => remove(briefing, index)} />
            </li>,
          ])}
          {outcomeAt === briefings.length && outcome}
        </ul>
      )}
    </div>
  );
}
