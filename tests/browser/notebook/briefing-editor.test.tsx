import '../options/browser-double.ts';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefingEditor } from '../../../entrypoints/notebook/briefings/briefing-editor.tsx';
import type { Sections } from '../../../entrypoints/notebook/briefings/arrangement.ts';
import { notebook } from '../../../components/door/index.ts';
import { type BriefingPlan, newId, withFields } from '../../../utils/model/index.ts';
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

function Editor({ skipped = [] }: { readonly skipped?: readonly string[] }) {
  const [plan, setPlan] = useState<BriefingPlan>({ id: 'p', title: 'Tuần 8', introduction: '', sections: [...SECTIONS], createdAt: '', changedAt: '', versions: {} });
  return (
    <BriefingEditor
      draft={{ plan, state: 'saved', failure: undefined, retry: () => undefined, undo: undefined, said: '', left: undefined, settleLeft: () => undefined, change: (part) => setPlan((before) => withFields(before, part, '')) }}
      contents={CONTENTS}
      skipped={skipped}
    />
  );
}

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
    await expect.poll(() => document.querySelectorAll('.note-picker > li').length).toBe(1);
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Thêm 1 ghi chú' }).click();
    await expect.poll(order).toEqual(['ab', 'c']);
  });

  test('says which notes are no longer there', async () => {
    show(<Editor skipped={['gone']} />);
    await expect.element(page.getByText('1 ghi chú không còn trong sổ tay sẽ không có trong tệp.')).toBeVisible();
  });
});
