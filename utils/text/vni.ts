/** VNI-Windows, as windows-1252 shows it: a letter and a sign behind it, or one sign for the letters that have no room for one. */

/** Signs behind a letter for huyền, sắc, ngã, hỏi, nặng. */
const TONE_SIGNS = ['ø', 'ù', 'õ', 'û', 'ï'];
const BREVE_SIGNS = ['è', 'é', 'ü', 'ú', 'ë'];
const CIRCUMFLEX_SIGNS = ['à', 'á', 'ã', 'å', 'ä'];

const ROWS: ReadonlyArray<readonly [stem: string, signs: readonly string[], letters: string]> = [
  ['a', TONE_SIGNS, 'àáãảạ'],
  ['a', ['ê', ...BREVE_SIGNS], 'ăằắẵẳặ'],
  ['a', ['â', ...CIRCUMFLEX_SIGNS], 'âầấẫẩậ'],
  ['e', TONE_SIGNS, 'èéẽẻẹ'],
  ['e', ['â', ...CIRCUMFLEX_SIGNS], 'êềếễểệ'],
  ['o', TONE_SIGNS, 'òóõỏọ'],
  ['o', ['â', ...CIRCUMFLEX_SIGNS], 'ôồốỗổộ'],
  ['ô', TONE_SIGNS, 'ờớỡởợ'],
  ['u', TONE_SIGNS, 'ùúũủụ'],
  ['ö', TONE_SIGNS, 'ừứữửự'],
  ['y', TONE_SIGNS, 'ỳýỹỷ'],
  ['', ['ì', 'í', 'ó', 'æ', 'ò'], 'ìíĩỉị'],
  ['', ['î', 'ñ', 'ô', 'ö'], 'ỵđơư'],
];

/** Letter and sign, or one sign, to the Vietnamese letter; the sign's case follows the letter's or is small. */
export const VNI_LETTERS: ReadonlyMap<string, string> = vniLetters();

function vniLetters(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [stem, signs, letters] of ROWS) {
    [...letters].forEach((letter, index) => {
      const sign = signs[index]!;
      const capital = letter.toUpperCase();
      found.set(stem + sign, letter);
      found.set(stem.toUpperCase() + sign.toUpperCase(), capital);
      if (stem !== '') found.set(stem.toUpperCase() + sign, capital);
    });
  }
  return found;
}
