import type { HeadingKind } from './phrasebook.ts';

/** `silent`: nobody speaks. `speaking`: somebody does, and modals oblige. `directing`: an order stands, and bare tasks go on with it. */
export type Mode = 'silent' | 'speaking' | 'directing';

/** The unit that a lead-in names, for the items below it, and the marker of the lead-in's own list. */
interface Lead {
  readonly name: string;
  readonly marker: string;
  /** Nothing stands between it and the sentence that is being read. */
  readonly isRightAbove: boolean;
}

/** What is on: the section, whether orders stand, the list that is being read. */
export class Agenda {
  mode: Mode = 'silent';
  /** An order ended in a colon, or a heading says so: the list behind it is its content. */
  isListing = false;
  section: HeadingKind | undefined;
  /** Someone besides the chair has their say, up to the end of the paragraph: what nobody is named for is told. */
  isGuests = false;
  lead: Lead | undefined;

  open(section: HeadingKind | undefined): void {
    this.section = section;
    this.lead = undefined;
    this.isListing = section === 'directing';
    this.mode = this.isListing ? 'directing' : section === 'requiring' ? 'speaking' : 'silent';
  }

  openList(): void {
    this.isListing = true;
    this.mode = 'directing';
  }

  /** A paragraph that is no item ends a list, but for the one right below the unit that it is for: "2. Văn phòng Sở", "Bố trí kinh phí …". */
  closeList(): void {
    if (this.lead?.isRightAbove) return;
    this.isListing = false;
    this.lead = undefined;
  }

  /** An item of the same list as the lead-in, or of one that holds it, ends what that was about. */
  passItem(marker: string): void {
    if (this.lead && marker !== '' && depthOf(marker) <= depthOf(this.lead.marker)) this.lead = undefined;
  }
}

/** Lists lie in one another as "I.", "1.", "a)" or "(1)", "-", "+", all of them behind a paragraph that is no item. */
function depthOf(marker: string): number {
  if (marker === '') return -1;
  if (marker.startsWith('+')) return 4;
  return /^[IVX]+[.)-]/u.test(marker) ? 0 : /^\d/u.test(marker) ? 1 : /^\(?[\p{L}\d]/u.test(marker) ? 2 : 3;
}
