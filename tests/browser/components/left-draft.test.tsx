import '../options/browser-double.ts';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { holdDraft, LeftDraft, notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { newId } from '../../../utils/model/index.ts';
import { draftKey, draftsAt, keepDraft } from '../../../utils/notebook/index.ts';
import { show } from './stage.tsx';

const offer = () => page.getByRole('button', { name: 'Viết tiếp' });

test('what was typed on a screen that was killed is offered once its lock is let go of, however late', async () => {
  language.value = 'vi';
  const place = `note:${newId()}`;
  const key = draftKey(place, newId());
  await keepDraft(notebook, key, { category: 'note', comment: 'Viết dở', tags: [] });
  const letGo = holdDraft(key);
  const requested = vi.spyOn(navigator.locks, 'request');
  const onGoOn = vi.fn<() => void>();
  show(<LeftDraft place={place} onGoOn={onGoOn} />);
  // It was looked at, and is waited for.
  await expect.poll(() => requested.mock.calls.length).toBe(2);
  expect(offer().elements()).toHaveLength(0);
  letGo();
  await offer().click();
  expect(onGoOn).toHaveBeenCalled();
  await page.getByRole('button', { name: 'Bỏ' }).click();
  await expect.poll(() => offer().elements()).toHaveLength(0);
  expect(await draftsAt(notebook, place)).toEqual([]);
});
