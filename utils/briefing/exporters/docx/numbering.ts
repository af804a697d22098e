import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Layout } from '../../../model/index.ts';
import { FIRST_LINE, NUMBERING } from './styles.ts';

/** Roman numbers for headings in official layouts only; one list of numbers runs through the directives of the whole briefing. */
export function numbering(layout: Layout): INumberingOptions {
  const isOfficial = layout !== 'plain';
  const list = isOfficial ? running : hanging;
  return {
    config: [
      ...(isOfficial ? [{ reference: NUMBERING.headings, levels: [running('%1.', { format: LevelFormat.UPPER_ROMAN, bold: true })] }] : []),
      { reference: NUMBERING.directives, levels: [list('%1.', { bold: !isOfficial })] },
      { reference: NUMBERING.items, levels: [list('–', { format: LevelFormat.BULLET })] },
    ],
  };
}

interface Number {
  readonly format?: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly bold?: boolean;
}

/** The number stands where the first line begins, the next ones go back to the margin. */
function running(text: string, { format = LevelFormat.DECIMAL, bold = false }: Number): ILevelsOptions {
  return { level: 0, format, text, suffix: LevelSuffix.SPACE, alignment: AlignmentType.LEFT, style: { run: { bold, italics: false }, paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } } };
}

/** The number stands at the margin, all lines beside it. */
function hanging(text: string, { format = LevelFormat.DECIMAL, bold = false }: Number): ILevelsOptions {
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { run: { bold, italics: false }, paragraph: { indent: { left: FIRST_LINE, hanging: FIRST_LINE } } } };
}
