import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DirectiveEditor } from '../../../components/index.ts';
import type { EditableFields } from '../../../utils/model/index.ts';
import { INSPECTION, QUESTION, UNITS } from './gallery-content.ts';
import { show } from './stage.tsx';

const onSave = vi.fn<(fields: EditableFields) => void>();
const onCancel = vi.fn<() => void>();

const comment = () => page.getByRole('textbox', { name: 'Bình luận' });

/** Shows the form, once it can be typed in: the comment takes the focus to itself when it appears. */
async function edit(initial: EditableFields): Promise<void> {
  onSave.mockClear();
  onCancel.mockClear();
  show(<DirectiveEditor initial={initial} units={UNITS} onSave={onSave} onCancel={onCancel} />);
  await expect.element(comment()).toHaveFocus();
}

describe('DirectiveEditor', () => {
  test('has the focus before the next key can come', () => {
    show(<DirectiveEditor initial={INSPECTION} units={UNITS} onSave={onSave} onCancel={onCancel} />);
    expect(document.activeElement).toBe(comment().element());
  });

  test('starts in the comment and saves with Ctrl+Enter', async () => {
    await edit(INSPECTION);
    await comment().fill('  Đã ký.  ');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => onSave.mock.calls).toEqual([[{ category: 'directive', comment: 'Đã ký.', tags: INSPECTION.tags, directive: INSPECTION.directive }]]);
  });

  test('takes a tag that was typed but not yet added', async () => {
    await edit(QUESTION);
    await page.getByRole('combobox', { name: 'Nhãn' }).fill('sáp nhập');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => onSave.mock.calls[0]?.[0].tags).toEqual(['sáp nhập']);
  });

  test('a new day replaces what was written of the old one', async () => {
    await edit(INSPECTION);
    await page.getByRole('textbox', { name: 'Thời hạn' }).fill('8/3/2027');
    await page.getByRole('button', { name: 'Lưu' }).click();
    expect(onSave.mock.calls[0]?.[0].directive?.deadlines).toEqual([{ text: '08/03/2027', date: '2027-03-08', due: '2027-03-08' }]);
  });

  test('does not save a day that is none', async () => {
    await edit(INSPECTION);
    await page.getByRole('textbox', { name: 'Thời hạn' }).fill('mai');
    await page.getByRole('button', { name: 'Lưu' }).click();
    expect(onSave).not.toHaveBeenCalled();
  });

  test('another deadline is written at once', async () => {
    await edit(INSPECTION);
    await page.getByRole('button', { name: 'Thêm thời hạn' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Thời hạn 2' })).toHaveFocus();
  });

  test('has no directive for a note that never was one', async () => {
    await edit(QUESTION);
    await page.getByRole('button', { name: 'Lưu' }).click();
    expect(onSave.mock.calls[0]?.[0]).toEqual({ category: 'question', comment: QUESTION.comment, tags: [] });
  });

  test('keeps what was typed when saving failed', async () => {
    await edit(QUESTION);
    await comment().fill('Chữ đã gõ');
    await page.getByRole('button', { name: 'Lưu' }).click();
    show(<DirectiveEditor initial={QUESTION} units={UNITS} onSave={onSave} onCancel={onCancel} error="Máy hết chỗ trống." />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Máy hết chỗ trống.');
    await expect.element(comment()).toHaveValue('Chữ đã gõ');
  });

  test('tells what is in the form whenever it changes, and not before', async () => {
    const onChange = vi.fn<(fields: EditableFields) => void>();
    show(<DirectiveEditor initial={QUESTION} units={UNITS} onSave={onSave} onCancel={onCancel} onChange={onChange} />);
    await expect.element(comment()).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
    await comment().fill('Hỏi lại Văn phòng');
    await expect.poll(() => onChange.mock.lastCall?.[0]).toEqual({ category: 'question', comment: 'Hỏi lại Văn phòng', tags: [] });
    await page.getByText('Chỉ đạo', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Chủ trì' }).fill('Văn phòng');
    await expect.poll(() => onChange.mock.lastCall?.[0]).toMatchObject({ category: 'directive', directive: { leadUnit: 'Văn phòng' } });
  });

  test('Escape cancels, but not the Escape of an input method', async () => {
    await edit(QUESTION);
    comment().element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    expect(onCancel).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
