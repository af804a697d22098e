import { textFieldsOf } from './fields.ts';
import type { DayRange } from './day-range.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Parting } from './pattern-match.ts';
import type { FieldToken, Query, WordToken } from './query.ts';
import type { TextField } from './searchable-note.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that a note has to have, or must not have, in any of its texts or in those of some fields. */
export interface TextClause {
  readonly kind: 'text';
  readonly excluded: boolean;
  readonly pattern: Pattern;
  readonly parting: Parting;
  readonly fields?: readonly TextField[];
}

export interface ChoiceClause {
  readonly kind: 'choice';
  readonly excluded: boolean;
  readonly field: 'category' | 'status';
  readonly choice: string;
}

export interface DayClause {
  readonly kind: 'day';
  readonly excluded: boolean;
  readonly field: 'date' | 'due' | 'changed';
  readonly days: DayRange;
}

export type Clause = TextClause | ChoiceClause | DayClause;

/** A query asks so much at the most; of a longer one (a page that was pasted) the beginning counts. */
const MAX_CLAUSES = 32;

/** What a query asks of a note; all of it has to hold. Tokens without a letter or digit ask nothing. */
export function clausesOf(query: Query, vocabulary: Vocabulary, isTyping: boolean): Clause[] {
  const clauses: Clause[] = [];
  let run: WordToken[] = [];

  const addText = (words: string, end: number, rest: Omit<TextClause, 'kind' | 'pattern'>): void => {
    const pattern = patternOf(words, vocabulary, isTyping && !rest.excluded && end === query.text.length);
    if (pattern.steps.length > 0) clauses.push({ kind: 'text', pattern, ...rest });
  };
  const endRun = (): void => {
    const last = run.at(-1);
    if (last) addText(query.text.slice(run[0]!.start, last.end), last.end, { excluded: false, parting: 'words' });
    run = [];
  };

  for (const token of query.tokens) {
    if (clauses.length >= MAX_CLAUSES) break;
    if (token.kind === 'word' && !token.excluded) {
      run.push(token);
      if (/[,;]$/.test(token.text)) endRun();
      continue;
    }
    endRun();
    const { excluded } = token;
    if (token.kind === 'field') {
      const clause = fieldClause(token);
      if (clause) clauses.push(clause);
      else if (token.asks && 'words' in token.asks) addText(token.asks.words, token.valueStart + token.value.length, { excluded, parting: 'whole', fields: textFieldsOf(token.field) });
    } else {
      addText(token.text, token.kind === 'phrase' && token.isClosed ? -1 : token.end, { excluded, parting: 'whole' });
    }
  }
  endRun();
  return clauses.slice(0, MAX_CLAUSES);
}

function fieldClause({ field, asks, excluded }: FieldToken): ChoiceClause | DayClause | undefined {
  if (asks && 'choice' in asks) return { kind: 'choice', excluded, field: field as ChoiceClause['field'], choice: asks.choice };
  if (asks && 'days' in asks) return { kind: 'day', excluded, field: field as DayClause['field'], days: asks.days };
  return undefined;
}
