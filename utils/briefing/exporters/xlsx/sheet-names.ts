/** Excel's limits (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]/\\:*?]/g;
/** Kept for what Excel writes itself. */
const RESERVED = 'history';

/** A name for each sheet that Excel takes: short, without its signs, no two alike. */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wished.map((name) => {
    const stem = name.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[' ]+|[' ]+$/g, '') || '–';
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` (${count})`;
      const candidate = shortened(stem, MAX_LENGTH - ending.length) + ending;
      const key = candidate.normalize('NFC').toLocaleLowerCase('vi');
      if (taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  });
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '').replace(/[' ]+$/, '')}…`;
}
