import { expect, test } from 'vitest';
import { LANGUAGES, messagesFor } from '../../../utils/i18n/index.ts';
import { asksNothing, parseQuery, QUERY_FIELDS, remarksOn } from '../../../utils/search/index.ts';

const examples = LANGUAGES.flatMap((language) => messagesFor(language).notebook.search.syntax.examples.flatMap((group) => group.examples.map(({ query }) => [language, query] as const)));

test.each(examples)('the example in %s %j is understood as a whole', (language, query) => {
  const parsed = parseQuery(query, '2026-11-27');
  expect(remarksOn(parsed, language)).toEqual([]);
  expect(asksNothing(parsed)).toBe(false);
});

test('the examples of each language show the fields under its own names, and every kind of condition', () => {
  for (const language of LANGUAGES) {
    const tokens = examples.filter(([of]) => of === language).flatMap(([, query]) => parseQuery(query).tokens);
    const fields = tokens.flatMap((token) => (token.kind === 'field' ? token : []));
    for (const { field, name } of fields) expect([...QUERY_FIELDS[field].names[language], 'portal']).toContain(name);
    expect(new Set(fields.map(({ field }) => QUERY_FIELDS[field].kind))).toEqual(new Set(['text', 'choice', 'day', 'host']));
    expect(new Set(tokens.map(({ kind }) => kind))).toEqual(new Set(['word', 'phrase', 'field', 'or', 'open', 'close']));
  }
});
