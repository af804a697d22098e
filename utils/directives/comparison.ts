/**
 * A text in the form in which it is compared with the lexicon: NFC, small letters, tone marks where the old spelling puts
 * them (uỷ = ủy). `text` and `key` have the same length; `original` maps their offsets back.
 */
export interface Comparison {
  /** NFC, otherwise as written. */
  readonly text: string;
  readonly key: string;
  /** The UTF-16 offset in the original text of an offset in `text`. */
  original(offset: number): number;
}

const TONE_PAIRS: ReadonlyMap<string, string> = new Map(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'].map(
    (pair) => pair.split(' ') as [string, string],
  ),
);
const TONE = new RegExp([...TONE_PAIRS.keys()].join('|'), 'gu');
const CLUSTER = /[^\p{M}]\p{M}{0,8}|\p{M}/gu;

/** The comparison form of a phrase; of the same length if the phrase is NFC. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
  return sameLength.replace(TONE, (pair) => TONE_PAIRS.get(pair)!);
}

export function compare(original: string): Comparison {
  if (original.normalize('NFC') === original) return { text: original, key: keyOf(original), original: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) offsets.push(composed.length === cluster.length ? index + unit : index);
    text += composed;
  }
  offsets.push(original.length);
  return { text, key: keyOf(text), original: (offset) => offsets[offset] ?? original.length };
}
