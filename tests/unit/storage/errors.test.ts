import { afterEach, expect, test, vi } from 'vitest';
import { NewerDatabaseError, StorageFullError, StorageUnavailableError, storageError } from '../../../utils/storage/errors.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['UnknownError', 0, StorageFullError],
  ['UnknownError', 9_000_000, StorageFullError],
  ['UnknownError', 50_000_000, StorageUnavailableError],
  ['AbortError', 0, StorageFullError],
  ['QuotaExceededError', 50_000_000, StorageFullError],
  ['VersionError', 0, NewerDatabaseError],
])('%s with %i bytes left', async (name, left, expected) => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1_000_000, quota: 1_000_000 + left }) } });
  expect(await storageError(new DOMException('', name))).toBeInstanceOf(expected);
});

test('what is no error of the storage is given back', async () => {
  const error = new RangeError();
  expect(await storageError(error)).toBe(error);
});
