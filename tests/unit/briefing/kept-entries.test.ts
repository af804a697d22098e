import { describe, expect, test } from 'vitest';
import { composeBriefing, type Entry, Kept, outlineOf } from '../../../utils/briefing/index.ts';
import type { BriefingPlan, Note } from '../../../utils/model/index.ts';
import { directiveOf, documentOf, noteOf, planOf } from './sample.ts';

const DOCUMENTS = [documentOf('d'), documentOf('e')];
const NOTES: readonly Note[] = [
  directiveOf('a', 'd', { leadUnit: 'Sở A', task: 'rà soát', deadlines: [{ text: 'trước 15/12', due: '2026-12-15' }] }, { quote: 'Giao Sở A rà soát trước 15/12.' }),
  directiveOf('b', 'e', { leadUnit: 'Sở B', task: 'báo cáo' }, { authorId: 'p2', authorName: 'Trần Văn Thử', comment: 'Đồng ý.' }),
  noteOf('c', 'd', { category: 'figure', quote: '98,6%' }),
];
const PLAN = planOf([['Một', ['a', 'b']], ['Hai', ['c']]]);
const AT = '2026-12-11T09:40:00.000Z';

const briefingOf = (plan: BriefingPlan, notes: readonly Note[] = NOTES, now = AT) => composeBriefing(plan, notes, DOCUMENTS, { now });

describe('an outline that is made with the entries of the one before', () => {
  test.each<[string, ReturnType<typeof briefingOf>, kept: readonly string[]]>([
    ['with another title', briefingOf({ ...PLAN, title: 'Khác' }), ['a', 'b', 'c']],
    ['in another order', briefingOf({ ...PLAN, sections: planOf([['Một', ['b', 'a']], ['Hai', ['c']]]).sections }), []],
    ['with words of its own', briefingOf({ ...PLAN, notes: { a: { texts: { task: 'đối chiếu' } } } }), ['b', 'c']],
    ['with a source left out', briefingOf({ ...PLAN, notes: { a: { parts: { source: false } } } }), []],
    ['with two joined', briefingOf({ ...PLAN, sections: planOf([['Một', ['a']], ['Hai', ['c']]]).sections, notes: { a: { joined: ['b'] } } }), ['c']],
    ['after a note has changed', briefingOf(PLAN, NOTES.map((note) => (note.id === 'b' ? { ...note, comment: 'Không đồng ý.' } : note))), ['a', 'c']],
    ['on the day after', briefingOf(PLAN, NOTES, '2026-12-16T09:40:00.000Z'), []],
  ])('%s, is the one that is made anew', (_name, briefing, unchanged) => {
    const kept = new Kept<Entry>();
    const before = new Set(outlineOf(briefingOf(PLAN), {}, kept).sections.flatMap(({ entries }) => entries));
    const outline = outlineOf(briefing, {}, kept);
    expect(outline).toEqual(outlineOf(briefing));
    expect(outline.sections.flatMap(({ entries }) => entries).filter((entry) => before.has(entry)).map(({ id }) => id)).toEqual(unchanged);
  });

  test('speaks the language that is asked for', () => {
    const kept = new Kept<Entry>();
    outlineOf(briefingOf(PLAN), { language: 'vi' }, kept);
    expect(outlineOf(briefingOf(PLAN), { language: 'en' }, kept)).toEqual(outlineOf(briefingOf(PLAN), { language: 'en' }));
  });
});
