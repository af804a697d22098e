import { expect, test } from 'vitest';
import { readPortalAddress } from '../../../entrypoints/options/portal-address.ts';

const ALLOWED = [
  { pattern: 'https://portal.lamhai.example/*', fixed: false },
  { pattern: '*://congvan.lamhai.example/*', fixed: true },
];

test.each([
  ['https://tin.lamhai.example/bai/1?x=2', { url: 'https://tin.lamhai.example/bai/1?x=2' }],
  ['  http://10.0.0.7:8080/ ', { url: 'http://10.0.0.7:8080/' }],
  ['HTTPS://Tin.Lamhai.Example', { url: 'HTTPS://Tin.Lamhai.Example' }],
  ['', { problem: { kind: 'empty' } }],
  ['   ', { problem: { kind: 'empty' } }],
  ['cổng thông tin của sở', { problem: { kind: 'unreadable' } }],
  ['https://', { problem: { kind: 'unreadable' } }],
  ['/tin/1', { problem: { kind: 'unreadable' } }],
  ['chrome://extensions', { problem: { kind: 'notWeb' } }],
  ['file:///C:/congvan.html', { problem: { kind: 'notWeb' } }],
  ['javascript:alert(1)', { problem: { kind: 'notWeb' } }],
  ['https://portal.lamhai.example/khac', { problem: { kind: 'known' } }],
  ['http://congvan.lamhai.example/', { problem: { kind: 'known' } }],
  ['http://portal.lamhai.example/', { url: 'http://portal.lamhai.example/' }],
  ['tin.lamhai.example/bai', { problem: { kind: 'scheme', addresses: ['https://tin.lamhai.example/bai', 'http://tin.lamhai.example/bai'] } }],
  ['portal:8080', { problem: { kind: 'scheme', addresses: ['https://portal:8080', 'http://portal:8080'] } }],
])('%j', (typed, expected) => {
  expect(readPortalAddress(typed, ALLOWED)).toEqual(expected);
});

test('is on everywhere once everything is allowed', () => {
  for (const pattern of ['<all_urls>', '*://*/*', 'https://*/*']) {
    expect(readPortalAddress('https://tin.lamhai.example/', [{ pattern, fixed: false }])).toEqual({ problem: { kind: 'known' } });
  }
});
