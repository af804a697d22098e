import '../options/browser-double.ts';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentSettings, notebook, useLive } from '../../../components/door/index.ts';
import { NewBriefing } from '../../../entrypoints/notebook/briefings/index.ts';
import type { Contents } from '../../../entrypoints/notebook/contents/index.ts';
import { writeBundle } from '../../../utils/bundle/index.ts';
import { type BriefingPlan, type DocumentRecord, newId, type Note } from '../../../utils/model/index.ts';
import { allBriefings, allNotes, deleteNotes } from '../../../utils/notebook/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { directive, documentRecord, note } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/briefings/briefings.css';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const NOW = new Date().toISOString();
const HERS = { authorName: 'Lê Thị Mẫu', authorId: 'p1', createdAt: NOW };
const HIS = { authorName: 'Trần Văn Thử', authorId: 'p2', createdAt: NOW };
const QUOTE = 'Giao Văn phòng rà soát toàn bộ nhiệm vụ quá hạn, báo cáo trước ngày 15/12.';

let documents: DocumentRecord[];
let notes: Note[];
/** Ids of this test alone: the notebook is one for all. */
let own: (name: string) => string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  currentSettings.value = { ...DEFAULT_SETTINGS, name: 'Lê Thị Mẫu' };
  const test = newId();
  own = (name) => `${name}-${test}`;
  documents = [documentRecord(own('d1'), { meetingId: own('m') }), documentRecord(own('secret'), { classification: 'MẬT' })];
  notes = [
    directive(own('a'), undefined, { leadUnit: 'Văn phòng' }, { ...HERS, quote: QUOTE, documentId: own('d1') }),
    note(own('b'), { ...HIS, quote: 'Số liệu cần đối chiếu.', documentId: own('d1') }),
  ];
});

/** The screen, with these notes and those that come into the notebook. */
function Screen({ meetingId = '' }: { readonly meetingId?: string }) {
  const { value: kept = [] } = useLive(allNotes, []);
  const ofTest = kept.filter(({ documentId }) => documentId === own('d1'));
  const contents: Contents = {
    notes: new Map([...notes, ...ofTest].map((one) => [one.id, one])),
    documents: new Map(documents.map((one) => [one.id, one])),
    briefings: new Map(),
    meetings: new Map([[own('m'), { id: own('m'), name: 'Hội nghị giao ban', date: '2026-12-08', createdAt: NOW, changedAt: NOW, versions: {} }]]),
  };
  return <NewBriefing query="" meetingId={meetingId} contents={contents} />;
}

async function begun(title: string): Promise<BriefingPlan> {
  await expect.poll(async () => (await allBriefings(notebook)).some((one) => one.title === title && JSON.stringify(one).includes(own('d1').slice(3)))).toBe(true);
  return (await allBriefings(notebook)).find((one) => one.title === title && JSON.stringify(one).includes(own('d1').slice(3)))!;
}

const title = () => page.getByRole('textbox', { name: 'Tên bản tóm tắt' });

describe('a new briefing', () => {
  test('has nothing against axe', async () => {
    const root = show(<Screen />);
    await expect.element(page.getByRole('button', { name: 'Tạo với 2 ghi chú' })).toBeVisible();
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test('takes title, words, grouping and form of its template, until they are chosen', async () => {
    show(<Screen meetingId={own('m')} />);
    await expect.element(title()).toHaveValue('Tóm tắt Hội nghị giao ban');
    await page.getByRole('combobox', { name: 'Theo mẫu' }).selectOptions('conclusion');
    await expect.element(title()).toHaveValue('Thông báo kết luận Hội nghị giao ban');
    await expect.element(page.getByRole('combobox', { name: 'Xếp theo' })).toHaveValue('leadUnit');
    await title().fill('Kết luận của tôi');
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOptions('category');
    await page.getByRole('button', { name: 'Tạo với 2 ghi chú' }).click();
    const plan = await begun('Kết luận của tôi');
    expect(plan.introduction).toContain('Ngày 08/12/2026, tại …, … đã chủ trì Hội nghị giao ban.');
    expect(plan).toMatchObject({ meetingId: own('m'), fill: { meetingId: own('m') }, form: { template: 'conclusion', groupBy: 'category', noteParts: { quote: false } } });
    expect(plan.sections.map(({ heading, noteIds }) => [heading, noteIds])).toEqual([['Chỉ đạo', [own('a')]], ['Ghi chú', [own('b')]]]);
  });

  test('begins with a template of the office', async () => {
    const form = { template: 'office-1', groupBy: 'hand' as const, parts: { table: false } };
    currentSettings.value = { ...currentSettings.value, officeTemplates: [{ id: 'office-1', name: 'Giao ban sáng', title: 'Giao ban {cuộc họp}', introduction: 'Kính gửi', closing: 'Trân trọng', headings: ['Việc mới', 'Việc chậm'], form }] };
    show(<Screen meetingId={own('m')} />);
    await page.getByRole('combobox', { name: 'Theo mẫu' }).selectOptions('Giao ban sáng (của cơ quan)');
    await expect.element(title()).toHaveValue('Giao ban Hội nghị giao ban');
    await page.getByRole('button', { name: 'Tạo với 2 ghi chú' }).click();
    expect(await begun('Giao ban Hội nghị giao ban')).toMatchObject({ introduction: 'Kính gửi', closing: 'Trân trọng', form, sections: [{ heading: 'Việc mới', noteIds: [] }, { heading: 'Việc chậm', noteIds: [own('a'), own('b')] }] });
  });

  test('leaves out the notes of whoever is not wanted, and remembers that', async () => {
    show(<Screen />);
    await page.getByRole('checkbox', { name: 'Trần Văn Thử 1' }).click();
    await title().fill('Của tôi');
    await page.getByRole('button', { name: 'Tạo với 1 ghi chú' }).click();
    expect(await begun('Của tôi')).toMatchObject({ leftOut: [own('b')], sections: [{ noteIds: [own('a')] }] });
  });

  test('stops where a document is classified, and goes on with the rest', async () => {
    notes.push(directive(own('s'), undefined, {}, { ...HERS, quote: 'Nội dung mật.', documentId: own('secret') }));
    show(<Screen />);
    await title().fill('Phần còn lại');
    await page.getByRole('button', { name: 'Tạo với 3 ghi chú' }).click();
    await expect.element(page.getByRole('dialog').getByText('MẬT', { exact: true })).toBeVisible();
    expect((await allBriefings(notebook)).filter((one) => JSON.stringify(one).includes(own('s')))).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Lấy phần còn lại' }).click();
    expect((await begun('Phần còn lại')).sections.flatMap(({ noteIds }) => noteIds).sort()).toEqual([own('a'), own('b')]);
  });
});

describe('a bundle that is taken in', () => {
  const his = (): Note => directive(own('c'), undefined, { leadUnit: 'Văn phòng' }, { ...HIS, quote: QUOTE, documentId: own('d1') });
  const bundle = (): File => new File([writeBundle({ notes: [his()], documents: documents.slice(0, 1), snapshots: [] })], 'của anh Thử.jsonld', { type: 'application/ld+json' });

  async function choose(...files: File[]): Promise<void> {
    await page.getByRole('button', { name: 'Lấy từ gói chia sẻ' }).click();
    await userEvent.upload(document.querySelector<HTMLInputElement>('dialog input[type="file"]')!, files);
  }

  test('is told of before, and joined in the briefing with what marks its passage', async () => {
    show(<Screen />);
    await choose(bundle(), new File(['{}'], 'hỏng.jsonld'));
    await expect.element(page.getByText('1 ghi chú, 1 chưa có trong sổ tay')).toBeVisible();
    await expect.element(page.getByText(/^hỏng\.jsonld: Tệp này không phải gói chia sẻ/)).toBeVisible();
    await page.getByRole('button', { name: 'Đưa 1 ghi chú vào' }).click();
    // What is behind a dialog takes no focus, and so no words.
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await title().fill('Chung');
    await page.getByRole('button', { name: 'Tạo với 3 ghi chú' }).click();
    const plan = await begun('Chung');
    expect(plan.notes).toEqual({ [own('a')]: { joined: [own('c')] } });
    expect((await allNotes(notebook)).find(({ id }) => id === own('c'))).toMatchObject({ quote: QUOTE, authorName: 'Trần Văn Thử' });
  });

  test('stands beside another of the same name, and once if it is chosen twice', async () => {
    show(<Screen />);
    const hers = note(own('e'), { ...HERS, documentId: own('d1'), quote: 'Văn phòng đôn đốc các đơn vị.' });
    const sent = bundle();
    const other = new File([writeBundle({ notes: [hers], documents: documents.slice(0, 1), snapshots: [], exportedBy: { id: 'p1', name: 'Lê Thị Mẫu' } })], sent.name, { type: sent.type });
    await choose(sent, other);
    await expect.poll(() => document.querySelectorAll('.chosen-bundles > li').length).toBe(2);
    await userEvent.upload(document.querySelector<HTMLInputElement>('dialog input[type="file"]')!, [sent]);
    await expect.element(page.getByRole('button', { name: 'Đưa 2 ghi chú vào' })).toBeEnabled();
    expect(document.querySelectorAll('.chosen-bundles > li')).toHaveLength(2);
    await page.getByRole('button', { name: 'Bỏ tệp của anh Thử.jsonld của Lê Thị Mẫu' }).click();
    await expect.element(page.getByRole('button', { name: 'Đưa 1 ghi chú vào' })).toBeEnabled();
  });

  test('tells before what it deletes here', async () => {
    show(<Screen />);
    await choose(bundle());
    await page.getByRole('button', { name: 'Đưa 1 ghi chú vào' }).click();
    await expect.element(page.getByRole('button', { name: 'Tạo với 3 ghi chú' })).toBeVisible();
    const deleted = `${new Date(Date.now() + 1000).toISOString()}_0000_p2`;
    const text = writeBundle({ notes: [{ ...his(), deleted }, note(own('e'), { ...HIS, documentId: own('d1'), quote: 'Việc mới.' })], documents: documents.slice(0, 1), snapshots: [] });
    await choose(new File([text], 'lần hai.jsonld', { type: 'application/ld+json' }));
    await expect.element(page.getByText('Ghi chú sẽ bị xóa ở đây: 1')).toBeVisible();
  });

  test('says what was deleted here, and brings it back or leaves it so', async () => {
    show(<Screen />);
    await choose(bundle());
    await page.getByRole('button', { name: 'Đưa 1 ghi chú vào' }).click();
    await expect.element(page.getByRole('button', { name: 'Tạo với 3 ghi chú' })).toBeVisible();
    await deleteNotes(notebook, newId(), [own('c')]);
    await expect.element(page.getByRole('button', { name: 'Tạo với 2 ghi chú' })).toBeVisible();
    await choose(bundle());
    await expect.element(page.getByText('1 ghi chú, 0 chưa có trong sổ tay · 1 đã xóa ở đây')).toBeVisible();
    const revive = page.getByRole('switch', { name: 'Lấy lại những ghi chú đã xóa ở đây' });
    await revive.click();
    await expect.element(revive).not.toBeChecked();
    await page.getByRole('button', { name: 'Đưa 1 ghi chú vào' }).click();
    await expect.element(page.getByText(/^1 ghi chú đã bị xóa ở đây/)).toBeVisible();
    await revive.click();
    await page.getByRole('button', { name: 'Đưa 1 ghi chú vào' }).click();
    await expect.element(page.getByRole('button', { name: 'Tạo với 3 ghi chú' })).toBeVisible();
  });
});
