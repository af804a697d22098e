/** UTF-16 units below this are looked up: all Vietnamese letters and most marks of prose are among them. */
export const TABLED_UNITS = 0x2100;

/** What each of these units is, found out once: by unit, a number below 256, or 1 and 0 for yes and no. */
export function unitTable(of: (char: string) => number | boolean): Uint8Array {
  return Uint8Array.from({ length: TABLED_UNITS }, (_, unit) => Number(of(String.fromCharCode(unit))));
}
