import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BriefingPreview } from '../../../entrypoints/notebook/briefings/briefing-preview.tsx';
import { composeBriefing } from '../../../utils/briefing/index.ts';
import { directive, documentRecord } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';

const NOTES = Array.from({ length: 200 }, (_, at) => directive(`n${at}`, undefined, { leadUnit: 'Văn phòng' }, { quote: `Việc thứ ${at + 1} của Văn phòng.` }));

const BRIEFING = composeBriefing(
  {
    id: 'p',
    title: 'Tuần 8',
    introduction: '',
    sections: [0, 1].map((at) => ({ id: `s${at}`, heading: `Mục thứ ${at + 1}`, noteIds: NOTES.slice(at * 100, (at + 1) * 100).map(({ id }) => id) })),
    form: { parts: { table: true } },
    createdAt: '',
    changedAt: '',
    versions: {},
  },
  NOTES,
  [documentRecord('d1')],
  { now: '2027-02-26T09:00:00.000Z' },
);

test('the preview of very many notes is rendered as one comes to them, its outline at once', async () => {
  show(<BriefingPreview briefing={BRIEFING} language="vi" />);
  const entries = () => document.querySelectorAll('.directive-entry').length;
  for (const heading of ['Mục thứ 1', 'Mục thứ 2', 'Bảng theo dõi nhiệm vụ']) await expect.element(page.getByRole('heading', { name: heading })).toBeInTheDocument();
  expect(entries()).toBeLessThan(100);
  const last = document.querySelector('.tracking')!;
  last.scrollIntoView({ block: 'end' });
  await expect.poll(() => last.querySelector('tbody tr:last-child')!.textContent).toContain('Việc thứ 200 của Văn phòng.');
  expect(entries()).toBeLessThan(200);
});
