import { passageLink } from '../../../utils/briefing/index.ts';
import type { DocumentRecord, Note } from '../../../utils/model/index.ts';

/** The address of the note's passage on its page; undefined if the document has none that may be opened. */
export function pageAddress(note: Note, document: DocumentRecord | undefined): string | undefined {
  const { prefix, suffix } = note.selectors?.quote ?? { prefix: '', suffix: '' };
  return document && passageLink(document.url, { quote: note.quote, prefix, suffix });
}

/** Opens the page at the note's passage, in a tab of its own. */
export function openPage(note: Note, document: DocumentRecord | undefined): void {
  const address = pageAddress(note, document);
  if (address !== undefined) open(address, '_blank', 'noopener,noreferrer');
}
