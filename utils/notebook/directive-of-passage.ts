import { asChosen, detectDirectives, findDeadlines } from '../directives/index.ts';
import { type DirectiveFields, EMPTY_DIRECTIVE, type Extraction, type Office } from '../model/index.ts';
import { statusOfRow } from '../tasks/index.ts';
import { normalizeText } from '../text/index.ts';
import { detectionContext, directiveOfSuggestion, noteDeadline } from './directive-of-suggestion.ts';

/** How many blocks before a passage are read for who speaks. */
const SURROUNDINGS = 60;

/**
 * What the program can read of a passage that a person marked as a directive: who, which unit, by when.
 * Found in its surroundings, so that a speaker named two sentences before is known.
 */
export function directiveOfPassage(extraction: Extraction, quote: string, office: Office): DirectiveFields {
  const { blocks: all } = extraction;
  const context = detectionContext(office, extraction);
  const passage = normalizeText(quote);
  const at = all.findIndex(({ text }) => text.includes(passage) || passage.includes(text));
  const blocks = all.slice(Math.max(0, at - SURROUNDINGS), at + 1);
  const meant = detectDirectives(blocks, context, asChosen).find(({ blockIndex, start, end }) => {
    const sentence = blocks[blockIndex]!.text.slice(start, end);
    return passage.includes(sentence) || sentence.includes(passage);
  });
  return meant ? directiveOfSuggestion(meant, statusOfRow(blocks[meant.blockIndex]!)) : { ...EMPTY_DIRECTIVE, deadlines: findDeadlines(passage, context).map(noteDeadline) };
}
