import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';
import { asNamed, BLOCK_CASES, pageOf } from '../../unit/extraction/block-cases.ts';
import { LAYOUT_CASES } from '../../unit/extraction/layout-cases.ts';
import { parsedPage, shownPage } from './shown-page.ts';

describe.each(BLOCK_CASES)('$name', (entry) => {
  it('on a page that is shown', async () => {
    expect(asNamed(extract(await shownPage(pageOf(entry)), 'http://portal.test/').blocks, entry.blocks)).toEqual(entry.blocks);
  });

  it('on a parsed page', () => {
    expect(asNamed(extract(parsedPage(pageOf(entry)), 'http://portal.test/').blocks, entry.blocks)).toEqual(entry.blocks);
  });
});

describe('portals of several layouts, shown', () => {
  it.each(LAYOUT_CASES)('$name', async ({ html, expected, texts }) => {
    const extraction = extract(await shownPage(html), 'http://portal.test/tin/1');
    expect(extraction).toMatchObject(expected);
    expect(extraction.blocks.map(({ text }) => text)).toEqual(texts);
  });
});

const LEAD = 'Sáng 7/12, Sở Xây dựng tỉnh Lâm Hải họp giao ban với các phòng chuyên môn để bàn việc cấp phép của quý tới.';

describe('what only styles say', () => {
  it.each([
    { name: 'hidden by a style sheet', css: '.x { display: none }', html: '<p class="x">Ẩn</p>', texts: [LEAD] },
    { name: 'invisible, with something visible in it', css: '.x { visibility: hidden } .y { visibility: visible }', html: '<div class="x">Ẩn<p class="y">Hiện</p></div>', texts: [LEAD, 'Hiện'] },
    { name: 'spans that are blocks', css: '.x { display: block }', html: '<span class="x">Một</span><span class="x">Hai</span>', texts: [LEAD, 'Một', 'Hai'] },
    { name: 'paragraphs that are inline', css: '.x { display: inline }', html: '<p class="x">Mộ</p><p class="x">t</p>', texts: [LEAD, 'Một'] },
    { name: 'items of a flex box', css: '.x { display: flex }', html: '<div class="x"><span>Một</span><span>Hai</span></div>', texts: [LEAD, 'Một', 'Hai'] },
    { name: 'line breaks that are kept', css: '.x { white-space: pre-line }', html: '<div class="x">Một.\n\nHai.</div>', texts: [LEAD, 'Một.', 'Hai.'] },
    { name: 'an old font', css: '.x { font-family: ".VnTime" }', html: '<p class="x">Uû ban nh©n d©n tØnh</p>', texts: [LEAD, 'Uỷ ban nhân dân tỉnh'] },
    { name: 'an old font that draws capitals', css: '.x { font-family: ".VnTimeH" }', html: '<p class="x">Th«ng b¸o</p>', texts: [LEAD, 'THÔNG BÁO'] },
  ])('$name', async ({ css, html, texts }) => {
    const page = await shownPage(`<!doctype html><title>Giao ban</title><style>${css}</style><article><h1>Giao ban</h1><p>${LEAD}</p>${html}</article>`);
    expect(extract(page, 'http://portal.test/').blocks.map(({ text }) => text)).toEqual(texts);
  });

  it('no marker where the style shows none', async () => {
    const page = await shownPage(`<style>.x { list-style: none }</style><article><h1>Giao ban</h1><p>${LEAD}</p><ol class="x"><li>Một</li></ol><ol><li>Hai</li></ol></article>`);
    expect(extract(page, 'http://portal.test/').blocks.map(({ marker }) => marker)).toEqual([undefined, undefined, '1.']);
  });
});
