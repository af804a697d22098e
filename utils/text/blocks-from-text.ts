import type { Block, BlockKind } from '../model/index.ts';

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const LIST_MARKER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)/](?!\d)|-(?=\s{1,4}\p{Lu}))|[a-zđ][.)]|\((?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)(?=\s)|[-–—•●▪*+](?=\s{0,4}[\p{L}\p{N}“"(]))\s{0,4}\S/u;
const ROMAN_MARKER = /^[IVX]{1,6}[.)]\s/u;
const CREDIT = /^\(?(?:ảnh|nguồn ảnh|nguồn|đồ họa|video|clip)\s?(?:minh họa|tư liệu)?\s?[:.)]/iu;
const CREDIT_BEHIND = /(?:\(ảnh[^()]{0,80}\)\.?|[.!]\s{0,3}ảnh(?: minh họa)?:[^.]{1,60})$/iu;
/** What pictures of meetings show; a line without a full stop that says so is a caption. */
const SCENE = /(?:^|\s)(?:toàn cảnh|quang cảnh|tặng hoa|chụp ảnh|bắt tay|phát biểu|ảnh minh họa|trao (?:bằng khen|cờ|quyết định|huy hiệu))(?:\s|$)/iu;
const ENDS_SENTENCE = /[.!?…:;,]["”’»)]{0,2}$/u;
const WHOLE_QUOTE = /^“[^“”]{1,4000}[.!?…,]?”\.?$/u;
const STARTS_LOWER = /^\p{Ll}/u;
const MAX_HEADING = 160;
const MAX_CAPTION = 260;

/**
 * The blocks of a plain text: one for each line that is not empty. Each `Block.text` is an exact substring of the text,
 * without white space at its ends, in order. The kind is guessed from how the line begins, ends and how long it is; list
 * markers stay part of the text.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trim();
    if (line === '') continue;
    const kind = kindOf(line, blocks.length === 0);
    blocks.push({ kind, text: line, ...levelOf(kind, blocks.length) });
  }
  return blocks;
}

function levelOf(kind: BlockKind, index: number): { level?: number } {
  if (kind === 'heading') return { level: index === 0 ? 1 : 2 };
  return kind === 'listItem' ? { level: 1 } : {};
}

function kindOf(line: string, isFirst: boolean): BlockKind {
  const closed = ENDS_SENTENCE.test(line);
  if (CREDIT.test(line)) return 'caption';
  if (line.length <= MAX_CAPTION && CREDIT_BEHIND.test(line)) return 'caption';
  if (LIST_MARKER.test(line)) return 'listItem';
  if (ROMAN_MARKER.test(line)) return closed ? 'listItem' : 'heading';
  if (!closed && !isFirst && line.length <= MAX_CAPTION && SCENE.test(line)) return 'caption';
  if (!closed && line.length <= MAX_HEADING && !STARTS_LOWER.test(line)) return 'heading';
  return WHOLE_QUOTE.test(line) ? 'quote' : 'paragraph';
}
