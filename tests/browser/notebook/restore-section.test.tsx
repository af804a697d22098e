import '../options/browser-double.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { RestoreSection } from '../../../entrypoints/notebook/data/restore/restore-section.tsx';
import { newId } from '../../../utils/model/index.ts';
import { addNotes, backUp } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

const NOTHING = { notes: new Map(), documents: new Map(), briefings: new Map(), meetings: new Map() };

/** Chooses a file, as the browser's dialog does. */
function choose(file: File): void {
  const files = new DataTransfer();
  files.items.add(file);
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a backup of what is all there is restored with nothing to take back', async () => {
  const extraction = { title: 'Họp giao ban', blocks: [], text: '', isArticle: true };
  await addNotes(notebook, newId(), { url: 'https://portal.lamhai.example/khoi-phuc', extraction }, [{ category: 'note', quote: 'Giao Văn phòng theo dõi.', comment: '' }]);
  const { bytes } = await backUp(notebook);
  show(<RestoreSection contents={NOTHING} />);
  choose(new File([await new Response(bytes).blob()], 'so-tay.sotay'));
  await page.getByRole('button', { name: 'Khôi phục vào sổ tay' }).click();
  await expect.element(page.getByText('Mọi thứ trong bản sao lưu đã có trong sổ tay.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Hoàn tác' }).elements()).toEqual([]);
});
