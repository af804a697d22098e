import { type Edited, editedPlaces } from './edited-places.ts';
import { OwnWords } from './own-words.ts';
import { PageStretch } from './page-stretch.ts';
import { PairedContext } from './paired-context.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** What speaks for the places of a stretch of the page where a passage may be. */
export class Evidence {
  readonly own: OwnWords;
  readonly #passage: WeighedPassage;
  readonly #stretch: PageStretch;
  #context: PairedContext | undefined;
  #edits: readonly Edited[] | undefined;

  constructor(region: Region, passage: WeighedPassage, stretch: Stretch) {
    this.#passage = passage;
    this.#stretch = new PageStretch(region, stretch);
    this.own = new OwnWords(this.#stretch, passage);
  }

  /** Indices of the page's words. */
  get from(): number {
    return this.#stretch.from;
  }

  get to(): number {
    return this.#stretch.to;
  }

  /** Paired only if it is asked for: whoever looks for likeness alone does without. */
  get context(): PairedContext {
    return (this.#context ??= new PairedContext(this.#stretch, this.#passage));
  }

  /** The places where the passage may be, edited. */
  edits(): readonly Edited[] {
    return (this.#edits ??= editedPlaces({ passage: this.#passage, stretch: this.#stretch, context: this.context, own: this.own }));
  }
}
