import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageController } from '../../../components/page/controller.ts';
import css from '../../../components/page/page.css?inline';
import { PageUi } from '../../../components/page/page-ui.tsx';
import type { PageView, PassageBox } from '../../../components/page/view.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import { EMPTY_DIRECTIVE, type Note } from '../../../utils/model/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const range = document.createRange();
const line = new DOMRect(100, 60, 200, 20);
const anchor = (): PassageBox => ({ whole: line, end: line });
const note: Note = {
  id: 'n1',
  documentId: 'd1',
  authorId: 'a1',
  authorName: 'Lê Thu An',
  createdAt: '2026-12-08T09:30:00.000Z',
  changedAt: '2026-12-08T09:30:00.000Z',
  versions: {},
  category: 'directive',
  comment: 'Nhắc lại trong giao ban',
  tags: ['gấp'],
  quote: 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.',
  directive: { ...EMPTY_DIRECTIVE, leadUnit: 'Phòng Kế hoạch', deadlines: [{ text: 'trước ngày 20/01/2027', due: '2027-01-20' }] },
};

const VIEWS: Record<string, PageView> = {
  hint: { kind: 'hint', anchor, notes: [note, note] },
  'hint, of changed words': { kind: 'hint', anchor, notes: [{ ...note, id: 'changed' }] },
  toolbar: { kind: 'toolbar', range, anchor },
  compose: { kind: 'compose', range, anchor, draft: { category: 'note', comment: '', tags: [] } },
  'compose, gone on with': { kind: 'compose', range, anchor, draft: { category: 'note', comment: 'Viết dở', tags: [] }, isRestored: true },
  'compose, with an offer': {
    kind: 'compose',
    range,
    anchor,
    draft: { category: 'note', comment: '', tags: [] },
    offered: { category: 'note', comment: 'Viết dở cho đoạn khác', tags: [], quote: note.quote },
  },
  'compose, failed': { kind: 'compose', range, anchor, draft: { category: 'note', comment: 'Chữ còn đây', tags: [] }, failure: 'storageFull' },
  card: { kind: 'card', anchor, notes: [note, note], index: 0, editing: false },
  'card, edited': { kind: 'card', anchor, notes: [note], index: 0, editing: true },
  'card, edited, of a deleted note': { kind: 'card', anchor, notes: [note], index: 0, editing: true, isDeleted: true },
  'card, of changed words': { kind: 'card', anchor, notes: [{ ...note, id: 'changed' }], index: 0, editing: false },
  pick: { kind: 'pick', quote: note.quote },
  'pick, with a selection': { kind: 'pick', quote: note.quote, selected: { range, anchor } },
  done: { kind: 'done', anchor, what: 'marked', note, operationId: 'o1' },
  'done, over another': { kind: 'done', anchor, what: 'changed', note, operationId: 'o1', overtaken: [{ field: 'comment', value: 'Viết ở thẻ khác' }] },
  undone: { kind: 'done', anchor, what: 'undone', said: 'Phần đã sửa sau đó được giữ nguyên.' },
  failed: { kind: 'failed', anchor, code: 'workerUnreachable', retry: () => undefined },
  classified: { kind: 'classified', anchor, classification: 'TỐI MẬT', goOn: () => undefined },
  reloaded: { kind: 'reloaded', text: 'Chữ chưa lưu' },
};

let host: HTMLElement | undefined;
afterEach(() => host?.remove());

function show(view: PageView, appearance: 'light' | 'dark'): HTMLElement {
  host = document.createElement('div');
  host.dataset['appearance'] = appearance;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.lang = 'vi';
  shadow.append(root);
  document.body.append(host);
  const drafts = { begin: () => Promise.resolve(undefined), keep: () => undefined, discard: () => Promise.resolve(), end: () => undefined };
  const changes = compareWords(note.quote, note.quote.replace('20/01', '25/01'));
  const resolutionOf = ({ id }: Note) => (id === 'changed' ? { status: 'changed', changes } : undefined);
  const controller = { view: signal(view), helpOpen: signal(false), toolbarFocus: signal(0), marks: signal([note, { ...note, id: 'changed' }]), listFocus: signal(0), announced: signal(''), draftsOf: () => drafts, documentDayOf: () => '2026-11-24', resolutionOf } as unknown as PageController;
  render(<PageUi controller={controller} categories={DEFAULT_SETTINGS.categories} />, root);
  return host;
}

for (const appearance of ['light', 'dark'] as const) {
  test.each(Object.keys(VIEWS))(`axe finds nothing on the page’s %s (${appearance})`, async (name) => {
    const shown = show(VIEWS[name]!, appearance);
    await expect.poll(() => shown.shadowRoot!.querySelector('.sheet:not(ol) > :not(:empty)')).not.toBeNull();
    const { violations } = await axe.run(shown, { rules: { region: { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    const box = shown.shadowRoot!.querySelector('.sheet:not(ol)')!.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });
}

test.each(['compose', 'card', 'card, edited'])('what can be done with the page’s %s stays in reach in a low window', async (name) => {
  await page.viewport(320, 300);
  const shown = show(VIEWS[name]!, 'light');
  await expect.poll(() => shown.shadowRoot!.querySelector(':is(.acts, footer) > .button.primary')).not.toBeNull();
  await expect
    .poll(() => {
      const { top, bottom, left, right } = shown.shadowRoot!.querySelector(':is(.acts, footer) > .button.primary')!.getBoundingClientRect();
      return shown.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('.button.primary') !== null;
    })
    .toBe(true);
});

test('the editor of a note that was deleted elsewhere says so', async () => {
  const inside = show(VIEWS['card, edited, of a deleted note']!, 'light').shadowRoot!;
  await expect.poll(() => inside.querySelector('.draft-notice')?.textContent).toContain('vừa bị xóa ở nơi khác');
});

test('the hint and the list of marks say of which passages the words were changed', async () => {
  const inside = show(VIEWS['hint, of changed words']!, 'light').shadowRoot!;
  await expect.poll(() => inside.querySelector('.hint')?.textContent).toContain('Thời hạn đã bị sửa');
  const [unchanged, changed] = [...inside.querySelectorAll('.mark-list button')].map(({ textContent }) => textContent);
  expect(unchanged).toMatch(/^Chỉ đạo: Giao Phòng Kế hoạch/);
  expect(unchanged).not.toContain('đã bị sửa');
  expect(changed).toMatch(/^Chỉ đạo: Giao Phòng Kế hoạch.*Thời hạn đã bị sửa$/);
});
