import { elements, xmlOf } from './xml.ts';

/** The addresses of the links of a part of a Word file, in their order: Word keeps what follows `#` beside the address where it is short. */
export function wordLinks(entries: ReadonlyMap<string, string>, part: 'document' | 'endnotes'): string[] {
  const relationships = elements(xmlOf(entries.get(`word/_rels/${part}.xml.rels`)), 'Relationship');
  const targets = new Map(relationships.map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]));
  return elements(xmlOf(entries.get(`word/${part}.xml`)), 'w:hyperlink').map((link) => {
    const anchor = link.getAttribute('w:anchor');
    return `${targets.get(link.getAttribute('r:id'))}${anchor ? `#${anchor}` : ''}`;
  });
}
