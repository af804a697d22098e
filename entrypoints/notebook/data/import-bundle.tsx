import { useState } from 'preact/hooks';
import { Button, ErrorNotice, FieldList, messages, Toggle } from '../../../components/index.ts';
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
  const [reviveDeleted, setReviveDeleted] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function take(file: File): Promise<void> {
    doing.forget();
    setRead(undefined);
    setFailure(undefined);
    setReading(true);
    try {
      const bundle = await readBundleFile(file);
      const preview = await previewImport(notebook, bundle);
      // Whoever opens a file that brings nothing else wants what was deleted.
      setReviveDeleted(preview.goneNotes > 0 && isKnown(preview));
      setRead({ name: file.name, bundle, preview });
    } catch (error) {
      setFailure(bundleFailure(error));
    } finally {
      setReading(false);
    }
  }

  async function write({ bundle, preview }: Read): Promise<void> {
    const added = preview.newNotes + (reviveDeleted ? preview.goneNotes : 0);
    const isDone = await doing.run(texts.imported(added, preview.differingNotes, preview.deletedNotes), (operationId) => importBundle(notebook, operationId, bundle, { reviveDeleted }));
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
          {read.preview.goneNotes > 0 && <Toggle label={texts.revive} hint={texts.reviveHint} on={reviveDeleted} onChange={setReviveDeleted} />}
          <div class="acts">
            <Button tone="primary" busy={doing.busy} disabled={isKnown(read.preview) && !reviveDeleted} onClick={() => void write(read)}>
              {texts.importNow}
            </Button>
            <Button tone="quiet" onClick={() => setRead(undefined)}>
              {common.cancel}
            </Button>
            {isKnown(read.preview) && <p class="muted small">{read.preview.goneNotes > 0 ? texts.nothingElse : texts.nothingNew}</p>}
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
    ...ifAny(texts.goneNotes, preview.goneNotes),
    { term: texts.knownNotes, value: preview.knownNotes.toLocaleString('vi') },
    { term: texts.newDocuments, value: preview.newDocuments.toLocaleString('vi') },
    ...ifAny(texts.joinedDocuments, preview.joinedDocuments),
    ...ifAny(texts.newBriefings, preview.newBriefings),
    ...ifAny(texts.differingBriefings, preview.differingBriefings),
    ...ifAny(texts.deletedBriefings, preview.deletedBriefings),
  ];
}
