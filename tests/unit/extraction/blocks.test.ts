// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { asNamed, BLOCK_CASES, pageOf } from './block-cases.ts';

it.each(BLOCK_CASES)('$name', (entry) => {
  const { blocks, title } = extract(new DOMParser().parseFromString(pageOf(entry), 'text/html'), 'http://portal.test/');
  expect(asNamed(blocks, entry.blocks)).toEqual(entry.blocks);
  expect(title).toBe('Họp giao ban');
});
