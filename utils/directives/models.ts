import { DeadlineOdds } from './deadline-odds.ts';
import { LeadSpans } from './lead-span.ts';
import { DEADLINES } from './lexicon/deadlines.ts';
import { LEADS } from './lexicon/leads.ts';
import { SPEAKERS } from './lexicon/speakers.ts';
import { WORDING } from './lexicon/wording.ts';
import { LikelySpeakers } from './likely-speakers.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { TableWords } from './weights.ts';
import { Wording } from './wording.ts';

/** What was learned, over words of the same numbers: a word keeps its number for whoever asks next. */
interface Models {
  readonly wording: Wording;
  readonly leads: LeadSpans;
  readonly deadlines: DeadlineOdds;
  readonly speakers: LikelySpeakers;
}

let made: Models | undefined;

/** Made when first asked for. */
export function models(): Models {
  if (made === undefined) {
    const words = new TableWords();
    made = { wording: new Wording(WORDING, words), leads: new LeadSpans(LEADS, words), deadlines: new DeadlineOdds(DEADLINES, words), speakers: new LikelySpeakers(SPEAKERS) };
  }
  return made;
}

/** What a sentence weighs by its own words, in hundredths of log odds: asked for where it stands, and with each time that it names. */
export const weightOf = (reading: Reading): number => weightRemembered(reading)!;
const weightRemembered = remembered((reading) => models().wording.weighOwn(reading));
