import { DeadlineOdds } from './deadline-odds.ts';
import { LeadSpans } from './lead-span.ts';
import { DEADLINES } from './lexicon/deadlines.ts';
import { LEADS } from './lexicon/leads.ts';
import { WORDING } from './lexicon/wording.ts';
import { TableWords } from './weights.ts';
import { Wording } from './wording.ts';

/** What was learned, over words of the same numbers: a word keeps its number for whoever asks next. */
interface Models {
  readonly wording: Wording;
  readonly leads: LeadSpans;
  readonly deadlines: DeadlineOdds;
}

let made: Models | undefined;

/** Made when first asked for. */
export function models(): Models {
  if (made === undefined) {
    const words = new TableWords();
    made = { wording: new Wording(WORDING, words), leads: new LeadSpans(LEADS, words), deadlines: new DeadlineOdds(DEADLINES, words) };
  }
  return made;
}
