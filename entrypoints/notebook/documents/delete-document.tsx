import { useState } from 'preact/hooks';
import { Button, Dialog, IconButton, messages, TrashIcon } from '../../../components/index.ts';
import { type Doing, notebook } from '../../../components/door/index.ts';
import type { DocumentRecord } from '../../../utils/model/index.ts';
import { deleteDocument } from '../../../utils/notebook/index.ts';

export interface DeleteDocumentProps {
  readonly document: DocumentRecord;
  /** How many go with it. */
  readonly notes: number;
  readonly doing: Doing;
}

/** Deletes a document once the person has been told what goes with it. */
export function DeleteDocument({ document, notes, doing }: DeleteDocumentProps) {
  const { common, notebook: all } = messages.value;
  const texts = all.documents.deleting;
  const [isAsking, setIsAsking] = useState(false);

  function go(): void {
    setIsAsking(false);
    void doing.run(texts.deleted(notes), (operationId) => deleteDocument(notebook, operationId, document.id));
  }

  return (
    <>
      <IconButton icon={TrashIcon} tone="danger" label={texts.act} disabled={doing.busy} onClick={() => setIsAsking(true)} />
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={texts.question}
        acts={
          <>
            <Button onClick={() => setIsAsking(false)}>{common.cancel}</Button>
            <Button tone="danger" onClick={go}>
              {notes === 0 ? texts.act : texts.confirm(notes)}
            </Button>
          </>
        }
      >
        <p lang="vi">{document.title || document.url}</p>
        <p class="goes-with-it">{texts.explain}</p>
      </Dialog>
    </>
  );
}
