import '../options/browser-double.ts';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefingEditor } from '../../../entrypoints/notebook/briefings/briefing-editor.tsx';
import type { Sections } from '../../../entrypoints/notebook/briefings/arrangement.ts';
import { notebook } from '../../../components/door/index.ts';
import type { Contents } from '../../../entrypoints/notebook/contents/index.ts';
import { useNews } from '../../../entrypoints/notebook/briefings/use-news.ts';
import { composeBriefing, noteState } from '../../../utils/briefing/index.ts';
import { type BriefingPlan, type FieldValues, newId, type Note, withFields } from '../../../utils/model/index.ts';
import { directive, documentRecord } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/briefings/briefings.css';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const NOTES = ['a', 'b', 'c'].map((id) => directive(id, undefined, { leadUnit: 'Văn phòng' }, { quote: `Việc ${id} của Văn phòng.` }));
const CONTENTS = {
  notes: new Map(NOTES.map((one) => [one.id, one])),
  documents: new Map([['d1', documentRecord('d1')]]),
  briefings: new Map(),
  meetings: new Map(),
};
const SECTIONS: Sections = [
  { id: 's1', heading: 'Văn phòng', noteIds: ['a', 'b'] },
  { id: 's2', heading: 'Tổ Kiểm tra', noteIds: ['c'] },
];

const PLAN: BriefingPlan = { id: 'p', title: 'Tuần 8', introduction: '', sections: [...SECTIONS], createdAt: '', changedAt: '', versions: {} };

function Editor({ of = PLAN, contents = CONTENTS }: { readonly of?: BriefingPlan; readonly contents?: Contents }) {
  const [plan, setPlan] = useState(of);
  const news = useNews(plan, contents);
  const briefing = composeBriefing(plan, news.notes.values(), contents.documents.values(), { now: '2027-02-26T09:00:00.000Z' });
  const change = (values: FieldValues): void => setPlan((before) => withFields(before, values, ''));
  kept = plan;
  return (
    <BriefingEditor
      draft={{ plan, state: 'saved', failure: undefined, retry: () => undefined, undo: undefined, redo: undefined, said: '', left: undefined, settleLeft: () => undefined, change }}
      contents={contents}
      briefing={briefing}
      settled={briefing}
      news={news}
    />
  );
}

/** The plan as the editor last left it. */
let kept = PLAN;

beforeAll(() =>
  notebook.act(newId(), 'addNotes', async (scope) => {
    for (const one of NOTES) await scope.put('notes', one);
  }),
);

const order = () => Array.from(document.querySelectorAll('.briefing-section'), (section) => Array.from(section.querySelectorAll('[data-note]'), (one) => one.getAttribute('data-note')).join(''));
const item = (id: string) => document.querySelector<HTMLElement>(`[data-note="${id}"]`)!;

describe('a briefing in work', () => {
  test('has nothing against axe', async () => {
    const root = show(<Editor />);
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test('is arranged from the keyboard, over the border of a section, and the focus goes along', async () => {
    show(<Editor />);
    item('a').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(order).toEqual(['ba', 'c']);
    await expect.poll(() => document.activeElement).toBe(item('a'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(order).toEqual(['b', 'ac']);
    await expect.poll(() => document.activeElement).toBe(item('a'));
    expect(document.querySelector('.briefing-editor > [role="status"]')!.textContent).toBe('Vị trí 1 trên 2, mục Tổ Kiểm tra');
  });

  test('is arranged by dragging', async () => {
    show(<Editor />);
    await userEvent.dragAndDrop(item('a').querySelector('.handle')!, item('c'), { targetPosition: { x: 40, y: 4 } });
    await expect.poll(order).toEqual(['b', 'ac']);
  });

  test('lets a note go with Delete, and a section leave its notes to the one before', async () => {
    show(<Editor />);
    item('b').focus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(order).toEqual(['a', 'c']);
    await page.getByRole('button', { name: 'Bỏ mục, giữ ghi chú' }).last().click();
    await expect.poll(order).toEqual(['ac']);
  });

  test('takes in what is picked, and offers only what is not there', async () => {
    show(<Editor />);
    item('c').focus();
    await userEvent.keyboard('{Delete}');
    await page.getByRole('button', { name: 'Thêm ghi chú' }).click();
    // Notes of other tests may stand in the notebook too.
    const offered = () => Array.from(document.querySelectorAll('.note-picker .passage'), ({ textContent }) => textContent).filter((words) => NOTES.some(({ quote }) => words.includes(quote)));
    await expect.poll(offered).toEqual([NOTES[2]!.quote]);
    await page.getByRole('checkbox', { name: /Việc c của Văn phòng/ }).click();
    await page.getByRole('button', { name: 'Thêm 1 ghi chú' }).click();
    await expect.poll(order).toEqual(['ab', 'c']);
  });

  test('says which notes are no longer there, and lets them go', async () => {
    show(<Editor of={{ ...PLAN, sections: [{ ...SECTIONS[0]!, noteIds: ['a', 'gone'] }] }} />);
    await expect.element(page.getByText('1 ghi chú không còn')).toBeVisible();
    await page.getByRole('button', { name: 'Nhận tất cả' }).click();
    await expect.poll(order).toEqual(['a']);
    await expect.element(page.getByText('1 ghi chú không còn')).not.toBeInTheDocument();
  });
});

describe('what came since', () => {
  const FRESH = directive('d', undefined, { leadUnit: 'Văn phòng' }, { quote: 'Việc d của Văn phòng.' });
  const SECRET = directive('s', undefined, { leadUnit: 'Văn phòng' }, { quote: 'Việc mật.', documentId: 'secret' });
  const contents: Contents = {
    ...CONTENTS,
    notes: new Map([...NOTES, FRESH, SECRET].map((one) => [one.id, one])),
    documents: new Map([...CONTENTS.documents, ['secret', documentRecord('secret', { classification: 'MẬT' })]]),
  };
  const plan: BriefingPlan = { ...PLAN, fill: {}, form: { groupBy: 'leadUnit' } };

  test('is taken in but for what is classified, until a person says so', async () => {
    show(<Editor of={plan} contents={contents} />);
    await page.getByRole('button', { name: 'Nhận tất cả' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chưa lấy: có tài liệu mật' });
    await expect.element(dialog).toBeVisible();
    expect(order()).toEqual(['ab', 'c']);
    await dialog.getByRole('button', { name: 'Lấy phần còn lại' }).click();
    await expect.poll(order).toEqual(['abd', 'c']);
    await expect.element(page.getByText('1 ghi chú mới')).toBeVisible();
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await dialog.getByRole('button', { name: 'Cơ quan cho phép, lấy cả' }).click();
    await expect.poll(order).toEqual(['abds', 'c']);
  });
});

test('the words of the template follow the meeting that is chosen', async () => {
  const meeting = { id: 'm', name: 'Hội nghị giao ban', date: '2026-12-08', createdAt: '', changedAt: '', versions: {} };
  const contents: Contents = { ...CONTENTS, meetings: new Map([['m', meeting]]), documents: new Map([['d1', documentRecord('d1', { meetingId: 'm' })]]) };
  show(<Editor of={{ ...PLAN, title: 'Của tôi', introduction: 'Dưới đây là các nội dung chính.', form: { template: 'conference' } }} contents={contents} />);
  await page.getByText('Cuộc họp, thời gian và người lập').click();
  await page.getByRole('combobox', { name: 'Cuộc họp' }).selectOptions('Hội nghị giao ban');
  await expect.element(page.getByRole('textbox', { name: 'Lời mở đầu' })).toHaveValue('Hội nghị giao ban diễn ra ngày 08/12/2026 tại …, do … chủ trì. Dưới đây là các nội dung chính.');
  await expect.element(page.getByRole('textbox', { name: 'Tên', exact: true })).toHaveValue('Của tôi');
});

describe('a briefing of very many notes', () => {
  const LONG = Array.from({ length: 600 }, (_, at) => directive(`n${at}`, undefined, { leadUnit: 'Văn phòng' }, { quote: `Việc thứ ${at + 1} của Văn phòng.` }));
  const contents: Contents = { ...CONTENTS, notes: new Map(LONG.map((one) => [one.id, one])) };
  const sections: Sections = [0, 1, 2].map((at) => ({ id: `s${at}`, heading: `Mục ${at + 1}`, noteIds: LONG.slice(at * 200, (at + 1) * 200).map(({ id }) => id) }));
  const showLong = () => show(<Editor of={{ ...PLAN, sections: [...sections] }} contents={contents} />);
  const rendered = () => document.querySelectorAll('[data-note]').length;
  const placeOf = (id: string) => [item(id).ariaPosInSet, item(id).ariaSetSize].join(' / ');

  test('is rendered as one comes to them, its outline at once', async () => {
    showLong();
    expect(page.getByRole('textbox', { name: /^Mục \d/ }).elements()).toHaveLength(3);
    expect(placeOf('n0')).toBe('1 / 200');
    const before = rendered();
    expect(before).toBeLessThan(200);
    page.getByRole('button', { name: 'Thêm mục' }).element().scrollIntoView();
    await expect.poll(() => item('n599')).not.toBeNull();
    expect(placeOf('n599')).toBe('200 / 200');
    expect(rendered()).toBeGreaterThan(before);
    expect(item('n300')).toBeNull();
  });

  test('lets one be moved to where none was rendered yet, and it stays focused', async () => {
    showLong();
    const last = document.querySelector<HTMLElement>('[data-note]:has(+ .list-piece)')!;
    const id = last.dataset['note']!;
    const place = Number(last.ariaPosInSet);
    last.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => item(id)?.ariaPosInSet).toBe(String(place + 1));
    await expect.poll(() => document.activeElement).toBe(item(id));
  });

  test('lets one far down be moved, and it stays focused', async () => {
    showLong();
    page.getByRole('button', { name: 'Thêm mục' }).element().scrollIntoView();
    await expect.poll(() => item('n599')).not.toBeNull();
    item('n599').focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => [placeOf('n599'), placeOf('n598')]).toEqual(['199 / 200', '200 / 200']);
    await expect.poll(() => document.activeElement).toBe(item('n599'));
  });
});

describe('what the briefing says of a note', () => {
  test('is written in its place, from the keyboard, and the note stays as it is', async () => {
    show(<Editor />);
    item('a').focus();
    await userEvent.keyboard('{Enter}');
    const words = page.getByRole('textbox', { name: 'Nội dung' });
    await words.fill('Việc a, đã rút gọn.');
    await expect.poll(() => kept.notes).toEqual({ a: { texts: { task: 'Việc a, đã rút gọn.' } } });
    await expect.element(page.getByText('Đã sửa lời')).toBeVisible();
    expect(NOTES[0]!.quote).toBe('Việc a của Văn phòng.');
    await page.getByRole('button', { name: 'Lấy lại lời của ghi chú' }).click();
    await expect.poll(() => kept.notes?.a).toBeUndefined();
    await expect.element(words).toHaveValue('Việc a của Văn phòng.');
    await userEvent.keyboard('{Escape}');
    await expect.element(words).not.toBeInTheDocument();
  });

  test('can differ in what is shown from the whole', async () => {
    show(<Editor of={{ ...PLAN, form: { noteParts: { source: false } } }} />);
    await page.getByRole('button', { name: 'Sửa trong bản tóm tắt: Việc a của Văn phòng.' }).click();
    const source = page.getByRole('group', { name: 'Hiện' }).getByRole('switch', { name: 'Nguồn' });
    await expect.element(source).not.toBeChecked();
    await source.click();
    await expect.poll(() => kept.notes).toEqual({ a: { parts: { source: true } } });
    await source.click();
    await expect.poll(() => kept.notes?.a).toBeUndefined();
  });
});

describe('a summary of several people', () => {
  const QUOTE = 'Giao Văn phòng rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo trước ngày 15/12.';
  const hers = directive('a', undefined, { leadUnit: 'Văn phòng' }, { quote: QUOTE, authorName: 'Lê Thị Mẫu', authorId: 'p1', comment: 'Đã nhắc' });
  const his = directive('b', undefined, { leadUnit: 'Phòng Tổng hợp' }, { quote: `${QUOTE} Khẩn trương.`, authorName: 'Trần Văn Thử', authorId: 'p2', comment: 'Hỏi lại', documentId: 'd2' });
  const other = directive('c', undefined, {}, { quote: 'Kết nối phần mềm với các huyện.', authorName: 'Trần Văn Thử', authorId: 'p2' });
  const contents: Contents = {
    ...CONTENTS,
    notes: new Map([hers, his, other].map((one) => [one.id, one])),
    documents: new Map([['d1', documentRecord('d1')], ['d2', documentRecord('d2')]]),
  };
  const shown = () => page.getByRole('region', { name: 'Tổng hợp của nhiều người' });

  test('joins what may be one on a word, settles what differs, and parts it again', async () => {
    show(<Editor contents={contents} />);
    await expect.element(shown().getByText('Ghi chú của Lê Thị Mẫu, Trần Văn Thử · 1 cặp có thể là một chỉ đạo · 3 mục chỉ một người đánh dấu')).toBeVisible();
    await shown().getByRole('button', { name: 'Xem' }).click();
    await shown().getByRole('button', { name: 'Gộp làm một' }).click();
    await expect.poll(order).toEqual(['a', 'c']);
    await expect.element(page.getByText('Khác: Chủ trì')).toBeVisible();
    item('a').focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Bình luận của Trần Văn Thử' })).toHaveValue('Hỏi lại');
    await page.getByRole('radio', { name: 'Phòng Tổng hợp (Trần Văn Thử)' }).click();
    await expect.poll(() => kept.notes).toEqual({ a: { joined: ['b'], settled: { leadUnit: 'Phòng Tổng hợp' } } });
    await expect.element(page.getByText('Khác: Chủ trì')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Tách ra' }).click();
    await expect.poll(order).toEqual(['ab', 'c']);
    expect(kept).toMatchObject({ notes: {}, apart: [['a', 'b']] });
  });

  test('offers a pair no more that was told apart', async () => {
    show(<Editor contents={contents} />);
    await shown().getByRole('button', { name: 'Xem' }).click();
    await shown().getByRole('button', { name: 'Là hai việc' }).click();
    await expect.element(page.getByText('cặp có thể là một')).not.toBeInTheDocument();
    expect(order()).toEqual(['ab', 'c']);
  });

  test('goes to what only one person marked', async () => {
    show(<Editor contents={contents} />);
    await shown().getByRole('button', { name: 'Xem' }).click();
    await shown().getByRole('button', { name: 'Đến mục này' }).last().click();
    await expect.poll(() => document.activeElement).toBe(item('c'));
  });

  test('has nothing against axe when all of it is open', async () => {
    const root = show(<Editor contents={contents} of={{ ...PLAN, notes: { a: { joined: ['b'] } }, sections: [{ ...SECTIONS[0]!, noteIds: ['a'] }, SECTIONS[1]!] }} />);
    await shown().getByRole('button', { name: 'Xem' }).click();
    for (const details of root.querySelectorAll('details')) details.open = true;
    item('a').focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Tách ra' })).toBeVisible();
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});

describe('the news of a briefing', () => {
  const changed: Note = { ...NOTES[0]!, quote: 'Việc a, nay đã sửa.' };
  const contents: Contents = { ...CONTENTS, notes: new Map([changed, NOTES[1]!, NOTES[2]!].map((one) => [one.id, one])) };
  const plan: BriefingPlan = { ...PLAN, sections: [{ ...SECTIONS[0]!, noteIds: ['a'] }], seen: { a: noteState(NOTES[0]!), b: noteState(NOTES[1]!) }, fill: {}, leftOut: ['c'] };

  test('are told, and accepted one by one', async () => {
    show(<Editor of={plan} contents={contents} />);
    await expect.element(page.getByText('1 ghi chú đã đổi · 1 ghi chú mới')).toBeVisible();
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect.poll(order).toEqual(['ab']);
    await page.getByRole('button', { name: 'Nhận', exact: true }).click();
    await expect.poll(() => kept.seen).toEqual({ a: noteState(changed), b: noteState(NOTES[1]!) });
    await expect.element(page.getByRole('region', { name: 'Điều mới từ ghi chú' })).not.toBeInTheDocument();
  });

  test('that are not wanted stay out', async () => {
    show(<Editor of={plan} contents={contents} />);
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect.element(page.getByText('1 ghi chú mới')).not.toBeInTheDocument();
    expect(kept.leftOut).toEqual(['c', 'b']);
  });
});

describe('the form of a briefing', () => {
  test('groups its notes again, and shows what is chosen', async () => {
    show(<Editor />);
    await page.getByText('Cách trình bày').click();
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOptions('category');
    await expect.poll(order).toEqual(['abc']);
    await page.getByRole('group', { name: 'Bản tóm tắt có' }).getByRole('switch', { name: 'Bảng theo dõi' }).click();
    await expect.poll(() => kept.form).toMatchObject({ groupBy: 'category', parts: { table: false, entries: true } });
  });

  test('names the days that it is about: the first one stands for both', async () => {
    show(<Editor />);
    await page.getByText('Cuộc họp, thời gian và người lập').click();
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('8/12/2026');
    await expect.poll(() => kept.period).toEqual({ from: '2026-12-08', to: '2026-12-08' });
  });
});
