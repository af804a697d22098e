import { AlertIcon, messages } from '../../../components/index.ts';
import { ReaderLink, useVisit } from '../../../components/door/index.ts';
import { formatInstant, type Note } from '../../../utils/model/index.ts';
import { stateAt } from '../../../utils/storage/index.ts';

export interface LastVisitProps {
  readonly note: Note;
  /** The note's passage on its page. */
  readonly address: string | undefined;
}

/** How the passage stood when its page was last visited on this machine, if not as it was marked; and where it is read now. */
export function LastVisit({ note, address }: LastVisitProps) {
  const { note: texts } = messages.value.notebook;
  const visit = useVisit(note.documentId);
  const state = stateAt(visit, note.id);
  if (!visit || !state) return null;
  return (
    <div class="last-visit">
      <AlertIcon />
      <p>{texts.lastVisit[state](formatInstant(visit.at))}</p>
      {state === 'lost' && note.snapshotId !== undefined && <ReaderLink tone="plain" documentId={note.documentId} snapshotId={note.snapshotId} noteId={note.id} />}
      {state === 'changed' && address !== undefined && (
        <a class="button plain" href={address} target="_blank" rel="noreferrer">
          {texts.openPage}
        </a>
      )}
    </div>
  );
}
