import { TAB, openPage, selectorsOf, tab } from './browser-double.ts';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { App } from '../../../entrypoints/sidepanel/app.tsx';
import { FollowedTab } from '../../../entrypoints/sidepanel/tab/index.ts';
import { newId } from '../../../utils/model/index.ts';
import { addNotes, countNotesAt } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

const PARTS = [
  'Sáng 08/12, Văn phòng Tỉnh ủy tổ chức hội nghị giao ban, đánh giá kết quả công tác tháng 11 và triển khai nhiệm vụ.',
  'Đồng chí yêu cầu Phòng Kế hoạch rà soát toàn bộ quy trình một cửa, báo cáo trước ngày 20/01/2027.',
  'Các phòng chuyên môn hoàn thành việc số hóa hồ sơ lưu trữ theo kế hoạch đã được phê duyệt trong quý IV.',
];

let run = 0;
let kept: string;

/** A page that was kept with a note, and now the same text, one date edited, at another address. */
beforeEach(async () => {
  language.value = 'vi';
  run += 1;
  const title = `Kết luận hội nghị giao ban, bản ${run}`;
  const parts = [...PARTS, `Bản số ${run} của văn phòng`];
  kept = `https://cu.lamhai.example/thông-báo/${run}`;
  const extraction = { title, blocks: parts.map((text) => ({ kind: 'paragraph' as const, text })), text: parts.join('\n'), isArticle: true };
  await addNotes(notebook, newId(), { url: kept, extraction }, [{ category: 'note', comment: '', quote: PARTS[0]!, selectors: selectorsOf(PARTS[0]!) }]);
  openPage(parts.map((text) => text.replace('20/01/2027', '25/01/2027')), { title });
  const followed = new FollowedTab();
  await followed.start(TAB);
  show(<App tab={followed} />);
});

const offer = () => page.getByRole('region', { name: /^Trang này giống tài liệu đã lưu ở địa chỉ khác/ });

test('is offered with both addresses and what differs; once taken the notes are here, until it is undone', async () => {
  await expect.element(offer()).toBeVisible();
  await expect.element(offer().getByText(`cu.lamhai.example/thông-báo/${run}`)).toBeVisible();
  await expect.element(offer().getByText(tab.url.replace('https://', ''))).toBeVisible();
  await offer().getByText('Khác bản đã chụp ở 2 đoạn').click();
  await expect.element(offer().getByText('25/01/2027', { exact: false }).first()).toBeVisible();
  expect([...offer().element().querySelectorAll('del, ins')].map((part) => part.lastChild?.textContent?.trim())).toEqual(['20/01/2027', '25/01/2027', expect.stringMatching(/^Tin số/)]);
  expect((await axe.run()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Dùng chung ghi chú' }).click();
  await expect.element(page.getByText('Trang này dùng chung ghi chú với tài liệu đã lưu.')).toBeVisible();
  await expect.poll(() => offer().elements()).toEqual([]);
  await expect.element(page.getByRole('group', { name: /^Ghi chú: Sáng 08\/12/ })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.element(offer()).toBeVisible();
  expect(await countNotesAt(notebook, tab.url)).toBe(0);
});

test('declined, it is not offered again', async () => {
  await expect.element(offer()).toBeVisible();
  await page.getByRole('button', { name: 'Không phải' }).click();
  await expect.element(page.getByText('Đã ghi nhớ: đây là tài liệu khác.')).toBeVisible();
  await expect.poll(() => offer().elements()).toEqual([]);
  expect(await countNotesAt(notebook, tab.url)).toBe(0);
});
