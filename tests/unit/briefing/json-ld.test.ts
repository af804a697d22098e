import { Ajv } from 'ajv';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toJsonLd } from '../../../utils/briefing/exporters/index.ts';
import { noteOfAnnotation } from '../../../utils/model/annotation.ts';
import { type Briefing, noteSchema } from '../../../utils/model/index.ts';
import { COLLECTION_SCHEMA } from './annotation-schema.ts';
import { EMPTY, HOSTILE, SAMPLE, briefingOf, documentOf, noteOf } from './sample.ts';

interface Collection {
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly first: { readonly items: readonly { readonly target: { readonly source: string } }[] };
}

const collectionOf = async (briefing: Briefing): Promise<Collection> => JSON.parse(String(await toJsonLd(briefing))) as Collection;

test.each([
  ['sample', SAMPLE],
  ['hostile', HOSTILE],
  ['empty', EMPTY],
])('%s: the notes of the briefing, in its order, come back from their annotations', async (_name, briefing) => {
  const { type, label, total, first } = await collectionOf(briefing);
  const items = briefing.sections.flatMap((section) => section.items);
  expect([type, label, total]).toEqual(['AnnotationCollection', briefing.title, items.length]);
  const notes = first.items.map((annotation) => v.parse(noteSchema, noteOfAnnotation(annotation)));
  expect(notes).toEqual(items.map(({ note }) => note));
  expect(first.items.map(({ target }) => target.source)).toEqual(items.map(({ document }) => document.url));
});

/** An IRI (RFC 3987) as far as it can be told apart from other text: a scheme, and nothing that must be encoded. */
const isIri = (text: string): boolean => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
const validate = new Ajv({ allErrors: true, formats: { iri: isIri } }).compile(COLLECTION_SCHEMA);
const problemsOf = (collection: unknown): string[] => (validate(collection) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`));

test.each([
  ['sample', SAMPLE],
  ['empty', EMPTY],
  ['without an address', briefingOf([noteOf('n', 'd')], [documentOf('d', { url: '' })])],
])('%s: what the Recommendation requires is there', async (_name, briefing) => {
  expect(problemsOf(await collectionOf(briefing))).toEqual([]);
});

test('the check tells what is missing', async () => {
  const collection = await collectionOf(SAMPLE);
  expect(problemsOf({ ...collection, id: 'no iri', first: { ...collection.first, items: [{ type: 'Annotation' }] } })).toEqual(
    expect.arrayContaining(['/id must match format "iri"', "/first/items/0 must have required property 'id'", "/first/items/0 must have required property 'target'"]),
  );
});
