import type { Briefing } from '../../model/index.ts';
import { sentenceText } from '../assignment.ts';
import { type Entry, type ExportOptions, type Outline, entryTitle, outlineOf } from '../outline.ts';
import { isTableAlone } from '../tracking-columns.ts';
import { bodyOf } from './html/index.ts';

/** Programs that paste draw no lines around cells by themselves. */
const STYLE = 'table{border-collapse:collapse}td,th{border:1px solid #808080;padding:4px;vertical-align:top}';

/** A briefing to be pasted: rich for Word and mail, and as plain text for all else. */
export function toClipboard(briefing: Briefing, options?: ExportOptions): { readonly html: string; readonly text: string } {
  const outline = outlineOf(briefing, options);
  return { html: `<meta charset="utf-8"><style>${STYLE}</style>${bodyOf(outline)}`, text: plainText(outline) };
}

function plainText(outline: Outline): string {
  const { messages, title, occasionLine, byline, introduction, sections, parts, closing, sources } = outline;
  const blocks = [
    [title, occasionLine, byline],
    introduction,
    // Text without cells has no table: its tasks stand one below the other.
    ...(isTableAlone(outline) ? [outline.directives.flatMap(linesOfEntry)] : []),
    ...(parts.entries ? sections.filter(({ entries }) => entries.length > 0).map(({ heading, entries }) => [heading, ...entries.flatMap(linesOfEntry)]) : []),
    ...(parts.markedByOne ? outline.markedByOne.map(({ author, entries }) => [`${messages.briefing.markedByOne}: ${author}`, ...entries.map((entry) => `- ${entryTitle(entry)}`)]) : []),
    closing,
    ...(parts.sources && sources.length > 0 ? [[messages.briefing.sources, ...sources.map((source) => `${source.number}. ${[source.title, source.particulars, source.link].filter(Boolean).join(' – ')}`)]] : []),
  ];
  return blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).filter((block) => block !== '').join('\n\n');
}

function linesOfEntry({ directive, categoryName, quote, comment, warning }: Entry): string[] {
  const quoted = quote.length > 0 ? `“${quote.join('\n')}”` : '';
  const first = directive ? `${directive.number}. ${sentenceText(directive.sentence)}` : `- ${categoryName}${quoted === '' ? '' : `: ${quoted}`}`;
  const facts = directive?.facts.map(({ name, value }) => `${name}: ${value}`).join('; ') ?? '';
  return [first, ...[directive ? quoted : '', facts, ...comment, warning].filter((line) => line !== '').map((line) => `   ${line}`)];
}
