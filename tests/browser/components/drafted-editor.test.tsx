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
