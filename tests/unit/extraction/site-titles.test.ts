import { describe, expect, it } from 'vitest';
import { isSiteTitle, splitTitle } from '../../../utils/extraction/titles.ts';

describe('titles and the names of sites', () => {
  it.each([
    ['Giao ban tháng 11 | Cổng thông tin Sở Xây dựng', undefined, 'Giao ban tháng 11', 'Cổng thông tin Sở Xây dựng'],
    ['Giao ban tháng 11 - Sở Xây dựng', 'Sở Xây dựng', 'Giao ban tháng 11', 'Sở Xây dựng'],
    ['Sở Xây dựng » Giao ban tháng 11', 'Sở xây dựng', 'Giao ban tháng 11', 'Sở Xây dựng'],
    ['Phòng Chuyển đổi số - Cơ yếu họp giao ban', undefined, 'Phòng Chuyển đổi số - Cơ yếu họp giao ban', undefined],
    ['Kế hoạch năm 2026-2031', 'SXD', 'Kế hoạch năm 2026-2031', undefined],
    ['Lịch tiếp công dân tháng 12 | SXD', undefined, 'Lịch tiếp công dân tháng 12', 'SXD'],
  ])('%s', (written, siteName, title, site) => {
    expect(splitTitle(written, siteName)).toEqual(site === undefined ? { title } : { title, site });
  });

  it.each([['Trang thông tin điện tử tỉnh Lâm Hải', true], ['', true], ['Trang chủ', true], ['Giao ban', false]])('%s names a site: %s', (title, expected) => {
    expect(isSiteTitle(title, undefined)).toBe(expected);
  });
});
