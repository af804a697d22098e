// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { textOfBlocks } from '../../../utils/model/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';

const TAGS = [
  'div', 'p', 'span', 'table', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'h1', 'h2', 'article', 'main', 'section', 'header', 'footer', 'nav', 'aside', 'form', 'a', 'b', 'font',
  'figure', 'figcaption', 'blockquote', 'pre', 'br', 'img', 'button', 'label', 'body', 'html', 'frameset', 'dl', 'dt', 'x-y', 'o:p', 'template', 'select', 'svg', 'title',
] as const;
const TEXTS = [
  'MẬT', 'Số: 7-TB/VP', 'THÔNG BÁO', '08/12/2026', 'Ảnh: Minh HàTại hội nghị, các phòng báo cáo.', 'Tin liên quan', 'Nơi nhận:', 'KT. GIÁM ĐỐC', 'Đỗ Thanh Tùng', ' ', '\u00ad\u200b',
  'Sáng 7/12, Sở Xây dựng họp giao ban với các phòng chuyên môn để bàn việc cấp phép của quý tới, có đại diện Thanh tra Sở.', 'Uû ban nh©n d©n tØnh', '|', '…',
] as const;
const CLASSES = ['', 'title', 'related', 'caption', 'author', 'menu', 'share', 'dau-mat', 'content', 'hidden'] as const;

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...CLASSES), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, name, children]) => `<${tag} class="${name}" id="${name}" href="/x" rowspan="2">${children.join('')}</${tag}>`),
  ),
}));

it('of any page gives blocks whose text is normal and not empty', () => {
  fc.assert(fc.property(fc.array(node, { maxLength: 8 }), (parts) => {
    const { blocks, text } = extract(new DOMParser().parseFromString(parts.join(''), 'text/html'), 'http://portal.test/');
    for (const block of blocks) expect(block.text).toBe(normalizeText(block.text));
    expect(blocks.every((block) => block.text !== '')).toBe(true);
    expect(text).toBe(textOfBlocks(blocks));
  }), { numRuns: 120 });
}, 60_000);
