/** The main job, scene by scene, through what a person sees and touches. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, OwnScreen, type TestPortal, downloadFrom, selectWithMouse } from '../tests/e2e/kit/index.ts';

export interface Stage {
  readonly extension: ExtensionBrowser;
  readonly portal: TestPortal;
  readonly page: Page;
  readonly url: string;
  /** Keeps a picture of a page as out/NAME.png. */
  readonly picture: (name: string, page: Page) => Promise<void>;
  /** Keeps a file as out/NAME. */
  readonly keep: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Says what was seen. */
  readonly tell: (vi: string, en: string) => void;
}

export interface Scene {
  readonly vi: string;
  readonly en: string;
  readonly act: (stage: Stage) => Promise<void>;
}

/** Endings of the files that are exported, with what the menu calls them. */
const EXPORTS = { docx: 'Word', xlsx: 'Excel', html: 'Trang web', md: 'Markdown', csv: 'Bảng văn bản', ics: 'Lịch', jsonld: 'Gói chia sẻ' } as const;
/** How these files are to look is asked first. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['docx', 'xlsx']);

/** A passage of the page's own to mark: the beginning of a paragraph that is long enough. */
const PASSAGE_LENGTH = 80;
const COMMENT = 'Đối chiếu với báo cáo tháng trước.';

async function panelBeside({ extension, page }: Stage): Promise<Page> {
  const panel = await extension.openPanel(page);
  await panel.getByRole('heading', { name: /^Gợi ý chỉ đạo/ }).waitFor();
  return panel;
}

async function passageOf(page: Page): Promise<string | undefined> {
  const paragraphs = (await page.locator('p').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  const figures = paragraphs.find((text) => text.length > PASSAGE_LENGTH && /\d+(?:,\d+)?%/.test(text));
  return (figures ?? paragraphs.find((text) => text.length > PASSAGE_LENGTH))?.slice(0, PASSAGE_LENGTH).replace(/\s\S*$/, '');
}

export const SCENES: readonly Scene[] = [
  {
    vi: 'Mở bài trên cổng thông tin',
    en: 'opening the report on the portal',
    act: async ({ page, url }) => {
      await page.goto(url);
    },
  },
  {
    vi: 'Bấm biểu tượng: bảng bên đọc trang và gợi ý chỉ đạo',
    en: 'a click on the icon: the panel reads the page and suggests directives',
    act: async (stage) => {
      const panel = await panelBeside(stage);
      await panel.waitForTimeout(1000);
      await stage.picture('1-goi-y', panel);
    },
  },
  {
    vi: 'Nhận một gợi ý bằng Enter, rồi nhận các gợi ý còn lại',
    en: 'accepting one suggestion with Enter, then the others',
    act: async (stage) => {
      const panel = await panelBeside(stage);
      const cards = panel.getByRole('article', { name: 'Gợi ý chỉ đạo' });
      const count = await cards.count();
      stage.tell(`${count} gợi ý trên trang này`, `${count} suggestions on this page`);
      if (count === 0) return;
      await cards.first().focus();
      await panel.keyboard.press('Enter');
      await panel.getByText('Đã nhận gợi ý').waitFor();
      if (count === 1) return;
      await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
      await panel.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
    },
  },
  {
    vi: 'Bôi đen một đoạn, viết bình luận, đánh dấu là Số liệu',
    en: 'selecting a passage, commenting on it, marking it as a figure',
    act: async (stage) => {
      const { page } = stage;
      const panel = await panelBeside(stage);
      const passage = await passageOf(page);
      if (passage === undefined) {
        stage.tell('Trang này không có đoạn văn nào đủ dài', 'this page has no paragraph that is long enough');
        return;
      }
      const own = await OwnScreen.of(page);
      await selectWithMouse(page, passage);
      await own.see('toolbar', 'Đánh dấu');
      await stage.picture('2-thanh-cong-cu', page);
      await page.keyboard.press('c');
      await own.see('form', 'Ghi chú mới');
      await own.press('radio', 'Số liệu');
      await own.press('textbox', 'Bình luận');
      await page.keyboard.type(COMMENT);
      await page.keyboard.press('Control+Enter');
      await own.see('button', 'Hoàn tác');
      await page.keyboard.press('Escape');
      await panel.getByRole('button', { name: 'Tới đoạn này' }).last().click();
      await page.waitForTimeout(1000);
      await stage.picture('3-trang-da-danh-dau', page);
      await panel.getByRole('heading', { name: /^Ghi chú trên trang/ }).scrollIntoViewIfNeeded();
      await stage.picture('4-bang-ben', panel);
    },
  },
  {
    vi: 'Tìm trong sổ tay, gõ không dấu',
    en: 'searching the notebook, typed without tone marks',
    act: async (stage) => {
      const notebook = await notebookPage(stage);
      await notebook.goto(stage.extension.addressOf('notebook.html#/tim'));
      await notebook.getByRole('combobox', { name: 'Tìm trong sổ tay' }).pressSequentially('van phong');
      await notebook.getByText(/\d+ ghi chú/).first().waitFor();
      await notebook.waitForTimeout(800);
      await stage.picture('5-so-tay', notebook);
      await notebook.goto(stage.extension.addressOf('notebook.html#/nhiem-vu'));
      await notebook.waitForTimeout(800);
      await stage.picture('6-nhiem-vu', notebook);
    },
  },
  {
    vi: 'Lập bản tóm tắt của tuần và xuất tệp',
    en: 'composing the briefing of the week and exporting it',
    act: async (stage) => {
      const notebook = await notebookPage(stage);
      await notebook.goto(stage.extension.addressOf('notebook.html#/ban-tom-tat/moi'));
      const create = notebook.getByRole('button', { name: /^Tạo với \d+ ghi chú/ });
      if (!(await create.isEnabled().catch(() => false))) {
        stage.tell('Chưa có ghi chú nào để lập bản tóm tắt', 'there is no note to brief');
        return;
      }
      await create.click();
      await notebook.getByRole('region', { name: 'Xem trước' }).waitFor();
      await notebook.waitForTimeout(800);
      await stage.picture('7-ban-tom-tat', notebook);
      for (const [ending, name] of Object.entries(EXPORTS)) {
        await notebook.getByRole('button', { name: 'Xuất', exact: true }).click();
        const item = notebook.getByRole('menuitem', { name });
        if (ASKED_ABOUT.has(ending)) await item.click();
        const { bytes } = await downloadFrom(notebook, () => (ASKED_ABOUT.has(ending) ? notebook.getByRole('button', { name: 'Xuất tệp' }) : item).click());
        await stage.keep(`ban-tom-tat.${ending}`, bytes);
      }
    },
  },
  {
    vi: 'Đọc bản chụp của tài liệu',
    en: 'reading the snapshot of the document',
    act: async (stage) => {
      const notebook = await notebookPage(stage);
      await notebook.goto(stage.extension.addressOf('notebook.html#/tai-lieu'));
      const document = notebook.getByRole('main').getByRole('link').first();
      if ((await document.count()) === 0) return;
      await document.click();
      await notebook.getByRole('link', { name: /^Đọc/ }).first().click();
      await notebook.waitForTimeout(1000);
      const reader = notebook.context().pages().find((page) => page.url().includes('reader.html')) ?? notebook;
      await stage.picture('8-ban-doc', reader);
    },
  },
  {
    vi: 'Mở tùy chọn',
    en: 'opening the options',
    act: async (stage) => {
      const options = await stage.extension.openExtensionPage('options.html');
      await options.setViewportSize({ width: 1280, height: 800 });
      await options.getByRole('heading', { name: 'Cổng thông tin' }).waitFor();
      await stage.picture('9-tuy-chon', options);
    },
  },
];

/** The notebook's tab, at the size of an ordinary window. */
async function notebookPage({ extension }: Stage): Promise<Page> {
  const open = extension.context.pages().find((page) => page.url().startsWith(extension.addressOf('notebook.html')));
  if (open) return open;
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  return page;
}
