import type { Change, ChangeFlag, ResolutionStatus } from '../utils/model/index.ts';
import type { Messages } from '../utils/i18n/index.ts';

/** What a changed passage is called after, the gravest first. */
const GRAVITY: readonly ChangeFlag[] = ['negation', 'date', 'unit', 'number', 'name', 'modal'];

/** The gravest thing that was changed, or undefined if it was only other words. */
function gravestFlag(changes: readonly Change[]): ChangeFlag | undefined {
  return GRAVITY.find((flag) => changes.some((change) => change.kind !== 'equal' && change.flags?.includes(flag)));
}

/** The state of a mark in plain words: "Thời hạn đã bị sửa". */
export function resolutionText(status: ResolutionStatus, changes: readonly Change[], texts: Messages['components']): string {
  if (status !== 'changed') return texts.resolution[status];
  const flag = gravestFlag(changes);
  return flag === undefined ? texts.resolution.changed : texts.changed[flag];
}
