/** Runs in the page: briefings of invented notes, written in every format, and the library of Word files by itself. */
import { toCsv, toDocx, toHtml, toIcs, toJsonLd, toMarkdown, toXlsx } from '../../../utils/briefing/index.ts';
import { inventedBriefing } from './invented.ts';
import { floorOf } from './floor.ts';

export interface Timed {
  /** Milliseconds, one for each turn; bytes. */
  readonly files: readonly { readonly name: string; readonly times: number[]; readonly size: number }[];
  /** What the Word file took longer than the library by itself, one for each turn. */
  readonly beyond: number[];
}

export async function timing({ notes, turns }: { readonly notes: number; readonly turns: number }): Promise<Timed> {
  const briefing = inventedBriefing(notes);
  const writers = {
    'docx, library alone': () => floorOf(briefing),
    docx: () => toDocx(briefing, { layout: 'state' }),
    xlsx: () => toXlsx(briefing, { sheetPerUnit: true }),
    html: () => toHtml(briefing),
    md: () => toMarkdown(briefing),
    csv: () => toCsv(briefing),
    ics: () => toIcs(briefing),
    jsonld: () => toJsonLd(briefing),
  };
  const files = Object.keys(writers).map((name) => ({ name, times: [] as number[], size: 0 }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const file of files) {
      const begun = performance.now();
      const content = await writers[file.name as keyof typeof writers]();
      file.times.push(performance.now() - begun);
      file.size = new Blob([content]).size;
    }
  }
  return { files, beyond: files[1]!.times.map((time, turn) => time - files[0]!.times[turn]!) };
}
