import '../panel/browser-double.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { ExportMenu, ExportState } from '../../../entrypoints/notebook/briefings/export-menu.tsx';
import { printPage } from '../../../entrypoints/notebook/briefings/print-page.ts';
import { type BriefingExport, useBriefingExport } from '../../../entrypoints/notebook/briefings/use-briefing-export.ts';
import { toHtml } from '../../../utils/briefing/index.ts';
import { SAMPLE } from '../../unit/briefing/sample.ts';
import { show } from '../components/stage.tsx';

beforeEach(async () => {
  await page.viewport(1280, 800);
});

const choose = async (name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};

describe('how a file is to look', () => {
  const made: string[] = [];
  const FILES: BriefingExport = { make: (_briefing, what) => made.push(what), making: undefined, made: undefined, cancel: () => undefined, failure: undefined, stop: { stop: undefined, onClose: () => undefined } };

  test('is asked for Word, and remembered', async () => {
    show(<ExportMenu briefing={SAMPLE} files={FILES} disabled={false} onBundle={() => undefined} />);
    await choose('Word (.docx)…');
    await page.getByRole('radio', { name: 'Cơ quan nhà nước' }).click();
    await expect.poll(() => document.querySelector('dialog[open]')?.textContent).toContain('Chưa khai tiêu đề và chữ ký');
    await expect.element(page.getByRole('checkbox', { name: 'Căn cứ' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Căn cứ' }).click();
    const keep = vi.spyOn(browser.storage.local, 'set');
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await expect.poll(() => made).toEqual(['docx']);
    const columns = ['number', 'task', 'leadUnit', 'cooperatingUnits', 'deadline', 'product', 'status', 'remark'];
    expect(keep.mock.calls).toEqual([[{ 'setting.exportChoices': { layout: 'state', columns, sheetPerUnit: false } }]]);
    keep.mockRestore();
  });

  test('is not remembered if the person turns back', async () => {
    const keep = vi.spyOn(browser.storage.local, 'set');
    show(<ExportMenu briefing={SAMPLE} files={FILES} disabled={false} onBundle={() => undefined} />);
    await choose('Excel (.xlsx)…');
    await page.getByRole('switch', { name: 'Thêm một trang tính cho mỗi đơn vị chủ trì' }).click();
    await page.getByRole('button', { name: 'Hủy' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(keep).not.toHaveBeenCalled();
    keep.mockRestore();
  });
});

function Whole() {
  const files = useBriefingExport();
  return (
    <>
      <ExportState files={files} />
      <ExportMenu briefing={SAMPLE} files={files} disabled={false} onBundle={() => undefined} />
    </>
  );
}

test('a briefing is copied as rich and as plain text', async () => {
  const copied: Record<string, string> = {};
  vi.spyOn(DataTransfer.prototype, 'setData').mockImplementation((type, text) => {
    copied[type] = text;
  });
  show(<Whole />);
  await choose('Sao chép để dán');
  await expect.element(page.getByText(/^Đã sao chép/)).toBeVisible();
  vi.restoreAllMocks();
  expect(copied['text/plain']).toContain('1. Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát');
  expect(copied['text/html']).toContain('<strong>Phòng Tổng hợp</strong>');
});

test('what is printed is the exported page, and nothing of it is left afterwards', async () => {
  const printed: (string | undefined)[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    const heading = document.querySelector('.printed-page')!.shadowRoot!.querySelector('h1')!;
    const { fontSize, fontFamily } = getComputedStyle(heading);
    printed.push(document.title, heading.textContent, fontSize, fontFamily.split(',')[0], String(document.adoptedStyleSheets.length));
  });
  const title = document.title;
  const sheets = document.adoptedStyleSheets.length;
  printPage(await toHtml(SAMPLE), '2026-12-11 Tóm tắt.pdf');
  dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
  expect(printed).toEqual(['2026-12-11 Tóm tắt', 'Tóm tắt chỉ đạo tuần 50 năm 2026', '28px', '"Source Serif 4"', String(sheets + 1)]);
  expect([document.title, document.querySelector('.printed-page'), document.adoptedStyleSheets.length]).toEqual([title, null, sheets]);
});
