import type { VersionRow } from '../../../components/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';

/** The row in which a passage stood, or in which it is shown beside what it became elsewhere; undefined if it is not to be found. */
export function rowOfPassage(rows: readonly VersionRow[], quote: string): number | undefined {
  const passage = normalizeText(quote);
  if (passage === '') return undefined;
  const at = rows.findIndex(({ before }) => before !== undefined && (normalizeText(before.text).includes(passage) || passage.includes(normalizeText(before.text))));
  if (at < 0) return undefined;
  const edited = rows.findIndex(({ before, after }) => before === rows[at]!.before && after !== undefined);
  return edited < 0 ? at : edited;
}
