// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import type { Block } from '../../../utils/model/index.ts';
import { asNamed } from './block-cases.ts';

const FIXTURES = 'tests/fixtures/portal';

const PAGES = [
  { expected: 'report', page: 'tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html' },
  { expected: 'notice', page: 'van-ban/thong-bao-214-tb-vp.html' },
  { expected: 'secret', page: 'van-ban/ke-hoach-07-kh-vp.html' },
  { expected: 'tasks', page: 'nhiem-vu/bang-theo-doi.html' },
  { expected: 'old-aspnet', page: 'cu/1187.html' },
  { expected: 'old-tcvn3', page: 'cu/1190.html' },
  { expected: 'old-vni', page: 'cu/1191.html' },
] as const;

function textOfFile(path: string): string {
  return readFileSync(`${FIXTURES}/${path}`, 'utf8');
}

/** The page without styles, scripts or a window. */
function parsedPage(path: string): Document {
  return new DOMParser().parseFromString(textOfFile(`pages/${path}`), 'text/html');
}

describe.each(PAGES)('$page', ({ expected, page }) => {
  const { blocks: expectedBlocks, ...fields } = JSON.parse(textOfFile(`expected/${expected}.json`)) as { blocks?: Block[]; title: string };
  const extraction = extract(parsedPage(page), `http://portal.test/${page}`);

  it('has the fields that the page states', () => {
    expect(extraction).toMatchObject(fields);
    expect(extraction.isArticle).toBe(true);
  });

  it.runIf(expectedBlocks)('has the blocks of the article, in order, and nothing else', () => {
    expect(asNamed(extraction.blocks, expectedBlocks!)).toEqual(expectedBlocks);
  });
});
