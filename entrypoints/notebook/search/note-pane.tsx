import {
  BackIcon,
  Button,
  CategoryChip,
  CloseIcon,
  directiveRows,
  EditIcon,
  ExternalIcon,
  FieldList,
  IconButton,
  messages,
  NoteTags,
  Quote,
  TrashIcon,
} from '../../../components/index.ts';
import { DraftedEditor, LeftDraft, noteDraftPlace, OthersNote, Outcome, OvertakenValues, ReaderLink, saveNote, useDoing } from '../../../components/door/index.ts';
import { type DocumentRecord, documentDay, formatInstant, type Note } from '../../../utils/model/index.ts';
import type { FieldMatch } from '../../../utils/search/index.ts';
import { asSeenBy } from '../../../utils/tasks/index.ts';
import { hashOf, type Route } from '../address/index.ts';
import { type Contents, documentLabel, knownWords, ownIds, today } from '../contents/index.ts';
import { FollowUp } from '../follow-up/index.ts';
import { LastVisit } from './last-visit.tsx';
import { NoteHistory } from './note-history.tsx';
import { pageAddress } from './open-page.ts';
import './note-pane.css';

export interface NotePaneProps {
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  readonly matches?: readonly FieldMatch[] | undefined;
  /** Undefined while the notebook is being read: nothing is offered to complete fields with. */
  readonly contents: Contents | undefined;
  readonly editing: boolean;
  readonly onEditing: (on: boolean) => void;
  readonly onAdd: () => void;
  readonly onDelete: () => void;
  /** Where the list is, if it does not stand beside. */
  readonly back: { readonly to: Route; readonly text: string } | undefined;
  /** Puts the pane away, where the list can stand alone. */
  readonly onClose?: (() => void) | undefined;
}

const NO_NOTES: Contents['notes'] = new Map();

/** One note in full, and what can be done with it. */
export function NotePane({ note, document, matches = [], contents, editing, onEditing, onAdd, onDelete, back, onClose }: NotePaneProps) {
  const { common, notebook: texts } = messages.value;
  const doing = useDoing();
  const address = pageAddress(note, document);
  const directive = note.category === 'directive' ? note.directive : undefined;
  const words = knownWords(contents?.notes ?? NO_NOTES);

  const top = back && (
    <a class="back" href={hashOf(back.to)}>
      <BackIcon />
      {back.text}
    </a>
  );
  if (editing) {
    return (
      <aside class="note-pane" aria-label={texts.note.edit}>
        {top}
        {note.quote !== '' && <Quote text={note.quote} />}
        <OthersNote note={note} />
        <DraftedEditor
          place={noteDraftPlace(note.id)}
          current={asSeenBy(note, ownIds.value)}
          documentDay={documentDay(document ?? { createdAt: note.createdAt })}
          whole={note.selectors === undefined}
          units={words.units}
          people={words.people}
          tagSuggestions={words.tags}
          error={doing.failure}
          onSave={async (fields, base) => {
            const isSaved = await doing.run(texts.note.saved, (operationId) => saveNote(operationId, note.id, fields, base));
            if (isSaved) onEditing(false);
            return isSaved;
          }}
          onCancel={() => {
            doing.forget();
            onEditing(false);
          }}
        />
      </aside>
    );
  }
  return (
    <aside class="note-pane" aria-label={texts.note.label}>
      {top}
      <header>
        <Button tone="primary" keyHint="B" onClick={onAdd}>
          {texts.note.toBriefing}
        </Button>
        <div class="acts">
          {note.snapshotId !== undefined && (
            <ReaderLink tone="icon" documentId={note.documentId} snapshotId={note.snapshotId} noteId={note.id} />
          )}
          {address !== undefined && (
            <a class="icon-button" href={address} target="_blank" rel="noreferrer" title={texts.note.openPage} aria-label={texts.note.openPage}>
              <ExternalIcon />
            </a>
          )}
          <IconButton icon={EditIcon} label={`${common.edit} (E)`} onClick={() => onEditing(true)} />
          <IconButton icon={TrashIcon} tone="danger" label={`${common.delete} (Del)`} onClick={onDelete} />
          {onClose && <IconButton icon={CloseIcon} label={messages.value.tasks.close} onClick={onClose} />}
        </div>
      </header>
      <Outcome doing={doing} />
      <OvertakenValues store="notes" record={note} />
      <LeftDraft place={noteDraftPlace(note.id)} onGoOn={() => onEditing(true)} />
      <p class="kind">
        <CategoryChip category={note.category} />
        {document && (
          <a class="where" href={hashOf({ view: 'document', id: document.id })} title={document.title}>
            {documentLabel(document)}
          </a>
        )}
      </p>
      <LastVisit note={note} address={address} />
      {note.quote === '' ? (
        directive?.task === undefined && <p class="muted">{messages.value.components.note.wholeDocument}</p>
      ) : (
        <Quote text={note.quote} marked={matches.filter(({ field }) => field === 'quote')} size="large" />
      )}
      {directive && (
        <>
          <FieldList rows={directiveRows(directive, today.value).filter(({ term }) => term !== common.fields.status)} roomy />
          <FollowUp note={note} directive={directive} words={words} doing={doing} />
        </>
      )}
      {note.comment !== '' && (
        <section>
          <h2>{common.fields.comment}</h2>
          <p class="comment">{note.comment}</p>
        </section>
      )}
      <NoteTags tags={note.tags} />
      <NoteHistory note={note} />
      <footer>
        <p>{texts.note.written(note.authorName, formatInstant(note.createdAt))}</p>
        {note.changedAt !== note.createdAt && <p>{texts.note.changed(formatInstant(note.changedAt), note.changedBy?.name ?? '')}</p>}
      </footer>
    </aside>
  );
}
