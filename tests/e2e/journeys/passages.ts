import { type EditionChange, editionChanges } from '../../fixtures/portal/editions.ts';

/** What the editors of the report changed, the first of its kind. */
function edited(kind: EditionChange['kind']): { readonly before: string; readonly after: string } {
  const change = editionChanges.find((one) => one.kind === kind);
  return { before: change?.before ?? '', after: change?.after ?? '' };
}

/** A directive whose deadline is moved from 15/12/2026 to 20/12/2026. */
export const REVIEW = edited('deadline');
/** A directive that the edited report no longer has. */
export const DIGITISATION = edited('deleted').before;
/** A directive that stands in both editions, in other elements. */
export const OVERDUE_FILES = edited('markup').before;
/** Figures within one paragraph, before all directives. */
export const FIGURES = 'Tính đến hết tháng 11, Văn phòng đã tiếp nhận, xử lý 12.480 hồ sơ, đúng hạn 98,6%';
/** What follows the deleted directive, in both editions. */
export const APPOINTMENT = 'Đảng ủy các xã, phường được yêu cầu phải cử một đồng chí làm đầu mối, gửi danh sách về Phòng Tổng hợp trước ngày 16/12.';
