import { TAB, openPage, tab } from './browser-double.ts';
import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { App } from '../../../entrypoints/sidepanel/app.tsx';
import { FollowedTab } from '../../../entrypoints/sidepanel/tab/index.ts';
import type { Note } from '../../../utils/model/index.ts';
import { documentAt, notesOfDocument } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

export const FIRST = 'Đồng chí yêu cầu Phòng Kế hoạch rà soát toàn bộ quy trình một cửa, báo cáo trước ngày 20/01/2027.';
export const SECOND = 'Đồng chí giao Văn phòng hoàn thiện đề án vị trí việc làm, trình Ban Giám đốc trong quý I/2027.';
/** Two suggestions, apart from one another. */
export const PARAGRAPHS = ['Chiều 8/12, đồng chí Trần Thị Minh, Phó Giám đốc Sở, kết luận cuộc họp.', FIRST, 'Đơn vị đã giải quyết 12.480 hồ sơ.', SECOND];

export async function keptNotes(): Promise<readonly Note[]> {
  const document = await documentAt(notebook, tab.url);
  return document ? notesOfDocument(notebook, document.id) : [];
}

export const quotesKept = async (): Promise<string[]> => (await keptNotes()).map(({ quote }) => quote).sort();

/** A new page with two suggestions in the tab, and the panel in Vietnamese. */
export function startAnew(): void {
  language.value = 'vi';
  openPage(PARAGRAPHS);
  tab.notes = keptNotes;
}

export async function openPanel(): Promise<void> {
  const followed = new FollowedTab();
  await followed.start(TAB);
  show(<App tab={followed} />);
}

export const suggestions = (): Locator => page.getByRole('article', { name: /^Gợi ý chỉ đạo: / });

/** The panel with the focus on its first suggestion. @param count how many suggestions the page has */
export async function openAtFirst(count = 2): Promise<void> {
  await openPanel();
  await expect.poll(() => suggestions().elements()).toHaveLength(count);
  suggestions().first().element().focus();
}
