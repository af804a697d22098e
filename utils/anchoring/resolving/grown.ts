/** A passage of whole sentences, one of which goes on with more words now: they belong to it. */
import { BREAK } from './breaks.ts';
import type { Finding } from './finding.ts';
import { spanOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { STOP } from './repeated.ts';

/** Words of a passage: what is shorter is a name or a label, to which a sentence adds nothing. */
const LEAST = 5;
/** Words that a sentence may have got at one end; no more than so many times those that it had. */
const MOST = { words: 15, times: 1.5 } as const;
/** Share of them that stood beside the passage, with which it was joined with what stood there. */
const JOINED = 0.5;
/** What is between a sentence and what was added to it. Behind a colon or semicolon it is cited, or one of several. */
const ADDING = /^,? $/;

/** What was found of a passage, with the words that its sentence has got in addition at its beginning or end. */
export function grown(region: Region, passage: Passage, finding: Finding): Finding {
  const { breaks, words, exact } = passage;
  if (!finding.span || finding.confidence === 1 || words.length < LEAST) return finding;
  const first = region.words.indexAt(finding.span.start);
  const end = region.words.indexAt(finding.span.end);
  const isEnd = breaks.after >= BREAK.cell || (breaks.after === BREAK.sentence && STOP.test(exact.at(-1)!));
  const from = breaks.before >= BREAK.sentence ? edge(region, passage, first, -1) : first;
  const to = isEnd ? edge(region, passage, end, 1) : end;
  return from === first && to === end ? finding : { ...finding, status: 'changed', span: spanOf(region, passage, from, to) };
}

/** Where the sentence at one end of a place ends; the end of the place, if that is not what was added to it. */
function edge(region: Region, passage: Passage, at: number, step: 1 | -1): number {
  const { words, text } = region;
  if (at <= 0 || at >= words.length || region.breakBefore(at) >= BREAK.sentence || !ADDING.test(text.slice(words.endOf(at - 1), words.startOf(at)))) return at;
  const most = Math.min(MOST.words, passage.words.length * MOST.times);
  let reached = at;
  while (region.breakBefore(reached) < BREAK.sentence) {
    reached += step;
    if (Math.abs(reached - at) > most) return at;
  }
  const added = words.slice(Math.min(at, reached), Math.max(at, reached));
  const beside = new Set((step === 1 ? passage.after : passage.before).words.idsIn(words));
  return added.filter((id) => beside.has(id)).length >= added.length * JOINED ? at : reached;
}
