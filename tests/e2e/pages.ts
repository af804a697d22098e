/** Addresses of the sample portal, and what stands on its pages. */
export const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';
export const NOTICE = '/van-ban/thong-bao-214-tb-vp.html';
export const TASKS = '/nhiem-vu/bang-theo-doi.html';
export const SECRET = '/van-ban/ke-hoach-07-kh-vp.html';
export const APPLICATION = '/ung-dung/';
