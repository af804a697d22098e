import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, ErrorNotice, UndoBar } from '../../../components/index.ts';
import { show } from './stage.tsx';

/** A list whose second row was changed: what is said of it stands behind that row. */
function List({ takesRowAway = false }: { readonly takesRowAway?: boolean }) {
  const [isSaid, setIsSaid] = useState(true);
  const away = (): void => setIsSaid(false);
  return (
    <>
      <button type="button">Việc thứ nhất</button>
      {(isSaid || !takesRowAway) && <button type="button">Việc thứ hai</button>}
      {isSaid && (
        <UndoBar onUndo={away} onDismiss={away}>
          Trạng thái: Hoàn thành.
        </UndoBar>
      )}
      <button type="button">Việc thứ ba</button>
    </>
  );
}

const button = (name: string) => page.getByRole('button', { name });

test.each([
  ['from the row before', 'Việc thứ hai', '{Tab}'],
  ['from the row behind', 'Việc thứ ba', '{Shift>}{Tab}{Tab}{/Shift}'],
])('the focus goes back %s when an undo takes its bar away', async (_, row, keys) => {
  show(<List />);
  (button(row).element() as HTMLElement).focus();
  await userEvent.keyboard(keys);
  await expect.element(button('Hoàn tác')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Hoàn tác')).not.toBeInTheDocument();
  await expect.element(button(row)).toHaveFocus();
});

test('it goes to what stands before where it came from is gone too', async () => {
  show(<List takesRowAway />);
  (button('Việc thứ hai').element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(button('Việc thứ nhất')).toHaveFocus();
});

test('it stays where somebody else has taken it', async () => {
  show(<List />);
  (button('Việc thứ nhất').element() as HTMLElement).focus();
  button('Hoàn tác').element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(button('Hoàn tác')).not.toBeInTheDocument();
  await expect.element(button('Việc thứ nhất')).toHaveFocus();
});

function Failed() {
  const [isSaid, setIsSaid] = useState(true);
  return (
    <>
      <button type="button">Đổi</button>
      {isSaid && <ErrorNotice act={<Button onClick={() => setIsSaid(false)}>Đóng</Button>}>Chưa lưu được.</ErrorNotice>}
    </>
  );
}

test('it goes back from a failure that is put away', async () => {
  show(<Failed />);
  (button('Đổi').element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(button('Đổi')).toHaveFocus();
});
