import { expect, test } from 'vitest';
import { isOnHost, normalizeAddress } from '../../../utils/portals/address.ts';
import { portalName, portalPattern } from '../../../utils/portals/patterns.ts';

const SAME: [string, string, string][] = [
  ['scheme', 'http://portal.test/tin/1.html', 'https://portal.test/tin/1.html'],
  ['www', 'http://www.portal.test/tin/1.html', 'http://portal.test/tin/1.html'],
  ['default port, whatever the scheme', 'https://portal.test:443/tin', 'http://portal.test:80/tin'],
  ['capital letters in the host', 'http://Portal.TEST/tin', 'http://portal.test/tin'],
  ['host in letters or in punycode', 'http://vănphòng.test/tin', 'http://xn--vnphng-6wa6k.test/tin'],
  ['full stop behind the host', 'http://portal.test./tin', 'http://portal.test/tin'],
  ['name and password', 'http://an:bi-mat@portal.test/tin', 'http://portal.test/tin'],
  ['trailing slash', 'http://portal.test/tin/', 'http://portal.test/tin'],
  ['index page', 'http://portal.test/tin/index.html', 'http://portal.test/tin/'],
  ['index page of ASP.NET', 'http://portal.test/Default.aspx?tabid=62', 'http://portal.test/?tabid=62'],
  ['way there and back', 'http://portal.test/tin/../tin/./1.html', 'http://portal.test/tin/1.html'],
  ['tracking', 'http://portal.test/tin?id=7&utm_source=zalo&fbclid=x', 'http://portal.test/tin?id=7'],
  ['order of parameters', 'http://portal.test/d?b=2&a=1', 'http://portal.test/d?a=1&b=2'],
  ['letter case of parameter names', 'http://portal.test/Default.aspx?TabID=62&itemId=9', 'http://portal.test/Default.aspx?tabid=62&itemid=9'],
  ['parameter that says nothing', 'http://portal.test/d?id=7&keyword=', 'http://portal.test/d?id=7'],
  ['question mark with nothing behind it', 'http://portal.test/d?', 'http://portal.test/d'],
  ['plus or space', 'http://portal.test/d?ten=bao+cao', 'http://portal.test/d?ten=bao%20cao'],
  ['mark against caches', 'http://portal.test/d?id=7&_=1796000000000', 'http://portal.test/d?id=7'],
  ['session without cookies', 'http://portal.test/(S(abc123))/d.aspx?id=1', 'http://portal.test/d.aspx?id=1'],
  ['session and user without cookies', 'http://portal.test/(S(abc123)F(x-Y_1))/d.aspx?id=1', 'http://portal.test/d.aspx?id=1'],
  ['session of a Java server', 'http://portal.test/d;jsessionid=0A1B.node1?id=1', 'http://portal.test/d?id=1'],
  ['session of PHP', 'http://portal.test/d.php?id=1&PHPSESSID=x', 'http://portal.test/d.php?id=1'],
  ['hidden fields of ASP.NET', 'http://portal.test/d.aspx?ItemID=5&__VIEWSTATE=%2FwEP&__EVENTTARGET=x', 'http://portal.test/d.aspx?ItemID=5'],
  ['capital letters in a path of ASP.NET', 'http://portal.test/Pages/ChiTiet.aspx?ItemID=5', 'http://portal.test/pages/chitiet.aspx?itemid=5'],
  ['way back in SharePoint', 'http://portal.test/Pages/x.aspx?ItemID=5&Source=http%3A%2F%2Fportal.test%2F', 'http://portal.test/Pages/x.aspx?ItemID=5'],
  ['dialogue of SharePoint', 'http://portal.test/_layouts/15/DocIdRedir.aspx?ID=VP-1-2&IsDlg=1', 'http://portal.test/_layouts/15/DocIdRedir.aspx?ID=VP-1-2'],
  ['Office file opened in the browser', 'http://portal.test/VanBan/tb-214.docx?web=1', 'http://portal.test/VanBan/tb-214.docx'],
  ['how a portlet is shown', 'http://portal.test/tin?p_p_id=101&p_p_lifecycle=0&p_p_state=maximized&p_p_mode=view&p_p_col_id=column-1&_101_articleId=9', 'http://portal.test/tin?p_p_id=101&_101_articleId=9'],
  ['way back of a portlet', 'http://portal.test/tin?_101_articleId=9&_101_redirect=%2Fhome', 'http://portal.test/tin?_101_articleId=9'],
  ['percent-encoded Vietnamese', 'http://portal.test/thông-báo', 'http://portal.test/th%C3%B4ng-b%C3%A1o'],
  ['letters of percent-encoding', 'http://portal.test/th%c3%b4ng', 'http://portal.test/th%C3%B4ng'],
  ['letters that need no encoding', 'http://portal.test/%74in-%7E1', 'http://portal.test/tin-~1'],
  ['NFD', 'http://portal.test/thông-báo'.normalize('NFD'), 'http://portal.test/thông-báo'],
  ['NFD, encoded, in a parameter', `http://portal.test/d?ten=${encodeURIComponent('hội nghị'.normalize('NFD'))}`, 'http://portal.test/d?ten=hội+nghị'],
  ['place in the page', 'http://portal.test/tin#muc-2', 'http://portal.test/tin'],
  ['text fragment', 'http://portal.test/tin#:~:text=giao', 'http://portal.test/tin'],
  ['text fragment behind a route', 'http://portal.test/#/tin/1:~:text=giao', 'http://portal.test/#/tin/1'],
  ['slash behind a route', 'http://portal.test/#/tin/1/', 'http://portal.test/#/tin/1'],
  ['route that leads nowhere', 'http://portal.test/#/', 'http://portal.test/'],
  ['tracking behind a route', 'http://portal.test/#/tin?utm_source=zalo&id=1', 'http://portal.test/#/tin?id=1'],
];
test.each(SAME)('one document: %s', (_why, a, b) => expect(normalizeAddress(a)).toBe(normalizeAddress(b)));

const DIFFERENT: [string, string, string][] = [
  ['parameter that chooses', 'http://portal.test/d?id=1', 'http://portal.test/d?id=2'],
  ['parameter without a value', 'http://portal.test/d?214', 'http://portal.test/d?215'],
  ['parameter that stands alone', 'http://portal.test/d?gioithieu=', 'http://portal.test/d?lienhe='],
  ['parameters in a row of one name', 'http://portal.test/d?id=1&id=2', 'http://portal.test/d?id=2&id=1'],
  ['hash route', 'http://portal.test/#/tin/1', 'http://portal.test/#/tin/2'],
  ['hash-bang route', 'http://portal.test/#!tin1', 'http://portal.test/#!tin2'],
  ['parameter behind a route', 'http://portal.test/#/tin?id=1', 'http://portal.test/#/tin?id=2'],
  ['port', 'http://portal.test:8080/d', 'http://portal.test:9090/d'],
  ['port or none', 'http://portal.test:8080/d', 'http://portal.test/d'],
  ['another path', 'http://portal.test/Tin', 'http://portal.test/tin2'],
  ['capital letters in a path', 'http://portal.test/Tin', 'http://portal.test/tin'],
  ['slash that is part of a name', 'http://portal.test/214%2FTB', 'http://portal.test/214/TB'],
  ['question mark that is part of a name', 'http://portal.test/d%3Fid=1', 'http://portal.test/d?id=1'],
  ['ampersand that is part of a value', 'http://portal.test/d?a=1%26b=2', 'http://portal.test/d?a=1&b=2'],
  ['plus that is part of a value', 'http://portal.test/d?a=1%2B2', 'http://portal.test/d?a=1+2'],
  ['item of ASP.NET', 'http://portal.test/x.aspx?ItemID=1', 'http://portal.test/x.aspx?ItemID=2'],
  ['page of SharePoint', 'http://portal.test/Pages/a.aspx', 'http://portal.test/Pages/b.aspx'],
  ['folder of SharePoint', 'http://portal.test/VB/Forms/AllItems.aspx?RootFolder=%2FVB%2F2025', 'http://portal.test/VB/Forms/AllItems.aspx?RootFolder=%2FVB%2F2026'],
  ['layout page of SharePoint', 'http://portal.test/_layouts/15/DocIdRedir.aspx?ID=VP-1-2', 'http://portal.test/_layouts/15/DocIdRedir.aspx?ID=VP-1-3'],
  ['source that is no way back', 'http://portal.test/tin?source=van-phong', 'http://portal.test/tin?source=so-noi-vu'],
  ['portlet', 'http://portal.test/tin?p_p_id=101', 'http://portal.test/tin?p_p_id=110'],
  ['what a portlet shows', 'http://portal.test/tin?p_p_id=101&_101_articleId=9', 'http://portal.test/tin?p_p_id=101&_101_articleId=8'],
  ['accents', 'http://portal.test/thông-báo', 'http://portal.test/thong-bao'],
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

test.each(['', 'not an address', 'chrome://settings', 'javascript:alert(1)', 'about:blank', 'http://', 'http://a b/'])('is left as it is: %s', (address) => {
  expect(normalizeAddress(` ${address} `)).toBe(address);
});

test('a portal is an http(s) host', () => {
  expect(portalPattern('http://portal.test:8080/tin')).toBe('http://portal.test/*');
  for (const url of ['chrome://settings', 'file:///a.html', 'about:blank', 'nonsense', undefined]) expect(portalPattern(url)).toBeUndefined();
  expect(portalName('https://portal.example/*')).toBe('portal.example');
  expect(portalName('http://portal.example/*')).toBe('http://portal.example');
  expect(portalName('*://portal.example/*')).toBe('portal.example');
});
