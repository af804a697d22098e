import { useState } from 'preact/hooks';
import { Button, CloseIcon, Dialog, ErrorNotice, IconButton, language, messages, Toggle } from '../../../components/index.ts';
import { notebook } from '../../../components/door/index.ts';
import { type Bundle, readBundleFile } from '../../../utils/bundle/index.ts';
import { type Id, newId } from '../../../utils/model/index.ts';
import { importBundle, type ImportPreview, noteById, previewImport } from '../../../utils/notebook/index.ts';
import { bundleFailure, ClassifiedStamps, FileDrop } from '../files/index.ts';

export interface TakeBundlesProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Called with the notes of the bundles once they are in the notebook, without those that were deleted here and stay so. */
  readonly onTaken: (ids: readonly Id[]) => void;
}

interface Read {
  /** The same for a file that is chosen twice; files of two colleagues often have one name. */
  readonly key: string;
  readonly file: string;
  readonly bundle: Bundle;
  readonly noteIds: readonly Id[];
  readonly preview: ImportPreview;
}

const ACCEPTED = '.jsonld,.json,application/ld+json,application/json';

/** Chooses colleagues' bundles, tells what is in them, and imports them. */
export function TakeBundles({ open, onClose, onTaken }: TakeBundlesProps) {
  const { common, composing, notebook: all } = messages.value;
  const texts = composing.bundles;
  const [read, setRead] = useState<readonly Read[]>([]);
  const [reading, setReading] = useState(0);
  const [busy, setBusy] = useState(false);
  const [reviveDeleted, setReviveDeleted] = useState(true);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const count = new Set(read.flatMap(({ noteIds }) => noteIds)).size;
  const hasGone = read.some(({ preview }) => preview.goneNotes > 0);

  function close(): void {
    setRead([]);
    setFailures([]);
    setReviveDeleted(true);
    onClose();
  }

  async function choose(file: File): Promise<void> {
    setReading((before) => before + 1);
    try {
      const bundle = await readBundleFile(file);
      const preview = await previewImport(notebook, bundle);
      const noteIds = bundle.notes.filter(({ deleted }) => deleted === undefined).map(({ id }) => id);
      const key = [file.name, file.size, ...noteIds].join('/');
      setRead((before) => [...before.filter((one) => one.key !== key), { key, file: file.name, bundle, noteIds, preview }]);
    } catch (error) {
      setFailures((before) => [...before, `${file.name}: ${bundleFailure(error)}`]);
    } finally {
      setReading((before) => before - 1);
    }
  }

  async function take(): Promise<void> {
    setBusy(true);
    setFailures([]);
    try {
      for (const { bundle } of read) await importBundle(notebook, newId(), bundle, { reviveDeleted: reviveDeleted && hasGone });
      const ids = [...new Set(read.flatMap(({ noteIds }) => noteIds))];
      const there = (await Promise.all(ids.map((id) => noteById(notebook, id)))).flatMap((note) => (note ? [note.id] : []));
      if (there.length > 0) onTaken(there);
      if (there.length === ids.length) close();
      else setFailures([texts.stayDeleted(ids.length - there.length)]);
    } catch (error) {
      setFailures([bundleFailure(error)]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={texts.take}
      size="wide"
      acts={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          <Button tone="primary" busy={busy} disabled={count === 0 || reading > 0} onClick={() => void take()}>
            {texts.add(count)}
          </Button>
        </>
      }
    >
      <div class="take-bundles">
        <p class="muted small">{texts.explain}</p>
        <FileDrop text={texts.drop} choose={texts.choose} accept={ACCEPTED} busy={reading > 0} multiple onFile={(file) => void choose(file)} />
        {failures.map((failure) => (
          <ErrorNotice key={failure}>{failure}</ErrorNotice>
        ))}
        <ul role="list" class="chosen-bundles">
          {read.map(({ key, file, bundle, noteIds, preview }) => (
            <li key={key}>
              <div>
                <p>{file}</p>
                <p class="muted small">
                  {[bundle.exportedBy?.name, bundle.exportedBy?.unit, noteIds.length === 0 ? texts.nothing : texts.count(noteIds.length, preview.newNotes), preview.goneNotes > 0 && texts.gone(preview.goneNotes)].filter(Boolean).join(' · ')}
                </p>
                {changesHere(preview).map((change) => (
                  <p key={change} class="small">
                    {change}
                  </p>
                ))}
                <ClassifiedStamps stamps={preview.classifications}>{all.data.classified}</ClassifiedStamps>
              </div>
              <IconButton icon={CloseIcon} size="small" label={texts.remove(file, bundle.exportedBy?.name ?? '')} onClick={() => setRead(read.filter((one) => one.key !== key))} />
            </li>
          ))}
        </ul>
        {hasGone && <Toggle label={all.data.revive} hint={all.data.reviveHint} on={reviveDeleted} onChange={setReviveDeleted} />}
      </div>
    </Dialog>
  );
}

/** What taking a bundle in changes of what is here already: it is imported like any other. */
function changesHere({ differingNotes, deletedNotes, differingBriefings, deletedBriefings }: ImportPreview): string[] {
  const { data } = messages.value.notebook;
  const counts = [
    [data.differingNotes, differingNotes],
    [data.deletedNotes, deletedNotes],
    [data.differingBriefings, differingBriefings],
    [data.deletedBriefings, deletedBriefings],
  ] as const;
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count.toLocaleString(language.value)}`]));
}
