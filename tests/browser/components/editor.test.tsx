import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DirectiveEditor } from '../../../components/index.ts';
import type { EditableFields, NoteDeadline } from '../../../utils/model/index.ts';
import { INSPECTION, QUESTION, TODAY, UNITS } from './gallery-content.ts';
import { show } from './stage.tsx';

const onSave = vi.fn<(fields: EditableFields) => void>();
const onCancel = vi.fn<() => void>();

const comment = () => page.getByRole('textbox', { name: 'Bình luận' });

/** Shows the form, once it can be typed in: the comment takes the focus to itself when it appears. */
async function edit(initial: EditableFields): Promise<void> {
  onSave.mockClear();
  onCancel.mockClear();
  show(<DirectiveEditor initial={initial} documentDay={TODAY} units={UNITS} onSave={onSave} onCancel={onCancel} />);
  await expect.element(comment()).toHaveFocus();
}

const words = () => page.getByRole('textbox', { name: 'Thời hạn' });
const day = () => page.getByRole('textbox', { name: 'Ngày đến hạn' });

/** The deadlines that are saved when the button is pressed. */
async function save(): Promise<readonly NoteDeadline[] | undefined> {
  await page.getByRole('button', { name: 'Lưu' }).click();
  return onSave.mock.lastCall?.[0].directive?.deadlines;
}

describe('DirectiveEditor', () => {
  test('has the focus before the next key can come', () => {
    show(<DirectiveEditor initial={INSPECTION} documentDay={TODAY} units={UNITS} onSave={onSave} onCancel={onCancel} />);
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

  test('reads the words of a deadline from the day of the document, shows the day and keeps the words', async () => {
    await edit(INSPECTION);
    await words().fill('trong vòng 10 ngày làm việc');
    await expect.element(day()).toHaveValue('10/03/2027');
    await expect.element(page.getByText('Hiểu là 10/03/2027, tính từ 24/02/2027.')).toBeVisible();
    expect(await save()).toEqual([{ text: 'trong vòng 10 ngày làm việc', date: '2027-03-10', due: '2027-03-10' }]);
  });

  test('a day that was read can be put right, and taken as it was read again', async () => {
    await edit(INSPECTION);
    await words().fill('trước 17h ngày 5/3');
    await expect.element(page.getByText('Hiểu là 17:00, 05/03/2027, tính từ 24/02/2027.')).toBeVisible();
    await day().fill('4/3/2027');
    expect(await save()).toEqual([{ text: 'trước 17h ngày 5/3', time: '17:00', date: '2027-03-04', due: '2027-03-04' }]);
    await page.getByRole('button', { name: 'Theo lời ghi' }).click();
    await expect.element(day()).toHaveValue('05/03/2027');
  });

  test('says what cannot be read, keeps it, and the day that a person gives it', async () => {
    await edit(INSPECTION);
    await words().fill('khi có hướng dẫn mới');
    await expect.element(page.getByText(/^Chưa đọc được ngày/)).not.toBeInTheDocument();
    await userEvent.tab();
    await expect.element(page.getByText(/^Chưa đọc được ngày/)).toBeVisible();
    expect(await save()).toEqual([{ text: 'khi có hướng dẫn mới' }]);
    await day().fill('30/4/2027');
    await words().fill('khi có hướng dẫn của Bộ');
    expect(await save()).toEqual([{ text: 'khi có hướng dẫn của Bộ', date: '2027-04-30', due: '2027-04-30' }]);
  });

  test('says when a deadline that comes again is next', async () => {
    await edit(INSPECTION);
    await words().fill('trước ngày 25 hằng tháng');
    await expect.element(page.getByText(/^Lặp lại, lần tới 25\//)).toBeVisible();
    expect(await save()).toEqual([{ text: 'trước ngày 25 hằng tháng', recurrence: 'ngày 25 hằng tháng' }]);
  });

  test('a deadline that was counted is not told as changed when the form appears', async () => {
    const onChange = vi.fn<(fields: EditableFields) => void>();
    const counted = { ...INSPECTION, directive: { ...INSPECTION.directive!, deadlines: [{ text: 'trong 10 ngày', date: '2027-03-06', due: '2027-03-06' }] } };
    show(<DirectiveEditor initial={counted} documentDay={TODAY} units={UNITS} onSave={onSave} onCancel={onCancel} onChange={onChange} />);
    await expect.element(day()).toHaveValue('06/03/2027');
    await comment().fill('Nhắc lại');
    await expect.poll(() => onChange.mock.calls.map(([fields]) => fields.comment)).toEqual(['Nhắc lại']);
  });

  test('counts anew when the day of the document becomes another', async () => {
    await edit(INSPECTION);
    await words().fill('trong 10 ngày');
    show(<DirectiveEditor initial={INSPECTION} documentDay="2027-03-01" units={UNITS} onSave={onSave} onCancel={onCancel} />);
    await expect.element(day()).toHaveValue('11/03/2027');
    expect(await save()).toEqual([{ text: 'trong 10 ngày', date: '2027-03-11', due: '2027-03-11' }]);
  });

  test('offers the deadline that the task says, until one is written', async () => {
    await edit({ ...QUESTION, category: 'directive' });
    const offer = page.getByRole('button', { name: 'Lấy thời hạn trong nhiệm vụ: trước ngày 15/12' });
    await page.getByRole('textbox', { name: 'Nhiệm vụ' }).fill('Rà soát nhà công vụ, báo cáo trước ngày 15/12');
    await expect.element(offer).toBeVisible();
    expect(await save()).toEqual([]);
    await offer.click();
    await expect.element(words()).toHaveFocus();
    await expect.element(words()).toHaveValue('trước ngày 15/12');
    await expect.element(day()).toHaveValue('15/12/2027');
    expect(offer.elements()).toEqual([]);
    await words().fill('20/12/2027');
    expect(await save()).toEqual([{ text: '20/12/2027', date: '2027-12-20', due: '2027-12-20' }]);
    expect(offer.elements()).toEqual([]);
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
    show(<DirectiveEditor initial={QUESTION} documentDay={TODAY} units={UNITS} onSave={onSave} onCancel={onCancel} error="Máy hết chỗ trống." />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Máy hết chỗ trống.');
    await expect.element(comment()).toHaveValue('Chữ đã gõ');
  });

  test('shows why saving failed where the form is longer than its room, and leaves the focus where one types', async () => {
    function Failing() {
      const [error, setError] = useState<string>();
      return (
        <div style="block-size: 240px; overflow: auto">
          <DirectiveEditor initial={INSPECTION} documentDay={TODAY} units={UNITS} error={error} onSave={() => setError('Ổ đĩa đã đầy.')} onCancel={onCancel} />
        </div>
      );
    }
    show(<Failing />);
    await comment().fill('Đã ký.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('alert')).toBeInViewport({ ratio: 0.9 });
    await expect.element(comment()).toHaveFocus();
  });

  test('tells what is in the form whenever it changes, and not before', async () => {
    const onChange = vi.fn<(fields: EditableFields) => void>();
    show(<DirectiveEditor initial={QUESTION} documentDay={TODAY} units={UNITS} onSave={onSave} onCancel={onCancel} onChange={onChange} />);
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
