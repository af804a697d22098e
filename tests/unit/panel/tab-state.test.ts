import { describe, expect, test } from 'vitest';
import { fixedTabId, unreadableAddress, unreadableByRefusal } from '../../../entrypoints/sidepanel/tab/tab-state.ts';

const OWN = 'chrome-extension://abcdef';

describe('an address', () => {
  test.each([
    ['https://portal.lamhai.example/tin/1', undefined],
    ['http://10.0.0.7:8080/#/van-ban/3', undefined],
    ['https://portal.lamhai.example/chrome://newtab', undefined],
    ['about:blank', 'blank'],
    ['chrome://newtab/', 'blank'],
    ['chrome://new-tab-page/', 'blank'],
    ['about:home', 'blank'],
    ['chrome://settings/privacy', 'browser'],
    ['about:config', 'browser'],
    ['view-source:https://portal.lamhai.example/', 'browser'],
    ['chrome-extension://other/page.html', 'browser'],
    [`${OWN}/notebook.html#tasks`, 'own'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/vi/firefox/', 'store'],
    ['https://addons.mozilla.org.lamhai.example/', undefined],
    ['file:///C:/cong-van/214.html', 'file'],
    ['file:///C:/cong-van/214.PDF', 'pdf'],
  ])('%s', (url, why) => {
    expect(unreadableAddress(url, OWN)).toBe(why);
  });
});

describe('a refusal of a page whose address is hidden', () => {
  test.each([
    ['Cannot access a chrome:// URL', 'browser'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', undefined],
    ['Cannot access a chrome-extension:// URL of different extension', 'own'],
    ['Missing host permission for the tab', undefined],
    ['', undefined],
  ])('%s', (message, why) => {
    expect(unreadableByRefusal(message)).toBe(why);
  });
});

test.each([
  ['?tabId=12', 12],
  ['?x=1&tabId=0', 0],
  ['', undefined],
  ['?tabId=', undefined],
  ['?tabId=-1', undefined],
  ['?tabId=1e3', undefined],
])('the tab that %j fixes', (search, tabId) => {
  expect(fixedTabId(search)).toBe(tabId);
});
