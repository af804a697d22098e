import { useMemo, useState } from 'preact/hooks';
import { BackIcon, BriefingIcon, Button, DraftNotice, EmptyState, ErrorNotice, fieldName, fieldWords, language, messages, RedoIcon, Segmented, UndoIcon } from '../../../components/index.ts';
import { currentSettings, OvertakenValues } from '../../../components/door/index.ts';
import { allItems, composeBriefing } from '../../../utils/briefing/index.ts';
import { type BriefingPlan, type Id } from '../../../utils/model/index.ts';
import { hashOf } from '../address/index.ts';
import type { Contents } from '../contents/index.ts';
import { ClassifiedStop, useBundleExport } from '../files/index.ts';
import { HAS_PANE, useMedia } from '../use-media.ts';
import { useSettled } from '../use-settled.ts';
import { BriefingEditor } from './briefing-editor.tsx';
import { BriefingPreview } from './briefing-preview.tsx';
import { ExportMenu, ExportState } from './export-menu.tsx';
import { useBriefingExport } from './use-briefing-export.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { useNews } from './use-news.ts';
import './briefings.css';

/** The preview follows the typing after so long: of a thousand notes it is a long page. */
const PREVIEW_PAUSE_MS = 150;

export function BriefingPage({ id, contents }: { readonly id: Id; readonly contents: Contents }) {
  const { notebook } = messages.value;
  const plan = contents.briefings.get(id);
  if (plan) return <OneBriefing plan={plan} contents={contents} />;
  return (
    <div class="page">
      <Back />
      <EmptyState icon={BriefingIcon}>{notebook.briefings.gone}</EmptyState>
    </div>
  );
}

function Back() {
  return (
    <a class="back" href={hashOf({ view: 'briefings' })}>
      <BackIcon />
      {messages.value.notebook.titles.briefings}
    </a>
  );
}

function OneBriefing({ plan, contents }: { readonly plan: BriefingPlan; readonly contents: Contents }) {
  const texts = messages.value.notebook.briefing;
  const draft = useDraft(plan);
  const news = useNews(draft.plan, contents);
  const isWide = useMedia(HAS_PANE);
  const [side, setSide] = useState<'write' | 'preview'>('write');
  const { name, unit } = currentSettings.value;
  const { title, introduction, closing, sections, notes, form, meetingId, period, authorName, authorUnit } = draft.plan;
  /** Without the words that are typed, so that a letter of them does not arrange a thousand notes anew. */
  const arranged = useMemo(
    () =>
      composeBriefing(draft.plan, news.notes.values(), contents.documents.values(), {
        now: new Date().toISOString(),
        meetings: contents.meetings,
        ...((name !== '' || unit !== '') && { author: { name, unit } }),
      }),
    [plan.id, sections, notes, form, meetingId, period, authorName, authorUnit, news.notes, contents.documents, contents.meetings, name, unit],
  );
  const briefing = useMemo(() => ({ ...arranged, title, introduction, ...(closing !== undefined && { closing }) }), [arranged, title, introduction, closing]);
  const settled = useSettled(briefing, PREVIEW_PAUSE_MS);
  const files = useBriefingExport();
  const bundle = useBundleExport();
  const noteIds = useMemo(() => allItems(briefing).map(({ note }) => note.id), [briefing]);

  const failure = files.failure ?? bundle.failure;

  return (
    <div class="page briefing-page">
      <Back />
      <header>
        {isWide ? (
          <h1 class="visually-hidden">{draft.plan.title || messages.value.notebook.briefings.untitled}</h1>
        ) : (
          <Segmented label={texts.side} labelHidden options={(['write', 'preview'] as const).map((value) => ({ value, text: texts.sides[value] }))} value={side} onChange={setSide} />
        )}
        <SaveState draft={draft} />
        <div class="acts">
          <ExportState files={files} />
          <ExportMenu briefing={briefing} files={files} disabled={noteIds.length === 0} onBundle={() => void bundle.save(noteIds, briefing.title)} />
        </div>
      </header>
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <OvertakenValues store="briefings" record={plan} />
      <Left draft={draft} />
      <div class="sides">
        {(isWide || side === 'write') && <BriefingEditor draft={draft} contents={contents} briefing={briefing} settled={settled} news={news} />}
        {(isWide || side === 'preview') && (
          <section class="preview-side" aria-label={texts.sides.preview}>
            <BriefingPreview briefing={settled} language={language.value} />
          </section>
        )}
      </div>
      <ClassifiedStop {...bundle.stop} />
    </div>
  );
}

/** Offers what was typed before the screen went away. */
function Left({ draft: { left, settleLeft } }: { readonly draft: Draft }) {
  const { draft: texts } = messages.value.components;
  if (!left) return null;
  const lines = Object.entries(left).map(([field, value]) => [fieldName(field), fieldWords(field, value)] as const);
  return (
    <DraftNotice
      text={lines.filter(([, words]) => words !== '').map((line) => line.join(': ')).join('\n')}
      acts={
        <>
          <Button onClick={() => settleLeft(true)}>{texts.goOn}</Button>
          <Button tone="quiet" onClick={() => settleLeft(false)}>
            {texts.discard}
          </Button>
        </>
      }
    >
      {texts.left}
    </DraftNotice>
  );
}

function SaveState({ draft }: { readonly draft: Draft }) {
  const { common, errors, notebook } = messages.value;
  if (draft.failure) return <ErrorNotice act={<Button onClick={draft.retry}>{errors.retry}</Button>}>{errors[draft.failure]}</ErrorNotice>;
  return (
    <div class="save-state">
      <p role="status" class="muted small">
        {draft.said || notebook.briefing.states[draft.state]}
      </p>
      {draft.undo && (
        <Button tone="quiet" icon={UndoIcon} onClick={draft.undo}>
          {common.undo}
        </Button>
      )}
      {draft.redo && (
        <Button tone="quiet" icon={RedoIcon} onClick={draft.redo}>
          {common.redo}
        </Button>
      )}
    </div>
  );
}
