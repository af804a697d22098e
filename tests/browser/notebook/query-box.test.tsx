import { useRef, useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { language } from '../../../components/index.ts';
import { QueryBox } from '../../../entrypoints/notebook/search/query-box.tsx';
import { show } from '../components/stage.tsx';

const KNOWN = {
  units: ['Phòng Tổng hợp', 'Sở Tài chính', 'Sở Tư pháp'],
  speakers: ['Trần Thị Mây'],
  tags: ['gấp', 'đê điều'],
  meetings: ['Giao ban tháng 11'],
  authors: ['Lê Văn Suối'],
  sites: ['cong.example'],
  numbers: ['214-TB/VP'],
};
const onKey = vi.fn<(key: string) => void>();

function Stage() {
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  return <QueryBox box={box} value={query} known={KNOWN} onInput={setQuery} onKeyDown={({ key }) => onKey(key)} />;
}

const box = () => page.getByRole('combobox');
const offered = (): string[] => page.getByRole('option').elements().map((option) => option.querySelector('span')!.textContent);

beforeEach(async () => {
  language.value = 'vi';
  onKey.mockClear();
  show(<Stage />);
  await box().click();
});

describe('the search box', () => {
  test('completes the name of a field typed without marks, then its value, by keyboard alone', async () => {
    await userEvent.keyboard('donv');
    await expect.poll(offered).toEqual(['đơn vị:', 'chủ trì:', 'phối hợp:']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(box()).toHaveValue('đơn vị:');
    await expect.poll(offered).toEqual(KNOWN.units);
    await userEvent.keyboard('so t');
    await expect.poll(offered).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(box().element().getAttribute('aria-activedescendant')).toBe(page.getByRole('option').nth(1).element().id);
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('đơn vị:"Sở Tư pháp" ');
    await expect.poll(offered).toEqual([]);
    await userEvent.keyboard('đê');
    await expect.element(box()).toHaveValue('đơn vị:"Sở Tư pháp" đê');
    expect(onKey).not.toHaveBeenCalledWith('Enter');
  });

  test('completes with the mouse, and keeps the focus', async () => {
    await userEvent.keyboard('trạng th');
    await page.getByRole('option', { name: /^trạng thái:/ }).click();
    await page.getByRole('option', { name: /^quá hạn/ }).click();
    await expect.element(box()).toHaveValue('trạng thái:quá hạn ');
    await expect.element(box()).toHaveFocus();
  });

  test.each([
    ['hạn:tuan', ['tuần này', 'tuần sau', 'tuần trước']],
    ['hạn:qua', ['quá hạn', 'hôm qua']],
    ['hạn:<qua', ['hôm qua']],
    ['nhãn:d', ['đê điều']],
    ['người:may', ['Trần Thị Mây']],
    ['cuộc họp:giao', ['Giao ban tháng 11']],
    ['portal:c', ['cong.example']],
    ['người ghi:su', ['Lê Văn Suối']],
    ['loại:s', ['số liệu', 'nhân sự']],
    ['số:2', ['214-TB/VP']],
  ])('offers for %j', async (typed, expected) => {
    await userEvent.keyboard(typed);
    await expect.poll(offered).toEqual(expected);
  });

  test('leaves words alone: arrows and Enter go on to the results, Escape empties the box', async () => {
    await userEvent.keyboard('ủy ban kiểm tra');
    expect(offered()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onKey.mock.calls.map(([key]) => key).slice(-2)).toEqual(['ArrowDown', 'Enter']);
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveValue('');
  });

  test('Escape closes what is offered and leaves what was typed', async () => {
    await userEvent.keyboard('loai');
    await expect.poll(offered).toEqual(['loại:']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(offered).toEqual([]);
    await expect.element(box()).toHaveValue('loai');
  });

  test('Alt and the arrow offer every field anywhere, in the language of the screen', async () => {
    language.value = 'en';
    await userEvent.keyboard('budget ');
    expect(offered()).toEqual([]);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(offered).toContain('status:');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(box()).toHaveValue('budget due:');
  });

  test('an input method keeps its keys', async () => {
    await userEvent.keyboard('loai');
    await expect.poll(offered).toEqual(['loại:']);
    const input = box().element();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    await expect.element(box()).toHaveValue('loai');
    await expect.poll(offered).toEqual(['loại:']);
  });
});
