import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { toHtml } from '../../../utils/briefing/exporters/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, noteOf, documentOf } from './sample.ts';

/** Building and parsing whole files takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

async function pageOf(briefing: Briefing, language: 'vi' | 'en' = 'vi'): Promise<Document> {
  return new JSDOM(await toHtml(briefing, { language })).window.document;
}

const texts = (page: Document, selector: string): string[] => Array.from(page.querySelectorAll(selector), (one) => one.textContent);

const ALLOWED = 'html head meta title style body main header section div h1 h2 p ol ul li a strong span blockquote br dl dt dd table thead tbody tr th td'.split(' ');

describe('any briefing', () => {
  test.each([
    ['sample', SAMPLE],
    ['hostile', HOSTILE],
    ['empty', EMPTY],
  ])('%s: the page can do nothing', async (_name, briefing) => {
    const page = await pageOf(briefing);
    const all = [...page.querySelectorAll('*')];
    expect(all.map((one) => one.localName).filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    for (const link of page.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.rel).toBe('noreferrer');
    }
  });

  test('its policy allows nothing but its own style', async () => {
    const page = await pageOf(SAMPLE);
    const style = page.querySelector('style')!.textContent;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import/);
  });
});

describe('the sample', () => {
  test('says what the briefing says', async () => {
    const page = await pageOf(SAMPLE);
    expect(page.documentElement.lang).toBe('vi');
    expect(page.title).toBe('Tóm tắt chỉ đạo tuần 50 năm 2026');
    expect(texts(page, 'h2')).toEqual(['Kết luận cuộc họp giao ban ngày 08/12/2026', 'Hội nghị chuyển đổi số ngày 10/12/2026', 'Nguồn', 'Bảng theo dõi nhiệm vụ']);
    expect(texts(page, '.number')).toEqual(['1.', '2.', '3.']);
    expect(texts(page, 'blockquote')).toContain('Giai đoạn hai bắt đầu khi đủ điều kiện.');
    expect(texts(page, '.comment')).toContain('Cần đối chiếu với số của Sở.');
  });

  test('names the category of what is no directive in words, in its colour', async () => {
    const marks = [...(await pageOf(SAMPLE)).querySelectorAll('.mark')];
    expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([
      ['mark figure', 'Số liệu'],
      ['mark question', 'Cần làm rõ'],
      ['mark note', 'Ghi chú'],
    ]);
  });

  test('has its table under the title where it is nothing else', async () => {
    const page = await pageOf({ ...SAMPLE, introduction: '', parts: { entries: false, table: true, sources: true, markedByOne: false } });
    expect(page.querySelector('main')!.className).toBe('table-alone');
    expect(texts(page, 'h2')).toEqual(['Nguồn']);
    expect([...page.querySelectorAll('main > *')].map(({ tagName, className }) => className || tagName.toLowerCase())).toEqual(['header', 'tracking', 'sources']);
  });

  test('speaks English where it is asked to', async () => {
    const page = await pageOf(SAMPLE, 'en');
    expect(page.documentElement.lang).toBe('en');
    expect(texts(page, 'h2')).toEqual(expect.arrayContaining(['Sources', 'Tracking table']));
  });
});

test('hostile notes are shown letter by letter', async () => {
  const page = await pageOf(HOSTILE);
  const comments = texts(page, '.comment p');
  for (const text of HOSTILE_TEXTS.filter((one) => /^[\u0020-\u007e\u00a0-\u1fff]+$/.test(one))) expect(comments).toContain(text.trim());
  // oxlint-disable-next-line no-control-regex -- these must not occur
  expect(page.documentElement.outerHTML).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

test('an empty briefing says so', async () => {
  expect(texts(await pageOf(EMPTY), 'main p').at(-1)).toBe('Bản tóm tắt chưa có ghi chú nào.');
});

test('holds a thousand notes', async () => {
  const notes = Array.from({ length: 1000 }, (_, index) => noteOf(`n${index}`, 'd', { quote: `đoạn ${index}` }));
  expect(texts(await pageOf(briefingOf(notes, [documentOf('d')])), 'blockquote')).toHaveLength(1000);
});
