/** The phrases of a list in which lines and bars part them. */
export const phrases = (list: string): readonly string[] => list.split(/[|\n]/u).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
