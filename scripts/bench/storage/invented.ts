import { Random } from '../../../tests/random.ts';
import { type Block, CATEGORY_IDS, type DocumentRecord, EMPTY_DIRECTIVE, type Note, type NoteFields, type Snapshot, textOfBlocks } from '../../../utils/model/index.ts';
import { snapshotIdOf } from '../../../utils/notebook/index.ts';
import { normalizeAddress } from '../../../utils/portals/address.ts';

/** Documents with their texts, and the notes in them, as a notebook holds them. */
export interface InventedRecords {
  readonly documents: readonly DocumentRecord[];
  readonly snapshots: readonly Snapshot[];
  /** Made anew at each reading, and the same, so that nobody holds all of them. */
  readonly notes: Iterable<Note>;
}

export interface InventedAmounts {
  readonly documents: number;
  readonly notes: number;
  /** Set before ids and addresses, so that two lots have nothing in common. */
  readonly prefix: string;
  readonly author: string;
}

const AT = '2026-11-02T08:00:00.000Z';
const BLOCKS = 30;
const BLOCK_LENGTH = 200;
const QUOTE_LENGTH = 200;
const COMMENT_LENGTH = 80;
const CONTEXT_LENGTH = 32;

const ONSETS = ['b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 's', 't', 'th', 'tr', 'v', 'x'];
const RIMES = ['a', 'ạ', 'ành', 'ảo', 'âm', 'ấp', 'ăng', 'ắt', 'e', 'ế', 'iên', 'iểm', 'iệt', 'o', 'ọc', 'ôi', 'ổng', 'ơ', 'ời', 'u', 'ục', 'uy', 'ư', 'ương', 'ước'];

/** Invented Vietnamese words, the same for the same seed. */
class Words {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  text(length: number): string {
    let text = '';
    while (text.length < length) text += `${text === '' ? '' : ' '}${this.#random.choose(ONSETS)}${this.#random.choose(RIMES)}`;
    return text;
  }
}

/** Records of realistic sizes: a document of 6,000 characters, quotes of 200, comments of 80. */
export async function inventRecords({ documents: count, notes, prefix, author }: InventedAmounts): Promise<InventedRecords> {
  const words = new Words(1);
  const version = `${AT}_0000_${author}`;
  const versionsOf = (fields: object): Record<string, string> => Object.fromEntries(Object.keys(fields).map((field) => [field, version]));
  const documents: DocumentRecord[] = [];
  const snapshots: Snapshot[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = `${prefix}-tai-lieu-${at}`;
    const url = `https://cong.example/${prefix}/${at}.html`;
    const title = words.text(60);
    const blocks = Array.from({ length: BLOCKS }, (): Block => ({ kind: 'paragraph', text: words.text(BLOCK_LENGTH) }));
    const snapshotId = await snapshotIdOf({ text: blocks.map(({ text }) => text).join('\n'), blocks }, normalizeAddress(url));
    const fields = { title, number: `${at}-TB/VP`, publishedAt: '2026-11-01', url, addresses: [normalizeAddress(url)], snapshotIds: [snapshotId] };
    documents.push({ ...fields, id, createdAt: AT, changedAt: AT, versions: versionsOf(fields) });
    snapshots.push({ id: snapshotId, documentId: id, title, blocks, capturedAt: AT });
  }
  return { documents, snapshots, notes: { [Symbol.iterator]: inventNotes } };

  function* inventNotes(): Generator<Note> {
    const words = new Words(2);
    for (let at = 0; at < notes; at += 1) {
      const { id: documentId, snapshotIds } = documents[at % count]!;
      const fields = { ...inventNote(words, at), snapshotId: snapshotIds[0]! };
      yield { ...fields, id: noteId(prefix, at), documentId, authorId: author, authorName: 'Mạc Thị Quyên', createdAt: AT, changedAt: AT, versions: versionsOf(fields) };
    }
  }
}

export const noteId = (prefix: string, number: number): string => `${prefix}-ghi-chu-${number}`;

/** What a person gives for the note of this number. */
function inventNote(words: Words, number: number): NoteFields {
  const category = CATEGORY_IDS[number % CATEGORY_IDS.length]!;
  const quote = words.text(QUOTE_LENGTH);
  const start = (number * 37) % (BLOCKS * BLOCK_LENGTH);
  const stretch = { type: 'TextPositionSelector' as const, start, end: start + quote.length };
  return {
    category,
    quote,
    comment: words.text(COMMENT_LENGTH),
    tags: [words.text(8)],
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: words.text(CONTEXT_LENGTH), suffix: words.text(CONTEXT_LENGTH) },
      position: stretch,
      path: { type: 'XPathSelector', value: '/html[1]/body[1]/main[1]/article[1]/p[3]', refinedBy: { ...stretch, start: 0, end: quote.length } },
    },
    ...(category === 'directive' && { directive: { ...EMPTY_DIRECTIVE, leadUnit: words.text(20), task: words.text(60) } }),
  };
}

/** New notes for pages, as the annotator sends them, each with words of its own. */
export function inventNewNotes(count: number): NoteFields[] {
  const words = new Words(3);
  return Array.from({ length: count }, (_, number) => inventNote(words, number));
}

/** The page of a document as it is read again, unchanged. */
export function pageOf({ url, title, number, publishedAt }: DocumentRecord, { blocks }: Snapshot) {
  return { url, extraction: { title, number, publishedAt, blocks, text: textOfBlocks(blocks), isArticle: true } };
}
