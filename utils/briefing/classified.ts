import type { Briefing, Classification, DocumentRecord } from '../model/index.ts';
import { allItems } from './compose-briefing.ts';

export interface ClassifiedDocument {
  readonly document: DocumentRecord;
  readonly classification: Classification;
}

/** Documents in a briefing that bear a stamp of secrecy, each once: a screen asks before they leave the machine. */
export function classifiedIn(briefing: Pick<Briefing, 'sections'>): ClassifiedDocument[] {
  const found = new Map<string, ClassifiedDocument>();
  for (const { document } of allItems(briefing)) {
    if (document.classification) found.set(document.id, { document, classification: document.classification });
  }
  return [...found.values()];
}
