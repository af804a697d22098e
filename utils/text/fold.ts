const MARKS = /\p{M}+/gu;
const D_WITH_STROKE = /[đðɖ]/g;

/** Lower case without any mark: "Ủy ban Đảng" gives "uy ban dang". Offsets are not kept. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(D_WITH_STROKE, 'd');
}
