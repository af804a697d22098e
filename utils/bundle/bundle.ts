import type { BriefingPlan, DocumentRecord, Meeting, Note, Snapshot } from '../model/index.ts';

/** Raised when a bundle can no longer be read by the program that knew the version before. */
export const BUNDLE_VERSION = 1;
export const BUNDLE_GENERATOR = 'so-tay-chi-dao';

/** Who wrote a bundle. */
export interface Exporter {
  /** The author id that stands on the person's notes. */
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
}

/** What is written into a bundle. Notes include tombstones, so that a deletion travels too. */
export interface BundleContents {
  readonly notes: readonly Note[];
  readonly documents: readonly DocumentRecord[];
  readonly snapshots: readonly Snapshot[];
  readonly briefings?: readonly BriefingPlan[];
  readonly meetings?: readonly Meeting[];
  readonly exportedBy?: Exporter;
  /** ISO 8601 with zone. */
  readonly exportedAt?: string;
}

/** A bundle as read or merged: records of each kind are in the order of their ids, each id once. */
export interface Bundle extends BundleContents {
  readonly version: number;
  readonly generator: string;
  readonly briefings: readonly BriefingPlan[];
}

/** A bundle with all that a bundle can hold. */
export type WholeBundle = Bundle & Required<Pick<Bundle, 'meetings'>>;
