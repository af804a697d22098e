import { Paragraph, TextRun } from 'docx';
import type { Outline } from '../../outline.ts';
import { STYLE } from './styles.ts';

/** What stands above the sections: title, what it is about, who composed it and when, introduction. A letterhead would take this function's place. */
export function opening({ title, occasionLine, byline, introduction }: Outline): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.title, children: [new TextRun(title)] }),
    ...(occasionLine === '' ? [] : [new Paragraph({ style: STYLE.byline, children: [new TextRun(occasionLine)] })]),
    new Paragraph({ style: STYLE.byline, children: [new TextRun(byline)] }),
    ...introduction.map((line) => new Paragraph({ style: STYLE.text, children: [new TextRun(line)] })),
  ];
}
