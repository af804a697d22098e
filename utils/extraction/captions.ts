import type { Measures } from './measures.ts';
import type { Passage } from './passages.ts';
import type { VisibleElement } from './visible-tree.ts';

/** Class names under which portals keep the words below a picture. */
const NAMES = /caption|chu-?thich|img-?desc|image-?desc|photo-?desc|desc-?im(?:g|age)|note-?im(?:g|age)|pic-?desc/i;
const LONGEST_CAPTION = 500;

/** An element that portals or HTML mark as the words of a picture. */
export function isCaptionElement({ tag, attributes, order }: VisibleElement, { text }: Measures): boolean {
  if (tag === 'figcaption' || tag === 'figure') return true;
  const names = attributes['class'];
  return names !== undefined && NAMES.test(names) && text[order]! <= LONGEST_CAPTION && tag !== 'table' && tag !== 'tr';
}

const NAME = String.raw`(?:\p{Lu}[\p{L}.]*)`;
const KIND = String.raw`(?:Ảnh|ẢNH|Nguồn ảnh|Nguồn|NGUỒN|Đồ họa|Clip|Video)(?:\s(?:minh h[oọ]ạ?a?|tư liệu))?`;
/** "Ảnh: Minh Hà", "(Ảnh: Minh Hà/TTX)", "Nguồn: Cổng thông tin tỉnh", "Ảnh minh họa." */
const ONLY_CREDIT = new RegExp(String.raw`^[(\[]?(?:${KIND}\s?:\s?(?:[^.;:]|\.(?=\S)){2,90}|Ảnh (?:minh h[oọ]ạ?a?|tư liệu))[)\]]?\.?$`, 'u');
const CREDIT_BEHIND = new RegExp(String.raw`(?:[.!?…"”]\s?|\s[-–]\s|\s)(?:\(${KIND}\s?:?[^()]{0,80}\)|(?<![,\p{Ll}]\s)${KIND}\s?:\s?${NAME}[^.;:]{0,60})\.?$`, 'u');

/** A credit in brackets, or a name after "Ảnh:", that runs into the next sentence. */
const GLUED_BRACKETS = new RegExp(String.raw`\(${KIND}\s?:?[^()]{0,80}\)\.?(?=["“]?\p{Lu})`, 'u');
const GLUED_NAME = new RegExp(String.raw`${KIND}\s?:\s?(?:[\p{Lu}/][\p{Ll}.]*[ /-]{0,3}){0,5}(?:\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll}*\s)|\p{Lu}{2,6}(?=\p{Lu}\p{Ll}+\s))`, 'u');
/** A word, bracket or quotation mark that ends a sentence, and a capital without a space. */
const GLUED_SENTENCE = /(?<![\p{L}\d.])([\p{L}\d]+|[^\p{L}\d]*[)”"])[.!?](?=["“]?\p{Lu}\p{L}*[\s,])/gu;
/** "TP.Hải Tân" and "Q.Bến Cá" are no ends of sentences: a whole word has a small vowel, a year four digits. */
const WHOLE_WORD = /^(?:\p{L}*[aeiouyăâêôơưà-ỹ]\p{L}*|\d{4}|\P{L}+)$/u;
/** What pictures of meetings show. */
const SCENE = /(?:^|\s)(?:toàn cảnh|quang cảnh|tặng hoa|chụp ảnh|bắt tay|phát biểu|chủ trì|trao|tham quan|dự|kiểm tra)(?:\s|$)/iu;
const LONGEST_GLUED = 300;

/** Offset at which a caption ends and the next sentence begins without a space, or -1. */
export function endOfGluedCaption(text: string, belowPicture: boolean): number {
  for (const pattern of [GLUED_BRACKETS, GLUED_NAME]) {
    const found = pattern.exec(text);
    if (found && found.index <= LONGEST_GLUED) return found.index + found[0].length;
  }
  const glued = Array.from(text.slice(0, LONGEST_GLUED).matchAll(GLUED_SENTENCE)).find(([, word]) => WHOLE_WORD.test(word!));
  if (!glued) return -1;
  const end = glued.index + glued[0].length;
  const first = text.slice(0, end);
  const isOneSentence = !/[.!?…]\s+\p{Lu}/u.test(first);
  return isOneSentence && (belowPicture || SCENE.test(first)) ? end : -1;
}

/** Whether a text by itself is a credit, or ends in one. */
export function hasCredit(text: string): boolean {
  return ONLY_CREDIT.test(text) || (text.length <= LONGEST_CAPTION && CREDIT_BEHIND.test(text));
}

const LONGEST_BARE_CAPTION = 260;

/** Small, slanting or centred words below a picture. `usual` is the size of the article's text in CSS pixels. */
function looksLikeCaption({ text, look, belowPicture, kind }: Passage, usual: number): boolean {
  if (!belowPicture || kind !== 'paragraph' || text.length > LONGEST_BARE_CAPTION || look.bold) return false;
  return look.italic || look.centred || look.size <= usual - 1 || !/[.:;!?…]["”]?$/u.test(text);
}

function usualSize(passages: readonly Passage[]): number {
  const lengths = new Map<number, number>();
  for (const { look, text, kind } of passages) {
    if (kind === 'paragraph') lengths.set(look.size, (lengths.get(look.size) ?? 0) + text.length);
  }
  return [...lengths].reduce((best, entry) => entry[1] > best[1] ? entry : best, [16, 0])[0];
}

/** The passages with the words of pictures as captions, apart from the sentences that they ran into. */
export function withCaptions(passages: readonly Passage[]): Passage[] {
  const usual = usualSize(passages);
  return passages.flatMap((passage) => {
    const { kind, text, belowPicture } = passage;
    if (kind !== 'paragraph' && kind !== 'caption') return [passage];
    const end = endOfGluedCaption(text, belowPicture || kind === 'caption');
    if (end > 0) {
      return [
        { ...passage, kind: 'caption' as const, text: text.slice(0, end).trim() },
        { ...passage, kind: 'paragraph' as const, text: text.slice(end).trim(), belowPicture: false },
      ];
    }
    if (kind === 'paragraph' && (hasCredit(text) || looksLikeCaption(passage, usual))) return [{ ...passage, kind: 'caption' as const }];
    return [passage];
  });
}
