import { useState } from 'preact/hooks';
import { language, messages } from '../../../components/index.ts';
import { notebook, saveFile } from '../../../components/door/index.ts';
import { exportName } from '../../../utils/briefing/index.ts';
import { type BundleContents, writeBundle } from '../../../utils/bundle/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { bundleContents } from '../../../utils/notebook/index.ts';
import { today } from '../contents/index.ts';
import { contentsWithout } from './without-documents.ts';
import type { Stop } from './classified-stop.tsx';

const BUNDLE_TYPE = 'application/ld+json';

/** Notes as a file for colleagues, or the whole notebook. */
export interface BundleExport {
  /** @param title names the file; without it, the notebook and the day */
  readonly save: (choice: readonly Id[] | 'everything', title?: string) => Promise<void>;
  readonly busy: boolean;
  readonly failure: string | undefined;
  /** For `ClassifiedStop`. */
  readonly stop: { readonly stop: Stop | undefined; readonly onClose: () => void };
}

export function useBundleExport(): BundleExport {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [stop, setStop] = useState<Stop>();

  async function save(choice: readonly Id[] | 'everything', title = messages.value.notebook.data.fileTitle(today.value)): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const all = await bundleContents(notebook, choice === 'everything' ? choice : { noteIds: new Set(choice) });
      const write = (contents: BundleContents): void => saveFile(exportName({ title }, 'jsonld', language.value), writeBundle(contents), BUNDLE_TYPE);
      const classified = all.documents.filter(({ classification, deleted }) => classification !== undefined && deleted === undefined);
      if (classified.length === 0) write(all);
      else {
        const left = contentsWithout(all, new Set(classified.map(({ id }) => id)));
        setStop({ documents: classified, onWithout: left.notes.length > 0 ? () => write(left) : undefined, onAnyway: () => write(all) });
      }
    } catch (error) {
      setFailure(messages.value.errors[failureCode(error)]);
    } finally {
      setBusy(false);
    }
  }

  return { save, busy, failure, stop: { stop, onClose: () => setStop(undefined) } };
}
