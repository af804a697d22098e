import { ANNOTATION_CONTEXT, annotationOfNote, iriOfId } from '../../model/annotation.ts';
import type { Briefing } from '../../model/index.ts';
import { allItems } from '../compose-briefing.ts';

/** The briefing's notes as a W3C AnnotationCollection, as they are, in the briefing's order (https://www.w3.org/TR/annotation-model/#collections). */
export async function toJsonLd(briefing: Briefing): Promise<string> {
  const items = allItems(briefing).map(({ note, document }) => annotationOfNote(note, document));
  const iri = iriOfId(briefing.id);
  return `${JSON.stringify(
    {
      '@context': ANNOTATION_CONTEXT,
      id: iri,
      type: 'AnnotationCollection',
      label: briefing.title,
      ...(briefing.author && { creator: { type: 'Person', name: briefing.author.name } }),
      created: briefing.composedAt,
      total: items.length,
      first: { id: `${iri}#1`, type: 'AnnotationPage', startIndex: 0, items },
    },
    undefined,
    2,
  )}\n`;
}
