import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, DownIcon, EmptyState, IconButton, ImportIcon, ListPiece, messages, NoteIcon, PIECE, piecesOf, PlusIcon, TextArea, TextField, TrashIcon, UpIcon } from '../../../components/index.ts';
import { type ComposedBriefing, joinNotes, notesOfPlan, partNote, takeOut } from '../../../utils/briefing/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { ClassifiedStop } from '../files/index.ts';
import { AddNotes } from './add-notes.tsx';
import { ArrangedNote, type NoteActs } from './arranged-note.tsx';
import { dissolveSection, moveNote, nudgeNote, nudgeSection, renameSection, type Sections, withSection } from './arrangement.ts';
import { FormPanel } from './form-panel.tsx';
import { NewsNotice } from './news-notice.tsx';
import { OccasionFields } from './occasion-fields.tsx';
import { SharedNotice } from './shared-notice.tsx';
import { TakeBundles } from './take-bundles.tsx';
import { withTakenIn } from './taken-in.ts';
import type { Draft } from './use-draft.ts';
import { useClassifiedStop } from './use-classified-stop.ts';
import { useDrag } from './use-drag.ts';
import { useKeptNodes } from './use-kept-nodes.ts';
import type { News } from './use-news.ts';
import { useStable } from './use-stable.ts';
import './briefing-editor.css';

/** How high a note of two lines is in the editor. */
const NOTE_PX = 85;

export interface BriefingEditorProps {
  readonly draft: Draft;
  readonly contents: Contents;
  readonly briefing: ComposedBriefing;
  /** The briefing as it was when the typing paused, for what is costly. */
  readonly settled: ComposedBriefing;
  readonly news: News;
}

export function BriefingEditor({ draft, contents, briefing, settled, news }: BriefingEditorProps) {
  const { composing, notebook } = messages.value;
  const texts = notebook.briefing;
  const { plan } = draft;
  const { title, introduction, closing = '', sections } = plan;
  const root = useRef<HTMLElement>(null);
  const drag = useDrag((noteId, { sectionId, index }) => arrange(moveNote(sections, noteId, sectionId, index)));
  const [focusOn, setFocusOn] = useState<Id>();
  const [openNote, setOpenNote] = useState<Id>();
  const [adding, setAdding] = useState<'notes' | 'bundles'>();
  const [imported, setImported] = useState<readonly Id[]>([]);
  const [said, setSaid] = useState('');
  const classified = useClassifiedStop(contents);
  const changed = useMemo(() => new Set(news.changed.map(({ note }) => note.id)), [news.changed]);
  const there = useMemo(() => notesOfPlan(plan), [plan]);

  useLayoutEffect(() => {
    if (focusOn === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(focusOn)}"]`)?.focus();
    setFocusOn(undefined);
  }, [focusOn, sections]);

  const arrange = (next: Sections): void => draft.change({ sections: next }, 'now');
  const take = (ids: readonly Id[]): void => classified.ask(ids, (allowed) => draft.change(withTakenIn(plan, contents, allowed), 'now'));

  // What was imported stands in the notebook at once, and on this screen a moment later.
  useEffect(() => {
    if (imported.length === 0 || !imported.every((id) => contents.notes.has(id))) return;
    setImported([]);
    take(imported);
  }, [imported, contents]);

  const acts = useStable<NoteActs>({
    nudge(noteId, step) {
      const next = nudgeNote(sections, noteId, step);
      arrange(next);
      setFocusOn(noteId);
      const section = next.find(({ noteIds }) => noteIds.includes(noteId))!;
      setSaid(texts.movedTo(section.noteIds.indexOf(noteId) + 1, section.noteIds.length, section.heading));
    },
    remove: (noteId) => draft.change(takeOut(plan, [noteId]), 'now'),
    open: (noteId) => setOpenNote(noteId === openNote ? undefined : noteId),
    change: (values, when) => draft.change(values, when),
    part(standing, id) {
      draft.change(partNote(plan, standing, id), 'now');
      setFocusOn(standing);
    },
    join(standing, id) {
      draft.change(joinNotes(plan, standing, [id]), 'now');
      setOpenNote(undefined);
      setFocusOn(standing);
    },
    drag: (noteId) => drag.start(noteId),
    dragEnd: () => drag.end('left'),
    dragOver(noteId, half) {
      const section = sections.find(({ noteIds }) => noteIds.includes(noteId))!;
      drag.over({ sectionId: section.id, index: section.noteIds.indexOf(noteId) + (half === 'upper' ? 0 : 1) });
    },
  });
  const keep = useKeptNodes();
  /** How many notes stand before each section. */
  const startOf = useMemo(() => {
    let count = 0;
    return sections.map(({ noteIds }) => (count += noteIds.length) - noteIds.length);
  }, [sections]);

  function arrangedNote(section: Sections[number], noteId: Id, index: number): ComponentChild {
    const item = briefing.itemOf.get(noteId);
    const marks = item ? [item, ...(item.joined ?? [])] : [];
    const isOpen = noteId === openNote;
    const state = {
      above: section.noteIds[index - 1],
      place: index + 1,
      placeCount: section.noteIds.length,
      isChanged: marks.some(({ note }) => changed.has(note.id)),
      isOpen,
      isDragged: noteId === drag.dragged,
      drop: drag.beside(section, index),
    };
    const said = marks.flatMap(({ note, document }) => [note, document, plan.notes?.[note.id]]);
    return keep(noteId, [...Object.values(state), ...said, isOpen ? plan : undefined], () => (
      <ArrangedNote key={noteId} noteId={noteId} item={item} plan={plan} {...state} acts={acts} />
    ));
  }

  return (
    <section ref={root} class="briefing-editor" aria-label={texts.sides.write}>
      <NewsNotice plan={plan} contents={contents} news={news} onChange={(values) => draft.change(values, 'now')} classified={classified} />
      <SharedNotice plan={plan} briefing={settled} onChange={(values) => draft.change(values, 'now')} onGo={setFocusOn} />
      <TextField label={texts.title} value={title} onInput={(value) => draft.change({ title: value }, 'soon')} />
      <OccasionFields plan={plan} contents={contents} onChange={draft.change} />
      <FormPanel plan={plan} briefing={briefing} contents={contents} onChange={(values) => draft.change(values, 'now')} />
      <TextArea label={texts.introduction} placeholder={texts.introductionHint} value={introduction} onInput={(value) => draft.change({ introduction: value }, 'soon')} />
      {there.length === 0 ? <EmptyState icon={NoteIcon}>{composing.noNotes}</EmptyState> : <p class="muted small">{texts.howToMove}</p>}
      {sections.map((section, at) => (
        <section
          key={section.id}
          class={`briefing-section ${drag.drop?.sectionId === section.id ? 'over' : ''}`}
          aria-label={section.heading || texts.noHeading}
          onDragOver={(event) => {
            const isOverNote = event.target instanceof Element && event.target.closest('[data-note]') !== null;
            if (drag.over(isOverNote ? undefined : { sectionId: section.id, index: section.noteIds.length })) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            drag.end('dropped');
          }}
        >
          <header>
            <TextField label={texts.heading(at + 1)} value={section.heading} placeholder={texts.noHeading} onInput={(value) => draft.change({ sections: renameSection(sections, section.id, value) }, 'soon')} />
            <IconButton icon={UpIcon} label={texts.sectionUp} disabled={at === 0} onClick={() => arrange(nudgeSection(sections, section.id, -1))} />
            <IconButton icon={DownIcon} label={texts.sectionDown} disabled={at === sections.length - 1} onClick={() => arrange(nudgeSection(sections, section.id, 1))} />
            <IconButton icon={TrashIcon} label={texts.dissolve} disabled={sections.length === 1 && section.noteIds.length > 0} onClick={() => arrange(dissolveSection(sections, section.id))} />
          </header>
          <ol role="list" aria-label={texts.notesOf(section.heading)}>
            {piecesOf(section.noteIds).map((noteIds, piece) => (
              <ListPiece
                key={piece}
                tag="li"
                count={noteIds.length}
                lineHeight={NOTE_PX}
                isWanted={startOf[at]! + piece * PIECE < PIECE || (focusOn !== undefined && noteIds.includes(focusOn))}
                lines={() => noteIds.map((noteId, within) => arrangedNote(section, noteId, piece * PIECE + within))}
              />
            ))}
            {section.noteIds.length === 0 && <li class="empty muted small">{texts.emptySection}</li>}
          </ol>
        </section>
      ))}
      <div class="acts">
        <Button icon={PlusIcon} onClick={() => setAdding('notes')}>
          {texts.addNotes}
        </Button>
        <Button icon={ImportIcon} onClick={() => setAdding('bundles')}>
          {composing.bundles.take}
        </Button>
        <Button tone="quiet" icon={PlusIcon} onClick={() => arrange(withSection(sections))}>
          {texts.addSection}
        </Button>
      </div>
      <TextArea label={composing.closing} placeholder={composing.closingHint} value={closing} onInput={(value) => draft.change({ closing: value }, 'soon')} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <AddNotes open={adding === 'notes'} onClose={() => setAdding(undefined)} there={there} onAdd={take} />
      <TakeBundles open={adding === 'bundles'} onClose={() => setAdding(undefined)} onTaken={setImported} />
      <ClassifiedStop {...classified.stop} texts={composing.classified} />
    </section>
  );
}
