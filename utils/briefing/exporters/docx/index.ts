import { Document, type ISectionOptions, Packer, type Paragraph, type Table } from 'docx';
import { type Briefing, EMPTY_LETTERHEAD } from '../../../model/index.ts';
import { type ExportOptions, type Outline, outlineOf } from '../../outline.ts';
import { isTableAlone, sharedBasis } from '../../tracking-columns.ts';
import { body, heading, text } from './body.ts';
import { annexHead, foot, head } from './letterhead.ts';
import { numbering } from './numbering.ts';
import { opening } from './opening.ts';
import { LANDSCAPE_WIDTH, TEXT_WIDTH, firstSection, landscapeSection } from './page.ts';
import { styles } from './styles.ts';
import { trackingTable } from './tracking-table.ts';

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A Word file (ECMA-376) that can be edited on: real styles, numbering, end notes and links. Official layouts speak Vietnamese. */
export async function toDocx(briefing: Briefing, options: ExportOptions = {}): Promise<Blob> {
  const { layout = 'plain', letterhead = EMPTY_LETTERHEAD } = options;
  const outline = outlineOf(briefing, layout === 'plain' ? options : { ...options, language: 'vi' });
  const arranged = counter(outline, options.onProgress);
  const isTable = isTableAlone(outline);
  const width = isTable ? LANDSCAPE_WIDTH : TEXT_WIDTH;
  const above = layout === 'plain' ? opening(outline) : [...head(outline, layout, letterhead, width), ...outline.introduction.map(text)];
  const below = layout === 'plain' ? [] : foot(layout, letterhead, width);
  const titleOfTable = layout === 'plain' ? [heading(outline.messages.briefing.trackingTable)] : annexHead(outline, layout, letterhead);
  const document = new Document({
    title: outline.title,
    subject: outline.occasion,
    creator: outline.author,
    lastModifiedBy: outline.author,
    styles: styles(TAGS[outline.language], layout),
    numbering: numbering(layout),
    sections: [
      { ...firstSection(isTable), children: [...above, ...(isTable ? tableOf(outline, arranged) : []), ...body(outline, layout, arranged), ...below] },
      ...(isTable ? [] : annex(outline, titleOfTable, arranged)),
    ],
  });
  return Packer.toBlob(document);
}

/** Tells of every hundredth of the entries and rows that is arranged. */
function counter({ sections, directives, parts }: Outline, onProgress: ExportOptions['onProgress']): () => void {
  const entries = parts.entries ? sections.reduce((sum, section) => sum + section.entries.length, 0) : 0;
  const all = entries + (parts.table ? directives.length : 0);
  const step = Math.ceil(all / 100);
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === all) onProgress?.(done / all);
  };
}

/** The tracking table, on a page of its own. */
function annex(outline: Outline, title: readonly Paragraph[], arranged: () => void): ISectionOptions[] {
  const { parts, directives } = outline;
  if (!parts.table || directives.length === 0) return [];
  return [{ ...landscapeSection(), children: [...title, ...tableOf(outline, arranged)] }];
}

/** The table, and above it what all its tasks rest on. */
function tableOf(outline: Outline, arranged: () => void): (Paragraph | Table)[] {
  const basis = sharedBasis(outline);
  return [...(basis === undefined ? [] : [text(outline.messages.briefing.onBasis(basis))]), trackingTable(outline, arranged)];
}
