import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { portalRulesSchema } from '../../../utils/model/index.ts';
import { normalizeAddress } from '../../../utils/portals/address.ts';
import { anyText, sentence } from '../text/arbitraries.ts';

const RUNS = { numRuns: 2000 };

/** Pieces of which addresses are made, so that they meet in every way. */
const piece = fc.constantFrom(
  'http://', 'https://', 'file://', 'www.', 'portal.test', 'van-phong.test', ':80', ':8080', '/', '//', '?', '&', '=', '#', '#/', '#!', '%', '%2F', '%25', '%41',
  '%e1%bb', '%E1%BB%8Bx', 'i\u0323', 'ị', '+', ' ', '..', '.', ';jsessionid=a', '(S(x))', 'index.html', 'default.aspx', 'id', 'utm_source', 'a', 'A', '1', ':~:text', '\\', '\u212a', '\u2000', '@',
);
const anyAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom('http://portal.test/', 'https://portal.test/a?b=', 'http://portal.test/#/'), anyText).map((parts) => parts.join('')),
  anyText,
);

const name = fc.constantFrom('id', 'a', 'b', 'utm_source', 'p_p_*', '*');
const anyRules = fc.array(
  fc.record({
    host: fc.constantFrom('portal.test', 'www.portal.test', 'portal.test:8080', 'cu.test'),
    aliases: fc.subarray(['van-phong.test', '10.0.0.7', 'cu.test']),
    path: fc.constantFrom('', '/a*', '/*', '/a'),
    keep: fc.array(name, { maxLength: 2 }),
    ignore: fc.array(name, { maxLength: 2 }),
    hash: fc.boolean(),
  }),
  { maxLength: 2 },
).filter((rules) => v.is(portalRulesSchema, rules));

describe('a normalised address', () => {
  test('is made of any text, and stays as it is when it is normalised again', () => {
    fc.assert(
      fc.property(anyAddress, anyRules, (address, rules) => {
        const once = normalizeAddress(address, rules);
        expect(normalizeAddress(once, rules)).toBe(once);
      }),
      RUNS,
    );
  });

  test('keeps all that another rule would go by: normalised under none before, or not, it comes to the same', () => {
    const ordinary = fc.tuple(
      fc.constantFrom('http://www.portal.test', 'http://10.0.0.7', 'https://cu.test:443'),
      fc.array(fc.oneof(fc.constantFrom('van-ban', '214%2FTB', 'x.aspx', 'index.html', 'a%20b'), sentence.map(encodeURIComponent)), { maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom('id', 'a', 'b', 'ItemID'), sentence.map(encodeURIComponent)), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(ordinary, anyRules, ([origin, path, parameters], rules) => {
        const address = `${origin}/${path.join('/')}?${parameters.map((pair) => pair.join('=')).join('&')}`;
        expect(normalizeAddress(normalizeAddress(address), rules)).toBe(normalizeAddress(address, rules));
      }),
      RUNS,
    );
  });
});

const plainParameters = fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'itemid', 'tabid', 'loai', 'nam'), sentence), { maxLength: 4, selector: ([key]) => key });
const written = (parameters: readonly (readonly [string, string])[]): string =>
  parameters.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');

test('what is of no matter never matters', () => {
  const noise = fc.tuple(
    fc.constantFrom('http://portal.test', 'https://portal.test', 'https://www.Portal.test:443', 'http://portal.test.:80'),
    fc.constantFrom('', '/'),
    fc.array(fc.constantFrom('utm_medium=x', 'fbclid=1', '__VIEWSTATE=%2F', 'p_p_state=normal', 'JSESSIONID=9', 'returnUrl=%2F'), { maxLength: 3 }),
    fc.constantFrom('', '#', '#muc-2', '#:~:text=giao'),
    fc.constantFrom('NFC', 'NFD'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(sentence, plainParameters, noise, fc.func(fc.nat()), (path, parameters, [origin, slash, extra, fragment, form, encodes], place) => {
      const inAnyOrder = [...parameters].sort((a, b) => place(a) - place(b));
      const shownPath = path.replaceAll(' ', '-').normalize(form);
      const query = [...extra, ...(inAnyOrder.length > 0 ? [written(inAnyOrder)] : [])].join('&');
      const noisy = `${origin}/${encodes ? encodeURIComponent(shownPath).toLowerCase() : shownPath}${slash}?${query}${fragment}`;
      expect(normalizeAddress(noisy)).toBe(normalizeAddress(`http://portal.test/${path.replaceAll(' ', '-')}?${written(parameters)}`));
    }),
    RUNS,
  );
});

test('a parameter that chooses always matters', () => {
  fc.assert(
    fc.property(plainParameters, fc.constantFrom('id', 'itemid', 'tabid'), sentence, sentence, (parameters, chosen, a, b) => {
      fc.pre(a !== b);
      const others = parameters.filter(([key]) => key !== chosen);
      const withValue = (value: string): string => normalizeAddress(`http://portal.test/d?${written([...others, [chosen, value]])}`);
      expect(withValue(a)).not.toBe(withValue(b));
    }),
    RUNS,
  );
});
