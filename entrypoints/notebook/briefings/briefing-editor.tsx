import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton, DownIcon, messages, PlusIcon, TextArea, TextField, TrashIcon, UpIcon } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { AddNotes } from './add-notes.tsx';
import { dissolveSection, moveNote, nudgeNote, nudgeSection, renameSection, type Sections, withNotes, withoutNotes, withSection } from './arrangement.ts';
import { ArrangedNote } from './arranged-note.tsx';
import type { Draft } from './use-draft.ts';
import { useDrag } from './use-drag.ts';
import './briefing-editor.css';

export interface BriefingEditorProps {
  readonly draft: Draft;
  readonly contents: Contents;
  /** Notes of the plan that are no longer in the notebook. */
  readonly skipped: readonly Id[];
}

export function BriefingEditor({ draft, contents, skipped }: BriefingEditorProps) {
  const texts = messages.value.notebook.briefing;
  const { title, introduction, sections } = draft.plan;
  const root = useRef<HTMLElement>(null);
  const drag = useDrag((noteId, { sectionId, index }) => arrange(moveNote(sections, noteId, sectionId, index)));
  const [focusOn, setFocusOn] = useState<Id>();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');

  useLayoutEffect(() => {
    if (focusOn === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(focusOn)}"]`)?.focus();
    setFocusOn(undefined);
  }, [focusOn, sections]);

  const arrange = (next: Sections): void => draft.change({ sections: next }, 'now');

  function nudge(noteId: Id, step: 1 | -1): void {
    const next = nudgeNote(sections, noteId, step);
    arrange(next);
    setFocusOn(noteId);
    const section = next.find(({ noteIds }) => noteIds.includes(noteId))!;
    setSaid(texts.movedTo(section.noteIds.indexOf(noteId) + 1, section.noteIds.length, section.heading));
  }

  return (
    <section ref={root} class="briefing-editor" aria-label={texts.sides.write}>
      <TextField label={texts.title} value={title} onInput={(value) => draft.change({ title: value }, 'soon')} />
      <TextArea label={texts.introduction} placeholder={texts.introductionHint} value={introduction} onInput={(value) => draft.change({ introduction: value }, 'soon')} />
      {skipped.length > 0 && (
        <p class="skipped">
          <span>{texts.skipped(skipped.length)}</span>
          <Button tone="quiet" onClick={() => arrange(withoutNotes(sections, skipped))}>
            {texts.dropSkipped}
          </Button>
        </p>
      )}
      <p class="muted small">{texts.howToMove}</p>
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
            {section.noteIds.map((noteId, index) => (
              <ArrangedNote
                key={noteId}
                noteId={noteId}
                note={contents.notes.get(noteId)}
                isDragged={noteId === drag.dragged}
                drop={drag.beside(section, index)}
                onDragStart={() => drag.start(noteId)}
                onDragEnd={() => drag.end('left')}
                onDragOver={(half) => drag.over({ sectionId: section.id, index: half === 'upper' ? index : index + 1 })}
                onNudge={(step) => nudge(noteId, step)}
                onRemove={() => arrange(withoutNotes(sections, [noteId]))}
              />
            ))}
            {section.noteIds.length === 0 && <li class="empty muted small">{texts.emptySection}</li>}
          </ol>
        </section>
      ))}
      <div class="acts">
        <Button icon={PlusIcon} onClick={() => setAdding(true)}>
          {texts.addNotes}
        </Button>
        <Button tone="quiet" icon={PlusIcon} onClick={() => arrange(withSection(sections))}>
          {texts.addSection}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <AddNotes
        open={adding}
        onClose={() => setAdding(false)}
        there={sections.flatMap(({ noteIds }) => noteIds)}
        onAdd={(ids) => arrange(withNotes(sections, ids))}
      />
    </section>
  );
}
