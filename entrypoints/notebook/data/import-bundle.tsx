import { useState } from 'preact/hooks';
import { Button, ErrorNotice, FieldList, messages } from '../../../components/index.ts';
import { Outcome, notebook, useDoing } from '../../../components/door/index.ts';
import { type Bundle, readBundleFile } from '../../../utils/bundle/index.ts';
import { formatInstant } from '../../../utils/model/index.ts';
import { importBundle, type ImportPreview, previewImport } from '../../../utils/notebook/index.ts';
import { bundleFailure, ClassifiedStamps, FileDrop } from '../files/index.ts';

interface Read {
  readonly name: string;
  readonly bundle: Bundle;
  readonly preview: ImportPreview;
}

/** A colleague's bundle: chosen or dropped, told before anything is written, undone as a whole. */
export function ImportBundle() {
  const { common, notebook: all } = messages.value;
  const texts = all.data;
  const doing = useDoing();
  const [reading, setReading] = useState(false);
  const [read, setRead] = useState<Read>();
  const [failure, setFailure] = useState<string>();

  async function take(file: File): Promise<void> {
    doing.forget();
    setRead(undefined);
    setFailure(undefined);
    setReading(true);
    try {
      const bundle = await readBundleFile(file);
      setRead({ name: file.name, bundle, preview: await previewImport(notebook, bundle) });
    } catch (error) {
      setFailure(bundleFailure(error));
    } finally {
      setReading(false);
    }
  }

  async function write({ bundle, preview }: Read): Promise<void> {
    const isDone = await doing.run(texts.imported(preview.newNotes, preview.differingNotes, preview.deletedNotes), (operationId) => importBundle(notebook, operationId, bundle));
    if (isDone) setRead(undefined);
  }

  return (
    <>
      <FileDrop
        text={texts.drop}
        choose={texts.choose}
        accept=".jsonld,.json,application/ld+json,application/json"
        busy={reading}
        onFile={(file) => void take(file)}
      />
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <Outcome doing={doing} />
      {read && (
        <section class="preview" aria-label={texts.preview(read.name)}>
          <h3>{texts.preview(read.name)}</h3>
          <FieldList rows={previewRows(read)} roomy />
          <ClassifiedStamps stamps={read.preview.classifications}>{texts.classified}</ClassifiedStamps>
          <div class="acts">
            <Button tone="primary" busy={doing.busy} disabled={isKnown(read.preview)} onClick={() => void write(read)}>
              {texts.importNow}
            </Button>
            <Button tone="quiet" onClick={() => setRead(undefined)}>
              {common.cancel}
            </Button>
            {isKnown(read.preview) && <p class="muted small">{texts.nothingNew}</p>}
          </div>
        </section>
      )}
    </>
  );
}

const isKnown = (preview: ImportPreview): boolean =>
  preview.newNotes +
    preview.differingNotes +
    preview.deletedNotes +
    preview.newDocuments +
    preview.joinedDocuments +
    preview.newBriefings +
    preview.differingBriefings +
    preview.deletedBriefings ===
  0;

function previewRows({ bundle: { exportedBy, exportedAt }, preview }: Read): readonly { term: string; value: string }[] {
  const texts = messages.value.notebook.data;
  const ifAny = (term: string, count: number): { term: string; value: string }[] => (count === 0 ? [] : [{ term, value: count.toLocaleString('vi') }]);
  return [
    { term: texts.from, value: [exportedBy?.name, exportedBy?.unit].filter(Boolean).join(', ') },
    { term: texts.exportedAt, value: exportedAt === undefined ? '' : formatInstant(exportedAt) },
    { term: texts.authors, value: preview.authors.join(', ') },
    { term: texts.newNotes, value: preview.newNotes.toLocaleString('vi') },
    { term: texts.differingNotes, value: preview.differingNotes.toLocaleString('vi') },
    ...ifAny(texts.deletedNotes, preview.deletedNotes),
    { term: texts.knownNotes, value: preview.knownNotes.toLocaleString('vi') },
    { term: texts.newDocuments, value: preview.newDocuments.toLocaleString('vi') },
    ...ifAny(texts.joinedDocuments, preview.joinedDocuments),
    ...ifAny(texts.newBriefings, preview.newBriefings),
    ...ifAny(texts.differingBriefings, preview.differingBriefings),
    ...ifAny(texts.deletedBriefings, preview.deletedBriefings),
  ];
}
