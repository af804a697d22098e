import { describe, expect, test } from 'vitest';
import { PortalPatternError, officePortals } from '../../../scripts/office-portals.ts';

describe('officePortals', () => {
  test.each([
    ['nothing set', undefined, []],
    ['only white space', '  \n', []],
    ['one portal', 'https://portal.example/*', ['https://portal.example/*']],
    ['both schemes', '*://portal.example/*', ['*://portal.example/*']],
    ['a name without dots', 'http://noibo/*', ['http://noibo/*']],
    ['all hosts below a domain', 'https://*.tinh.example/*', ['https://*.tinh.example/*']],
    ['commas and spaces', 'https://a.example/*, http://b.example/*\nhttp://10.0.0.7/*', ['https://a.example/*', 'http://b.example/*', 'http://10.0.0.7/*']],
  ])('%s', (_name, value, patterns) => {
    expect(officePortals(value)).toEqual(patterns);
  });

  test.each([
    ['the whole web', '<all_urls>'],
    ['every host', 'https://*/*'],
    ['no scheme', 'portal.example/*'],
    ['a scheme that is not of the web', 'file:///*'],
    ['no path', 'https://portal.example'],
    ['one page', 'https://portal.example/tin-tuc'],
    ['a port', 'http://portal.example:8080/*'],
    ['a star inside the host', 'https://portal.*.example/*'],
    ['a name and password', 'https://a:b@portal.example/*'],
    ['a good one and a bad one', 'https://portal.example/* https://*/*'],
  ])('refuses %s', (_name, value) => {
    expect(() => officePortals(value)).toThrow(PortalPatternError);
  });
});
