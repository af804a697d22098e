/** LibreOffice as a person's Word and Excel, and the PDF that it prints. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const isOfficeInstalled: boolean = spawnSync('soffice', ['--version']).error === undefined;

/** What is written on a page, and where: millimetres from its upper left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line on which it stands. */
  readonly baseline: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Line by line. */
  readonly texts: readonly PrintedText[];
  /** All of it, a line each. */
  readonly lines: readonly string[];
}

/**
 * Times New Roman is not free. The fonts that stand in for it may lack Vietnamese letters; these would be printed behind the line in another
 * font, and could not be read in their order. DejaVu Serif has them all, and comes with fontconfig.
 */
const ONE_FONT = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Font/Substitution"><prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_0" oor:op="replace">
<prop oor:name="Always" oor:op="fuse"><value>true</value></prop><prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop>
<prop oor:name="ReplaceFont" oor:op="fuse"><value>Times New Roman</value></prop><prop oor:name="SubstituteFont" oor:op="fuse"><value>DejaVu Serif</value></prop>
</node></item>
</oor:items>`;

/** Opens a file and prints it. @param name with the ending of its format @throws if the program does not open it */
export async function printed(name: string, file: Blob | string): Promise<PrintedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  try {
    const path = join(folder, name);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ONE_FONT);
    writeFileSync(path, typeof file === 'string' ? file : new Uint8Array(await file.arrayBuffer()));
    const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
    if (status !== 0) throw new Error(`LibreOffice did not print ${name}: ${stderr.toString()}`);
    return await pagesOf(new Uint8Array(readFileSync(path.replace(/\.\w+$/, '.pdf'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MM_PER_POINT = 25.4 / 72;

/** The pages of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items
        .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
        .map(({ str, transform, width: long }): PrintedText => {
          const [left, up] = [Number(transform[4]), Number(transform[5])];
          return { text: str.normalize('NFC'), left: left * MM_PER_POINT, right: (left + long) * MM_PER_POINT, baseline: (height - up) * MM_PER_POINT };
        });
      pages.push({ width: width * MM_PER_POINT, height: height * MM_PER_POINT, texts, lines: linesOf(texts) });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Text of one height is one line; a space stands where there is room between two pieces. */
function linesOf(texts: readonly PrintedText[]): string[] {
  const lines = Map.groupBy(texts, ({ baseline }) => Math.round(baseline));
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, pieces]) =>
      pieces
        .toSorted((a, b) => a.left - b.left)
        .reduce((line, piece, index, all) => line + (index > 0 && piece.left - all[index - 1]!.right > 0.5 ? ' ' : '') + piece.text, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}
