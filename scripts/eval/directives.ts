/**
 * Measures the detection of directives on labelled texts.
 *
 *     npm run eval:directives -- DIR [--errors]
 *
 * DIR holds JSON files `{source, text, date?, units: [{text, kind, addressee?, deadline?, ambiguous?}]}`: each unit's text
 * is an exact substring of the text, in order. A suggestion and a unit match if they overlap by more than half of the
 * shorter one. Units marked `ambiguous`, and suggestions that match only such, are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectDirectives } from '../../utils/directives/index.ts';
import { blocksFromText } from '../../utils/text/blocks-from-text.ts';

interface Unit {
  readonly text: string;
  readonly kind: string;
  readonly addressee?: string;
  readonly speaker?: string;
  readonly deadline?: string;
  readonly ambiguous?: boolean;
}

interface Labelled {
  readonly text: string;
  readonly date?: string;
  readonly units: readonly Unit[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

class Score {
  found = 0;
  missed = 0;
  wrong = 0;
  readonly fields = { lead: { right: 0, of: 0 }, speaker: { right: 0, of: 0 }, deadline: { right: 0, of: 0 } };

  add(other: Score): void {
    this.found += other.found;
    this.missed += other.missed;
    this.wrong += other.wrong;
    for (const field of ['lead', 'speaker', 'deadline'] as const) {
      this.fields[field].right += other.fields[field].right;
      this.fields[field].of += other.fields[field].of;
    }
  }

  toString(): string {
    const precision = share(this.found, this.found + this.wrong);
    const recall = share(this.found, this.found + this.missed);
    const f1 = share(2 * this.found, 2 * this.found + this.wrong + this.missed);
    const fields = (['lead', 'speaker', 'deadline'] as const).map((field) => `${field} ${this.fields[field].right}/${this.fields[field].of}`);
    return `P ${precision} R ${recall} F1 ${f1} (found ${this.found}, missed ${this.missed}, wrong ${this.wrong}); ${fields.join(', ')}`;
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  -  ' : (part / whole).toFixed(3);
}

function folded(text: string): string {
  const tones: Readonly<Record<string, string>> = { uỷ: 'ủy', uý: 'úy', oà: 'òa', oá: 'óa' };
  return text.normalize('NFC').toLowerCase().replaceAll(/uỷ|uý|oà|oá/gu, (pair) => tones[pair]!).replaceAll(/\s+/gu, ' ').trim();
}

function overlap(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) > Math.min(a.end - a.start, b.end - b.start) / 2;
}

function evaluate(labelled: Labelled, showErrors: boolean): Score {
  const score = new Score();
  const blocks = blocksFromText(labelled.text);
  let cursor = 0;
  const starts = blocks.map((block) => {
    const at = labelled.text.indexOf(block.text, cursor);
    cursor = at + block.text.length;
    return at;
  });
  cursor = 0;
  const units = labelled.units.map((unit) => {
    const start = labelled.text.indexOf(unit.text, cursor);
    cursor = start + unit.text.length;
    return Object.assign({}, unit, { start, end: cursor });
  });
  const suggestions = detectDirectives(blocks, { documentDate: labelled.date }).map((suggestion) => {
    const offset = starts[suggestion.blockIndex]!;
    return Object.assign({}, suggestion, { start: suggestion.start + offset, end: suggestion.end + offset });
  });
  for (const unit of units) {
    if (unit.kind !== 'directive' || unit.ambiguous) continue;
    const match = suggestions.find((suggestion) => overlap(suggestion, unit));
    if (!match) {
      score.missed++;
      if (showErrors) console.log(`  MISSED ${unit.text}`);
      continue;
    }
    score.found++;
    const fields = { lead: [unit.addressee, match.leadUnit], speaker: [unit.speaker, match.speaker], deadline: [unit.deadline, match.deadline?.text] } as const;
    for (const field of ['lead', 'speaker', 'deadline'] as const) {
      const [expected, actual] = fields[field];
      if (field !== 'deadline' && expected === undefined) continue;
      score.fields[field].of++;
      if (folded(expected ?? '') === folded(actual ?? '')) score.fields[field].right++;
      else if (showErrors) console.log(`  ${field}: expected "${expected ?? ''}", got "${actual ?? ''}" in: ${unit.text.slice(0, 90)}`);
    }
  }
  for (const suggestion of suggestions) {
    const matching = units.filter((unit) => overlap(suggestion, unit));
    if (matching.some((unit) => unit.kind === 'directive' || unit.ambiguous)) continue;
    score.wrong++;
    if (showErrors) console.log(`  WRONG ${labelled.text.slice(suggestion.start, suggestion.end)} (${suggestion.reasons.map((reason) => `${reason.kind}: ${reason.words}`).join(', ')})`);
  }
  return score;
}

const [directory, ...options] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: npm run eval:directives -- DIR [--errors]');
  process.exit(1);
}
const total = new Score();
for (const name of readdirSync(directory).filter((file) => file.endsWith('.json')).sort()) {
  const labelled = JSON.parse(readFileSync(join(directory, name), 'utf8')) as Labelled;
  const score = evaluate(labelled, options.includes('--errors'));
  console.log(`${name}: ${score}`);
  total.add(score);
}
console.log(`total: ${total}`);
