/** UTF-16 units below this are looked up: all Vietnamese letters and most marks of prose are among them. */
export const TABLED_UNITS = 0x2100;

let allUnits: string | undefined;

/** Units by what stands for them in an expression, with the flag `g`, and the bits that they have. */
export type UnitClass = readonly [class_: RegExp, bits: number];

/**
 * What each of these units is: by unit, the bits of all classes that it is in. An expression goes through all units in
 * one run, since a script that is being evaluated would be held up by one look for each.
 */
export function unitTable(...classes: readonly UnitClass[]): Uint8Array {
  const table = new Uint8Array(TABLED_UNITS);
  allUnits ??= String.fromCharCode(...table.keys());
  for (const [expression, bits] of classes) {
    for (const { 0: run, index } of allUnits.matchAll(expression)) for (let unit = index; unit < index + run.length; unit++) table[unit]! |= bits;
  }
  return table;
}

/** The same of a character that is in no table. */
export function bitsOfCharacter(character: string, classes: readonly UnitClass[]): number {
  return classes.reduce((all, [expression, bits]) => (character.search(expression) === -1 ? all : all | bits), 0);
}
