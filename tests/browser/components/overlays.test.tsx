import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog, Menu, TextArea, UndoBar } from '../../../components/index.ts';
import { show } from './stage.tsx';

function DialogBehindButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Mở
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Xóa bản tóm tắt này?">
        <p>Các ghi chú vẫn còn.</p>
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', () => page.getByRole('button', { name: 'Đóng' }).click()],
  ])('closes by %s, and focus goes back', async (_, close) => {
    show(<DialogBehindButton />);
    const opener = page.getByRole('button', { name: 'Mở' });
    await opener.click();
    await expect.element(page.getByRole('dialog', { name: 'Xóa bản tóm tắt này?' })).toBeVisible();
    await close();
    await expect.element(page.getByText('Các ghi chú vẫn còn.')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
    await opener.click();
    await expect.element(page.getByText('Các ghi chú vẫn còn.')).toBeVisible();
  });
});

test('a dialog takes the keys before the next one can come', () => {
  const root = show(
    <Dialog open onClose={() => undefined} title="Ghi tiến độ">
      <TextArea label="Đã làm gì" value="" onInput={() => undefined} />
    </Dialog>,
  );
  expect(root.querySelector('dialog:modal textarea')).toBe(document.activeElement);
});

test.each([
  ['closes what is only read', <p>Các ghi chú vẫn còn.</p>, true],
  ['leaves what is being written', <form><TextArea label="Đã làm gì" value="Đang xin ý kiến" onInput={() => undefined} /></form>, false],
])('a click beside a dialog %s', async (_, content, closes) => {
  const closed = vi.fn();
  show(
    <Dialog open onClose={closed} title="Ghi tiến độ">
      {content}
    </Dialog>,
  );
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.click(page.elementLocator(document.documentElement), { position: { x: 4, y: 4 }, force: true });
  await userEvent.keyboard('{Shift}');
  expect(closed).toHaveBeenCalledTimes(closes ? 1 : 0);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closed.mock.calls.length).toBeGreaterThan(0);
});

test('a dialog that asks has the focus in its first field, and Ctrl+Enter saves', async () => {
  const saved = vi.fn();
  function Asking() {
    const [text, setText] = useState('');
    return (
      <Dialog open onClose={() => undefined} title="Ghi tiến độ">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            saved(text);
          }}
        >
          <TextArea label="Đã làm gì" value={text} onInput={setText} />
        </form>
      </Dialog>
    );
  }
  show(<Asking />);
  await expect.element(page.getByLabelText('Đã làm gì')).toHaveFocus();
  await userEvent.keyboard('Xong{Control>}{Enter}{/Control}');
  await expect.poll(() => saved.mock.calls).toEqual([['Xong']]);
});

const menuButton = () => page.getByRole('button', { name: 'Thêm thao tác' });

describe('Menu', () => {
  const chosen = vi.fn<(text: string) => void>();
  const items = ['Sửa', 'Chép kèm nguồn', 'Xóa'].map((text) => ({ text, onChoose: () => chosen(text) }));
  test.each([
    ['{Enter}', 'Sửa'],
    ['{ArrowDown}{Enter}', 'Chép kèm nguồn'],
    ['{ArrowUp}{Enter}', 'Xóa'],
    ['{End}{Home}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}', 'Sửa'],
    ['x{Enter}', 'Xóa'],
  ])('%s chooses %s, and focus goes back', async (keys, text) => {
    chosen.mockClear();
    show(<Menu items={items} />);
    await menuButton().click();
    await expect.element(page.getByRole('menuitem', { name: 'Sửa' })).toHaveFocus();
    await expect.element(menuButton()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard(keys);
    expect(chosen.mock.calls).toEqual([[text]]);
    await expect.element(menuButton()).toHaveFocus();
    await expect.element(menuButton()).toHaveAttribute('aria-expanded', 'false');
  });

  test('the key that stands on an act does it', async () => {
    chosen.mockClear();
    show(<Menu items={items.map((item) => ({ ...item, ...(item.text === 'Xóa' && { keyHint: 'C' }) }))} />);
    await menuButton().click();
    await expect.element(page.getByRole('menuitem', { name: 'Sửa' })).toHaveFocus();
    await userEvent.keyboard('c');
    expect(chosen.mock.calls).toEqual([['Xóa']]);
    await expect.element(menuButton()).toHaveFocus();
  });

  test('Escape chooses nothing, and focus goes back', async () => {
    chosen.mockClear();
    show(<Menu items={items} />);
    await menuButton().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(menuButton()).toHaveFocus();
    expect(chosen).not.toHaveBeenCalled();
  });

  test('stays within the window', async () => {
    await page.viewport(320, 400);
    show(
      <div style={{ position: 'fixed', bottom: 0, right: 0 }}>
        <Menu items={items} />
      </div>,
    );
    await menuButton().click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    const { top, left, right, bottom } = document.querySelector('.menu')!.getBoundingClientRect();
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(400);
  });
});

describe('what was done', () => {
  test('comes into sight where it stands above what one has scrolled to', async () => {
    let finish = (_isDone: boolean): void => undefined;
    function List() {
      const [isDone, setIsDone] = useState(false);
      finish = setIsDone;
      return (
        <div class="list" style="height: 200px; overflow: auto">
          {isDone && <UndoBar onDismiss={() => undefined}>Đã nhận gợi ý</UndoBar>}
          <div style="height: 900px" />
        </div>
      );
    }
    const scroller = show(<List />).querySelector('.list')!;
    scroller.scrollTop = 400;
    finish(true);
    await expect.element(page.getByRole('status')).toBeInTheDocument();
    const bar = scroller.querySelector('.undo-bar')!.getBoundingClientRect();
    expect(bar.top).toBeGreaterThanOrEqual(scroller.getBoundingClientRect().top);
    expect(bar.bottom).toBeLessThanOrEqual(scroller.getBoundingClientRect().bottom);
  });

  test.each([
    ['short words beside the button', 'Đã ghi', 1],
    ['long words above it, over the whole width', 'Đã hoàn tác: thêm ghi chú “Phòng Tổng hợp tham mưu chương trình công tác năm 2027” và 13 ghi chú khác.', 2],
  ])('has, where it is narrow, %s, and what puts it away in its corner', async (_, words, lines) => {
    const root = show(
      <div style="width: 288px">
        <UndoBar onUndo={() => undefined} onDismiss={() => undefined}>
          {words}
        </UndoBar>
      </div>,
    );
    await document.fonts.ready;
    const box = (selector: string): DOMRect => root.querySelector(selector)!.getBoundingClientRect();
    expect(box('.button').top < box('p').bottom ? 1 : 2).toBe(lines);
    expect(box('.icon-button').bottom - box('.undo-bar').top).toBeLessThan(48);
    expect(box('.undo-bar').right - box('.icon-button').right).toBeLessThan(12);
  });
});
