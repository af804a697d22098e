import type { Selectors } from '../model/index.ts';
import { compareWords } from './compare-words.ts';
import type { Resolution } from './resolution.ts';
import { type Finding, find } from './resolving/find.ts';
import { Pace } from './resolving/pace.ts';
import { passageOf } from './resolving/passage.ts';
import { Region } from './resolving/region.ts';
import type { Span, TextView } from './text-view.ts';

export interface ResolveOptions {
  readonly signal?: AbortSignal;
}

/**
 * Finds passages again: one Resolution for each of `targets`, in their order. What is rendered is searched first, collapsed
 * sections only for what is not there. Works in slices and lets the page go on between them.
 *
 * @throws StaleViewError if the page changes meanwhile at a place that was found: make a new view
 * @throws the signal's reason once it is aborted
 */
export async function resolve(view: TextView, targets: readonly Selectors[], { signal }: ResolveOptions = {}): Promise<Resolution[]> {
  const pace = new Pace(signal);
  if (targets.length === 0) return [];
  const visible = await Region.of(view, 0, visibleEnd(view), pace);
  let collapsed: Region | undefined;
  const resolutions: Resolution[] = [];
  for (const target of targets) {
    const passage = passageOf(target);
    let region = visible;
    let finding = await find(visible, passage, pace);
    if (finding.status === 'lost' && view.collapsedFrom < view.text.length) {
      collapsed ??= await Region.of(view, view.collapsedFrom, view.text.length, pace);
      const folded = await find(collapsed, passage, pace);
      if (folded.status !== 'lost') {
        finding = folded;
        region = collapsed;
      }
    }
    resolutions.push(resolutionOf(view, region, passage.quote, finding));
    if (pace.isSliceOver) await pace.rest();
  }
  return resolutions;
}

function visibleEnd(view: TextView): number {
  return view.collapsedFrom < view.text.length ? Math.max(0, view.collapsedFrom - 1) : view.text.length;
}

function resolutionOf(view: TextView, region: Region, quote: string, { status, span, candidates, confidence }: Finding): Resolution {
  const toRange = (place: Span): Range => {
    const { start, end } = region.inView(place);
    return view.rangeOf(start, end);
  };
  if (!span) return { status, confidence, ...(candidates.length > 0 && { candidates: candidates.map(toRange) }) };
  const { start, end } = region.inView(span);
  const found = view.text.slice(start, end);
  return {
    status,
    confidence,
    range: view.rangeOf(start, end),
    found,
    ...(status === 'changed' && { changes: compareWords(quote, found) }),
    ...(view.isCollapsedAt(start) && { collapsed: true }),
  };
}
