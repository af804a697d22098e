import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../utils/anchoring/compare-words.ts';
import { isSpellingOnly } from '../../../utils/anchoring/spelling.ts';
import type { Change } from '../../../utils/model/index.ts';
import { OFFICE_REWRITINGS } from './office-rewritings.ts';
import { WORDING_CASES } from './wording-cases.ts';

/** `+20/12/2026 [date]` for each stretch that differs. */
function said(changes: readonly Change[]): string[] {
  return changes
    .filter(({ kind }) => kind !== 'equal')
    .map(({ kind, text, flags = [] }) => `${kind === 'removed' ? '-' : '+'}${text.trim()}${flags.length > 0 ? ` [${flags.join(', ')}]` : ''}`);
}

describe('compareWords', () => {
  it.each(WORDING_CASES)('$name: $before → $after', ({ before, after, changes, harmless = false }) => {
    const found = compareWords(before, after);
    expect(said(found)).toEqual(changes);
    expect(isSpellingOnly(found)).toBe(harmless);
  });

  it.each(OFFICE_REWRITINGS)('flags what an office has turned: %s → %s', (before, after, ...flags) => {
    const found = new Set(compareWords(before, after).flatMap((change) => change.flags ?? []));
    expect([...found].sort()).toEqual(flags);
  });

  it('leaves words apart that stood apart', () => {
    const changes = compareWords('báo cáo (trước ngày 15/12) cho Văn phòng.', 'báo cáo (trước ngày 20/12) cho phòng.');
    expect(changes.map(({ kind, text }) => (kind === 'equal' ? text : `${kind}<${text}>`)).join('')).toBe(
      'báo cáo (trước ngàyremoved< 15/12>added< 20/12>) choremoved< Văn> phòng.',
    );
  });

  it('takes two spellings of one word for equal', () => {
    expect(compareWords('Uỷ ban “kiểm tra”', 'Ủy ban "kiểm tra"')).toEqual([{ kind: 'equal', text: 'Ủy ban "kiểm tra"' }]);
  });

  const text = array(constantFrom('giao', 'Sở', 'không', '15/12', ',', 'Đạt', '.'), { maxLength: 20 }).map((words) => words.join(' '));

  it('gives the text after from what is equal and added, the words before from what is equal and removed', () => {
    assert(
      property(text, text, (before, after) => {
        const changes = compareWords(before, after);
        const side = (kind: 'added' | 'removed') => changes.filter((change) => change.kind === 'equal' || change.kind === kind).map((change) => change.text);
        expect(side('added').join('')).toBe(after);
        expect(side('removed').join(' ').split(/\s+/).filter(Boolean)).toEqual(before.split(/\s+/).filter(Boolean));
      }),
    );
  });
});
