/** The files of a briefing as the programs show them that they are made for: Word's and Excel's by LibreOffice, the web page by the browser. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type DownloadedFile, type ExtensionBrowser, downloadFrom } from '../tests/e2e/kit/index.ts';

/** An invented office. */
const LETTERHEAD: Readonly<Record<string, string>> = {
  'Cơ quan cấp trên': 'Ủy ban nhân dân tỉnh Bình Lâm',
  'Cơ quan ban hành': 'Văn phòng',
  'Ký hiệu': 'TB-VP',
  'Địa danh': 'Bình Lâm',
  'Ký thay, nếu có': 'TL. Chủ tịch',
  'Chức vụ người ký': 'Chánh Văn phòng',
  'Họ tên người ký': 'Khúc Đình Vĩnh',
  'Nơi nhận, mỗi dòng một nơi': 'Các sở, ban, ngành\nLãnh đạo Văn phòng\nLưu: VT, TH',
};
const INTRODUCTION =
  'Ngày 27 tháng 11 năm 2026, đồng chí Khúc Đình Vĩnh đã chủ trì hội nghị. Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, đồng chí chủ trì kết luận như sau:';
const LAYOUTS = { 'word-state': 'Cơ quan nhà nước', 'word-party': 'Cơ quan Đảng', 'word-plain': 'Không tiêu đề' } as const;
const A4 = { width: 794, height: 1123 };

type Keep = (name: string, picture: Buffer) => Promise<void>;

/** @param screen with the notebook; notes must have been made this week */
export async function keepPicturesOfFiles(extension: ExtensionBrowser, screen: Page, keep: Keep): Promise<void> {
  await fillInLetterhead(extension);
  await beginBriefing(extension, screen, 'Thông báo kết luận – dự thảo', 'Thông báo kết luận hội nghị triển khai nhiệm vụ năm 2027');
  await screen.getByRole('textbox', { name: 'Lời mở đầu' }).fill(INTRODUCTION);
  for (const [name, layout] of Object.entries(LAYOUTS)) await keep(name, await shownByLibreOffice(extension, await exported(screen, 'Word', layout)));
  await beginBriefing(extension, screen, 'Báo cáo tuần theo đơn vị', 'Tổng hợp chỉ đạo trong tuần');
  await keep('excel', await shownByLibreOffice(extension, await exported(screen, 'Excel')));
  const { bytes } = await exported(screen, 'Trang web');
  const page = await extension.context.newPage();
  await page.setViewportSize(A4);
  await page.setContent(bytes.toString('utf8'));
  await keep('web-page', await page.screenshot());
  await page.close();
}

async function fillInLetterhead(extension: ExtensionBrowser): Promise<void> {
  const options = await extension.openExtensionPage('options.html#co-quan');
  for (const [label, words] of Object.entries(LETTERHEAD)) await options.getByRole('textbox', { name: label }).fill(words);
  await options.locator('#co-quan').getByText('Đã lưu').waitFor();
  await options.close();
}

async function beginBriefing(extension: ExtensionBrowser, screen: Page, template: string, title: string): Promise<void> {
  await screen.goto(extension.addressOf('notebook.html#/ban-tom-tat/moi'));
  await screen.getByRole('combobox', { name: 'Theo mẫu' }).selectOption({ label: template });
  await screen.getByRole('textbox', { name: 'Tên bản tóm tắt' }).fill(title);
  await screen.getByRole('button', { name: /^Tạo với \d+ ghi chú/ }).click();
  await screen.getByRole('region', { name: 'Xem trước' }).waitFor();
}

async function exported(screen: Page, format: string, layout?: string): Promise<DownloadedFile> {
  await screen.getByRole('button', { name: 'Xuất', exact: true }).click();
  const item = screen.getByRole('menuitem', { name: format });
  if (format === 'Trang web') return downloadFrom(screen, () => item.click());
  await item.click();
  if (layout !== undefined) await screen.getByRole('radio', { name: layout }).check();
  return downloadFrom(screen, () => screen.getByRole('button', { name: 'Xuất tệp' }).click());
}

/** The first two pages, side by side. @throws if LibreOffice or poppler is not installed, or the file does not open */
async function shownByLibreOffice(extension: ExtensionBrowser, { name, bytes }: DownloadedFile): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  try {
    const file = join(folder, `file${name.slice(name.lastIndexOf('.'))}`);
    await writeFile(file, bytes);
    run('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
    run('pdftoppm', '-png', '-r', '80', '-l', '2', join(folder, 'file.pdf'), join(folder, 'page'));
    const pages = (await readdir(folder)).filter((one) => one.endsWith('.png')).sort();
    return await sideBySide(extension, await Promise.all(pages.map((one) => readFile(join(folder, one), 'base64'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Debian's packages of the programs that this file runs. */
const PACKAGES = { soffice: 'libreoffice', pdftoppm: 'poppler-utils' } as const;

function run(command: keyof typeof PACKAGES, ...options: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, options);
  if (error && 'code' in error && error.code === 'ENOENT') throw new Error(`${command} is needed for the pictures of files: apt-get install ${PACKAGES[command]}`);
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? String(stderr)}`);
}

/** @param pictures PNG in Base64 */
async function sideBySide(extension: ExtensionBrowser, pictures: readonly string[]): Promise<Buffer> {
  const page = await extension.context.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
  await page.setContent(`<body style="margin:0;display:inline-flex;gap:12px;padding:12px;background:#dcdfe4;align-items:start">${images}</body>`);
  const shown = await page.locator('body').screenshot();
  await page.close();
  return shown;
}
