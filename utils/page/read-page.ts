import { StaleViewError, type TextView, locateBlocks, locateBlocksInSlices, nextTask, rangeInBlock } from '../anchoring/index.ts';
import { type InnerRoot, extract, extractInStages } from '../extraction/index.ts';
import { type BlockStretch, type Extraction, type Id, newId } from '../model/index.ts';

/** The text of the page as it stands, what is extracted from it, and where its blocks are. */
export class ReadPage {
  /** Names what was extracted. */
  readonly id: Id;
  readonly view: TextView;
  readonly #url: string;
  readonly #inner: readonly InnerRoot[];
  #extraction: Extraction | undefined;
  #extracting: Promise<Extraction> | undefined;
  #blockRanges: (Range | undefined)[] | undefined;

  /**
   * @param inner the page's shadow roots and documents of frames that are in the view, in its order
   * @param before what was read before: what was extracted of the same text at the same address holds
   */
  constructor(view: TextView, url: string, inner: readonly InnerRoot[], before: ReadPage | undefined) {
    this.view = view;
    this.#url = url;
    this.#inner = inner;
    const isSame = before !== undefined && before.#url === url && before.view.text === view.text;
    this.id = isSame ? before.id : newId();
    if (!isSame) return;
    this.#extraction = before.#extraction;
    this.#extracting = before.#extracting;
  }

  get extraction(): Extraction {
    return (this.#extraction ??= extract(document, this.#url, this.#inner));
  }

  /** The extraction of the page as it is when this is called, made in stages. */
  async makeExtraction(): Promise<Extraction> {
    if (this.#extraction) return this.#extraction;
    this.#extracting ??= extractInStages(document, this.#url, nextTask, this.#inner);
    return (this.#extraction = await this.#extracting);
  }

  /** Makes in slices what `rangeOf` needs. Where the page changes meanwhile another view is due, and this one needs nothing any more. */
  async locate(): Promise<void> {
    const { blocks } = await this.makeExtraction();
    try {
      this.#blockRanges ??= await locateBlocksInSlices(this.view, blocks);
    } catch (error) {
      if (!(error instanceof StaleViewError)) throw error;
    }
  }

  rangeOf({ blockIndex, start, end, endBlock = blockIndex }: BlockStretch): Range | undefined {
    const { blocks } = this.extraction;
    const blockRanges = (this.#blockRanges ??= locateBlocks(this.view, blocks));
    const within = (index: number, from: number, to: number): Range | undefined =>
      blocks[index] && blockRanges[index] && rangeInBlock(this.view, blockRanges[index], blocks[index].text, from, to);
    if (endBlock === blockIndex) return within(blockIndex, start, end);
    const first = within(blockIndex, start, blocks[blockIndex]?.text.length ?? start);
    const last = within(endBlock, 0, end);
    if (!first || !last) return undefined;
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }
}
