import type { NoteReading, PageReading } from '../../../utils/messaging/index.ts';
import { type Block, type Note, type Suggestion, EMPTY_DIRECTIVE, textOfBlocks } from '../../../utils/model/index.ts';

export const URL_OF_PAGE = 'https://portal.lamhai.example/tin/hop-giao-ban';

/** A page of the given paragraphs. */
export function pageOf(paragraphs: readonly string[], notes: readonly NoteReading[] = []): PageReading {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  return { readingId: 'reading', url: URL_OF_PAGE, extraction: { title: 'Họp giao ban', blocks, text: textOfBlocks(blocks), isArticle: true }, notes };
}

/** A note on a passage with what stands around it. */
export function noteOn(id: string, quote: string, { category = 'directive', prefix = '', suffix = '', ...rest }: Partial<Note> & { prefix?: string; suffix?: string } = {}): Note {
  return {
    id,
    documentId: 'document',
    authorId: 'author',
    authorName: 'Lê Thu Hà',
    createdAt: `2026-12-08T09:00:0${id.length % 10}.000Z`,
    changedAt: '2026-12-08T09:00:00.000Z',
    versions: {},
    category,
    comment: '',
    tags: [],
    quote,
    ...(category === 'directive' && { directive: EMPTY_DIRECTIVE }),
    ...(quote !== '' && {
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        position: { type: 'TextPositionSelector', start: 0, end: quote.length },
      },
    }),
    ...rest,
  };
}

/** A suggestion of a stretch of a paragraph. */
export function suggestionOf(page: PageReading, blockIndex: number, text: string): Suggestion {
  const start = page.extraction.blocks[blockIndex]!.text.indexOf(text);
  return { blockIndex, start, end: start + text.length, confidence: 1, reasons: [] };
}
