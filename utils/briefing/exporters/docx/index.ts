import { AlignmentType, Document, type ILevelsOptions, LevelFormat, Packer } from 'docx';
import type { Briefing } from '../../../model/index.ts';
import { type ExportOptions, outlineOf } from '../../outline.ts';
import { body, heading } from './body.ts';
import { opening } from './opening.ts';
import { firstSection, landscapeSection } from './page.ts';
import { HANGING, NUMBERING, styles } from './styles.ts';
import { trackingTable } from './tracking-table.ts';

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A Word file (ECMA-376) that can be edited on: real styles, real numbering, real links. */
export async function toDocx(briefing: Briefing, options?: ExportOptions): Promise<Blob> {
  const outline = outlineOf(briefing, options);
  const table = outline.parts.table && outline.directives.length > 0 ? [{ ...landscapeSection(), children: [heading(outline.messages.briefing.trackingTable), trackingTable(outline)] }] : [];
  const document = new Document({
    title: outline.title,
    creator: outline.author,
    styles: styles(TAGS[outline.language]),
    numbering: {
      config: [
        { reference: NUMBERING.directives, levels: [level({ bold: true })] },
        { reference: NUMBERING.sources, levels: [level({})] },
      ],
    },
    sections: [{ ...firstSection(), children: [...opening(outline), ...body(outline)] }, ...table],
  });
  return Packer.toBlob(document);
}

function level(run: { readonly bold?: boolean }): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    style: { run, paragraph: { indent: { left: HANGING, hanging: HANGING } } },
  };
}
