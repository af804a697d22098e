const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as a person reads it: "1,2 MB". @param locale BCP 47 */
export function writtenBytes(bytes: number, locale: string): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 })} ${UNITS[power]!}`;
}
