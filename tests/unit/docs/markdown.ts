/** What the documents name: links, headings, commands, files. Only what GitHub shows of a page is read: `code` and fences are kept apart. */

export interface Markdown {
  /** Without fences and comments. */
  readonly prose: string;
  /** Contents of ``` fences and of `code`. */
  readonly code: readonly string[];
  /** Targets of links and images, in order. */
  readonly links: readonly string[];
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: readonly string[];
}

const FENCE = /^```[^\n]*\n([\s\S]*?)^```/gm;
const COMMENT = /<!--[\s\S]*?-->/g;
const SPAN = /(`+)([^`\n]+)\1/g;

export function readMarkdown(text: string): Markdown {
  const fences = Array.from(text.matchAll(FENCE), ([, content]) => content!);
  const prose = text.replace(FENCE, '').replace(COMMENT, '');
  const spans = Array.from(prose.matchAll(SPAN), ([, , content]) => content!);
  const plain = prose.replace(SPAN, '');
  const links = [
    ...Array.from(plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g), ([, target]) => target!),
    ...Array.from(plain.matchAll(/<(?:img|a|source)\b[^>]*?\b(?:src|href|srcset)="([^"]+)"/g), ([, target]) => target!),
  ];
  return { prose, code: [...fences, ...spans], links, anchors: anchorsOf(prose) };
}

function anchorsOf(prose: string): string[] {
  const seen = new Map<string, number>();
  return Array.from(prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm), ([, heading]) => {
    const anchor = heading!
      .replaceAll(/[`*]|\]\([^)]*\)|\[/g, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}
