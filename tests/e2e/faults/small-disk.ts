import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a page of memory: less room than this is none. */
const SMALLEST_PIECE = 4096;

/** A small file system over a folder, in memory. Only the administrator of a Linux system can make one. */
export class SmallDisk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined where it cannot be made. */
  static over(folder: string, megabytes: number): SmallDisk | undefined {
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    return status === 0 ? new SmallDisk(folder) : undefined;
  }

  get #ballast(): string {
    return join(this.#folder, 'ballast');
  }

  /** Takes all the room that is left, while others write too. */
  fill(): void {
    for (let piece = Buffer.alloc(1024 * 1024); piece.length >= SMALLEST_PIECE; ) {
      try {
        appendFileSync(this.#ballast, piece);
      } catch {
        piece = piece.subarray(piece.length / 2);
      }
    }
  }

  /** Gives back the room that was taken. */
  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  remove(): void {
    execFileSync('umount', ['--lazy', this.#folder]);
  }
}
