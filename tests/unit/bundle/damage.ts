/** Damages to a JSON file: hostile values in any place, values that are missing or said twice. */
import * as fc from 'fast-check';

/** What a hostile or damaged file may hold in the place of any value. */
const HOSTILE: fc.Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '__proto__',
  'constructor',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z_ffff_x',
  [],
  [[]],
  {},
  { toString: 'x', valueOf: 'y', constructor: { prototype: {} } },
  'Ủ'.repeat(2000),
);

export interface Damage {
  /** Which of all places in the JSON, as a share of their number. */
  readonly at: number;
  readonly value: unknown;
  readonly how: 'replace' | 'remove' | 'repeat';
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: HOSTILE,
  how: fc.constantFrom('replace', 'replace', 'remove', 'repeat'),
});

type Owner = Record<string, unknown> | unknown[];

function placesIn(value: unknown, places: [Owner, string][] = []): [Owner, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Owner, key]);
    placesIn((value as Record<string, unknown>)[key], places);
  }
  return places;
}

/** The text of a JSON file after these damages. */
export function damaged(text: string, damages: readonly Damage[]): string {
  const json: unknown = JSON.parse(text);
  for (const { at, value, how } of damages) {
    // Each time another: one that is put into itself would be no JSON.
    const planted: unknown = structuredClone(value);
    const places = placesIn(json);
    const place = places[Math.floor(at * places.length)];
    if (!place) continue;
    const [owner, key] = place;
    if (how === 'replace') (owner as Record<string, unknown>)[key] = planted;
    else if (!Array.isArray(owner)) delete owner[key];
    else if (how === 'remove') owner.splice(Number(key), 1);
    else owner.push(structuredClone(owner[Number(key)]));
  }
  return JSON.stringify(json);
}
