import { expect, it } from 'vitest';
import { compareWords } from '../../../utils/anchoring/compare-words.ts';
import { atPlace, withChanges } from '../../../utils/anchoring/resolution.ts';

const QUOTE = 'trước ngày 15/12/2026';
const FOUND = 'trước ngày 20/12/2026';
const PLACE = { span: { start: 7, end: 28 }, range: {} as Range };

it('says what became of a passage wherever the resolution goes', () => {
  const resolution = withChanges({ status: 'changed', confidence: 0.9, found: FOUND }, QUOTE, FOUND);
  const moved = atPlace(resolution, PLACE);
  const changes = compareWords(QUOTE, FOUND);

  expect(moved).toEqual({ status: 'changed', confidence: 0.9, found: FOUND, changes, ...PLACE });
  expect(resolution.changes).toEqual(changes);
  expect({ ...resolution }.changes).toEqual(changes);
  expect(structuredClone(resolution).changes).toEqual(changes);
});
