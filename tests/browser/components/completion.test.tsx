import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Combobox, TagInput, language } from '../../../components/index.ts';
import { show } from './stage.tsx';

const UNITS = ['Sở Tài chính', 'Sở Tư pháp', 'Văn phòng'].map((value) => ({ value }));

function Stage({ onEscape, onSubmit }: { readonly onEscape?: () => void; readonly onSubmit?: () => void }) {
  const [unit, setUnit] = useState('');
  const [units, setUnits] = useState<readonly string[]>([]);
  return (
    <form
      onKeyDown={(event) => event.key === 'Escape' && onEscape?.()}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <Combobox label="Chủ trì" value={unit} completions={UNITS} onInput={setUnit} />
      <TagInput label="Phối hợp" tags={units} completions={UNITS} onChange={setUnits} />
      <button type="submit">Lưu</button>
    </form>
  );
}

const lead = () => page.getByRole('combobox', { name: 'Chủ trì' });
const options = () => page.getByRole('option');

beforeEach(() => {
  language.value = 'vi';
});

test('typing without marks offers, arrows move, Enter takes and submits nothing', async () => {
  const onSubmit = vi.fn<() => void>();
  show(<Stage onSubmit={onSubmit} />);
  await lead().click();
  expect(options().elements()).toHaveLength(0);
  await userEvent.keyboard('so t');
  await expect.poll(() => options().elements().map(({ textContent }) => textContent)).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(options().nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(lead().element().getAttribute('aria-activedescendant')).toBe(options().nth(1).element().id);
  await userEvent.keyboard('{Enter}');
  await expect.element(lead()).toHaveValue('Sở Tư pháp');
  expect(onSubmit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('Escape closes the list first, and only then is the form’s', async () => {
  const onEscape = vi.fn<() => void>();
  show(<Stage onEscape={onEscape} />);
  await lead().click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => options().elements()).toHaveLength(3);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => options().elements()).toHaveLength(0);
  expect(onEscape).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
});

test('keys are the input method’s while it composes', async () => {
  show(<Stage />);
  await lead().fill('so');
  await expect.poll(() => options().elements()).toHaveLength(2);
  const composing = new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true });
  lead().element().dispatchEvent(composing);
  expect(composing.defaultPrevented).toBe(false);
  expect(lead().element().getAttribute('aria-activedescendant')).toBeNull();
});

test('a click takes what is offered, one unit after the other', async () => {
  show(<Stage />);
  const units = page.getByRole('combobox', { name: 'Phối hợp' });
  await units.fill('so');
  await page.getByRole('option', { name: 'Sở Tài chính' }).click();
  await expect.element(page.getByRole('button', { name: 'Bỏ “Sở Tài chính”' })).toBeVisible();
  await expect.element(units).toHaveFocus();
  await units.fill('so');
  await expect.poll(() => options().elements().map(({ textContent }) => textContent)).toEqual(['Sở Tư pháp']);
});
