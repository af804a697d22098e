import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useShortcuts } from '../../../components/index.ts';
import { DraftedEditor } from '../../../components/drafts/drafted-editor.tsx';
import type { DraftKeeper } from '../../../utils/model/index.ts';
import { QUESTION, TODAY, UNITS } from './gallery-content.ts';
import { show } from './stage.tsx';

test('keys that are pressed before the form is there are no keys of the screen', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const keeper: DraftKeeper = { begin: () => promise, keep: vi.fn(), discard: () => Promise.resolve(), end: vi.fn() };
  const onKey = vi.fn<() => void>();
  function Screen() {
    useShortcuts({ g: onKey });
    return <DraftedEditor current={QUESTION} documentDay={TODAY} units={UNITS} keeper={() => keeper} onSave={() => Promise.resolve(true)} onCancel={vi.fn()} />;
  }
  show(<Screen />);
  await userEvent.keyboard('g');
  expect(onKey).not.toHaveBeenCalled();
  resolve(undefined);
  await expect.element(page.getByRole('textbox', { name: 'Bình luận' })).toHaveFocus();
});

test('Escape asks where the question is seen, however far down the form it stands', async () => {
  const keeper: DraftKeeper = { begin: () => Promise.resolve(undefined), keep: vi.fn(), discard: () => Promise.resolve(), end: vi.fn() };
  const room = show(
    <div style="block-size: 160px; overflow: auto">
      <DraftedEditor current={QUESTION} documentDay={TODAY} units={UNITS} keeper={() => keeper} onSave={() => Promise.resolve(true)} onCancel={vi.fn()} onlyDirective />
    </div>,
  ).firstElementChild!;
  const comment = page.getByRole('textbox', { name: 'Bình luận' });
  await comment.fill('Hỏi lại Phòng Tổng hợp');
  room.scrollTop = 0;
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Phần vừa viết chưa được lưu.')).toBeVisible();
  const acts = page.getByRole('button', { name: 'Viết tiếp' }).element().getBoundingClientRect();
  expect(acts.bottom).toBeLessThanOrEqual(room.getBoundingClientRect().bottom);
});
