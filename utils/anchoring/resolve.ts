import type { Selectors } from '../model/index.ts';
import { compareWords } from './compare-words.ts';
import type { Resolution } from './resolution.ts';
import { find } from './resolving/find.ts';
import { type Finding, ambiguous } from './resolving/finding.ts';
import { Pace } from './resolving/pace.ts';
import { passageOf } from './resolving/passage.ts';
import { Region } from './resolving/region.ts';
import type { Span, TextView } from './text-view.ts';

export interface ResolveOptions {
  readonly signal?: AbortSignal;
}

/**
 * Finds passages again: one Resolution for each of `targets`, in their order. What is rendered goes before what lies in
 * collapsed sections. Works in slices and lets the page go on between them.
 *
 * @throws StaleViewError if the page changes meanwhile at a place that was found: make a new view
 * @throws the signal's reason once it is aborted
 */
export async function resolve(view: TextView, targets: readonly Selectors[], { signal }: ResolveOptions = {}): Promise<Resolution[]> {
  const pace = new Pace(signal);
  if (targets.length === 0) return [];
  const region = await Region.of(view, pace);
  const findings: Finding[] = [];
  for (const target of targets) {
    findings.push(await find(region, passageOf(target), pace));
    if (pace.isSliceOver) await pace.rest();
  }
  const isAsItWas = findings.every((finding, index) => finding.alike ?? isInPlace(region, targets[index]!, finding));
  const resolutions: Resolution[] = [];
  for (const [index, finding] of findings.entries()) {
    resolutions.push(resolutionOf(view, region, targets[index]!.quote.exact.trim(), finding.alike && !isAsItWas ? ambiguous(finding.alike) : finding));
    if (pace.isSliceOver) await pace.rest();
  }
  return resolutions;
}

function isInPlace(region: Region, { position }: Selectors, { status, span }: Finding): boolean {
  return status === 'exact' && span !== undefined && region.inView(span).start === position.start;
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
    span: { start, end },
    found,
    ...(status === 'changed' && { changes: compareWords(quote, found) }),
    ...(view.isCollapsedAt(start) && { collapsed: true }),
  };
}
