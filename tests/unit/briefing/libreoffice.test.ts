/** Word and Excel files open in LibreOffice, and print as the office's rules ask. Skipped where LibreOffice is not installed. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toDocx, toXlsx } from '../../../utils/briefing/exporters/index.ts';
import { LAYOUTS, type Layout } from '../../../utils/model/index.ts';
import { type PrintedPage, isOfficeInstalled, printed } from './office-program.ts';
import { HOSTILE, LETTERHEAD, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Millimetres. */
const [LEFT, RIGHT, TOP, BOTTOM] = [30, 15, 20, 20];
const NOTICE = { ...SAMPLE, title: 'Thông báo kết luận cuộc họp giao ban', closing: 'Văn phòng thông báo để các đơn vị biết, thực hiện.' };

const textOf = (pages: readonly PrintedPage[]): string => pages.flatMap(({ lines }) => lines).join(' ');

/** Text without what breaking it into lines and pages adds. */
const letters = (text: string): string => text.replaceAll(/\s+/g, '');

/** Up to the table: behind it LibreOffice prints end notes on pages of a format of their own. */
const bodyOf = (pages: readonly PrintedPage[]): readonly PrintedPage[] => pages.slice(0, pages.findLastIndex(({ width, height }) => width > height) + 1);

describe.skipIf(!isOfficeInstalled)(`printed by LibreOffice${isOfficeInstalled ? '' : ' (skipped: no soffice)'}`, () => {
  describe.each(LAYOUTS)('a Word file, layout %s', (layout: Layout) => {
    let pages: PrintedPage[];
    beforeAll(async () => {
      pages = await printed('notice.docx', await toDocx(NOTICE, { layout, letterhead: LETTERHEAD }));
    });

    test('is on A4, with the table across', () => {
      const sizes = bodyOf(pages).map(({ width, height }) => [Math.round(width), Math.round(height)]);
      expect(sizes).toEqual([...Array.from({ length: sizes.length - 1 }, () => [210, 297]), [297, 210]]);
    });

    test('keeps the margins', () => {
      for (const { texts, width, height } of bodyOf(pages)) {
        const body = texts.filter(({ baseline }) => baseline > TOP);
        expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThanOrEqual(LEFT - 0.5);
        expect(Math.max(...body.map(({ right }) => right))).toBeLessThanOrEqual(width - RIGHT + 0.5);
        expect(Math.max(...body.map(({ baseline }) => baseline))).toBeLessThanOrEqual(height - BOTTOM);
        expect(Math.min(...body.map(({ baseline }) => baseline))).toBeLessThanOrEqual(TOP + 10);
      }
    });

    test('has its number centred in the top margin, and none on page 1', () => {
      const above = bodyOf(pages).map(({ texts }) => texts.filter(({ baseline }) => baseline < TOP));
      expect(above.map((texts) => texts.map(({ text }) => text))).toEqual(above.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
      for (const [index, { width }] of bodyOf(pages).entries()) {
        for (const { left, right } of above[index]!) expect(Math.abs((left + right) / 2 - (LEFT + width - RIGHT) / 2)).toBeLessThan(1);
      }
    });

    test('says everything: directives, table, sources', () => {
      const text = letters(textOf(pages));
      for (const part of [
        'Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát toàn bộ nhiệm vụ quá hạn',
        'hoàn thành trước ngày 15/12/2026.',
        'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 78,4%',
        'Văn phòng thông báo để các đơn vị biết, thực hiện.',
        'Nội dung nhiệm vụ',
        'Hội nghị triển khai nhiệm vụ chuyển đổi số năm 2027 – ngày 10/12/2026.',
      ]) {
        expect(text).toContain(letters(part));
      }
    });

    if (layout !== 'plain') {
      test('has its head left and right, and who signs at the right of whom it goes to', () => {
        const at = (text: string) => pages.flatMap((page) => page.texts.map((one) => ({ ...one, page }))).find((one) => one.text.includes(text))!;
        const country = at(layout === 'state' ? 'CỘNG HÒA' : 'ĐẢNG CỘNG');
        expect(at('VĂN PHÒNG').left).toBeLessThan(105);
        expect(country.left).toBeGreaterThan(90);
        expect(Math.abs(at('ỦY').baseline - country.baseline)).toBeLessThan(2);
        const signer = at('Khúc');
        expect(signer.left).toBeGreaterThan(105);
        expect(at('Nơi nhận').left).toBeLessThan(35);
        expect(signer.page).toBe(at('Nơi nhận').page);
      });
    }
  });

  test('a table of several pages repeats its headings', async () => {
    const task = 'rà soát nhiệm vụ quá hạn và báo cáo phương án xử lý từng nhiệm vụ';
    const notes = Array.from({ length: 60 }, (_, index) => directiveOf(`n${index}`, 'd', { leadUnit: `Đơn vị ${index}`, task: `${task} số ${index}` }));
    const pages = await printed('long.docx', await toDocx(briefingOf(notes, [documentOf('d')])));
    const across = pages.filter(({ width, height }) => width > height);
    expect(across.length).toBeGreaterThan(2);
    for (const page of across) expect(page.lines.some((line) => line.includes('STT') && line.includes('Nội dung nhiệm vụ'))).toBe(true);
    const numbers = across.flatMap(({ lines }) => lines.map((line) => /^(\d+) Rà soát/.exec(line)?.[1])).filter((number) => number !== undefined);
    expect(numbers).toEqual(notes.map((_, index) => String(index + 1)));
  });

  test('hostile notes are shown as they were written', async () => {
    const text = letters(textOf(await printed('hostile.docx', await toDocx(HOSTILE))));
    for (const part of ['<script>alert(1)</script>', '=1+1', ']]>', '{{7*7}}${7*7}', '&copy;&#60;b&#62;']) expect(text).toContain(part);
  });

  test('an Excel sheet opens as a table across A4, under its title, with its dates', async () => {
    const [page, ...others] = await printed('table.xlsx', await toXlsx(SAMPLE));
    expect(others).toEqual([]);
    expect([page!.width, page!.height].map(Math.round)).toEqual([297, 210]);
    expect(page!.lines[0]).toBe('BẢNG THEO DÕI NHIỆM VỤ');
    expect(textOf([page!])).toMatch(/15\/12\/2026.*31\/03\/2027.*05\/12\/2026/);
    for (const { left, right } of page!.texts) {
      expect(left).toBeGreaterThanOrEqual(LEFT - 0.5);
      expect(right).toBeLessThanOrEqual(297 - RIGHT + 0.5);
    }
  });

  test('hostile notes open in Excel\'s format too, and nothing is calculated', async () => {
    const text = letters(textOf(await printed('hostile.xlsx', await toXlsx(HOSTILE, { sheetPerUnit: true }))));
    for (const part of ['=1+1', '@SUM(A1)', '<script>alert(1)</script>']) expect(text).toContain(part);
  });
});
