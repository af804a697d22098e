import { describe, expect, test } from 'vitest';
import { isAtLeast, isInstalled } from '../../../scripts/setup.mjs';

describe('isAtLeast', () => {
  test.each([
    ['22.18.0', '22.18.0', true],
    ['v22.18.0', '22.18.0', true],
    ['22.23.3', '22.18.0', true],
    ['24.0.0', '22.18.0', true],
    ['22.9.0', '22.18.0', false],
    ['22.17.9', '22.18.0', false],
    ['20.20.2', '22.18.0', false],
    ['23.0.0-nightly20241015', '22.18.0', true],
    ['22.18', '22.18.0', true],
  ])('%s against %s: %s', (version, minimum, expected) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

describe('isInstalled', () => {
  const root = { version: '0.1.0' };
  const preact = { version: '11.2.0' };
  const otherMachine = { version: '1.0.0', optional: true };

  test.each([
    ['everything as in the lock', { '': root, 'node_modules/preact': preact }, { 'node_modules/preact': preact }, true],
    ['a package is missing', { '': root, 'node_modules/preact': preact }, {}, false],
    ['a package is older', { '': root, 'node_modules/preact': preact }, { 'node_modules/preact': { version: '11.1.0' } }, false],
    ['an optional package is for other machines', { 'node_modules/x': otherMachine }, {}, true],
    ['an optional package is older', { 'node_modules/x': otherMachine }, { 'node_modules/x': { version: '0.9.0' } }, false],
    ['a package too many does no harm', { 'node_modules/preact': preact }, { 'node_modules/preact': preact, 'node_modules/y': preact }, true],
  ])('%s', (_name, wanted, found, expected) => {
    expect(isInstalled({ packages: wanted }, { packages: found })).toBe(expected);
  });
});
