/**
 * A Note as a W3C Web Annotation and back (https://www.w3.org/TR/annotation-model/, JSON-LD).
 *
 * What the Recommendation has words for is said in its words: comment, tags and category are TextualBodies, the passage is
 * a SpecificResource with its selectors, the author is the creator. Everything else, unknown fields of newer versions
 * included, lies in `stcd:note`, a JSON literal. Where both say something, the Recommendation's words count.
 */
import type { DocumentRecord } from './documents.ts';
import type { Note } from './notes.ts';

type Json = Readonly<Record<string, unknown>>;

/** Terms of our own: JSON literals, so that a JSON-LD processor carries them along unchanged. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    stcd: 'urn:stcd:',
    'stcd:note': { '@type': '@json' },
    'stcd:documents': { '@type': '@json' },
    'stcd:snapshots': { '@type': '@json' },
    'stcd:briefings': { '@type': '@json' },
    'stcd:meetings': { '@type': '@json' },
  },
] as const;

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly string[];
  readonly creator: { readonly id: string; readonly type: 'Person'; readonly name: string };
  readonly created: string;
  readonly modified: string;
  readonly body: readonly Json[];
  readonly target: { readonly type: 'SpecificResource'; readonly source: string; readonly selector?: readonly unknown[] };
  readonly 'stcd:note': Json;
}

const UUID_IRI = 'urn:uuid:';

/** The IRI of something that has one of our ids. */
export const iriOfId = (id: string): string => UUID_IRI + id;

function idOfIri(iri: unknown): string | undefined {
  return typeof iri === 'string' && iri.startsWith(UUID_IRI) ? iri.slice(UUID_IRI.length) : undefined;
}

const textualBody = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

/** @param document the note's document, for the address that is annotated; without it the source is the document's IRI. */
export function annotationOfNote(note: Note, document?: Pick<DocumentRecord, 'url'>): Annotation {
  const { id, category, comment, tags, selectors, authorId, authorName, createdAt, changedAt, ...rest } = note;
  const { quote, position, path, ...otherSelectors } = selectors ?? {};
  const selector = [quote, position, path].filter((one) => one !== undefined);
  return {
    id: iriOfId(id),
    type: 'Annotation',
    motivation: ['classifying', comment === '' ? 'highlighting' : 'commenting', ...(tags.length > 0 ? ['tagging'] : [])],
    creator: { id: iriOfId(authorId), type: 'Person', name: authorName },
    created: createdAt,
    modified: changedAt,
    body: [
      textualBody('classifying', category),
      ...(comment === '' ? [] : [textualBody('commenting', comment)]),
      ...tags.map((tag) => textualBody('tagging', tag)),
    ],
    target: {
      type: 'SpecificResource',
      source: document?.url || iriOfId(note.documentId),
      ...(selector.length > 0 && { selector }),
    },
    'stcd:note': Object.keys(otherSelectors).length > 0 ? { ...rest, selectors: otherSelectors } : rest,
  };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isObject);

/** What an annotation says of a note, for `noteSchema` to judge: nothing of the annotation is believed here. */
export function noteOfAnnotation(annotation: unknown): unknown {
  if (!isObject(annotation)) return undefined;
  const own = isObject(annotation['stcd:note']) ? annotation['stcd:note'] : {};
  const creator = isObject(annotation.creator) ? annotation.creator : {};
  const bodies = objectsOf(annotation.body);
  const valuesFor = (purpose: string): unknown[] => bodies.filter((body) => body.purpose === purpose).map((body) => body.value);
  const selectors = selectorsOf(annotation.target, own.selectors);
  const { selectors: _, ...fields } = own;
  return {
    ...fields,
    id: idOfIri(annotation.id),
    category: valuesFor('classifying')[0],
    comment: valuesFor('commenting')[0] ?? '',
    tags: valuesFor('tagging'),
    ...(selectors && { selectors }),
    authorId: idOfIri(creator.id),
    authorName: creator.name,
    createdAt: annotation.created,
    changedAt: annotation.modified,
  };
}

function selectorsOf(target: unknown, others: unknown): Json | undefined {
  const list = objectsOf(isObject(target) ? target.selector : undefined);
  const ofType = (type: string): Json | undefined => list.find((selector) => selector.type === type);
  const quote = ofType('TextQuoteSelector');
  const position = ofType('TextPositionSelector');
  const path = ofType('XPathSelector');
  if (!quote && !position && !path && !isObject(others)) return undefined;
  return { ...(isObject(others) && others), ...(quote && { quote }), ...(position && { position }), ...(path && { path }) };
}
