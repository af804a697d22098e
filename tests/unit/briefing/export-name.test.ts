import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportName } from '../../../utils/briefing/index.ts';

describe('exportName', () => {
  test.each([
    ['keeps Vietnamese', 'Tóm tắt chỉ đạo tuần 50', 'Tóm tắt chỉ đạo tuần 50.docx'],
    ['composes letters', 'Tóm tắt'.normalize('NFD'), 'Tóm tắt.docx'],
    ['drops what Windows forbids', 'Số 214-TB/VP: "giao ban" <12|2026>?*\\', 'Số 214-TB-VP giao ban 12 2026.docx'],
    ['drops control and direction characters', 'a\u0000\u001b\u202eb\nc\ud800', 'ab c\ufffd.docx'],
    ['drops dots and spaces at the ends', ' ..báo cáo. . ', 'báo cáo.docx'],
    ['avoids names of devices', 'CON', '_CON.docx'],
    ['avoids names of devices before a dot', 'lpt1.tuần', '_lpt1.tuần.docx'],
    ['keeps words that start like one', 'Conclusions', 'Conclusions.docx'],
    ['has a name for none', ' / ', 'Bản tóm tắt.docx'],
  ])('%s', (_name, title, expected) => {
    expect(exportName({ title }, 'docx')).toBe(expected);
  });

  test.each([
    ['in front', 'Báo cáo tuần', '2026-12-11 Báo cáo tuần.docx'],
    ['also without a title', '', '2026-12-11 Bản tóm tắt.docx'],
    ['once', 'Nhiệm vụ ngày 11/12/2026', 'Nhiệm vụ ngày 11-12-2026.docx'],
    ['which keeps a device apart', 'CON', '2026-12-11 CON.docx'],
  ])('has the day on which the briefing was composed %s', (_name, title, expected) => {
    expect(exportName({ title, composedAt: new Date(2026, 11, 11, 9, 40).toISOString() }, 'docx')).toBe(expected);
  });

  test('has a name for none in English', () => {
    expect(exportName({ title: '' }, 'md', 'en')).toBe('Briefing.md');
  });

  test('is short enough and valid whatever the title', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('ễ', 'Ữ', '👩‍👩‍👧', '.', ' '), fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 300, size: 'max' }), (title) => {
        const name = exportName({ title }, 'docx');
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex -- these must not occur
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[. ]|[. ]\.docx$/);
      }),
    );
  });
});
