/** Word files open in LibreOffice as they are meant. Skipped where LibreOffice or poppler is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../../utils/briefing/exporters/index.ts';
import { HOSTILE, SAMPLE } from './sample.ts';

const isInstalled = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const missing = ['soffice', 'pdftotext'].filter((command) => !isInstalled(command));

describe.skipIf(missing.length > 0)(`converted by LibreOffice${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The text of each page. */
  async function pagesOf(name: string, briefing: typeof SAMPLE): Promise<string[]> {
    const file = await toDocx(briefing);
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, new Uint8Array(await (file).arrayBuffer()));
    const converted = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
    expect(converted.status, converted.stderr.toString()).toBe(0);
    return spawnSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-']).stdout.toString().split('\f').slice(0, -1);
  }

  test('the sample has its number on every page but the first, and its table on the last', { timeout: 120_000 }, async () => {
    const pages = await pagesOf('sample', SAMPLE);
    expect(pages).toHaveLength(3);
    const firstLines = pages.map((page) => page.split('\n').map((line) => line.trim()).find((line) => line !== ''));
    expect(firstLines).toEqual(['Tóm tắt chỉ đạo tuần 50 năm 2026', '2', '3']);
    expect(pages[0]).toMatch(/1\.\s+Phòng Tổng hợp chủ trì/);
    expect(pages[1]).toContain('Nguồn');
    expect(pages[2]).toMatch(/STT\s+Nội dung nhiệm vụ/);
  });

  test('hostile notes are shown as they were written', { timeout: 120_000 }, async () => {
    const text = (await pagesOf('hostile', HOSTILE)).join('\n');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('=1+1');
  });
});
