import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toClipboard, toMarkdown } from '../../../utils/briefing/exporters/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, directiveOf, documentOf, noteOf } from './sample.ts';

const commented = (comment: string): Promise<string | Blob> => toMarkdown(briefingOf([noteOf('n', 'd', { quote: 'đoạn', comment })], [documentOf('d')]));

/** What follows the front matter. */
const bodyOf = (markdown: Blob | string): string => String(markdown).replace(/^---\n[^]*?\n---\n\n/, '');

const propertiesOf = (markdown: Blob | string): unknown => parse(/^---\n([^]*?)\n---\n/.exec(String(markdown))![1]!);

test('the front matter tells what the briefing is', async () => {
  expect(propertiesOf(await toMarkdown(SAMPLE))).toEqual({
    title: 'Tóm tắt chỉ đạo tuần 50 năm 2026',
    id: SAMPLE.id,
    created: SAMPLE.composedAt,
    author: 'Lê Thị Mẫu',
    unit: 'Phòng Tổng hợp',
    tags: ['giao-ban', 'gấp'],
    sources: ['https://vanphong.test/van-ban/thong-bao-214?nam=2026', 'https://vanphong.test/#/tin/hoi-nghi-2027'],
  });
});

test.each(['a: b', '"x"', '- y', '# z', "it's", '{{a}}', '---', 'x\u2028y', '\u0085', '! a', '*a', '2026-12-11', 'true'])('a title that is YAML is a title: %s', async (title) => {
  expect(propertiesOf(await toMarkdown(briefingOf([noteOf('n', 'd')], [documentOf('d')], { title: `${title} x` })))).toMatchObject({ title: `${title} x`.replaceAll(/[\u2028\u0085]/g, ' ').trim() });
});

test('a briefing that is a table has it under its title, without the words around it', async () => {
  const sheet = { ...SAMPLE, introduction: '', parts: { entries: false, table: true, sources: true, markedByOne: false } };
  expect(bodyOf(await toMarkdown(sheet)).match(/^(#+ .*|\| STT .*)$/gm)).toEqual(['# Tóm tắt chỉ đạo tuần 50 năm 2026', expect.stringContaining('| STT |'), '## Nguồn']);
  expect(toClipboard(sheet).text).toContain('1. Giao Phòng Tổng hợp chủ trì');
});

test('a directive has no foot where it has neither tag nor source', async () => {
  const body = bodyOf(await toMarkdown(briefingOf([directiveOf('n', 'd', { leadUnit: 'Sở A', task: 'rà soát' })], [documentOf('d')], { form: { noteParts: { quote: false, comment: false, fields: false, source: false }, parts: { entries: true, table: false, sources: false, markedByOne: false } } })));
  expect(body.trimEnd().split('\n').at(-1)).toBe('1. Giao **Sở A** rà soát.');
});

describe('a comment is text', () => {
  test.each([
    ['markup', '<script>x</script>', String.raw`\<script\>x\</script\>`],
    ['a link', '[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['an image', '![x](https://dich.test/x.png)', String.raw`!\[x\](https://dich.test/x.png)`],
    ['an autolink', '<https://dich.test>', String.raw`\<https://dich.test\>`],
    ['a heading', '# Kết luận', String.raw`\# Kết luận`],
    ['an underlined heading', '===', String.raw`\===`],
    ['a rule', '---', String.raw`\---`],
    ['a bullet', '- một', String.raw`\- một`],
    ['another bullet', '+ một', String.raw`\+ một`],
    ['a third bullet', '* một', String.raw`\* một`],
    ['a number', '12. một', String.raw`12\. một`],
    ['another number', '3) một', String.raw`3\) một`],
    ['a quotation', '> trích', String.raw`\> trích`],
    ['code', '`x` và ```', String.raw`\`x\` và \`\`\``],
    ['code by indentation', '     x', '  x'],
    ['emphasis', '*a* __b__ ~~c~~', String.raw`\*a\* \_\_b\_\_ \~\~c\~\~`],
    ['a character reference', '&copy; &#60;', String.raw`\&copy; \&#60;`],
    ['a backslash', String.raw`a\*b`, String.raw`a\\\*b`],
    ['a table', '| a | b |', String.raw`\| a \| b \|`],
    ['a link definition', '[x]: https://dich.test', String.raw`\[x\]: https://dich.test`],
  ])('%s', async (_name, comment, expected) => {
    expect(String(await commented(comment)).split('\n')).toContain(expected.startsWith('  ') ? expected : `  ${expected}`);
  });

  test('and its lines are paragraphs of their own', async () => {
    expect(await commented('một\r\n# hai\u2028ba')).toContain('  một\n\n  \\# hai\n\n  ba\n');
  });
});

test('lines of a quotation stay in it', async () => {
  const markdown = await toMarkdown(briefingOf([noteOf('n', 'd', { quote: 'một\n# hai' })], [documentOf('d')]));
  expect(markdown).toContain('- > một\\\n  > \\# hai\n');
});

test('a cell stays one cell', async () => {
  const directive = directiveOf('n', 'd', { task: 'a | b\nc', leadUnit: '|' });
  const lines = String(await toMarkdown(briefingOf([directive], [documentOf('d')]))).trimEnd().split('\n');
  const cells = lines.slice(-3).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
  expect(cells.map((row) => row.length)).toEqual([9, 9, 9]);
  expect(cells[2]!.slice(0, 3)).toEqual(['1', String.raw`A \| b c`, String.raw`\|`]);
});

test('links cannot be left or entered', async () => {
  const document = documentOf('d', { title: 'x](y)', url: 'https://vanphong.test/a?b=(1)&copy;=<x>#"\\`' });
  const markdown = String(await toMarkdown(briefingOf([noteOf('n', 'd')], [document])));
  expect(markdown).toContain(String.raw`[x\](y)](<https://vanphong.test/a?b=(1)&amp;copy;=%3Cx%3E#`);
});

/** One of the hostile texts has no letter that may stay: its heading is left out. */
test('hostile notes bring no markup and no link', async () => {
  const markdown = bodyOf(await toMarkdown(HOSTILE));
  const lines = markdown.split('\n');
  expect(markdown).not.toMatch(/(?<!\\)\[/);
  expect(markdown).not.toMatch(/(?<!\\)</);
  expect(markdown).not.toMatch(/(?<!\\)`/);
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1 + (HOSTILE_TEXTS.length - 1) + 2);
  expect(markdown.isWellFormed()).toBe(true);
});

test('the sample reads like a briefing', async () => {
  const markdown = String(await toMarkdown(SAMPLE));
  expect(bodyOf(markdown)).toMatch(/^# Tóm tắt chỉ đạo tuần 50 năm 2026\n\nLập lúc /);
  expect(markdown).toContain('\n1. Giao **Phòng Tổng hợp** chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát');
  expect(markdown).toContain('\n   Người chỉ đạo: Trần Hữu Lộc, Chánh Văn phòng\\\n');
  expect(markdown).toContain('\n3. Giao **Sở Khoa học và Công nghệ** xây dựng');
  expect(markdown).toContain('\n- > Giai đoạn hai bắt đầu khi đủ điều kiện.\n');
});

test('an empty briefing says so', async () => {
  expect(bodyOf(await toMarkdown(EMPTY))).toMatch(/^# Bản tóm tắt\n\nLập lúc [^\n]+\n\nBản tóm tắt chưa có ghi chú nào\.\n$/);
});
