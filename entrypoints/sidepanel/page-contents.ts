import { notebook, useLive } from '../../components/door/index.ts';
import type { FailureCode } from '../../utils/messaging/index.ts';
import type { DocumentRecord, Note, Snapshot } from '../../utils/model/index.ts';
import { dismissedSuggestions, documentAt, notesOfDocument, snapshotById } from '../../utils/notebook/index.ts';

/** What the notebook has of a page. */
export interface PageContents {
  readonly document?: DocumentRecord | undefined;
  readonly notes: readonly Note[];
  /** The latest. */
  readonly snapshot?: Pick<Snapshot, 'id' | 'capturedAt'> | undefined;
  /** Keys of dismissed suggestions and refused wordings. */
  readonly dismissed: ReadonlySet<string>;
}

/** Read again after every change of the notebook. */
export function usePageContents(url: string): { readonly contents?: PageContents | undefined; readonly failure?: FailureCode | undefined } {
  const { value, failure } = useLive(() => contentsOf(url), [url]);
  return { contents: value, failure };
}

async function contentsOf(url: string): Promise<PageContents> {
  const [document, dismissed] = await Promise.all([documentAt(notebook, url), dismissedSuggestions(notebook, url)]);
  if (!document) return { notes: [], dismissed };
  const notes = await notesOfDocument(notebook, document.id);
  if (document.deleted !== undefined) return { notes, dismissed };
  const latest = document.snapshotIds.at(-1);
  return { document, notes, dismissed, snapshot: latest === undefined ? undefined : await snapshotById(notebook, latest) };
}
