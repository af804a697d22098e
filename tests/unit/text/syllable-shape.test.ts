import { describe, expect, it } from 'vitest';
import { fold, isFoldedSyllable, isSyllable } from '../../../utils/text/index.ts';

describe('isSyllable', () => {
  it.each(['nghiêng', 'Đường', 'quyết', 'ủy', 'UỶ', 'khuya', 'giữa', 'yêu', 'ngoằn', 'xoong', 'thuở', 'gì', 'quý', 'ô'])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isFoldedSyllable(fold(word))).toBe(true);
  });

  it.each(['UBND', 'TW', 'Windows', 'été', 'créée', 'nhâ', 'tră', 'nhândân', 'b', '12', ''])('not %j', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
