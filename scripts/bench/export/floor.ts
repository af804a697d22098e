/** What the library needs for a Word file of a briefing's size: the parts that ours has, of text that lies ready, without styles of their own. */
import { Document, EndnoteReferenceRun, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Briefing, BriefingItem } from '../../../utils/model/index.ts';

/** The columns of the usual tracking table. */
const CELLS = ['1', 'task', 'unit', 'units', '15/12/2026', '', 'basis', 'status', 'remark'];

export function floorOf({ sections }: Briefing): Promise<Blob> {
  const text = sections.flatMap(({ heading, items }) => [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }), ...items.flatMap(paragraphs)]);
  const rows = sections.flatMap(({ items }) => items.map(({ note }) => new TableRow({ children: CELLS.map((cell) => new TableCell({ children: [new Paragraph({ children: [new TextRun(cell === 'task' ? note.quote : cell)] })] })) })));
  return Packer.toBlob(new Document({ sections: [{ children: text }, { children: [new Table({ rows })] }] }));
}

function paragraphs({ note, document }: BriefingItem): Paragraph[] {
  const { leadUnit = '', task = '' } = note.directive ?? {};
  const source = new EndnoteReferenceRun({ children: [new Paragraph({ children: [new TextRun(' '), new ExternalHyperlink({ link: document.url, children: [new TextRun(document.title)] })] })] });
  return [
    new Paragraph({ children: [new TextRun('Giao '), new TextRun({ text: leadUnit, bold: true }), new TextRun(task)] }),
    new Paragraph({ children: [new TextRun('“'), new ExternalHyperlink({ link: `${document.url}#:~:text=${encodeURIComponent(note.quote)}`, children: [new TextRun({ text: note.quote, italics: true })] }), new TextRun('”'), source] }),
    new Paragraph({ children: [new TextRun('Trạng thái: '), new TextRun('Chưa thực hiện')] }),
    new Paragraph({ children: [new TextRun(note.comment)] }),
  ];
}
