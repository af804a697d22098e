/** `npm start`: the extension in a browser on the sample portal; without a display, the same main job into files. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPortal } from '../tests/fixtures/portal/server.ts';
import { ensureBrowser } from './browser-setup.ts';
import { buildExtension, projectRoot } from './builds.ts';
import { runDemo } from './demo.ts';
import { say } from './setup.mjs';
import { openWindow } from './window.ts';

const START_BUILD = { browser: 'chrome', folder: 'start', portals: process.env['PORTALS'] ?? '' } as const;
const PROFILE = join(projectRoot, 'out', 'profile');

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const THINGS_TO_TRY = `
  Thử ngay / Try this
  1. Mở một bài, ví dụ "… triển khai nhiệm vụ năm 2027", rồi bấm biểu tượng Sổ tay chỉ đạo (Alt+Shift+D).
     Open an article and click the extension's icon: the panel opens with suggested directives.
  2. Nhận một gợi ý, hoặc bôi đen một đoạn và chọn loại ghi chú.
     Accept a suggestion, or select a passage and choose a category.
  3. Tải lại trang: ghi chú vẫn ở đúng chỗ. Cuối trang có liên kết sang bản đã sửa của bài.
     Reload: the marks are where they were. A link at the foot of the page switches to its corrected edition.
  4. Mở Sổ tay (Alt+Shift+S), gõ "uy ban kiem tra", lập Bản tóm tắt và xuất Word.
     Open the notebook, search without tone marks, compose a briefing and export it to Word.

  Đóng cửa sổ hoặc bấm Ctrl+C để dừng. Ghi chú được giữ trong out/profile cho lần sau.
  Close the window or press Ctrl+C to stop. Notes are kept in out/profile for the next time.
`;

/** Opens a real window and waits until the person has closed it or pressed Ctrl+C. */
async function runWindow(browser: string, extension: string, ownUrl: string | undefined): Promise<void> {
  const portal = await startPortal();
  try {
    say('Mở trình duyệt', 'opening the browser');
    const window = await openWindow({
      browser,
      extension,
      profile: PROFILE,
      url: ownUrl ?? 'http://portal.test/',
      // The address has no port, so that notes find their pages again whichever port is free next time.
      hostRules: `MAP portal.test:80 127.0.0.1:${portal.port}`,
    });
    process.on('SIGINT', window.close).on('SIGTERM', window.close).on('SIGHUP', window.close);
    console.log(THINGS_TO_TRY);
    await window.closed;
  } finally {
    await portal.stop();
  }
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const browser = ensureBrowser();
  say('Dựng tiện ích', 'building the extension');
  const extension = await buildExtension(START_BUILD);
  if (hasDisplay()) await runWindow(browser, extension, values.url);
  else await runDemo({ browser, extension, url: values.url });
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
