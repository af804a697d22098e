// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction/index.ts';

const PROSE = 'Các điểm cầu không được sao chụp, đăng tải nội dung Kế hoạch này dưới mọi hình thức; việc giao nhận thực hiện theo quy định.';

function classificationOf(html: string): string | undefined {
  const page = `<title>Kế hoạch</title><nav><a href="/mat">MẬT</a></nav><article><h1>Kế hoạch</h1>${html}<p>${PROSE}</p><p>${PROSE}</p></article>`;
  return extract(new DOMParser().parseFromString(page, 'text/html'), 'http://portal.test/').classification;
}

describe('stamps', () => {
  it.each([
    ['<p><span class="dau-mat">MẬT</span></p>', 'MẬT'],
    ['<div>TỐI MẬT</div>', 'TỐI MẬT'],
    ['<td>TUYỆT MẬT</td>', 'TUYỆT MẬT'],
    ['<p><b>[ MẬT ]</b></p>', 'MẬT'],
    ['<p>TUYỆT<br>MẬT</p>', 'TUYỆT MẬT'],
    ['<p>Số: 07-KH/VP <span>MẬT</span></p>', 'MẬT'],
    ['<p>Độ mật: Mật</p>', 'MẬT'],
    ['<p>Độ mật: <b>Tối mật</b></p>', 'TỐI MẬT'],
    ['<span class="dau-mat">Tối mật</span>', 'TỐI MẬT'],
    ['<p>MẬT</p><p>TUYỆT MẬT</p><p>TỐI MẬT</p>', 'TUYỆT MẬT'],
    ['<table><tr><td>TỈNH ỦY LÂM HẢI<div>MẬT</div></td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>', 'MẬT'],
  ])('%s', (html, stamp) => {
    expect(classificationOf(html)).toBe(stamp);
  });

  it.each([
    '<p>Tuyệt đối không để lộ, lọt bí mật nhà nước.</p>',
    '<p>Văn bản đóng dấu <b>MẬT</b> được giao nhận riêng.</p>',
    '<p>Không chuyển hồ sơ có nội dung mật qua trục.</p>',
    '<h2>Bảo vệ bí mật nhà nước</h2>',
    '<p>Mật ong</p>',
    '<p>mật</p>',
    '<p>Tối mật</p>',
    '<table><tr><th>Ký hiệu</th><th>Độ mật</th></tr><tr><td>A</td><td>MẬT</td></tr><tr><td>B</td><td>TỐI MẬT</td></tr></table>',
    '<p><a href="/tra-cuu?do-mat=2">TỐI MẬT</a></p>',
    '<select><option>MẬT</option></select><label>MẬT</label>',
  ])('none in %s', (html) => {
    expect(classificationOf(html)).toBeUndefined();
  });
});
