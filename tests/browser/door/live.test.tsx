import '../panel/browser-double.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useLive } from '../../../components/door/index.ts';
import { type Id, newId } from '../../../utils/model/index.ts';
import { Notebook, addBriefing, briefingById, changeBriefing } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { show } from '../components/stage.tsx';

/** Another screen, whose messages never arrive. */
const silent = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) });

function Title({ id }: { readonly id: Id }) {
  const { value } = useLive((notebook) => briefingById(notebook, id), [id]);
  return <p>{value?.title}</p>;
}

test.each([
  ['the window comes to the front', () => dispatchEvent(new FocusEvent('focus'))],
  ['the page is shown', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the page is thawed', () => document.dispatchEvent(new Event('resume'))],
  ['the page is gone back to', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
])('what a screen was not told it reads when %s', async (_when, wake) => {
  const { id } = await addBriefing(silent, newId(), { title: 'Tuần 50', introduction: '', sections: [] });
  show(<Title id={id} />);
  await expect.element(page.getByText('Tuần 50')).toBeVisible();
  await changeBriefing(silent, newId(), id, { title: 'Tuần 51' });
  await expect.element(page.getByText('Tuần 50')).toBeVisible();
  wake();
  await expect.element(page.getByText('Tuần 51')).toBeVisible();
});
