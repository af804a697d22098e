import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { detectDirectives } from '../../../utils/directives/index.ts';
import { newId, passageText } from '../../../utils/model/index.ts';
import {
  Notebook,
  cutPlaces,
  dismissSuggestion,
  likelyCut,
  readmitSuggestion,
  recentActs,
  shapeSuggestion,
  shapedSuggestions,
  suggestionDecisions,
  undo,
  type SuggestionShape,
} from '../../../utils/notebook/index.ts';
import { keyOfShape } from '../../../utils/notebook/shape-keys.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const BOTH = 'Yêu cầu Sở Tài chính phối hợp với Sở Nội vụ rà soát biên chế trước ngày 10/12/2026; Sở Y tế báo cáo kết quả trước ngày 20/12/2026.';
const NEXT = 'Giao Văn phòng theo dõi, đôn đốc việc thực hiện.';
const BLOCKS = [BOTH, NEXT].map((text) => ({ kind: 'paragraph' as const, text }));
const CONTEXT = { documentDate: '2026-12-01' };
const FOUND = detectDirectives(BLOCKS, CONTEXT);
const AT = BOTH.indexOf('Sở Y tế');
const CUT: SuggestionShape = { kind: 'cut', first: BOTH.slice(0, AT), second: BOTH.slice(AT) };
const URL = 'https://portal.example/a';

let notebook: Notebook;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: '' }) });
});

async function shaped(...shapes: readonly SuggestionShape[]) {
  for (const shape of shapes) await shapeSuggestion(notebook, newId(), URL, shape);
  return shapedSuggestions(BLOCKS, FOUND, await suggestionDecisions(notebook, URL), CONTEXT);
}
const textsOf = (suggestions: Awaited<ReturnType<typeof shaped>>): string[] => suggestions.map((suggestion) => passageText(BLOCKS, suggestion));

describe('a sentence that is two directives', () => {
  test('gives each part what it says itself, and both the speaker', async () => {
    const [first, second, third] = await shaped(CUT);
    expect(textsOf([first!, second!])).toEqual([BOTH.slice(0, AT - 1), BOTH.slice(AT)]);
    expect(first).toMatchObject({ leadUnit: 'Sở Tài chính', deadlines: [{ due: '2026-12-10' }] });
    expect(second).toMatchObject({ cooperatingUnits: [], deadlines: [{ due: '2026-12-20' }] });
    expect(second!.speaker).toBe(first!.speaker);
    expect(third).toEqual(FOUND[1]);
  });

  test('gives the second part the person whom it names, and each its own task', () => {
    const first = 'Giám đốc Sở yêu cầu Phòng Kế hoạch rà soát quy trình trước ngày 10/12/2026;';
    const second = 'đồng chí Lê Văn Hà đề nghị Văn phòng báo cáo kết quả.';
    const blocks = [{ kind: 'paragraph' as const, text: `${first} ${second}` }];
    const key = keyOfShape({ kind: 'cut', first, second });
    const parts = shapedSuggestions(blocks, detectDirectives(blocks, CONTEXT), new Set([key]), CONTEXT);
    expect(parts.map(({ speaker, speakerTitle, leadUnit, task }) => ({ speaker, speakerTitle, leadUnit, task }))).toEqual([
      { speakerTitle: 'Giám đốc Sở', leadUnit: 'Phòng Kế hoạch', task: 'rà soát quy trình' },
      { speaker: 'Lê Văn Hà', leadUnit: 'Văn phòng', task: 'báo cáo kết quả' },
    ]);
  });

  test('keeps the name of the speaker in a part that has the office alone', () => {
    const opening = 'Phó Chủ tịch UBND huyện Nguyễn Thị Thu Vân chủ trì buổi họp.';
    const first = 'Phó Chủ tịch yêu cầu Phòng Kế hoạch rà soát quy trình trước ngày 10/12/2026;';
    const second = 'đề nghị Văn phòng báo cáo kết quả.';
    const blocks = [{ kind: 'paragraph' as const, text: `${opening} ${first} ${second}` }];
    const parts = shapedSuggestions(blocks, detectDirectives(blocks, CONTEXT), new Set([keyOfShape({ kind: 'cut', first, second })]), CONTEXT);
    expect(parts.map(({ speaker }) => speaker)).toEqual(['Nguyễn Thị Thu Vân', 'Nguyễn Thị Thu Vân']);
  });

  test('is cut further', async () => {
    const [first] = await shaped(CUT);
    const words = passageText(BLOCKS, first!);
    const at = words.indexOf('rà soát');
    const parts = await shaped({ kind: 'cut', first: words.slice(0, at), second: words.slice(at) });
    expect(textsOf(parts)).toEqual([words.slice(0, at - 1), words.slice(at), BOTH.slice(AT), NEXT]);
  });

  test('is one again when the parts are joined, and nothing is left to remember', async () => {
    expect(textsOf(await shaped(CUT, { ...CUT, kind: 'join' }))).toEqual([BOTH, NEXT]);
    expect(await suggestionDecisions(notebook, URL)).toEqual(new Set());
  });

  test('is one again after an undo, and two after the undo of that', async () => {
    await shapeSuggestion(notebook, 'cut', URL, CUT);
    await undo(notebook, 'back', 'cut');
    expect(textsOf(await shaped())).toEqual([BOTH, NEXT]);
    await undo(notebook, 'again', 'back');
    expect(textsOf(await shaped())).toHaveLength(3);
  });

  test('stays cut where marks and white space are written otherwise', async () => {
    const parts = await shaped({ ...CUT, second: CUT.second.normalize('NFD').replace('báo cáo', 'báo\u00a0 cáo') });
    expect(parts).toHaveLength(3);
  });

  test('of another page is left alone', async () => {
    await shapeSuggestion(notebook, 'op', `${URL}x`, CUT);
    expect(await shaped()).toEqual(FOUND);
  });
});

describe('two suggestions that are one directive', () => {
  const JOIN: SuggestionShape = { kind: 'join', first: BOTH, second: NEXT };

  test('stand from the first to the end of the second, over their blocks, with the fields of both', async () => {
    const all = await shaped(JOIN);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ blockIndex: 0, start: FOUND[0]!.start, endBlock: 1, end: NEXT.length, leadUnit: 'Sở Tài chính' });
    expect(all[0]!.cooperatingUnits).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Văn phòng']));
    expect(all[0]!.deadlines?.map(({ due }) => due)).toEqual(['2026-12-10', '2026-12-20']);
    expect(textsOf(all)).toEqual([`${BOTH}\n${NEXT}`]);
  });

  test('are cut elsewhere', async () => {
    const [whole] = await shaped(JOIN);
    const text = passageText(BLOCKS, whole!);
    const at = text.indexOf('theo dõi');
    const parts = await shaped({ kind: 'cut', first: text.slice(0, at), second: text.slice(at) });
    expect(textsOf(parts)).toEqual([`${BOTH}\nGiao Văn phòng`, 'theo dõi, đôn đốc việc thực hiện.']);
    expect(parts[1]).toMatchObject({ blockIndex: 1, start: NEXT.indexOf('theo dõi') });
  });
});

test('what was dismissed is offered again, which is an act with an undo', async () => {
  await dismissSuggestion(notebook, 'dismiss', URL, BOTH);
  await readmitSuggestion(notebook, 'readmit', URL, BOTH);
  expect((await suggestionDecisions(notebook, URL)).size).toBe(0);
  expect((await recentActs(notebook, 10)).map(({ kind, words }) => ({ kind, words }))).toEqual([
    { kind: 'readmitSuggestion', words: BOTH },
    { kind: 'dismissSuggestion', words: BOTH },
  ]);
  await undo(notebook, 'back', 'readmit');
  expect((await suggestionDecisions(notebook, URL)).size).toBe(1);
});

test.each([
  [BOTH, 'Sở Y tế'],
  ['Rà soát hồ sơ, báo cáo trước thứ Sáu', 'báo'],
  ['Rà soát hồ sơ', 'hồ'],
  ['Xong', undefined],
])('%s is most likely cut before %s', (text, word) => {
  const at = likelyCut(text);
  expect(at === undefined ? undefined : text.slice(at, at + word!.length)).toBe(word);
  if (at !== undefined) expect(cutPlaces(text)).toContain(at);
});
