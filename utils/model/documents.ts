import * as v from 'valibot';
import { blockSchema } from './blocks.ts';
import { idSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { localDay } from './time.ts';

/** Stamps of Vietnamese state secrets, lowest first (Law on Protection of State Secrets 2018, article 8). */
export const CLASSIFICATIONS = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'] as const;
export const classificationSchema = v.picklist(CLASSIFICATIONS);
export type Classification = v.InferOutput<typeof classificationSchema>;

/** What a document says of itself, as far as it could be read. Dates are ISO 8601: `2026-12-08`, or with a time and zone. */
export const documentFieldsEntries = {
  title: v.string(),
  /** Kind of official document: "Thông báo", "Quyết định" … */
  kind: v.optional(v.string()),
  /** Số, ký hiệu: "214-TB/VP". */
  number: v.optional(v.string()),
  issuer: v.optional(v.string()),
  /** Trích yếu. */
  subject: v.optional(v.string()),
  signer: v.optional(v.string()),
  signerTitle: v.optional(v.string()),
  /** The date that stands on the document. */
  date: v.optional(v.string()),
  publishedAt: v.optional(v.string()),
  byline: v.optional(v.string()),
  siteName: v.optional(v.string()),
  /** BCP 47. */
  language: v.optional(v.string()),
  classification: v.optional(classificationSchema),
};

const extractionEntries = {
  ...documentFieldsEntries,
  blocks: v.array(blockSchema),
  /** `textOfBlocks(blocks)`. */
  text: v.string(),
  /** False if the page has no article and `blocks` is its main text. */
  isArticle: v.boolean(),
};

/** What was read from a page. */
export const extractionSchema = v.object(extractionEntries);
export type Extraction = v.InferOutput<typeof extractionSchema>;

/** How a directive came that is on no page: by telephone, at a meeting, on paper, otherwise. */
export const DOCUMENT_ORIGINS = ['phone', 'meeting', 'paper', 'other'] as const;
export type DocumentOrigin = (typeof DOCUMENT_ORIGINS)[number];
const day = v.pipe(v.string(), v.isoDate());

/** What is known of a document that was never on a page. */
export const handSourceSchema = v.object({
  origin: v.picklist(DOCUMENT_ORIGINS),
  title: v.string(),
  date: day,
  number: v.optional(v.string()),
});
export type HandSource = v.InferOutput<typeof handSourceSchema>;

const documentEntries = {
  ...documentFieldsEntries,
  id: idSchema,
  /** Of a document that was never on a page, and so has no address. */
  origin: v.optional(v.picklist(DOCUMENT_ORIGINS)),
  /** The address to open, as it was seen last; empty if it was never on a page. */
  url: v.string(),
  /** Normalised addresses under which the document was met. */
  addresses: v.array(v.string()),
  /** Keys of official documents that the document was read to be: its number and symbol, issuing body, date and subject in one. */
  identities: v.optional(v.array(v.string())),
  /** Ids of the snapshots, oldest first. */
  snapshotIds: v.array(idSchema),
  meetingId: v.optional(idSchema),
  /** Ids that the document had where other people captured it separately. */
  sameAs: v.optional(v.array(idSchema)),
  createdAt: instantSchema,
  changedAt: instantSchema,
  versions: v.record(v.string(), v.string()),
  /** The version of the deletion; a note or capture with a later version brings the document back. */
  deleted: v.optional(v.string()),
};
const documentObject = v.object(documentEntries);
/** One portal page or file. Unknown fields of newer versions are kept. */
export const documentSchema = v.looseObject(documentEntries);
export type DocumentRecord = v.InferOutput<typeof documentObject>;

const snapshotEntries = {
  /** `sha256-` and the hexadecimal SHA-256 of the blocks: the same content is stored once. */
  id: idSchema,
  documentId: idSchema,
  title: v.string(),
  blocks: v.array(blockSchema),
  capturedAt: instantSchema,
};
const snapshotObject = v.object(snapshotEntries);
/** The blocks of one version of a Document, kept so that a note outlives its page. */
export const snapshotSchema = v.looseObject(snapshotEntries);
export type Snapshot = v.InferOutput<typeof snapshotObject>;

/** The day of a document, `YYYY-MM-DD`: that stands on it, else that of publication, else that on which it was first kept. */
export function documentDay({ date, publishedAt, createdAt }: Pick<DocumentRecord, 'date' | 'publishedAt' | 'createdAt'>): string {
  return date ?? publishedAt?.slice(0, 10) ?? localDay(new Date(createdAt));
}
