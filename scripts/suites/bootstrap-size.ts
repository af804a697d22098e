import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What runs on every permitted page may weigh this much, compressed: 2.5 kB. */
const LARGEST_BYTES = 2500;

/** The script on every page grew beyond what a page without notes may cost. */
export class BootstrapTooLarge extends Error {
  override readonly name = 'BootstrapTooLarge';
}

/**
 * Compressed size in bytes of the script that runs on every permitted page.
 * @throws BootstrapTooLarge
 */
export function bootstrapSize(extension: string): number {
  const size = gzipSync(readFileSync(join(extension, 'content-scripts', 'bootstrap.js')), { level: 9 }).length;
  if (size > LARGEST_BYTES) throw new BootstrapTooLarge(`bootstrap.js: ${size} bytes compressed, at most ${LARGEST_BYTES} are allowed`);
  return size;
}
