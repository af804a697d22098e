import { useEffect, useState } from 'preact/hooks';
import { Button, FieldList, language, messages } from '../../../components/index.ts';
import type { Contents } from '../contents/index.ts';
import { writtenBytes } from './bytes.ts';

interface Storage {
  /** Bytes. */
  readonly usage: number;
  /** Whether the browser promises not to clear it when the disk is short. */
  readonly persisted: boolean;
}

/** How much the notebook holds, and how safe that is from the browser's own tidying. */
export function StorageUse({ contents }: { readonly contents: Contents }) {
  const texts = messages.value.notebook.data;
  const [storage, setStorage] = useState<Storage>();
  const [refused, setRefused] = useState(false);

  async function ask(): Promise<void> {
    const [{ usage = 0 }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    setStorage({ usage, persisted });
  }
  useEffect(() => void ask(), [contents]);

  async function persist(): Promise<void> {
    setRefused(!(await navigator.storage.persist()));
    await ask();
  }

  const locale = language.value;
  return (
    <>
      <FieldList
        roomy
        rows={[
          { term: texts.notes, value: contents.notes.size.toLocaleString('vi') },
          { term: texts.documents, value: contents.documents.size.toLocaleString('vi') },
          { term: texts.briefings, value: contents.briefings.size.toLocaleString('vi') },
          { term: texts.used, value: storage && writtenBytes(storage.usage, locale) },
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
