import type { Selectors } from '../model/index.ts';
import { type Resolution, withChanges } from './resolution.ts';
import { find } from './resolving/find.ts';
import { type Finding, ambiguous } from './resolving/finding.ts';
import { likerThan } from './resolving/liker.ts';
import { Neighbourhood } from './resolving/neighbours.ts';
import { keepOnePlaceEach } from './resolving/one-place.ts';
import { Pace } from './resolving/pace.ts';
import { Passages } from './resolving/passage.ts';
import { Region } from './resolving/region.ts';
import { UnmovedPassages } from './resolving/unmoved.ts';
import type { Span, TextView } from './text-view.ts';

export interface ResolveOptions {
  readonly signal?: AbortSignal;
  /** By index of the targets, what is known of them in this view: only the others are looked for, beside these. */
  readonly standing?: readonly (Resolution | undefined)[];
}

/**
 * Finds passages again: one Resolution for each of `targets`, in their order. What is rendered goes before what lies in
 * collapsed sections. Works in slices and lets the page go on between them.
 *
 * @throws StaleViewError if the page changes meanwhile at a place that was found: make a new view
 * @throws the signal's reason once it is aborted
 */
export async function resolve(view: TextView, targets: readonly Selectors[], { signal, standing = [] }: ResolveOptions = {}): Promise<Resolution[]> {
  const pace = new Pace(signal);
  if (targets.length === 0) return [];
  const region = await Region.of(view, pace);
  const findings: Finding[] = [];
  const unmoved = new UnmovedPassages(region);
  const passages = new Passages(targets);
  const order = inReadingOrder(targets);
  for (const index of order) {
    const target = targets[index]!;
    let finding = known(region, standing[index]) ?? unmoved.find(target);
    if (!finding) {
      await region.words.indexThrees(pace);
      finding = find(region, passages.at(index));
    }
    unmoved.learn(target, finding);
    findings[index] = finding;
    if (finding.span) passages.forget(index);
    if (pace.isSliceOver) await pace.rest();
  }
  keepOnePlaceEach(targets, findings);
  for (const index of order) {
    const finding = findings[index]!;
    if (finding.status !== 'lost' && !finding.isReplaced) continue;
    findings[index] = likerThan(region, passages.at(index), finding);
    if (pace.isSliceOver) await pace.rest();
  }
  keepOnePlaceEach(targets, findings);
  await new Neighbourhood(region, targets, passages, order, findings).search(pace);
  keepOnePlaceEach(targets, findings);
  const isAsItWas = findings.every((finding, index) => finding.alike ?? isInPlace(region, targets[index]!, finding));
  const resolutions: Resolution[] = [];
  for (const [index, finding] of findings.entries()) {
    resolutions.push(standing[index] ?? resolutionOf(view, region, targets[index]!.quote.exact.trim(), finding.alike && !isAsItWas ? ambiguous(finding.alike) : finding));
    if (pace.isSliceOver) await pace.rest();
  }
  return resolutions;
}

function known(region: Region, standing: Resolution | undefined): Finding | undefined {
  return standing?.span && { status: standing.status, span: region.fromSpan(standing.span), candidates: [], confidence: standing.confidence };
}

/** The indices of passages as they stood one after the other. */
function inReadingOrder(targets: readonly Selectors[]): number[] {
  return [...targets.keys()].sort((a, b) => targets[a]!.position.start - targets[b]!.position.start);
}

function isInPlace(region: Region, { position }: Selectors, { status, span }: Finding): boolean {
  return status === 'exact' && span !== undefined && region.inView(span).start === position.start;
}

function resolutionOf(view: TextView, region: Region, quote: string, { status, span, candidates, confidence }: Finding): Resolution {
  const toRange = (place: Span): Range => {
    const whole = inOneStretch(view, region, place);
    return whole ? view.rangeOf(whole.start, whole.end) : acrossFolds(view, region, place);
  };
  if (!span) return { status, confidence,  ...(candidates.length > 0 && { candidates: candidates.map(toRange) }) };
  const place = inOneStretch(view, region, span);
  const found = place ? view.text.slice(place.start, place.end) : region.text.slice(span.start, span.end);
  const resolution: Resolution = {
    status,
    confidence,
    range: toRange(span),
    ...(place && { span: place }),
    found,
    ...((!place || view.isCollapsedAt(place.start)) && { collapsed: true }),
  };
  return status === 'changed' ? withChanges(resolution, quote, found) : resolution;
}

/** A stretch of the region in the view's text; undefined if it begins in rendered text and ends in a collapsed section, or the other way round. */
function inOneStretch(view: TextView, region: Region, place: Span): Span | undefined {
  const { start, end } = region.inView(place);
  const last = region.inView({ start: place.end - 1, end: place.end }).end - 1;
  const holds = (offset: number) => (stretch: Span) => offset >= stretch.start && offset < stretch.end;
  return view.inDocumentOrder.find(holds(start)) === view.inDocumentOrder.find(holds(last)) ? { start, end } : undefined;
}

function acrossFolds(view: TextView, region: Region, { start, end }: Span): Range {
  const first = region.inView({ start, end: start + 1 });
  const last = region.inView({ start: end - 1, end });
  const range = view.rangeOf(first.start, first.end);
  const { endContainer, endOffset } = view.rangeOf(last.start, last.end);
  range.setEnd(endContainer, endOffset);
  return range;
}
