import { type BriefingItem, type DirectiveFields, SETTLED_FIELDS, type SettledField, sameValue } from '../../model/index.ts';
import { nameKey } from './suggest-joins.ts';

/** What joined notes say of one field, each saying once. */
export interface Choice<F extends SettledField = SettledField> {
  readonly value: NonNullable<DirectiveFields[F]>;
  /** Who says so, each once. */
  readonly authors: readonly string[];
}

/** A field in which joined notes differ. */
export interface Difference {
  readonly field: SettledField;
  /** Two at least; first that of the note which stands for the others. */
  readonly choices: readonly Choice[];
  /** The choice that a person made; undefined: none yet, the first is shown. */
  readonly settled: Choice | undefined;
}

/** The fields of a directive in which the notes that are joined in it differ. One that says nothing of a field does not differ in it. */
export function differencesIn(item: BriefingItem): Difference[] {
  if (!item.joined) return [];
  const marks = [item, ...item.joined];
  return SETTLED_FIELDS.flatMap((field) => {
    const said = marks.flatMap(({ note }) => {
      const value = note.directive?.[field];
      return saysSomething(value) ? [{ value, author: note.authorName }] : [];
    });
    const choices = [...Map.groupBy(said, ({ value }) => keyOf(value)).values()].map((same) => ({ value: same[0]!.value, authors: [...new Set(same.map(({ author }) => author))] }));
    if (choices.length < 2) return [];
    const held = item.settled?.[field];
    return [{ field, choices, settled: choices.find(({ value }) => sameValue(value, held)) }];
  });
}

/** What holds of a directive in a briefing: what was settled, else what its note says, else what the first joined note says. */
export function settledFields({ note, joined = [], settled }: BriefingItem): DirectiveFields | undefined {
  if (!note.directive) return undefined;
  const filled = SETTLED_FIELDS.flatMap((field) => {
    const value = [note, ...joined.map((one) => one.note)].map(({ directive }) => directive?.[field]).find(saysSomething);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...note.directive, ...Object.fromEntries(filled), ...settled };
}

type Value = NonNullable<DirectiveFields[SettledField]>;

const saysSomething = (value: DirectiveFields[SettledField]): value is Value => value !== undefined && value.length > 0;

/** Units in any order and spelling, and words for one day, are no difference. */
function keyOf(value: Value): string {
  if (typeof value === 'string') return nameKey(value);
  return value
    .map((one) => (typeof one === 'string' ? nameKey(one) : (one.due ?? nameKey(one.text))))
    .sort()
    .join('\n');
}
