import type { Bundle } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { readBundle } from './read-bundle.ts';

/**
 * A bundle lies in memory as a whole, at about five times the size of its file. So many bytes are some 45,000 notes with
 * their documents; a notebook that is larger travels as a backup, which is read as a stream.
 */
const MAX_BYTES = 100_000_000;

/**
 * Reads the file of a bundle. One that is too large is refused before it is read.
 * @throws BundleError
 */
export async function readBundleFile(file: Blob): Promise<Bundle> {
  if (file.size > MAX_BYTES) throw new BundleError('tooLarge');
  return readBundle(await file.text());
}
