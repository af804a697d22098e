/** Where entries come from: end notes, and links to the passages. */
import { EndnoteReferenceRun, ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Entry, Source } from '../../outline.ts';
import type { WebAddress } from '../../passage-link.ts';
import { STYLE } from './styles.ts';

/** An address becomes a link only if it was checked. */
export function linked(text: string, link: WebAddress | undefined): ParagraphChild {
  if (link === undefined) return new TextRun(text);
  return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** The words lead to their passage; on paper and in official documents they look like all others. */
export function toPassage(runs: readonly TextRun[], link: WebAddress | undefined): ParagraphChild[] {
  return link === undefined ? [...runs] : [new ExternalHyperlink({ link, children: [...runs] })];
}

/**
 * End notes for the sources as they change from entry to entry, so that what comes from one document has one note; the first note
 * of a document names it whole, later ones by its number. Each is a note of its own: an entry that is deleted in Word takes nothing from others.
 */
export class EndNotes {
  readonly #named = new Set<number>();
  #last: readonly number[] = [];

  after({ places }: Pick<Entry, 'places'>): ParagraphChild[] {
    const added = places.filter(({ source }) => !this.#last.includes(source.number));
    if (places.length > 0) this.#last = places.map(({ source }) => source.number);
    // Two numbers side by side would be read as one.
    return added.flatMap(({ source }, index) => [...(index > 0 ? [new TextRun({ text: ', ', superScript: true })] : []), new EndnoteReferenceRun({ children: [this.#note(source)] })]);
  }

  #note(source: Source): Paragraph {
    const isFirst = !this.#named.has(source.number);
    this.#named.add(source.number);
    const { title, particulars, citation, link } = source;
    const rest = isFirst && particulars !== '' && particulars !== title ? [new TextRun(` – ${particulars}`)] : [];
    return new Paragraph({ style: 'EndnoteText', children: [new TextRun(' '), linked(isFirst ? title : citation, link), ...rest, new TextRun('.')] });
  }
}

/** The style of words that lead to their passage. */
export const PASSAGE = { style: STYLE.passage } as const;
