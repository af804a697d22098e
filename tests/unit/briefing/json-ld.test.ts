import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toJsonLd } from '../../../utils/briefing/exporters/index.ts';
import { noteOfAnnotation } from '../../../utils/model/annotation.ts';
import { type Briefing, noteSchema } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, SAMPLE } from './sample.ts';

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
