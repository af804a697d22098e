import type { Page } from 'playwright-core';
import { type ExtensionBrowser, OwnScreen, selectWithMouse, test } from './kit/index.ts';
import { clickMark, expectMarks } from './journeys/marks.ts';
import { expectKept } from './kept-drafts.ts';
import { REPORT } from './pages.ts';

const FIRST = 'Tính đến hết tháng 11';
const SECOND = 'Theo báo cáo của Phòng';

/**
 * The extension is replaced as by an update, and the page says so with the text. A browser of tests does not load it again by
 * itself: it is closed and started anew.
 */
async function replaceExtension({ extension, page, own, launch }: Editing, text: string): Promise<Editing> {
  await expectKept(extension, text);
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await own.see('alert', '');
  await own.see('StaticText', text);
  await extension.close();
  return open(launch, page.url());
}

interface Editing {
  readonly launch: () => Promise<ExtensionBrowser>;
  readonly extension: ExtensionBrowser;
  readonly page: Page;
  readonly own: OwnScreen;
}

async function open(launch: Editing['launch'], address: string): Promise<Editing> {
  const extension = await launch();
  const page = await extension.firstPage();
  await page.goto(address);
  return { launch, extension, page, own: await OwnScreen.of(page) };
}

test('a comment for a new note that was being written when the extension was replaced is offered on the page, at any passage', async ({ launch, portal }) => {
  const before = await open(launch, portal.origin + REPORT);
  await selectWithMouse(before.page, FIRST);
  await before.own.press('button', 'Bình luận');
  await before.own.focused('textbox', 'Bình luận');
  await before.page.keyboard.type('Chữ chưa kịp lưu');
  const { page, own } = await replaceExtension(before, 'Chữ chưa kịp lưu');

  await selectWithMouse(page, SECOND);
  await own.press('button', 'Bình luận');
  await own.see('StaticText', `Bạn có phần chữ chưa lưu, viết cho đoạn “${FIRST}”:`);
  await own.press('button', 'Đưa vào đây');
  await own.press('button', 'Lưu');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
  await clickMark(page, SECOND);
  await own.see('StaticText', 'Chữ chưa kịp lưu');
});

test('a comment on a mark that was being edited when the extension was replaced is there again on its card', async ({ launch, portal }) => {
  const before = await open(launch, portal.origin + REPORT);
  await selectWithMouse(before.page, FIRST);
  await before.own.see('toolbar', 'Đánh dấu');
  await before.page.keyboard.press('s');
  await before.own.press('button', 'Bình luận');
  await before.own.focused('textbox', 'Bình luận');
  await before.page.keyboard.type('Sửa chưa kịp lưu');
  const { page, own } = await replaceExtension(before, 'Sửa chưa kịp lưu');

  await expectMarks(page, { figure: [FIRST] });
  await clickMark(page, FIRST);
  await own.press('button', 'Sửa');
  await own.see('StaticText', 'Đã đưa lại phần viết dở.');
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Đã lưu thay đổi');
  await page.keyboard.press('Escape');
  await clickMark(page, FIRST);
  await own.see('StaticText', 'Sửa chưa kịp lưu');
});
