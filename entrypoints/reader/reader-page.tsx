import { useMemo, useState } from 'preact/hooks';
import { CloseIcon, IconButton, KeyHelp, messages, useShortcuts } from '../../components/index.ts';
import type { Id, Snapshot } from '../../utils/model/index.ts';
import { DocumentHead } from './document-head.tsx';
import type { KeptDocument } from './kept-document.ts';
import { MarkingContext } from './marks/marking.ts';
import { BlockMarks, countsOf, placeNotes } from './marks/note-places.ts';
import { NoteList, NumberedNote } from './note-list.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { changeTextSize } from './text-size.ts';
import { DocumentText } from './text/document-text.tsx';
import { Outline } from './text/outline.tsx';
import { beginsWithTitle, partsOf } from './text/parts.ts';
import { useCurrentNote } from './use-current-note.ts';

export interface ReaderPageProps {
  readonly kept: KeptDocument;
  readonly shown: Snapshot | undefined;
  readonly openAt: Id | undefined;
  readonly onChooseSnapshot: (snapshotId: string, noteId?: Id) => void;
}

/** One version of a document, its marked passages, and the notes beside it. */
export function ReaderPage({ kept: { document, snapshots, notes, ownId }, shown, openAt, onChooseSnapshot }: ReaderPageProps) {
  const { reader: texts } = messages.value;
  const [helpOpen, setHelpOpen] = useState(false);
  const blocks = shown?.blocks ?? [];
  const hasTitle = beginsWithTitle(blocks, shown?.title ?? '');
  const parts = useMemo(() => partsOf(blocks, hasTitle ? 1 : 0), [shown]);
  const placed = useMemo(() => placeNotes(blocks, notes), [shown, notes]);
  const { current, showPassage, showNote, step, leave } = useCurrentNote(placed, openAt);
  const marking = useMemo(
    () => ({
      marks: new BlockMarks(placed),
      categories: new Map(notes.map(({ id, category }) => [id, category])),
      numbers: new Map(placed.flatMap(({ note, number }) => (number === undefined ? [] : [[note.id, number] as const]))),
    }),
    [placed],
  );
  const counts = countsOf(placed);
  const others = counts.whole + counts.unmarked;
  const currentNote = placed.find(({ note }) => note.id === current);
  const list = { snapshots, shown, ownId, onShowPassage: showPassage, onChooseSnapshot };

  useShortcuts({
    n: () => step(1),
    p: () => step(-1),
    '+': () => changeTextSize(1),
    '=': () => changeTextSize(1),
    '-': () => changeTextSize(-1),
    '?': () => setHelpOpen(true),
    Escape: leave,
  });

  return (
    <MarkingContext.Provider value={{ ...marking, current, showNote }}>
      <a class="skip-link button primary" href="#text">
        {texts.skip}
      </a>
      <ReadingBar
        snapshots={snapshots}
        shown={shown}
        onChooseSnapshot={onChooseSnapshot}
        counts={counts}
        currentNumber={currentNote?.number}
        onStep={step}
        onHelp={() => setHelpOpen(true)}
      />
      <div class="reader">
        <Outline blocks={blocks} parts={parts} />
        <main id="text" tabIndex={-1}>
          <article class="document">
            <DocumentHead document={document} snapshot={shown} titleBlock={hasTitle ? blocks[0] : undefined} />
            {shown ? (
              <div class="document-text" lang={document.language ?? 'vi'}>
                <DocumentText blocks={blocks} parts={parts} />
              </div>
            ) : (
              <p class="muted">{document.origin === undefined ? texts.noSnapshot : texts.neverOnPage}</p>
            )}
          </article>
        </main>
        <aside class="notes" aria-labelledby="notes-title">
          <h2 id="notes-title" tabIndex={-1}>
            {texts.notes} <span class="count">{placed.length}</span>
          </h2>
          {shown && others > 0 && <p class="muted small">{texts.whereNotesStand(counts)}</p>}
          <NoteList notes={placed} current={current} {...list} />
        </aside>
      </div>
      {currentNote && (
        <section id="foot-card" class="foot-card" aria-label={texts.current} tabIndex={-1}>
          <NumberedNote placed={currentNote} {...list} />
          <IconButton icon={CloseIcon} size="small" label={messages.value.common.close} onClick={leave} />
        </section>
      )}
      <KeyHelp open={helpOpen} onClose={() => setHelpOpen(false)} groups={keyGroups()} />
    </MarkingContext.Provider>
  );
}

function keyGroups() {
  const { keyTexts } = messages.value.reader;
  return [
    {
      title: keyTexts.group,
      keys: [
        { keys: ['N'], text: keyTexts.next },
        { keys: ['P'], text: keyTexts.previous },
        { keys: ['+'], text: keyTexts.larger },
        { keys: ['-'], text: keyTexts.smaller },
        { keys: ['Esc'], text: keyTexts.close },
        { keys: ['?'], text: keyTexts.help },
      ],
    },
  ];
}
