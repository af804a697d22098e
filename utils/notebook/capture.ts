import {
  CLASSIFICATIONS,
  type Classification,
  type DocumentRecord,
  type Extraction,
  type Id,
  type Snapshot,
  documentFieldsEntries,
  newId,
} from '../model/index.ts';
import { isOnHost } from '../portals/address.ts';
import { identityOf } from './identity.ts';
import type { Notebook, WriteScope } from './notebook.ts';

/** A page as it was read: its address and what was extracted from it. */
export interface CapturedPage {
  readonly url: string;
  readonly extraction: Extraction;
  /** The person was warned that the document is classified, and wants it kept. */
  readonly classificationConfirmed?: boolean | undefined;
}

/** The page is stamped MẬT, TỐI MẬT or TUYỆT MẬT, and nobody has yet said that it may be kept. */
export class ClassifiedDocumentError extends Error {
  override readonly name = 'ClassifiedDocumentError';
  readonly classification: Classification;
  constructor(classification: Classification) {
    super(`The document is stamped ${classification}`);
    this.classification = classification;
  }
}

/** A captured page with its content hash and normalised address, ready for a transaction (hashing cannot be awaited inside one). */
export interface PreparedCapture extends CapturedPage {
  readonly snapshotId: string;
  /** The form of its address under which its document is kept. */
  readonly address: string;
  /** The same of its portal. */
  readonly portal: string;
}

/** Shorter texts are not taken for the same document because they are equal: "Không tìm thấy trang" is no identity. */
export const MIN_IDENTIFYING_LENGTH = 200;

const FIELD_NAMES = Object.keys(documentFieldsEntries) as (keyof typeof documentFieldsEntries)[];

/**
 * `sha256-` and the hexadecimal SHA-256 of the blocks' kinds and texts, in UTF-8; of a text too short to identify a document also
 * of the address, so that empty pages are not taken for one where notebooks are merged. Needs a secure context.
 * @param address the form under which the document is kept
 */
export async function snapshotIdOf({ text, blocks }: Pick<Extraction, 'text' | 'blocks'>, address: string): Promise<string> {
  const parts = blocks.map((block) => [block.kind, block.text]);
  const content = JSON.stringify(text.length < MIN_IDENTIFYING_LENGTH ? [address, ...parts] : parts);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function prepareCapture(notebook: Notebook, page: CapturedPage): Promise<PreparedCapture> {
  const [address, portal] = await Promise.all([notebook.addressOf(page.url), notebook.addressOf(new URL(page.url).origin)]);
  return { ...page, snapshotId: await snapshotIdOf(page.extraction, address), address, portal };
}

/** Keeps a page: its document (a known one, by address or by content, or a new one) and this version's snapshot. */
export async function captureDocument(notebook: Notebook, operationId: Id, page: CapturedPage): Promise<DocumentRecord> {
  const capture = await prepareCapture(notebook, page);
  return notebook.act(operationId, 'captureDocument', (scope) => captureIn(scope, capture));
}

/**
 * The part of an act that makes sure that the page it is about is kept.
 * @throws ClassifiedDocumentError
 */
export async function captureIn(
  scope: WriteScope,
  { url, address, portal, extraction, snapshotId, classificationConfirmed = false }: PreparedCapture,
): Promise<DocumentRecord> {
  const snapshots = scope.transaction.objectStore('snapshots');
  const [known, keptId] = await Promise.all([findDocument(scope, address, snapshotId, extraction), snapshots.getKey(snapshotId)]);
  const { classification } = extraction;
  if (classification && !known?.classification && !classificationConfirmed) throw new ClassifiedDocumentError(classification);
  const documentId = known?.id ?? newId();
  if (keptId === undefined) {
    const snapshot: Snapshot = { id: snapshotId, documentId, title: extraction.title, blocks: extraction.blocks, capturedAt: scope.at };
    await snapshots.add(snapshot);
  }
  const identity = identityOf(extraction);
  // A key that another document has too is left to the person: this page may be no more than a part of it.
  const isOthers = identity !== undefined && (await scope.transaction.objectStore('documents').index('identity').getAll(identity)).some(({ id }) => id !== documentId);
  const fields: Partial<Extraction> = Object.fromEntries(FIELD_NAMES.filter((name) => extraction[name] !== undefined).map((name) => [name, extraction[name]]));
  if (known) {
    // A copy of the text elsewhere says nothing of the document; and only a person lowers a classification.
    const isOwnPlace = known.addresses.includes(address) || isOnHost(known.addresses, portal);
    const { classification: stamp = known.classification, ...said } = fields;
    return scope.editRead('documents', known, {
      ...(isOwnPlace && { ...said, url, ...(stamp && { classification: stricter(stamp, known.classification) }) }),
      addresses: known.addresses.includes(address) ? known.addresses : [...known.addresses, address],
      ...(isOwnPlace && identity !== undefined && !isOthers && { identities: [...new Set([...(known.identities ?? []), identity])] }),
      snapshotIds: [...known.snapshotIds.filter((id) => id !== snapshotId), snapshotId],
      deleted: undefined,
    });
  }
  const values = { ...fields, title: extraction.title, url, addresses: [address], snapshotIds: [snapshotId], ...(identity !== undefined && { identities: [identity] }) };
  return scope.put('documents', {
    ...values,
    id: documentId,
    createdAt: scope.at,
    changedAt: scope.at,
    versions: Object.fromEntries(Object.keys(values).map((field) => [field, scope.version])),
  });
}

function stricter(a: Classification, b: Classification | undefined): Classification {
  return b !== undefined && CLASSIFICATIONS.indexOf(b) > CLASSIFICATIONS.indexOf(a) ? b : a;
}

async function findDocument(scope: WriteScope, address: string, snapshotId: string, extraction: Extraction): Promise<DocumentRecord | undefined> {
  const documents = scope.transaction.objectStore('documents');
  const byAddress = await documents.index('address').get(address);
  if (byAddress) return byAddress;
  const identity = identityOf(extraction);
  const byIdentity = identity === undefined ? undefined : await documents.index('identity').get(identity);
  if (byIdentity) return byIdentity;
  const { text } = extraction;
  const twin = text.length >= MIN_IDENTIFYING_LENGTH ? await scope.transaction.objectStore('snapshots').get(snapshotId) : undefined;
  return twin && documents.get(twin.documentId);
}
