import { useEffect, useState } from 'preact/hooks';
import { Button, ErrorNotice, FieldList, language, messages } from '../../../components/index.ts';
import { askForStorage, shortOf, storageState } from '../../../components/door/index.ts';
import type { Contents } from '../contents/index.ts';
import { writtenBytes } from './bytes.ts';

/** How much the notebook holds, how much room is left, and how safe it is from the browser's own tidying. */
export function StorageUse({ contents }: { readonly contents: Contents }) {
  const { backup, notebook } = messages.value;
  const texts = notebook.data;
  const [refused, setRefused] = useState(false);
  const storage = storageState.value;
  useEffect(() => void askForStorage(), []);

  async function persist(): Promise<void> {
    setRefused(!(await navigator.storage.persist()));
    await askForStorage();
  }

  const written = (bytes: number): string => writtenBytes(bytes, language.value);
  const left = storage && shortOf(storage);
  return (
    <>
      {left !== undefined && <ErrorNotice>{backup.storage.nearlyFull(written(left))}</ErrorNotice>}
      <FieldList
        roomy
        rows={[
          { term: texts.notes, value: contents.notes.size.toLocaleString('vi') },
          { term: texts.documents, value: contents.documents.size.toLocaleString('vi') },
          { term: texts.briefings, value: contents.briefings.size.toLocaleString('vi') },
          { term: texts.used, value: storage && written(storage.usage) },
          { term: backup.storage.free, value: storage?.quota !== undefined && written(Math.max(0, storage.quota - storage.usage)) },
          { term: texts.kept, value: storage && (storage.persisted ? texts.persisted : texts.notPersisted) },
        ]}
      />
      {storage && !storage.persisted && (
        <div class="acts">
          <Button onClick={() => void persist()}>{texts.persist}</Button>
        </div>
      )}
      <p role="status" class="muted small">
        {refused && texts.refused}
      </p>
    </>
  );
}
