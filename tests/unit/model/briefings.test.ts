import { describe, expect, test } from 'vitest';
import { composeBriefing, outlineOf } from '../../../utils/briefing/index.ts';
import { type BriefingPlan, PLAIN_FORM, briefingPaths, briefingPlanSchema, isValid, wholeForm } from '../../../utils/model/index.ts';
import { documentOf, noteOf } from '../briefing/sample.ts';

/** As the version before there were forms kept it. Never to be changed. */
const OLD = {
  id: '5c1d0c5e-0000-4000-8000-000000000001',
  title: 'Tổng hợp chỉ đạo ngày 08/12/2026',
  introduction: 'Kính gửi Lãnh đạo',
  sections: [{ id: 's1', heading: 'Văn phòng', noteIds: ['a', 'b'] }],
  createdAt: '2026-12-08T01:00:00.000Z',
  changedAt: '2026-12-08T02:00:00.000Z',
  versions: { title: '2026-12-08T01:00:00.000Z_0000_d', introduction: '2026-12-08T02:00:00.000Z_0000_d', sections: '2026-12-08T01:00:00.000Z_0000_d' },
};

describe('a briefing of the first version', () => {
  test('is valid as it is, and says what it said', () => {
    expect(isValid(OLD, briefingPlanSchema)).toBe(true);
    const notes = [noteOf('a', 'd', { quote: 'Một' }), noteOf('b', 'd', { quote: 'Hai', comment: 'Nhắc' })];
    const outline = outlineOf(composeBriefing(OLD, notes, [documentOf('d')], { now: OLD.changedAt }));
    expect(outline).toMatchObject({ title: OLD.title, introduction: [OLD.introduction], closing: [], occasion: '', parts: PLAIN_FORM.parts });
    expect(outline.sections).toMatchObject([{ heading: 'Văn phòng', entries: [{ quote: ['Một'], comment: [] }, { quote: ['Hai'], comment: ['Nhắc'] }] }]);
    expect(outline.sections[0]!.entries.map(({ places }) => places.length)).toEqual([1, 1]);
  });

  test('of a newer one is valid too, where that adds something', () => {
    const newer = { ...OLD, sections: [{ ...OLD.sections[0], colour: 'teal' }], form: { noteParts: { quote: false, picture: true }, paper: 'A5' }, notes: { a: { texts: {}, star: 1 } }, mood: 'calm' };
    expect(isValid(newer, briefingPlanSchema)).toBe(true);
  });

  test.each<[string, object]>([
    ['a grouping that is none', { form: { groupBy: 'mood' } }],
    ['a period that ends nowhere', { period: { from: '2026-12-01' } }],
    ['a joined note without an id', { notes: { a: { joined: [''] } } }],
  ])('is not valid with %s', (_what, changes) => {
    expect(isValid({ ...OLD, ...changes }, briefingPlanSchema)).toBe(false);
  });
});

test('each note of a briefing has a path of its own', () => {
  const plan: BriefingPlan = { ...OLD, closing: '', notes: { a: {}, b: {} } };
  expect(briefingPaths(plan)).toEqual(['title', 'introduction', 'sections', 'closing', 'notes.a', 'notes.b']);
});

test('what a form leaves out is plain', () => {
  expect(wholeForm({ groupBy: 'speaker', noteParts: { quote: false } })).toEqual({ ...PLAIN_FORM, groupBy: 'speaker', noteParts: { ...PLAIN_FORM.noteParts, quote: false } });
});
