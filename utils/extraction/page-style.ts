/** How a run of text looks. */
export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly right: boolean;
  /** In CSS pixels. */
  readonly size: number;
  /** The first font family, without quotes; '' if unknown. */
  readonly font: string;
}

/** What the look of an element decides. */
export interface PageStyle {
  readonly text: TextStyle;
  /** Neither it nor anything in it is shown. */
  readonly removed: boolean;
  /** Its own text is not shown; an element in it may be. */
  readonly hidden: boolean;
  /** As computed; null if the document is not shown. */
  readonly display: string | null;
  readonly whiteSpace: string;
  readonly unmarked: boolean;
}

const PLAIN_TEXT: TextStyle = { bold: false, italic: false, centred: false, right: false, size: 16, font: '' };

/** Where a document without styles begins. */
export const PARSED_STYLE: PageStyle = {
  text: PLAIN_TEXT, removed: false, hidden: false, display: null, whiteSpace: 'normal', unmarked: false,
};

const LEFT_OUT = new Set([
  'applet', 'area', 'audio', 'base', 'canvas', 'datalist', 'embed', 'frame', 'frameset', 'head', 'iframe', 'input', 'link', 'map',
  'meta', 'meter', 'noembed', 'noframes', 'noscript', 'object', 'option', 'param', 'progress', 'script', 'select', 'source', 'style',
  'svg', 'template', 'textarea', 'title', 'track', 'video',
]);

/** Elements that hold no text of the page, or only what a person types or chooses. */
export function isLeftOut(tag: string): boolean {
  return LEFT_OUT.has(tag);
}

const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins',
  'kbd', 'label', 'mark', 'math', 'nobr', 'o:p', 'picture', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub',
  'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);

/** Whether an element stands on lines of its own. */
export function displayOf(style: PageStyle, tag: string): 'block' | 'inline' {
  if (tag === 'br' || tag === 'wbr') return 'inline';
  if (style.display !== null) return /^(?:inline|contents|ruby)/.test(style.display) ? 'inline' : 'block';
  return INLINE.has(tag) ? 'inline' : 'block';
}

export function keepsLineBreaks(style: PageStyle): boolean {
  return /^(?:pre|break-spaces)/.test(style.whiteSpace);
}

function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/** The look of an element of a live page. */
export function renderedStyle(view: Window & typeof globalThis, element: Element, tag: string): PageStyle {
  const computed = view.getComputedStyle(element);
  const display = computed.display;
  if (display === 'none') return { ...PARSED_STYLE, removed: true };
  const align = computed.textAlign;
  return {
    text: {
      bold: computed.fontWeight === 'bold' || Number(computed.fontWeight) >= 600,
      italic: computed.fontStyle !== '' && computed.fontStyle !== 'normal',
      centred: align === 'center' || align === '-webkit-center' || align === '-moz-center',
      right: align === 'right' || align === 'end' || align === '-webkit-right',
      size: Number.parseFloat(computed.fontSize) || PLAIN_TEXT.size,
      font: firstFamily(computed.fontFamily),
    },
    removed: false,
    hidden: computed.visibility !== '' && computed.visibility !== 'visible',
    display: display === '' ? null : display,
    whiteSpace: computed.whiteSpace || 'normal',
    unmarked: (tag === 'ol' || tag === 'ul' || tag === 'li') && computed.listStyleType === 'none',
  };
}

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite', 'address', 'var', 'dfn']);
/** CSS pixels of `<font size="1">` to `"7"` (HTML, rendering of the font element). */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48] as const;
const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 18.7, h4: 16, h5: 13.3, h6: 10.7, small: 13.3, big: 19.2 };
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16 };

function declared(css: string, property: string): string | null {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(css)?.[1]?.trim() ?? null;
}

function writtenSize(css: string, fontSize: string | null, tag: string, inherited: number): number {
  const [, number, unit] = /^([\d.]+)(px|pt|em|rem)/i.exec(declared(css, 'font-size') ?? '') ?? [];
  if (number && unit) return Number(number) * (PIXELS[unit.toLowerCase()] ?? 1);
  const step = Number.parseInt(fontSize ?? '', 10);
  if (step > 0) return FONT_SIZES[Math.min(step, 7) - 1] ?? inherited;
  return HEADING_SIZES[tag] ?? inherited;
}

/** The look that tags and attributes alone give, where no style sheet is applied. */
export function writtenStyle(parent: PageStyle, tag: string, attribute: (name: string) => string | null): PageStyle {
  const css = attribute('style') ?? '';
  if (attribute('hidden') !== null || /^none/i.test(declared(css, 'display') ?? '')) return { ...parent, removed: true };
  const weight = declared(css, 'font-weight');
  const slant = declared(css, 'font-style');
  const align = (declared(css, 'text-align') ?? (tag === 'center' ? 'center' : attribute('align')))?.toLowerCase();
  const visibility = declared(css, 'visibility');
  const family = declared(css, 'font-family') ?? (tag === 'font' ? attribute('face') : null);
  return {
    text: {
      bold: weight === null ? parent.text.bold || BOLD.has(tag) : /^bold/i.test(weight) || Number(weight) >= 600,
      italic: slant === null ? parent.text.italic || ITALIC.has(tag) : !/^normal/i.test(slant),
      centred: align === undefined ? parent.text.centred : align === 'center' || align === 'middle',
      right: align === undefined ? parent.text.right : align === 'right',
      size: writtenSize(css, tag === 'font' ? attribute('size') : null, tag, parent.text.size),
      font: family === null ? parent.text.font : firstFamily(family),
    },
    removed: false,
    hidden: visibility === null ? parent.hidden : visibility !== 'visible',
    display: null,
    whiteSpace: declared(css, 'white-space') ?? (tag === 'pre' ? 'pre' : parent.whiteSpace),
    unmarked: /^none/i.test(declared(css, 'list-style') ?? declared(css, 'list-style-type') ?? ''),
  };
}
