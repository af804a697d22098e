import { isSpellingOnly } from '../utils/anchoring/index.ts';
import type { Messages } from '../utils/i18n/index.ts';
import type { Change, ResolutionStatus } from '../utils/model/index.ts';
import { gravestFlag } from './telling-changes.ts';

/** The state of a mark in plain words: "Thời hạn đã bị sửa". */
export function resolutionText(status: ResolutionStatus, changes: readonly Change[], texts: Messages['components']): string {
  if (status !== 'changed') return texts.resolution[status];
  const flag = gravestFlag(changes);
  if (flag !== undefined) return texts.changed[flag];
  return isSpellingOnly(changes) ? texts.wordings.spelling : texts.resolution.changed;
}
