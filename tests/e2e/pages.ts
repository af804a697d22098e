/** Addresses of the sample portal, and what stands on its pages. */
export const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';
export const NOTICE = '/van-ban/thong-bao-214-tb-vp.html';
export const TASKS = '/nhiem-vu/bang-theo-doi.html';
export const SECRET = '/van-ban/ke-hoach-07-kh-vp.html';
export const APPLICATION = '/ung-dung/';
/** Changes itself: a clock, sections that open and close, an article that is made anew, a list without an end. */
export const BULLETIN = '/ung-dung/bang-tin.html';
/** Its text lies in frames and shadow roots. */
export const FRAMED = '/ung-dung/van-ban-trong-khung.html';
