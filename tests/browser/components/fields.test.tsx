import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DateField, TagInput } from '../../../components/index.ts';
import { show } from './stage.tsx';

function DateForm({ onChange, initial = '' }: { readonly onChange: (day: string) => void; readonly initial?: string }) {
  const [day, setDay] = useState(initial);
  return (
    <form>
      <DateField
        label="Thời hạn"
        value={day}
        onChange={(next) => {
          setDay(next);
          onChange(next);
        }}
      />
    </form>
  );
}

const field = () => page.getByRole('textbox', { name: 'Thời hạn' });

describe('DateField', () => {
  test.each([
    ['8/12/2026', '2026-12-08'],
    ['08-12-2026', '2026-12-08'],
    ['8.12.26', '2026-12-08'],
  ])('takes %s and shows it as 08/12/2026 when it is left', async (typed, day) => {
    const onChange = vi.fn<(day: string) => void>();
    show(<DateForm onChange={onChange} />);
    await field().fill(typed);
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith(day);
    await expect.element(field()).toHaveValue('08/12/2026');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  });

  test('lets a year be typed to its end, though its first two figures are a year already', async () => {
    const onChange = vi.fn<(day: string) => void>();
    show(<DateForm onChange={onChange} />);
    await field().click();
    await userEvent.keyboard('31/12/2030');
    await expect.element(field()).toHaveValue('31/12/2030');
    expect(onChange).toHaveBeenLastCalledWith('2030-12-31');
  });

  test('keeps what is no date, says so when it is left, and holds the form back', async () => {
    const onChange = vi.fn<(day: string) => void>();
    const root = show(<DateForm onChange={onChange} />);
    await field().fill('31/04/2027');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Chưa hiểu ngày này. Ghi như 08/12/2026.');
    await expect.element(field()).toHaveValue('31/04/2027');
    expect(root.querySelector('form')?.checkValidity()).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('emptied, gives no day', async () => {
    const onChange = vi.fn<(day: string) => void>();
    show(<DateForm onChange={onChange} initial="2026-12-08" />);
    await expect.element(field()).toHaveValue('08/12/2026');
    await field().fill('');
    expect(onChange).toHaveBeenLastCalledWith('');
  });
});

function Tags({ initial = [], known = [] }: { readonly initial?: readonly string[]; readonly known?: readonly string[] }) {
  const [tags, setTags] = useState(initial);
  return <TagInput label="Nhãn" tags={tags} onChange={setTags} completions={known.map((value) => ({ value }))} />;
}

const shownTags = () => Array.from(document.querySelectorAll('.tag'), (tag) => tag.textContent);

describe('TagInput', () => {
  test.each([
    ['adds with Enter', [], 'giám sát{Enter}', ['giám sát']],
    ['adds with a comma', [], 'giám sát,quý I,', ['giám sát', 'quý I']],
    ['adds when it is left', [], 'giám sát{Tab}', ['giám sát']],
    ['takes none twice', ['Giám sát'], 'giám  sát{Enter}', ['Giám sát']],
    ['takes nothing empty', ['giám sát'], ' ,{Enter}', ['giám sát']],
    ['takes the last away with Backspace', ['giám sát', 'quý I'], '{Backspace}', ['giám sát']],
    ['lets Backspace in a word be', ['giám sát'], 'ab{Backspace}{Enter}', ['giám sát', 'a']],
  ] as const)('%s', async (_, initial, keys, expected) => {
    show(<Tags initial={initial} />);
    await userEvent.click(page.getByRole('combobox', { name: 'Nhãn' }));
    await userEvent.keyboard(keys);
    await expect.poll(shownTags).toEqual(expected);
  });

  const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';

  test.each([
    ['chosen from what is offered', 'van hoa{ArrowDown}{Enter}', [CULTURE]],
    ['typed', `${CULTURE}{Enter}`, [CULTURE]],
    ['typed among others', `Sở Y tế, ${CULTURE}, Sở Nội vụ,`, ['Sở Y tế', CULTURE, 'Sở Nội vụ']],
    ['that only begins like what is typed', 'Sở Văn hóa, Sở Nội vụ{Enter}', ['Sở Văn hóa', 'Sở Nội vụ']],
    ['of which the field is left too soon', 'Sở Văn hóa, {Tab}', ['Sở Văn hóa']],
  ] as const)('keeps a known name with a comma whole: %s', async (_, keys, expected) => {
    show(<Tags known={['Sở Y tế', CULTURE]} />);
    await userEvent.click(page.getByRole('combobox', { name: 'Nhãn' }));
    await userEvent.keyboard(keys);
    await expect.poll(shownTags).toEqual(expected);
  });

  test.each([
    ['lines of a document', `Sở Công Thương\n${CULTURE}\r\n\nSở Xây dựng\n`, ['Sở Công Thương', CULTURE, 'Sở Xây dựng']],
    ['cells of a sheet', 'Sở Công Thương\tSở Xây dựng', ['Sở Công Thương', 'Sở Xây dựng']],
    ['a list in one line', 'Sở Công Thương; Sở Xây dựng', ['Sở Công Thương', 'Sở Xây dựng']],
  ])('takes what is pasted apart: %s', async (_, text, expected) => {
    show(<Tags known={[CULTURE]} />);
    const input = page.getByRole('combobox', { name: 'Nhãn' });
    await userEvent.click(input);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.poll(shownTags).toEqual(expected);
  });

  test('takes one away by its button, and stays in the field', async () => {
    show(<Tags initial={['giám sát', 'quý I']} />);
    await userEvent.click(page.getByRole('button', { name: 'Bỏ “giám sát”' }));
    await expect.poll(shownTags).toEqual(['quý I']);
    await expect.element(page.getByRole('combobox', { name: 'Nhãn' })).toHaveFocus();
  });

  test('leaves Enter to an input method that composes', async () => {
    const root = show(<Tags />);
    const input = root.querySelector('input')!;
    await userEvent.fill(input, 'giám sa');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true }));
    await userEvent.fill(input, 'giám sát');
    expect(shownTags()).toEqual([]);
  });
});
