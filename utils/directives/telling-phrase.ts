/** What is said to a person of a sentence that its wording tells, where no rule does. */
import { deadlinesOfReading } from './deadlines.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';

/** Words with which somebody is told to do something. */
const TELLS = MEANS.orders | MEANS.requests | MEANS.passives | MEANS.obligations | MEANS.leading;
/** Words of what is done, by order or not. */
const DOES = MEANS.manners | MEANS.tasks;
/** In tokens; the rest of a longer clause is left out. */
const LONGEST_PHRASE = 12;

/**
 * The words for which a sentence is like a directive, where a reader understands them by themselves: those that tell somebody to
 * do something, up to the end of their clause, else a deadline, else what is done. Empty if there are none such. The words that
 * weigh most are often ones like "vào" or "nhất", which say nothing.
 * @param from the token that tells most
 */
export function tellingPhrase(reading: Reading, from: number): string {
  return phraseAt(reading, from, TELLS) ?? deadlinesOfReading(reading)[0]?.text ?? phraseAt(reading, from, DOES) ?? '';
}

/** The phrase of one of the meanings that holds a token, with the rest of its clause. */
function phraseAt(reading: Reading, token: number, meanings: number): string | undefined {
  const mark = reading.markAt(token);
  if (!mark?.meanings.has(meanings)) return undefined;
  let to = mark.to;
  while (to - mark.from < LONGEST_PHRASE && isInClause(reading, to)) to = reading.markAt(to)?.to ?? to + 1;
  return `${reading.slice(mark.from, to)}${isInClause(reading, to) ? ' …' : ''}`;
}

const isInClause = (reading: Reading, token: number): boolean => reading.isWord(token) || reading.hasFigure(token);
