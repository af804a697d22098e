import { expect, test } from 'vitest';
import { BUNDLE_VERSION, type Bundle, merge } from '../../../utils/bundle/index.ts';
import type { BriefingPlan } from '../../../utils/model/index.ts';

const AT = '2026-12-11T09:40:00.000Z';
const at = (day: number): string => `2026-12-0${day}T08:00:00.000Z_0000_a`;

function bundleOf(changes: Partial<BriefingPlan>): Bundle {
  const plan = { id: 'p', title: 'Tuần 50', introduction: '', sections: [], createdAt: AT, changedAt: AT, versions: {}, ...changes };
  return { version: BUNDLE_VERSION, generator: '', notes: [], documents: [], snapshots: [], briefings: [plan] };
}

test('what two people say of two notes in one briefing both stays, and of one note the later', () => {
  const hers = bundleOf({ notes: { a: { texts: { comment: 'Của chị' } }, b: { texts: { comment: 'Trước' } } }, versions: { 'notes.a': at(1), 'notes.b': at(1) } });
  const his = bundleOf({ notes: { b: { texts: { comment: 'Sau' } } }, versions: { 'notes.b': at(2) } });
  const notes = { a: { texts: { comment: 'Của chị' } }, b: { texts: { comment: 'Sau' } } };
  expect(merge(hers, his).briefings[0]!.notes).toEqual(notes);
  expect(merge(his, hers).briefings[0]!.notes).toEqual(notes);
});

test('what was taken back later is gone, and a field that is called as an entry is none', () => {
  const hostile: object = { 'notes.x': 'không phải' };
  const said = bundleOf({ ...hostile, notes: { a: { texts: { comment: 'Thôi' } } }, versions: { 'notes.a': at(1) } });
  const taken = bundleOf({ versions: { 'notes.a': at(2) } });
  const [plan] = merge(said, taken).briefings;
  expect(plan!.notes).toBeUndefined();
  expect(Object.keys(plan!)).not.toContain('notes.x');
});
