import { describe, expect, test } from 'vitest';
import { documentLabel, siteOf } from '../../../entrypoints/notebook/contents/document-label.ts';
import { writtenBytes } from '../../../entrypoints/notebook/data/bytes.ts';
import { byDay, countByDocument, inReadingOrder, isNamed } from '../../../entrypoints/notebook/documents/document-order.ts';
import { documentRecord, note } from './notes.ts';

const NOTICE = documentRecord('d1', { kind: 'Thông báo', number: '214-TB/VP', date: '2027-01-08', siteName: 'Cổng Sở Đường Sen' });
const REPORT = documentRecord('d2', { title: 'Hội nghị tổng kết', publishedAt: '2027-01-20T08:00:00+07:00' });

describe('documents', () => {
  test.each([
    [NOTICE, 'Thông báo 214-TB/VP · 08/01/2027'],
    [REPORT, 'Hội nghị tổng kết · 20/01/2027'],
    [documentRecord('d4', { title: 'Điện thoại ngày 20/01/2027', date: '2027-01-20' }), 'Điện thoại ngày 20/01/2027'],
    [documentRecord('d3', { title: '', date: '2027-01-01' }), 'https://portal.test/van-ban/d3.html · 01/01/2027'],
  ])('are called in one line', (document, expected) => {
    expect(documentLabel(document)).toBe(expected);
  });

  test('are of a site, named or not', () => {
    expect([siteOf(NOTICE), siteOf(REPORT), siteOf(documentRecord('d', { url: 'không phải địa chỉ' }))]).toEqual(['Cổng Sở Đường Sen', 'portal.test', '']);
  });

  test('stand by their day, the latest first', () => {
    expect(byDay([NOTICE, REPORT]).map(({ id }) => id)).toEqual(['d2', 'd1']);
  });

  test.each([
    ['', true],
    ['thong bao 214', true],
    ['duong sen', true],
    ['214 hội nghị', false],
  ])('are found by what they are called: “%s” %s', (typed, expected) => {
    expect(isNamed(NOTICE, typed)).toBe(expected);
  });

  test('have their notes counted, and read in order, the whole document first', () => {
    const selectors = (start: number) => ({
      quote: { type: 'TextQuoteSelector' as const, exact: '', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector' as const, start, end: start },
    });
    const notes = [note('b', { selectors: selectors(90) }), note('a', { selectors: selectors(0) }), note('whole')];
    expect(inReadingOrder(notes).map(({ id }) => id)).toEqual(['whole', 'a', 'b']);
    expect(countByDocument([...notes, note('x', { documentId: 'd2' })])).toEqual(new Map([['d1', 3], ['d2', 1]]));
  });
});

describe('bytes in words', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1500, '1,5 kB'],
    [895_000, '895 kB'],
    [1_640_000, '1,6 MB'],
    [12_400_000_000, '12 GB'],
  ])('%i is %s', (bytes, expected) => {
    expect(writtenBytes(bytes, 'vi')).toBe(expected);
  });
});
