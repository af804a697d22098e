import { ErrorNotice, FieldList, language, messages } from '../../../components/index.ts';
import { room } from '../../../components/door/index.ts';
import { shortOfRoom } from '../../../utils/storage/index.ts';
import type { Contents } from '../contents/index.ts';
import { writtenBytes } from './bytes.ts';

/** How much the notebook holds, and how much room is left. */
export function StorageUse({ contents }: { readonly contents: Contents }) {
  const { backup, notebook } = messages.value;
  const texts = notebook.data;
  const storage = room.value;
  const written = (bytes: number): string => writtenBytes(bytes, language.value);
  const left = storage && shortOfRoom(storage);
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
          { term: texts.kept, value: texts.persisted },
        ]}
      />
    </>
  );
}
