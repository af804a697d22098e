import type { Notebook } from './notebook.ts';

/** What directives of the notebook name, each once, the latest written first. */
export interface KnownNames {
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly titles: readonly string[];
  readonly products: readonly string[];
  readonly bases: readonly string[];
}

/** So many notes back names are remembered: what was not written for that long is seldom meant. */
const LATEST_NOTES = 1000;

/** The names that the latest notes say. */
export async function knownNames(notebook: Notebook): Promise<KnownNames> {
  const names = { units: new Set<string>(), people: new Set<string>(), titles: new Set<string>(), products: new Set<string>(), bases: new Set<string>() };
  const add = (set: Set<string>, name: string | undefined): unknown => name && set.add(name);
  const { store } = (await notebook.database.connection()).transaction('notes');
  let cursor = await store.index('changedAt').openCursor(null, 'prev');
  for (let count = 0; cursor && count < LATEST_NOTES; count += 1) {
    const { directive, deleted } = cursor.value;
    if (directive && deleted === undefined) {
      for (const unit of [directive.leadUnit, ...directive.cooperatingUnits]) add(names.units, unit);
      add(names.people, directive.speaker);
      add(names.titles, directive.speakerTitle);
      add(names.products, directive.product);
      add(names.bases, directive.basis);
    }
    cursor = await cursor.continue();
  }
  return { units: [...names.units], people: [...names.people], titles: [...names.titles], products: [...names.products], bases: [...names.bases] };
}
