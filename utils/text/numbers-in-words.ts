/** Whole numbers as they are said: "mười lăm" is 15, "hai mươi tư" is 24. */

export const HIGHEST_IN_WORDS = 199;

/** By digit, from one on: the ways to say it alone, and behind mười or mươi. */
export const DIGIT_WORDS: readonly (readonly string[])[] = [['một'], ['hai'], ['ba'], ['bốn'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín']];
export const DIGIT_WORDS_BEHIND_TEN = DIGIT_WORDS.with(4, ['lăm']);
export const DIGIT_WORDS_BEHIND_TENS = DIGIT_WORDS.with(0, ['mốt', 'một']).with(3, ['tư', 'bốn']).with(4, ['lăm', 'nhăm']);

/** The ways to say a number. @param number 1 to `HIGHEST_IN_WORDS` */
export function inWords(number: number): readonly string[] {
  if (number >= 100) return number === 100 ? ['một trăm'] : behindHundred(number - 100).map((rest) => `một trăm ${rest}`);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGIT_WORDS[ones - 1]!;
  const before = tens === 1 ? 'mười' : `${DIGIT_WORDS[tens - 1]![0]!} mươi`;
  return ones === 0 ? [before] : (tens === 1 ? DIGIT_WORDS_BEHIND_TEN : DIGIT_WORDS_BEHIND_TENS)[ones - 1]!.map((last) => `${before} ${last}`);
}

function behindHundred(rest: number): readonly string[] {
  return rest < 10 ? inWords(rest).flatMap((one) => [`linh ${one}`, `lẻ ${one}`]) : inWords(rest);
}
