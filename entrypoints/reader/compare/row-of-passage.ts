import type { VersionRow } from '../../../components/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';

/** The row in which a passage stood; undefined if it is not to be found. */
export function rowOfPassage(rows: readonly VersionRow[], quote: string): number | undefined {
  const passage = normalizeText(quote);
  if (passage === '') return undefined;
  const at = rows.findIndex(({ before }) => before !== undefined && (normalizeText(before.text).includes(passage) || passage.includes(normalizeText(before.text))));
  return at < 0 ? undefined : at;
}
