/** A page without notes whose text was kept at another address: the portal may have moved it. */
import type { Block, DocumentRecord, Id } from '../model/index.ts';
import { normalizeText } from '../text/index.ts';
import { type CapturedPage, MIN_IDENTIFYING_LENGTH, snapshotIdOf } from './capture.ts';
import { identityOf } from './identity.ts';
import { agree } from './likely-same.ts';
import type { Notebook } from './notebook.ts';
import { documentAt, snapshotById, standingDocumentById } from './queries.ts';

/** The text of a block in the snapshot and what stands in its place on the page; empty where one of them has nothing like it. */
export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** The document that a page may be, and how the page differs from what was kept of it last. */
export interface MovedFrom {
  readonly document: DocumentRecord;
  readonly differences: readonly Difference[];
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
  const twin = await snapshotById(notebook, await snapshotIdOf(extraction, address));
  const byIdentity = identity === undefined ? [] : await db.getAllFromIndex('documents', 'identity', identity, MOST_CANDIDATES);
  const byNumber = number === undefined ? [] : await db.getAllFromIndex('documents', 'number', number, MOST_CANDIDATES);
  const byTitle = title.length < MIN_TITLE_LENGTH ? [] : await db.getAllFromIndex('documents', 'title', title, MOST_CANDIDATES);
  const needed = new Map<Id, number>();
  const consider = (id: Id, likeness: number): unknown => needed.set(id, Math.min(likeness, needed.get(id) ?? 1));
  if (twin) consider(twin.documentId, 0);
  for (const document of byIdentity) consider(document.id, 0);
  for (const document of byNumber) if (agree(document.date, date)) consider(document.id, LIKENESS_BY_NUMBER);
  for (const document of byTitle) consider(document.id, LIKENESS_BY_TITLE);

  let best: { readonly document: DocumentRecord; readonly key: string; readonly blocks: readonly Block[]; readonly likeness: number } | undefined;
  for (const [id, least] of needed) {
    const document = await standingDocumentById(notebook, id);
    const key = `${MOVED_PREFIX}${address} ${id}`;
    if (!document || (await db.getKey('dismissals', key)) !== undefined) continue;
    const kept = (await snapshotById(notebook, document.snapshotIds.at(-1) ?? ''))?.blocks ?? [];
    const likeness = likenessOf(textsOf(kept), textsOf(blocks));
    if (likeness >= least && likeness > (best?.likeness ?? -1)) best = { document, key, blocks: kept, likeness };
  }
  return best && { document: best.document, key: best.key, differences: differencesBetween(textsOf(best.blocks), textsOf(blocks)) };
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

/** Of two blocks that are more alike than this, one is the other after an edit. */
const LIKENESS_OF_EDITED = 0.4;
/** New blocks among which an edited one is looked for. */
const MOST_COMPARED = 30;

function differencesBetween(kept: readonly string[], page: readonly string[]): Difference[] {
  const added = without(page, kept);
  const gone = without(kept, page).map((before, index): Difference => {
    const after = index < MOST_COMPARED ? added.slice(0, MOST_COMPARED).find((text) => likenessOf([before], [text]) >= LIKENESS_OF_EDITED) : undefined;
    if (after !== undefined) added.splice(added.indexOf(after), 1);
    return { before, after: after ?? '' };
  });
  return [...gone, ...added.map((after) => ({ before: '', after }))];
}

/** The part of the longer text that stands in both, from 0 to 1. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  return runsA.intersection(runsB).size / Math.max(1, runsA.size, runsB.size);
}

/** Words in a row that are compared: fewer are the same in any two official texts. */
const RUN = 4;

/** All runs of words, so that a date that was corrected counts for little. */
function runsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => normalizeText(text).split(/\s+/));
  return new Set(words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' ')));
}

/** The texts of which the others have none that is equal; of two equal ones each needs its own. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others.map(normalizeText)) left.set(other, (left.get(other) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(normalizeText(text)) ?? 0;
    left.set(normalizeText(text), count - 1);
    return count <= 0;
  });
}
