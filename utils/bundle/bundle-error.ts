export const BUNDLE_ERROR_CODES = [
  'tooLarge',
  'notJson',
  'notCollection',
  'newerVersion',
  'invalidNote',
  'invalidDocument',
  'invalidSnapshot',
  'invalidBriefing',
  'invalidMeeting',
] as const;
export type BundleErrorCode = (typeof BUNDLE_ERROR_CODES)[number];

const SENTENCES: Readonly<Record<BundleErrorCode, (position: number, field: string) => string>> = {
  tooLarge: () => 'The file is too large for a bundle',
  notJson: () => 'The file is not JSON',
  notCollection: () => 'The file is not a collection of annotations written by the Directive Notebook',
  newerVersion: () => 'The bundle was written by a newer version',
  invalidNote: (position, field) => `Note ${position} is not valid (${field})`,
  invalidDocument: (position, field) => `Document ${position} is not valid (${field})`,
  invalidSnapshot: (position, field) => `Snapshot ${position} is not valid (${field})`,
  invalidBriefing: (position, field) => `Briefing ${position} is not valid (${field})`,
  invalidMeeting: (position, field) => `Meeting ${position} is not valid (${field})`,
};

/** Where in a bundle something is wrong. */
export interface BundlePlace {
  /** Of a record among those of its kind, from 1 in the order of the file. */
  readonly position: number;
  /** The field: `directive.status`; empty if the record is no object. */
  readonly field: string;
}

/** A file that cannot be read as a bundle. Screens translate by `code` and `place`. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;
  readonly place: BundlePlace | undefined;

  constructor(code: BundleErrorCode, place?: BundlePlace, options?: ErrorOptions) {
    super(SENTENCES[code](place?.position ?? 0, place?.field ?? ''), options);
    this.code = code;
    this.place = place;
  }
}
