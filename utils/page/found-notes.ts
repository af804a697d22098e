import { type Earlier, type Resolution, resolveAgain, resolve, type TextView } from '../anchoring/index.ts';
import type { Id, Note, Selectors } from '../model/index.ts';

interface Found {
  readonly selectors: Selectors;
  readonly resolution: Resolution;
}

/** Where the notes of a page stand: found once, and found again where the page or the notes have changed. */
export class FoundNotes {
  #view: TextView | undefined;
  #found: ReadonlyMap<Id, Found> = new Map();

  /** The view in which they were found. */
  get view(): TextView | undefined {
    return this.#view;
  }

  of(id: Id): Resolution | undefined {
    return this.#found.get(id)?.resolution;
  }

  /** A note that was just made of a range. */
  add(id: Id, selectors: Selectors, range: Range): void {
    this.#found = new Map(this.#found).set(id, { selectors, resolution: { status: 'exact', range, confidence: 1 } });
  }

  /**
   * Finds notes in a view of the page.
   * @returns whether any of them stands otherwise than before
   * @throws StaleViewError, or the signal's reason
   */
  async find(view: TextView, notes: readonly Note[], signal: AbortSignal): Promise<boolean> {
    const placed = notes.flatMap(({ id, selectors }) => (selectors ? { id, selectors } : []));
    const targets = placed.map(({ selectors }) => selectors);
    const before = this.#found;
    const known = placed.map(({ id, selectors }) => {
      const found = before.get(id);
      return found && isSame(found.selectors, selectors) ? found : undefined;
    });
    // The same selectors in another object: what was made of them once is not made again.
    const remembered = targets.map((selectors, index) => known[index]?.selectors ?? selectors);
    const earlier: Earlier | undefined = this.#view && { view: this.#view, resolutions: known.map((found) => found?.resolution) };
    const resolutions = earlier ? await resolveAgain(view, remembered, earlier, { signal }) : await resolve(view, targets, { signal });
    this.#view = view;
    this.#found = new Map(placed.map(({ id }, index) => [id, { selectors: remembered[index]!, resolution: resolutions[index]! }]));
    return placed.length !== before.size || placed.some(({ id }) => before.get(id)?.resolution !== this.of(id));
  }
}

function isSame(a: Selectors, b: Selectors): boolean {
  return a === b || (a.position.start === b.position.start && JSON.stringify(a) === JSON.stringify(b));
}
