// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { LAYOUT_CASES } from './layout-cases.ts';

it.each(LAYOUT_CASES)('$name', ({ html, expected, texts }) => {
  const extraction = extract(new DOMParser().parseFromString(html, 'text/html'), 'http://portal.test/tin/1');
  expect(extraction).toMatchObject(expected);
  expect(extraction.blocks.map(({ text }) => text)).toEqual(texts);
});
