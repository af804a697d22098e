/** Provinces and cities, those of today and those that were joined to others in 2025: papers name who governs them by the place alone, "Chủ tịch Hà Nội". */
import { keyOf } from './comparison.ts';
import { phrases } from './lexicon/phrases.ts';
import type { Reading } from './reading.ts';
import { wordPairs } from './word-pairs.ts';

const PLACES: ReadonlySet<string> = new Set(
  phrases(`
    An Giang | Bà Rịa | Bắc Giang | Bắc Kạn | Bạc Liêu | Bắc Ninh | Bến Tre | Bình Dương | Bình Định | Bình Phước | Bình Thuận | Cà Mau | Cao Bằng | Cần Thơ
    Đà Nẵng | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội | Hà Tĩnh | Hải Dương | Hải Phòng | Hậu Giang
    Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lâm Đồng | Lạng Sơn | Lào Cai | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận
    Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa
    Thừa Thiên | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Vũng Tàu | Yên Bái
  `).map(keyOf),
);

/** True if a province or city is named at a token, in two syllables. */
export const isPlaceAt = (reading: Reading, at: number): boolean => reading.isCapital(at) && reading.isCapital(at + 1) && isPlace(reading, at);
const isPlace = wordPairs(...PLACES);

/** The office before the place that it governs, of a title that is compared: "chủ tịch" of "chủ tịch hà nội". */
export function officeOfPlace(title: string): { readonly office: string; readonly place: string } | undefined {
  const at = title.lastIndexOf(' ', title.lastIndexOf(' ') - 1);
  const place = title.slice(at + 1);
  return at > 0 && PLACES.has(place) ? { office: title.slice(0, at), place } : undefined;
}
