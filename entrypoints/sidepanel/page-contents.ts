import { notebook, useLive } from '../../components/door/index.ts';
import type { FailureCode } from '../../utils/messaging/index.ts';
import type { DocumentRecord, Note, Snapshot } from '../../utils/model/index.ts';
import { documentAt, notesOfDocument, snapshotById, suggestionDecisions } from '../../utils/notebook/index.ts';

/** What the notebook has of a page. */
export interface PageContents {
  readonly document?: DocumentRecord | undefined;
  readonly notes: readonly Note[];
  /** The latest. */
  readonly snapshot?: Pick<Snapshot, 'id' | 'capturedAt'> | undefined;
  /** What was decided of the page: keys of dismissed, cut and joined suggestions, and of refused wordings. */
  readonly decisions: ReadonlySet<string>;
}

/** Read again after every change of the notebook. */
export function usePageContents(url: string): { readonly contents?: PageContents | undefined; readonly failure?: FailureCode | undefined } {
  const { value, failure } = useLive(() => contentsOf(url), [url]);
  return { contents: value, failure };
}

async function contentsOf(url: string): Promise<PageContents> {
  const [document, decisions] = await Promise.all([documentAt(notebook, url), suggestionDecisions(notebook, url)]);
  if (!document) return { notes: [], decisions };
  const notes = await notesOfDocument(notebook, document.id);
  if (document.deleted !== undefined) return { notes, decisions };
  const latest = document.snapshotIds.at(-1);
  return { document, notes, decisions, snapshot: latest === undefined ? undefined : await snapshotById(notebook, latest) };
}
