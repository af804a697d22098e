/** A page without notes whose text was kept at another address: the portal may have moved it. */
import type { Block, DocumentRecord, Id } from '../model/index.ts';
import { normalizeText } from '../text/index.ts';
import { type CapturedPage, MIN_IDENTIFYING_LENGTH, snapshotIdOf } from './capture.ts';
import { identityOf } from './identity.ts';
import { agree } from './likely-same.ts';
import type { Notebook } from './notebook.ts';
import { documentAt, snapshotById, standingDocumentById } from './queries.ts';

/** The document that a page may be, and how the page differs from what was kept of it last. */
export interface MovedFrom {
  readonly document: DocumentRecord;
  /** Texts of blocks that only the page has, and that only the snapshot has, in their order. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Under which this is dismissed. */
  readonly key: string;
}

/** What is kept of an offer that was declined; no address begins so. */
const MOVED_PREFIX = '#moved ';

/** The share of the longer text that both must have, where the titles are equal: pages of a week's programme are alike too. */
const LIKENESS_BY_TITLE = 0.75;
/** The same where the number and symbol are equal. */
const LIKENESS_BY_NUMBER = 0.4;
/** Documents of one number or title that are looked at. */
const MOST_CANDIDATES = 8;
/** Shorter titles ("Thông báo") are those of many. */
const MIN_TITLE_LENGTH = 15;

/**
 * The document that a page seems to be, though it is not known at its address: by its content, the key of an official document,
 * its number, or its title and a like text, each looked up in an index. Undefined if there is none, or it was declined.
 */
export async function movedFrom(notebook: Notebook, { url, extraction }: CapturedPage): Promise<MovedFrom | undefined> {
  const { text, blocks, title, number, date } = extraction;
  const known = await documentAt(notebook, url);
  if (text.length < MIN_IDENTIFYING_LENGTH || (known && known.deleted === undefined)) return undefined;
  const address = await notebook.addressOf(url);
  const db = await notebook.database.connection();
  const identity = identityOf(extraction);
  const twin = await snapshotById(notebook, await snapshotIdOf(blocks));
  const byIdentity = identity === undefined ? [] : await db.getAllFromIndex('documents', 'identity', identity, MOST_CANDIDATES);
  const byNumber = number === undefined ? [] : await db.getAllFromIndex('documents', 'number', number, MOST_CANDIDATES);
  const byTitle = title.length < MIN_TITLE_LENGTH ? [] : await db.getAllFromIndex('documents', 'title', title, MOST_CANDIDATES);
  const needed = new Map<Id, number>();
  const consider = (id: Id, likeness: number): unknown => needed.set(id, Math.min(likeness, needed.get(id) ?? 1));
  if (twin) consider(twin.documentId, 0);
  for (const document of byIdentity) consider(document.id, 0);
  for (const document of byNumber) if (agree(document.date, date)) consider(document.id, LIKENESS_BY_NUMBER);
  for (const document of byTitle) consider(document.id, LIKENESS_BY_TITLE);

  let best: (MovedFrom & { readonly likeness: number }) | undefined;
  for (const [id, least] of needed) {
    const document = await standingDocumentById(notebook, id);
    const key = `${MOVED_PREFIX}${address} ${id}`;
    if (!document || (await db.getKey('dismissals', key)) !== undefined) continue;
    const snapshot = await snapshotById(notebook, document.snapshotIds.at(-1) ?? '');
    const compared = compare(snapshot?.blocks ?? [], blocks);
    if (compared.likeness >= least && compared.likeness > (best?.likeness ?? -1)) best = { document, key, ...compared };
  }
  if (!best) return undefined;
  const { likeness: _, ...offered } = best;
  return offered;
}

interface Compared {
  /** The part of the longer text that stands in both, from 0 to 1. */
  readonly likeness: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

function compare(kept: readonly Block[], page: readonly Block[]): Compared {
  const [before, now] = [runsOf(kept), runsOf(page)];
  return { likeness: before.intersection(now).size / Math.max(1, before.size, now.size), added: without(page, kept), gone: without(kept, page) };
}

/** Words in a row that are compared: fewer are the same in any two official texts. */
const RUN = 4;

/** All runs of words, so that a date that was corrected counts for little. */
function runsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const words = blocks.flatMap(({ text }) => normalizeText(text).split(/\s+/));
  return new Set(words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' ')));
}

/** Texts of the blocks of which the others have none that is equal; of two equal ones each needs its own. */
function without(blocks: readonly Block[], others: readonly Block[]): string[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(normalizeText(text), (left.get(normalizeText(text)) ?? 0) + 1);
  return blocks.flatMap(({ text }) => {
    const count = left.get(normalizeText(text)) ?? 0;
    left.set(normalizeText(text), count - 1);
    return count > 0 ? [] : [text];
  });
}
