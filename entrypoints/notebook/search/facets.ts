import { isOwnUnit } from '../../../components/index.ts';
import { CATEGORY_IDS, TASK_STATUSES } from '../../../utils/model/index.ts';
import { DUE_VALUES, type FacetChoice, type FacetName } from '../../../utils/search/index.ts';

const OWN_ORDER: Readonly<Partial<Record<FacetName, readonly string[]>>> = { category: CATEGORY_IDS, due: DUE_VALUES, status: TASK_STATUSES };

/** A value, and how many notes it would leave. */
export type Count = readonly [value: string, count: number];

/** The values of a facet as they are offered: categories, dues and statuses in their own order, of the others the most frequent first, but the person's own unit before all. */
export function offered(counts: ReadonlyMap<string, number>, facet: FacetName): readonly Count[] {
  const order = OWN_ORDER[facet];
  const values = [...counts];
  const own = new Set(facet === 'unit' ? values.map(([value]) => value).filter(isOwnUnit) : []);
  return values.sort(([a, countA], [b, countB]) => (order ? order.indexOf(a) - order.indexOf(b) : Number(own.has(b)) - Number(own.has(a)) || countB - countA || (a < b ? -1 : 1)));
}

/** The choice with a value taken in, or out if it was in. */
export function withToggled(choice: FacetChoice, facet: FacetName, value: string): FacetChoice {
  const chosen = choice[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return next.length > 0 ? { ...choice, [facet]: next } : withoutFacet(choice, facet);
}

/** The choice without what is chosen of a facet. */
export function withoutFacet(choice: FacetChoice, facet: FacetName): FacetChoice {
  const { [facet]: _, ...others } = choice;
  return others;
}
