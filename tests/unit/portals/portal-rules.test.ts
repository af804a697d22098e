import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type PortalRule, portalRulesSchema } from '../../../utils/model/index.ts';
import { isOnHost, normalizeAddress } from '../../../utils/portals/address.ts';

const rule = (given: Partial<PortalRule>): PortalRule => ({ host: 'portal.test', aliases: [], path: '', keep: [], ignore: [], hash: false, ...given });

const CASES: [what: string, rules: PortalRule[], a: string, b: string, same: boolean][] = [
  ['only the parameters that choose count', [rule({ keep: ['id'] })], 'http://portal.test/d?id=1&trang=2', 'http://portal.test/d?id=1', true],
  ['one that chooses is told apart', [rule({ keep: ['id'] })], 'http://portal.test/d?id=1&trang=2', 'http://portal.test/d?id=2&trang=2', false],
  ['one that counts nowhere else may choose here', [rule({ keep: ['sid'] })], 'http://portal.test/d?sid=1', 'http://portal.test/d?sid=2', false],
  ['one that is ignored does not count', [rule({ ignore: ['trang'] })], 'http://portal.test/d?id=1&trang=2', 'http://portal.test/d?id=1', true],
  ['several that begin alike are ignored', [rule({ ignore: ['loc_*'] })], 'http://portal.test/d?id=1&LOC_nam=2026', 'http://portal.test/d?id=1', true],
  ['what stands behind # chooses', [rule({ hash: true })], 'http://portal.test/d#vb214', 'http://portal.test/d#vb215', false],
  ['a text fragment is no page of its own', [rule({ hash: true })], 'http://portal.test/d#vb214:~:text=giao', 'http://portal.test/d#vb214', true],
  ['another name is the same portal', [rule({ aliases: ['vp.noibo', '10.0.0.7:8080'] })], 'http://10.0.0.7:8080/d?id=1', 'https://www.vp.noibo/d?id=1', true],
  ['another name is the portal itself', [rule({ aliases: ['vp.noibo'] })], 'http://vp.noibo/d', 'https://portal.test/d', true],
  ['another port is another portal', [rule({ aliases: ['10.0.0.7:8080'] })], 'http://10.0.0.7/d', 'http://portal.test/d', false],
  ['of another name the parameters count by the same rule', [rule({ aliases: ['vp.noibo'], keep: ['id'] })], 'http://vp.noibo/d?id=1&x=2', 'http://portal.test/d?id=1', true],
  ['the rule holds for its paths', [rule({ path: '/van-ban/*', keep: ['id'] })], 'http://portal.test/Van-Ban/d?id=1&x=2', 'http://portal.test/Van-Ban/d?id=1', true],
  ['and for no others', [rule({ path: '/van-ban/*', keep: ['id'] })], 'http://portal.test/tin/d?id=1&x=2', 'http://portal.test/tin/d?id=1', false],
  ['the first for a path holds', [rule({ path: '/*/ct', keep: ['id'] }), rule({ keep: ['x'] })], 'http://portal.test/tin/ct?id=1&x=2', 'http://portal.test/tin/ct?id=1&x=3', true],
  ['other portals are as they were', [rule({ keep: ['id'] })], 'http://khac.test/d?id=1&x=2', 'http://khac.test/d?id=1', false],
];
test.each(CASES)('%s', (_what, rules, a, b, same) => {
  expect(v.is(portalRulesSchema, rules)).toBe(true);
  expect(normalizeAddress(a, rules) === normalizeAddress(b, rules)).toBe(same);
});

test('a page under another name of the portal reaches what was kept of it', () => {
  const rules = [rule({ aliases: ['vp.noibo'] })];
  const addresses = [normalizeAddress('http://portal.test/d', rules)];
  expect(isOnHost(addresses, 'http://vp.noibo', rules)).toBe(true);
  expect(isOnHost(addresses, 'http://vp.noibo')).toBe(false);
});

describe('rules that are not taken', () => {
  test.each<[string, Partial<PortalRule>[]]>([
    ['a host with a path', [{ host: 'portal.test/tin' }]],
    ['a host that is none', [{ host: 'a b' }]],
    ['a path without its slash', [{ path: 'van-ban' }]],
    ['a parameter with its value', [{ keep: ['id=1'] }]],
    ['a name of two portals', [{ aliases: ['vp.noibo'] }, { host: 'khac.test', aliases: ['VP.noibo'] }]],
    ['a portal that is another one', [{ aliases: ['khac.test'] }, { host: 'www.khac.test' }]],
    ['a portal that is itself under another name', [{ aliases: ['www.portal.test'] }]],
  ])('%s', (_what, rules) => {
    expect(v.is(portalRulesSchema, rules.map(rule))).toBe(false);
  });
});
