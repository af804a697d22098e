import '../panel/browser-double.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Outcome, useDoing } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { show } from '../components/stage.tsx';

beforeEach(() => {
  language.value = 'vi';
});

/** A button that does something which is done when `done` is. */
function Act({ done }: { readonly done: Promise<void> }) {
  const doing = useDoing();
  return (
    <>
      <button type="button" onClick={() => void doing.run('Đã đổi 5.000 nhiệm vụ.', () => done)}>
        Đổi
      </button>
      <Outcome doing={doing} />
    </>
  );
}

test('an act that takes long says that it is being done, until it is done', async () => {
  const act = Promise.withResolvers<void>();
  show(<Act done={act.promise} />);
  await page.getByRole('button', { name: 'Đổi' }).click();
  await expect.element(page.getByText('Đang ghi vào sổ tay…')).toBeVisible();
  act.resolve();
  await expect.element(page.getByText('Đã đổi 5.000 nhiệm vụ.')).toBeVisible();
  await expect.element(page.getByText('Đang ghi vào sổ tay…')).not.toBeInTheDocument();
});

test('an act that fails after a while says why', async () => {
  const act = Promise.withResolvers<void>();
  show(<Act done={act.promise} />);
  await page.getByRole('button', { name: 'Đổi' }).click();
  await expect.element(page.getByText('Đang ghi vào sổ tay…')).toBeVisible();
  act.reject(new Error('unforeseen'));
  await expect.element(page.getByRole('alert').getByText(/^Có lỗi ngoài dự kiến/)).toBeVisible();
});
