import { ANNOTATION_CONTEXT, annotationOfNote, iriOfId } from '../model/annotation.ts';
import { BUNDLE_GENERATOR, BUNDLE_VERSION, type BundleContents } from './bundle.ts';

/**
 * The text of a bundle: a W3C AnnotationCollection with one page (https://www.w3.org/TR/annotation-model/#collections),
 * and beside it, as terms of our own, the documents, snapshots, briefings and meetings. The same contents give the same text.
 */
export function writeBundle(contents: BundleContents): string {
  const { notes, documents, snapshots, briefings = [], meetings = [], exportedBy, exportedAt } = contents;
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const iri = `urn:stcd:bundle:${encodeIri(exportedBy?.id ?? '')}:${encodeIri(exportedAt ?? '')}`;
  return `${JSON.stringify(
    {
      '@context': ANNOTATION_CONTEXT,
      id: iri,
      type: 'AnnotationCollection',
      generator: { id: `urn:stcd:${BUNDLE_GENERATOR}`, type: 'Software', name: BUNDLE_GENERATOR },
      ...(exportedBy && {
        creator: {
          id: iriOfId(exportedBy.id),
          type: 'Person',
          name: exportedBy.name,
          ...(exportedBy.unit !== undefined && { 'stcd:unit': exportedBy.unit }),
        },
      }),
      ...(exportedAt !== undefined && { created: exportedAt }),
      'stcd:version': BUNDLE_VERSION,
      total: notes.length,
      first: {
        id: `${iri}:1`,
        type: 'AnnotationPage',
        startIndex: 0,
        items: notes.map((note) => annotationOfNote(note, documentById.get(note.documentId))),
      },
      'stcd:documents': documents,
      'stcd:snapshots': snapshots,
      'stcd:briefings': briefings,
      'stcd:meetings': meetings,
    },
  )}\n`;
}

const encodeIri = (text: string): string => encodeURIComponent(text.toWellFormed());
