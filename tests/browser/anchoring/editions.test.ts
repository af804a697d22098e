import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve, TextView } from '../../../utils/anchoring/index.ts';
import { editionChanges } from '../../fixtures/portal/editions.ts';
import first from '../../fixtures/portal/pages/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html?raw';
import edited from '../../fixtures/portal/pages/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.edited.html?raw';
import { show } from './page.ts';

/** Beside some passages a neighbour was edited too: those may be `moved`. */
const EXPECTED = { deadline: ['changed'], unit: ['changed'], deleted: ['lost'], markup: ['exact', 'moved'], inserted: [] } as const;
const FLAGS = { deadline: ['date'], unit: ['unit'] } as const;

function viewOfPage(html: string): TextView {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return new TextView(show(body.innerHTML));
}

/** On one line: the editions differ in their lines, the list of changes has none. */
const flat = (text: string): string => text.replaceAll('\n', ' ');

describe('the edited edition of the conference report', () => {
  it.each(editionChanges.filter(({ before }) => before !== null))('$kind: $before', async ({ kind, before, after }) => {
    const old = viewOfPage(first);
    const start = flat(old.text).indexOf(before!);
    expect(start).toBeGreaterThan(-1);
    const selectors = describePassage(old.rangeOf(start, start + before!.length), old);
    const [resolution] = await resolve(viewOfPage(edited), [selectors]);
    expect(EXPECTED[kind]).toContain(resolution!.status);
    expect(resolution!.found === undefined ? null : flat(resolution!.found)).toBe(after);
    if (kind === 'deadline' || kind === 'unit') {
      expect([...new Set(resolution!.changes!.flatMap(({ flags = [] }) => flags))]).toEqual(FLAGS[kind]);
    }
  });
});
