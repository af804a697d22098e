import { useState } from 'preact/hooks';
import { messages, SearchBox } from '../../../components/index.ts';
import { type DocumentRecord, documentDay, formatDay, type Id } from '../../../utils/model/index.ts';
import { type Contents, siteOf } from '../contents/index.ts';
import { byDay, isNamed } from '../documents/document-order.ts';
import { PickDialog } from '../pick-dialog.tsx';

/** So many are offered; who looks for another types a word. */
const OFFERED = 60;

export interface AddDocumentsProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly contents: Contents;
  readonly meetingId: Id;
  readonly onAdd: (ids: readonly Id[]) => void;
}

/** What tells a document from others of its title: its kind and number, site and day. */
function particulars(document: DocumentRecord): readonly string[] {
  return [[document.kind, document.number].filter(Boolean).join(' '), siteOf(document), formatDay(documentDay(document))];
}

/** Looks for documents and takes them into the meeting. */
export function AddDocuments({ open, onClose, contents, meetingId, onAdd }: AddDocumentsProps) {
  const { meetings: texts } = messages.value;
  const [typed, setTyped] = useState('');
  const found = open ? byDay(contents.documents.values()).filter((document) => document.meetingId !== meetingId && isNamed(document, typed)) : [];

  function close(): void {
    setTyped('');
    onClose();
  }

  return (
    <PickDialog open={open} onClose={close} title={texts.addDocuments} addText={texts.addPicked} onAdd={onAdd}>
      {(picked, pick) => (
        <div class="add-documents">
          <SearchBox size="small" value={typed} onInput={setTyped} placeholder={texts.filter} />
          {found.length === 0 ? (
            <p class="muted">{texts.noDocumentLeft}</p>
          ) : (
            <ul role="list" aria-label={texts.addDocuments}>
              {found.slice(0, OFFERED).map((document) => {
                const other = contents.meetings.get(document.meetingId ?? '');
                return (
                  <li key={document.id}>
                    <label>
                      <input type="checkbox" checked={picked.has(document.id)} onChange={() => pick(document.id)} />
                      <span lang="vi">{document.title || document.url}</span>
                      <span class="muted small">{[...particulars(document), other && texts.inOther(other.name)].filter(Boolean).join(' · ')}</span>
                    </label>
                  </li>
                );
              })}
            </ul>
          )}
        </div>
      )}
    </PickDialog>
  );
}
