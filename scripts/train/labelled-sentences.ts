import { byRulesAlone, detectDirectives, type Judge } from '../../utils/directives/index.ts';
import type { Placed } from '../../utils/directives/sentences.ts';
import { type Setting, wordsOf } from '../../utils/directives/wording.ts';
import { overlap } from '../evaluate/directives/compare.ts';
import { blocksOf, isLeftOut, type LabelledDocument, LEARNED_PARTS, OWN_FOLDER, readDocuments, type Unit } from '../evaluate/directives/labelled.ts';
import type { SpelledWord } from './words.ts';

type PlacedSetting = Placed & Setting;

export interface LabelledSentence {
  readonly document: string;
  readonly setting: PlacedSetting;
  readonly unit: Unit;
}

/** What is learned from. */
export interface Lessons {
  readonly sentences: readonly LabelledSentence[];
  /** How much it is, as the head of a table says it. */
  readonly source: string;
}

/** The project's labelled documents but those that are kept to report on, and those of further folders. */
export function documentsFrom(folders: readonly string[]): { readonly documents: readonly LabelledDocument[]; readonly source: string } {
  const own = LEARNED_PARTS.flatMap((part) => readDocuments(OWN_FOLDER, part));
  const further = folders.flatMap((folder) => readDocuments(folder, 'all'));
  return { documents: [...own, ...further], source: `${own.length} documents of the project and ${further.length} of other sources` };
}

/** Their sentences. */
export function lessonsFrom(folders: readonly string[]): Lessons {
  const { documents, source } = documentsFrom(folders);
  const sentences = documents.flatMap(labelledSentences);
  return { sentences, source: `${sentences.length} sentences of ${source}` };
}

/** The sentences in prose whose label is beyond doubt, as they are met when their document is read. */
function labelledSentences(document: LabelledDocument): LabelledSentence[] {
  const placed = blocksOf(document);
  const settings: PlacedSetting[] = [];
  const collecting: Judge = {
    ...byRulesAlone,
    finding: (outcome, placed, traits) => {
      if (outcome !== 'opening') settings.push({ ...placed, traits });
      return undefined;
    },
  };
  detectDirectives(placed.map(({ block }) => block), { documentDate: document.documentDate }, collecting);
  return settings.flatMap((setting) => {
    const { blockIndex, start, end } = setting.sentence;
    const from = placed[blockIndex]!.start;
    const unit = document.units.find((one) => overlap({ start: from + start, end: from + end }, one));
    return unit && !isLeftOut(unit) ? { document: document.name, setting, unit } : [];
  });
}

/** The words of sentences, with their documents. */
export function spelledWords(sentences: readonly LabelledSentence[]): SpelledWord[] {
  return sentences.flatMap(({ document, setting }) => wordsOf(setting).map(([word, spelled]) => ({ document, word, spelled })));
}
