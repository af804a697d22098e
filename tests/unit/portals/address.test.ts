import { expect, test } from 'vitest';
import { isOnHost, normalizeAddress } from '../../../utils/portals/address.ts';
import { portalName, portalPattern } from '../../../utils/portals/patterns.ts';

const SAME: [string, string, string][] = [
  ['scheme', 'http://portal.test/tin/1.html', 'https://portal.test/tin/1.html'],
  ['www', 'http://www.portal.test/tin/1.html', 'http://portal.test/tin/1.html'],
  ['trailing slash', 'http://portal.test/tin/', 'http://portal.test/tin'],
  ['index page', 'http://portal.test/tin/index.html', 'http://portal.test/tin/'],
  ['tracking', 'http://portal.test/tin?id=7&utm_source=zalo&fbclid=x', 'http://portal.test/tin?id=7'],
  ['order of parameters', 'http://portal.test/d?b=2&a=1', 'http://portal.test/d?a=1&b=2'],
  ['letter case of parameter names', 'http://portal.test/Default.aspx?TabID=62&itemId=9', 'http://portal.test/Default.aspx?tabid=62&itemid=9'],
  ['session without cookies', 'http://portal.test/(S(abc123))/d.aspx?id=1', 'http://portal.test/d.aspx?id=1'],
  ['percent-encoded Vietnamese', 'http://portal.test/thông-báo', 'http://portal.test/th%C3%B4ng-b%C3%A1o'],
  ['NFD', 'http://portal.test/thông-báo'.normalize('NFD'), 'http://portal.test/thông-báo'],
  ['place in the page', 'http://portal.test/tin#muc-2', 'http://portal.test/tin'],
  ['text fragment', 'http://portal.test/tin#:~:text=giao', 'http://portal.test/tin'],
  ['text fragment behind a route', 'http://portal.test/#/tin/1:~:text=giao', 'http://portal.test/#/tin/1'],
];
test.each(SAME)('one document: %s', (_why, a, b) => expect(normalizeAddress(a)).toBe(normalizeAddress(b)));

const DIFFERENT: [string, string, string][] = [
  ['parameter that chooses', 'http://portal.test/d?id=1', 'http://portal.test/d?id=2'],
  ['hash route', 'http://portal.test/#/tin/1', 'http://portal.test/#/tin/2'],
  ['hash-bang route', 'http://portal.test/#!tin1', 'http://portal.test/#!tin2'],
  ['port', 'http://portal.test:8080/d', 'http://portal.test:9090/d'],
  ['path in other letters', 'http://portal.test/Tin', 'http://portal.test/tin2'],
];
test.each(DIFFERENT)('two documents: %s', (_why, a, b) => expect(normalizeAddress(a)).not.toBe(normalizeAddress(b)));

const HOSTS: [string, string, boolean][] = [
  ['http://portal.test/tin', 'http://portal.test', true],
  ['http://portal.test/tin', 'https://portal.test', true],
  ['http://www.portal.test/tin', 'http://portal.test', true],
  ['http://portal.test/', 'http://portal.test', true],
  ['http://portal.test/?id=1', 'http://portal.test', true],
  ['http://portal.test/#/tin/1', 'http://portal.test', true],
  ['http://portal.test:8080/tin', 'http://portal.test', false],
  ['http://portal.test/tin', 'http://portal.test:8080', false],
  ['http://portal.test.evil.test/tin', 'http://portal.test', false],
  ['http://tin.portal.test/', 'http://portal.test', false],
  ['http://evil.test/portal.test/', 'http://portal.test', false],
  ['http://portal.test/tin', 'null', false],
];
test.each(HOSTS)('%s is on the host of %s: %s', (address, origin, expected) => expect(isOnHost([normalizeAddress(address)], origin)).toBe(expected));

test.each(['', 'not an address', 'chrome://settings', 'javascript:alert(1)', 'http://portal.test/%E0%A4%A'])('never throws: %s', (address) => {
  expect(typeof normalizeAddress(address)).toBe('string');
});

test('a portal is an http(s) host', () => {
  expect(portalPattern('http://portal.test:8080/tin')).toBe('http://portal.test/*');
  for (const url of ['chrome://settings', 'file:///a.html', 'about:blank', 'nonsense', undefined]) expect(portalPattern(url)).toBeUndefined();
  expect(portalName('https://portal.example/*')).toBe('portal.example');
  expect(portalName('http://portal.example/*')).toBe('http://portal.example');
  expect(portalName('*://portal.example/*')).toBe('portal.example');
});
