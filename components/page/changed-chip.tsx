import type { Resolution } from '../../utils/anchoring/index.ts';
import { ResolutionChip } from '../chip.tsx';

/** That the page says a marked passage otherwise now, and what of it was changed: "Thời hạn đã bị sửa"; nothing if it says the same. */
export function ChangedChip({ resolution }: { readonly resolution: Resolution | undefined }) {
  return resolution?.status === 'changed' ? <ResolutionChip status="changed" changes={resolution.changes} /> : null;
}
