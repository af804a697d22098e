import { answers, reset, setting } from './browser-double.ts';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentSettings } from '../../../components/door/index.ts';
import { language, messages, setAppearance } from '../../../components/index.ts';
import { App } from '../../../entrypoints/options/app.tsx';
import { NO_OFFICE } from '../../../utils/model/index.ts';
import { writeOfficeFile } from '../../../utils/settings/index.ts';
import { type CategorySetting, DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { show } from '../components/stage.tsx';

beforeEach(() => {
  reset();
  currentSettings.value = DEFAULT_SETTINGS;
});

const keysKept = (): string[] => ((setting('categories') ?? DEFAULT_SETTINGS.categories) as CategorySetting[]).map(({ key }) => key);

describe('the person', () => {
  test('is kept as typed, and told so', async () => {
    show(<App />);
    await page.getByLabelText('Họ và tên').fill('Lê Thu Hà ');
    await expect.element(page.getByText('Đã lưu')).toBeVisible();
    expect(setting('name')).toBe('Lê Thu Hà');
  });

  test('is not kept where the name is too long', async () => {
    show(<App />);
    await page.getByLabelText('Họ và tên').fill('Hà'.repeat(61));
    await expect.element(page.getByText(/dài quá 120 chữ/)).toBeVisible();
    expect(setting('name')).toBeUndefined();
  });
});

describe('reminders', () => {
  const notification = () => page.getByRole('switch', { name: 'Thông báo mỗi sáng' });

  test('count what the person chooses', async () => {
    show(<App />);
    await page.getByRole('radio', { name: 'Quá hạn', exact: true }).click({ force: true });
    await page.getByLabelText('Sắp đến hạn là trong').selectOptions('7 ngày tới');
    expect([setting('badge'), setting('badgeDays')]).toEqual(['overdue', 7]);
  });

  test('notify once the browser allows it, at the hour that is chosen', async () => {
    show(<App />);
    await notification().click();
    await expect.poll(() => setting('dailyNotification')).toBe(true);
    currentSettings.value = { ...DEFAULT_SETTINGS, dailyNotification: true };
    await page.getByLabelText('Giờ thông báo').selectOptions('7:00');
    expect(setting('notificationHour')).toBe(7);
    await notification().click();
    await expect.poll(() => setting('dailyNotification')).toBe(false);
  });

  test('stay off where the person declines, and say what to do', async () => {
    answers.allow = false;
    show(<App />);
    await notification().click();
    await expect.element(page.getByText(/^Trình duyệt chưa cho hiện thông báo/)).toBeVisible();
    expect(setting('dailyNotification')).toBeUndefined();
    await expect.element(notification()).not.toBeChecked();
  });
});

describe('the office', () => {
  const units = (): unknown => setting('officeUnits');

  test('has units that are typed, moved, and taken away with an undo', async () => {
    show(<App />);
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Sở Tài chính');
    await page.getByRole('textbox', { name: 'Viết tắt, cách nhau dấu phẩy: Sở Tài chính' }).fill('STC, Sở TC');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Tên đơn vị', exact: true })).toHaveFocus();
    await userEvent.keyboard('Sở Nội vụ');
    await page.getByRole('button', { name: 'Chuyển Sở Nội vụ lên' }).click();
    await expect.element(page.getByRole('button', { name: 'Chuyển Sở Nội vụ xuống' })).toHaveFocus();
    expect(units()).toEqual([{ name: 'Sở Nội vụ', abbreviations: [] }, { name: 'Sở Tài chính', abbreviations: ['STC', 'Sở TC'] }]);
    await page.getByRole('button', { name: 'Xóa Sở Nội vụ' }).click();
    expect(units()).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: 'Xóa Sở Tài chính' })).toHaveFocus();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(units()).toHaveLength(2);
  });

  test('does not keep a person without a title, and says so', async () => {
    show(<App />);
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByRole('textbox', { name: 'Họ và tên' }).last().fill('Khúc Đình Vĩnh');
    await expect.element(page.getByText(/^Cần cả họ tên và chức vụ/)).toBeVisible();
    expect(setting('officePeople')).toEqual([]);
    await page.getByRole('textbox', { name: 'Chức vụ: Khúc Đình Vĩnh' }).fill('Chánh Văn phòng');
    expect(setting('officePeople')).toEqual([{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng' }]);
  });

  test('takes a pasted list', async () => {
    show(<App />);
    await page.getByRole('button', { name: 'Dán danh sách đơn vị' }).click();
    await page.getByRole('textbox', { name: 'Dán danh sách đơn vị' }).fill('1. Sở Tài chính (STC)\n2. Sở Nội vụ; SNV');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await expect.element(page.getByText('Đã thêm 2 dòng.')).toBeVisible();
    expect(units()).toEqual([{ name: 'Sở Tài chính', abbreviations: ['STC'] }, { name: 'Sở Nội vụ', abbreviations: ['SNV'] }]);
    await expect.element(page.getByRole('textbox', { name: 'Tên đơn vị: Sở Tài chính' })).toHaveFocus();
  });

  test('says how many of the pasted people lack a title', async () => {
    show(<App />);
    await page.getByRole('button', { name: 'Dán danh sách người' }).click();
    await page.getByRole('textbox', { name: 'Dán danh sách người' }).fill('STT\tHọ và tên\tChức vụ\n1\tKhúc Đình Vĩnh\tChánh Văn phòng\n2\tLường Thị Hạnh\t');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await expect.element(page.getByText('Đã thêm 2 dòng; 1 dòng còn thiếu, chưa lưu.')).toBeVisible();
    expect(setting('officePeople')).toEqual([{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng' }]);
  });

  test('has days of its own beside the public holidays', async () => {
    show(<App />);
    await expect.element(page.getByText(/^Tết Nguyên đán: /).first()).toBeVisible();
    const off = page.getByRole('form', { name: 'Ngày nghỉ thêm' });
    await off.getByLabelText('Ngày', { exact: true }).fill('11/02/2027');
    await off.getByRole('button', { name: 'Thêm ngày' }).click();
    expect(setting('officeHolidays')).toEqual(['2027-02-11']);
    await off.getByRole('button', { name: 'Bỏ ngày 11/02/2027' }).click();
    expect(setting('officeHolidays')).toEqual([]);
    await expect.element(off.getByLabelText('Ngày', { exact: true })).toHaveFocus();
  });

  test('takes days from one to another at once, and none that are a slip', async () => {
    show(<App />);
    const off = page.getByRole('form', { name: 'Ngày nghỉ thêm' });
    const add = async (first: string, last: string): Promise<void> => {
      await off.getByLabelText('Ngày', { exact: true }).fill(first);
      await off.getByLabelText('Đến hết ngày (nếu có)').fill(last);
      await off.getByRole('button', { name: 'Thêm ngày' }).click();
    };
    const year = new Date().getFullYear() + 1;
    await add(`27/2/${year}`, `2/3/${year}`);
    const days = setting('officeHolidays') as string[];
    expect([days[0], days.at(-1)]).toEqual([`${year}-02-27`, `${year}-03-02`]);
    await add('01/01/1900', '');
    await expect.element(off.getByRole('alert')).toHaveTextContent('Năm này cách nay hơn 10 năm. Hãy xem lại ngày.');
    await expect.element(off.getByLabelText('Ngày', { exact: true })).toHaveValue('01/01/1900');
    expect(setting('officeHolidays')).toEqual(days);
  });

  test('takes both days from what is pasted into the field for the first', async () => {
    show(<App />);
    const off = page.getByRole('form', { name: 'Ngày nghỉ thêm' });
    const first = off.getByLabelText('Ngày', { exact: true });
    const year = new Date().getFullYear() + 1;
    await first.fill(`14/2/${year} - 20/2/${year}`);
    await expect.element(off.getByLabelText('Đến hết ngày (nếu có)')).toHaveValue(`20/02/${year}`);
    await userEvent.tab();
    await expect.element(first).toHaveValue(`14/02/${year}`);
    await expect.element(off.getByRole('alert')).not.toBeInTheDocument();
    await first.fill(`14 đến 20/2/${year}`);
    await userEvent.keyboard('{Enter}');
    const days = setting('officeHolidays') as string[];
    expect([days[0], days.at(-1), days.length]).toEqual([`${year}-02-14`, `${year}-02-20`, 7]);
  });

  test('says what was done in the language that was chosen since', async () => {
    show(<App />);
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.getByRole('group', { name: 'Đơn vị', exact: true }).getByRole('button', { name: /^Xóa/ }).first().click();
    await expect.element(page.getByText('Đã xóa một dòng.')).toBeVisible();
    await userEvent.upload(document.querySelector<HTMLInputElement>('.office-file input')!, new File(['{'], 'co-quan.json'));
    await expect.element(page.getByRole('alert')).toBeVisible();
    language.value = 'en';
    await expect.element(page.getByText('A row was removed.')).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The file is damaged or no office file; nothing was changed. Export it again and send it unaltered.');
    language.value = 'vi';
  });

  test('draws of a long list only the row that is typed in', async () => {
    const officeUnits = Array.from({ length: 300 }, (_, number) => ({ name: `Phòng số ${number}`, abbreviations: [] }));
    currentSettings.value = { ...DEFAULT_SETTINGS, officeUnits };
    show(<App />);
    const field = page.getByRole('textbox', { name: 'Viết tắt, cách nhau dấu phẩy: Phòng số 7', exact: true });
    await expect.element(field).toBeVisible();
    const calls = vi.spyOn(messages.value.options.office, 'up');
    await field.fill('P7');
    await expect.element(field).toHaveValue('P7');
    expect(calls.mock.calls).toEqual([['Phòng số 7']]);
    calls.mockRestore();
    expect((units() as typeof officeUnits)[7]).toEqual({ name: 'Phòng số 7', abbreviations: ['P7'] });
  });

  test('is taken from a file, and a wrong file changes nothing', async () => {
    show(<App />);
    const file = (text: string): File => new File([text], 'co-quan.json');
    const input = document.querySelector<HTMLInputElement>('.office-file input')!;
    await userEvent.upload(input, file(writeOfficeFile({ ...NO_OFFICE, officeUnits: [{ name: 'Sở Tài chính', abbreviations: [] }] })));
    await expect.element(page.getByText('Đã thay bằng tệp: 1 đơn vị, 0 người.')).toBeVisible();
    await userEvent.upload(input, file('{"type": "khác"}'));
    await expect.element(page.getByText(/^Đây không phải tệp cơ quan/)).toBeVisible();
    await userEvent.upload(input, file(writeOfficeFile({ ...NO_OFFICE, officeUnits: Array.from({ length: 2001 }, (_, number) => ({ name: `Phòng số ${number}`, abbreviations: [] })) })));
    await expect.element(page.getByText(/^Phần “Đơn vị” trong tệp có quá 2\.000 mục; chưa thay đổi gì/)).toBeVisible();
    expect(units()).toEqual([{ name: 'Sở Tài chính', abbreviations: [] }]);
  });
});

describe('portals', () => {
  const add = async (address: string): Promise<void> => {
    await page.getByLabelText('Địa chỉ cổng thông tin').fill(address);
    await page.getByRole('button', { name: 'Bật', exact: true }).click();
  };

  test('are turned on by an address, and off again', async () => {
    show(<App />);
    await expect.element(page.getByText(/^Chưa bật sẵn ở cổng thông tin nào/)).toBeVisible();
    await add('https://portal.lamhai.example/tin/1');
    await expect.element(page.getByText('Đã bật ở portal.lamhai.example')).toBeVisible();
    await page.getByRole('button', { name: 'Thôi bật ở portal.lamhai.example' }).click();
    await expect.element(page.getByText(/^Đã thôi bật ở portal.lamhai.example/)).toBeVisible();
    await expect.element(page.getByText(/^Chưa bật sẵn ở cổng thông tin nào/)).toBeVisible();
  });

  test('are asked for by either scheme where none was typed', async () => {
    show(<App />);
    await add('portal.lamhai.example');
    await page.getByRole('button', { name: 'http://portal.lamhai.example' }).click();
    await expect.element(page.getByText('Không mã hóa')).toBeVisible();
  });

  test('are not on where the person declined', async () => {
    answers.allow = false;
    show(<App />);
    await add('https://portal.lamhai.example/');
    await expect.element(page.getByText(/trình duyệt chưa được bạn đồng ý/)).toBeVisible();
    await expect.element(page.getByLabelText('Địa chỉ cổng thông tin')).toHaveValue('https://portal.lamhai.example/');
  });

  test('of the office’s build cannot be turned off', async () => {
    reset(['*://congvan.lamhai.example/*']);
    show(<App />);
    await expect.element(page.getByText('congvan.lamhai.example', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Cơ quan đã cài sẵn')).toBeVisible();
    expect(page.getByRole('button', { name: /^Thôi bật/ }).elements()).toEqual([]);
  });
});

describe('categories', () => {
  test('take a free letter, and refuse one that is taken or does something else', async () => {
    show(<App />);
    const key = page.getByLabelText('Phím của loại Số liệu');
    await key.fill('d');
    await expect.element(page.getByText(/^Phím D đang dùng cho Chỉ đạo/)).toBeVisible();
    await key.fill('c');
    await expect.element(page.getByText(/^Phím C trên trang là “Viết bình luận”/)).toBeVisible();
    expect(setting('categories')).toBeUndefined();
    await key.fill('b');
    await expect.poll(keysKept).toEqual(['d', 'b', 'k', 'n', 'q', 'g']);
  });

  test('give back the key that was there when the field is left empty', async () => {
    show(<App />);
    await page.getByLabelText('Phím của loại Số liệu').fill('');
    await userEvent.tab();
    await expect.element(page.getByLabelText('Phím của loại Số liệu')).toHaveValue('S');
    expect(setting('categories')).toBeUndefined();
  });

  test('are reset, and the reset is undone', async () => {
    show(<App />);
    await page.getByLabelText('Tên gọi của loại Cần làm rõ').fill('Phải hỏi lại');
    await page.getByRole('button', { name: 'Về mặc định' }).click();
    await expect.poll(() => setting('categories')).toEqual(DEFAULT_SETTINGS.categories);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => (setting('categories') as CategorySetting[]).find(({ id }) => id === 'question')?.label).toBe('Phải hỏi lại');
    await expect.element(page.getByLabelText('Tên gọi của loại Cần làm rõ')).toHaveValue('Phải hỏi lại');
  });
});

test('shortcuts are shown as the browser has them', async () => {
  const root = show(<App />);
  const line = (text: string): string | null | undefined => Array.from(root.querySelectorAll('dt')).find((term) => term.textContent === text)?.nextElementSibling?.textContent;
  await expect.poll(() => line('Mở sổ tay')).toBe('AltShiftS');
  expect(line('Mở Sổ tay chỉ đạo trên trang này')).toBe('Chưa đặt');
});

describe.each(['vi', 'en'] as const)('in %s', (tongue) => {
  test.each([
    ['light', 1180],
    ['dark', 1180],
    ['light', 480],
  ] as const)('has nothing against axe and nothing cut off: %s, %i px', async (theme, width) => {
    await page.viewport(width, 900);
    setAppearance(theme);
    language.value = tongue;
    try {
      reset(['*://congvan.lamhai.example/*']);
      const root = show(<App />);
      await document.fonts.ready;
      await expect.poll(() => root.querySelectorAll('.portal-list li').length).toBe(1);
      const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    } finally {
      language.value = 'vi';
    }
  });
});
