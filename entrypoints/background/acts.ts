import { type PageSender, RequestError, type WorkerActs, type WorkerRequest, tell } from '../../utils/messaging/index.ts';
import { readWrittenDraft } from '../../utils/model/index.ts';
import {
  type Notebook,
  addNotes,
  countNotesAt,
  deleteNotes,
  discardDraft,
  documentAt,
  documentById,
  draftKey,
  draftsAt,
  editNote,
  keepDraft,
  missedSince,
  noteById,
  notesOfDocument,
  operationById,
  undo,
  writerOfDraft,
} from '../../utils/notebook/index.ts';
import { Visits } from '../../utils/storage/index.ts';
import { isOnHost, isPortalAllowed } from '../../utils/portals/index.ts';
import { bringAnnotator } from './annotate.ts';
import { setPageBadge, showUnfound } from './page-badge.ts';
import { openPanel, rememberPanelFocus } from './panel.ts';

/** What content scripts can ask for. A page's script reaches the notes of its own origin only. */
export function workerActs(notebook: Notebook, visits: Visits = new Visits()): WorkerActs {
  const placeOf = async ({ url, noteId }: WorkerRequest<'draftsOfPage'>, sender: PageSender): Promise<string> => {
    if (noteId === undefined) return `page:${await notebook.addressOf(url)}`;
    // Also of a note that was deleted while it was being written.
    const note = await (await notebook.database.connection()).get('notes', noteId);
    await assertDocumentOnOrigin(notebook, note?.documentId ?? '', sender);
    return `note:${noteId}`;
  };
  return {
    async countNotes({ url }, { tabId }) {
      // A script that came while the portal was allowed may ask still.
      const count = (await isPortalAllowed(url)) ? await countNotesAt(notebook, url) : 0;
      await setPageBadge(tabId, count);
      return count;
    },
    async bringAnnotator(_request, { tabId }) {
      await bringAnnotator(tabId);
      return null;
    },
    async pageNotes({ url }) {
      const { place } = await missedSince(notebook, undefined);
      const document = await documentAt(notebook, url);
      return document ? { document, notes: await notesOfDocument(notebook, document.id), place } : { notes: [], place };
    },
    async missedSince({ url, place: from }) {
      const { place, changed } = await missedSince(notebook, from);
      if (typeof changed === 'string') return { place, changed };
      const document = await documentAt(notebook, url);
      return { place, changed: document && changed.documentIds.includes(document.id) ? 'everything' : 'nothing' };
    },
    async addNotes({ operationId, page, notes }, sender) {
      await assertOnOrigin(notebook, notes.flatMap(({ id }) => id ?? []), sender);
      return addNotes(notebook, operationId, page, notes);
    },
    async changeNote({ operationId, id, change, base }, sender) {
      await assertOnOrigin(notebook, [id], sender);
      return editNote(notebook, operationId, id, change, base);
    },
    async deleteNotes({ operationId, ids }, sender) {
      await assertOnOrigin(notebook, ids, sender);
      return deleteNotes(notebook, operationId, ids);
    },
    async undo({ operationId, target }, sender) {
      const operation = await operationById(notebook, target);
      const touched = operation?.changes.map(({ id, documentId = id }) => documentId) ?? [];
      for (const id of new Set(touched)) await assertDocumentOnOrigin(notebook, id, sender);
      return undo(notebook, operationId, target);
    },
    async keepDraft({ writer, draft, ...place }, sender) {
      const key = draftKey(await placeOf(place, sender), writer);
      await (draft ? keepDraft(notebook, key, draft) : discardDraft(notebook, key));
      return null;
    },
    async draftsOfPage(place, sender) {
      const drafts = await draftsAt(notebook, await placeOf(place, sender));
      return drafts.flatMap((kept) => {
        const draft = readWrittenDraft(kept.value);
        return draft ? [{ writer: writerOfDraft(kept), draft }] : [];
      });
    },
    async showUnfound({ notes, unfound }, { tabId }) {
      await showUnfound(tabId, notes, unfound);
      return null;
    },
    async reportVisit({ url, changed, lost }) {
      const document = await documentAt(notebook, url);
      if (!document) return null;
      const own = new Set((await notesOfDocument(notebook, document.id)).map(({ id }) => id));
      const known = (ids: readonly string[]): string[] => ids.filter((id) => own.has(id));
      await visits.put({ documentId: document.id, at: new Date().toISOString(), changed: known(changed), lost: known(lost) });
      tell('documentVisited', { documentId: document.id });
      return null;
    },
    openPanel({ noteId }, { tabId, windowId }) {
      // In the course of the person's click: nothing may be awaited before the panel is opened.
      const opening = openPanel(windowId);
      if (noteId !== undefined) {
        void rememberPanelFocus({ tabId, noteId });
        tell('showNote', { noteId });
      }
      return opening;
    },
  };
}

/** @throws RequestError if one of the notes is not of a document of the sender's origin */
async function assertOnOrigin(notebook: Notebook, noteIds: readonly string[], sender: PageSender): Promise<void> {
  for (const id of noteIds) {
    const note = await noteById(notebook, id);
    if (note) await assertDocumentOnOrigin(notebook, note.documentId, sender);
  }
}

/** A document that was met by http and by https is of both. @throws RequestError if it is none, or of another origin */
async function assertDocumentOnOrigin(notebook: Notebook, id: string, { origin }: PageSender): Promise<void> {
  const document = await documentById(notebook, id);
  if (!document || !isOnHost(document.addresses, await notebook.addressOf(origin))) throw new RequestError('notAllowed', 'Of another origin');
}
