import { isOutOfRoom } from './room.ts';

/** The disk or the browser's quota is full; the notebook is as it was. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** The database was written by a newer version of the extension. Nothing was touched. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Another tab holds the database open at an older version and did not let go. */
export class BlockedUpgradeError extends Error {
  override readonly name = 'BlockedUpgradeError';
}

/** The browser does not let the extension store anything, or the database was closed under it. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
}

const nameOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '');

/**
 * The named error for what IndexedDB threw. Errors that are not of the storage are given back as they are.
 * Of a full disk Chromium says no more than that it failed: whether there is room is looked up.
 */
export async function storageError(error: unknown): Promise<unknown> {
  const named = namedError(error);
  if (!(named instanceof StorageUnavailableError) || !(await isOutOfRoom())) return named;
  return new StorageFullError('The disk has no room left for the notebook', { cause: error });
}

function namedError(error: unknown): unknown {
  const options = { cause: error };
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new StorageFullError('The browser has no room left for the notebook', options);
    case 'VersionError':
      return new NewerDatabaseError('The notebook was written by a newer version of the extension', options);
    case 'InvalidStateError':
    case 'UnknownError':
    case 'NotAllowedError':
    case 'SecurityError':
    case 'AbortError':
      return new StorageUnavailableError('The notebook cannot be reached', options);
    default:
      return error;
  }
}
