/** Documents that may be one, for a person to decide. */
import type { DocumentRecord, Id } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { numberKey } from './identity.ts';

export type DocumentPair = readonly [DocumentRecord, DocumentRecord];

/** What is kept of a pair that a person said is not one; no address begins so. */
export const APART_PREFIX = '#apart ';

export function apartKey(a: Id, b: Id): string {
  return `${APART_PREFIX}${[a, b].sort().join(' ')}`;
}

/**
 * Pairs of documents with the same number and symbol, whose dates and issuing bodies are equal as far as both are known.
 * Of more than two the first is put beside each other one. Pairs that a person told apart are left out.
 * @param apart keys of these pairs
 */
export function likelySame(documents: Iterable<DocumentRecord>, apart: ReadonlySet<string>): DocumentPair[] {
  const numbered = [...documents].filter(({ number }) => number !== undefined && /\d.*\p{L}/u.test(number));
  const groups = Map.groupBy(numbered, ({ number }) => numberKey(number!));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((document, index) => {
      const other = group.slice(0, index).find((one) => agree(one.date, document.date) && agree(one.issuer, document.issuer) && !apart.has(apartKey(one.id, document.id)));
      return other ? [[other, document] as const] : [];
    }),
  );
}

/** Whether two particulars are equal as far as both are known. */
export function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || fold(a) === fold(b);
}
