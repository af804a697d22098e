/** Why a request failed, as a code that survives the way between contexts and can be told in the person's language. */
export const FAILURE_CODES = [
  'invalidRequest',
  'notAllowed',
  'storageFull',
  'storageUnavailable',
  'newerDatabase',
  'blockedUpgrade',
  'missingRecord',
  'emptyPassage',
  'passageGone',
  'classified',
  'noAnnotator',
  'extensionReloaded',
  'workerUnreachable',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A request that was not fulfilled. The message is for developers; `code` is for people, through the catalogue. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const CODES_BY_NAME: Readonly<Record<string, FailureCode>> = {
  StorageFullError: 'storageFull',
  StorageUnavailableError: 'storageUnavailable',
  NewerDatabaseError: 'newerDatabase',
  BlockedUpgradeError: 'blockedUpgrade',
  MissingRecordError: 'missingRecord',
  EmptyPassageError: 'emptyPassage',
  PassageGoneError: 'passageGone',
  ClassifiedDocumentError: 'classified',
};

export function failureCode(error: unknown): FailureCode {
  if (error instanceof RequestError) return error.code;
  return (error instanceof Error && CODES_BY_NAME[error.name]) || 'unknown';
}
