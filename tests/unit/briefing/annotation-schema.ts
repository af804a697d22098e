/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-model/) requires of a
 * collection with one embedded page: its MUST and MUST NOT statements, by the section in which they stand. As JSON Schema, draft 07.
 */
const iri = { type: 'string', format: 'iri' };
/** Section 3.3.5: "MUST be a single xsd:dateTime with the UTC timezone expressed as 'Z'". */
const instant = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$` };
/** Appendix and section 3.3.5. */
const MOTIVATIONS = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'];
/** Section 3.2.1: "There MUST be at least 1 of each of … annotation context". */
const context = { anyOf: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } }] };

const agent = {
  type: 'object',
  // 3.3.3: at most one id; name is text.
  required: ['type'],
  properties: { id: iri, type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
};

const selector = {
  oneOf: [
    // 4.2.4: exactly 1 exact; prefix and suffix not more than 1.
    { required: ['type', 'exact'], properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' }, prefix: { type: 'string' }, suffix: { type: 'string' } } },
    // 4.2.5: exactly 1 start and 1 end, non-negative integers.
    { required: ['type', 'start', 'end'], properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } } },
    // 4.2.3: exactly 1 value; 4.2.9: refinedBy is a selector.
    { required: ['type', 'value'], properties: { type: { const: 'XPathSelector' }, value: { type: 'string' }, refinedBy: { $ref: '#/definitions/selector' } } },
  ],
};

const annotation = {
  type: 'object',
  // 3.1: exactly 1 id that is an IRI; 1 or more types, one of them Annotation; 1 or more targets.
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { anyOf: [{ const: 'Annotation' }, { type: 'array', contains: { const: 'Annotation' } }] },
    motivation: { type: 'array', items: { enum: MOTIVATIONS } },
    creator: agent,
    created: instant,
    modified: instant,
    body: {
      type: 'array',
      items: {
        type: 'object',
        // 3.2.4: a textual body has exactly 1 value; type TextualBody; at most one format.
        required: ['type', 'value'],
        properties: { type: { const: 'TextualBody' }, value: { type: 'string' }, purpose: { enum: MOTIVATIONS }, format: { type: 'string' } },
      },
    },
    target: {
      type: 'object',
      // 4.0: exactly 1 source that is an IRI; 0 or more selectors.
      required: ['source'],
      properties: { type: { const: 'SpecificResource' }, source: iri, selector: { type: 'array', items: { $ref: '#/definitions/selector' } } },
    },
  },
};

export const COLLECTION_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  definitions: { selector, annotation },
  type: 'object',
  // 5.1: exactly 1 id; AnnotationCollection among the types; exactly 1 first page; label and total at most once.
  required: ['@context', 'id', 'type', 'first'],
  properties: {
    '@context': context,
    id: iri,
    type: { anyOf: [{ const: 'AnnotationCollection' }, { type: 'array', contains: { const: 'AnnotationCollection' } }] },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    creator: agent,
    created: instant,
    first: {
      type: 'object',
      // 5.2: exactly 1 id; AnnotationPage; exactly 1 list of items; at most one startIndex.
      required: ['id', 'type', 'items'],
      properties: { id: iri, type: { const: 'AnnotationPage' }, startIndex: { type: 'integer', minimum: 0 }, items: { type: 'array', items: { $ref: '#/definitions/annotation' } } },
    },
  },
} as const;
