import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directiveOf, formOf } from '../../../components/directive-form.ts';
import { EMPTY_DIRECTIVE, TASK_STATUSES, type DirectiveFields } from '../../../utils/model/index.ts';

const word = fc.constantFrom('Phòng Lộ trình', 'Trịnh Khả Ưu', 'rà soát', 'Báo cáo');
const directives: fc.Arbitrary<DirectiveFields> = fc.record(
  {
    speaker: word,
    leadUnit: word,
    task: word,
    product: word,
    cooperatingUnits: fc.array(word),
    deadlines: fc.array(fc.record({ text: word, due: fc.constant('2027-03-31') })),
    status: fc.constantFrom(...TASK_STATUSES),
  },
  { requiredKeys: ['cooperatingUnits', 'deadlines', 'status'] },
);

describe('the form of a directive', () => {
  test('gives back what it was filled with', () => {
    fc.assert(
      fc.property(directives, (directive) => {
        expect(directiveOf(formOf(directive))).toEqual(directive);
      }),
    );
  });

  test('keeps fields of a newer version', () => {
    const newer = { ...EMPTY_DIRECTIVE, urgency: 'khẩn' };
    expect(directiveOf(formOf(newer))).toEqual(newer);
  });

  test('leaves out what is empty, and trims', () => {
    const form = { ...formOf(), speaker: '  Trịnh Khả Ưu ', task: '   ', deadlines: [{ text: '' }, { text: '08/12/2026', date: '2026-12-08', due: '2026-12-08' }] };
    expect(directiveOf(form)).toEqual({
      speaker: 'Trịnh Khả Ưu',
      cooperatingUnits: [],
      deadlines: [{ text: '08/12/2026', date: '2026-12-08', due: '2026-12-08' }],
      status: 'open',
    });
  });
});
