import { StorageFullError } from './errors.ts';
import { isOutOfRoom } from './room.ts';

/**
 * Whether the log in which all databases of the extension lie may end in the middle of a record: the browser broke off a
 * connection of this context, or could not open one. Whoever writes behind such a record makes Chromium throw all of them
 * away (docs/decisions/0027-renewed-log.md), so that the log is renewed before anything else is written.
 */
let isCut = false;
const listeners = new Set<() => void>();

export const isLogCut = (): boolean => isCut;

export function logMayBeCut(): void {
  isCut = true;
  for (const listener of listeners) listener();
}

export function logIsRenewed(): void {
  isCut = false;
}

/** Calls back each time that the log may have been cut off: a context that knows nothing of it may be the next to write. */
export function onLogCut(listener: () => void): void {
  listeners.add(listener);
}

/** Without room the renewal itself would be cut off, behind the record that was. @throws StorageFullError */
export async function assertRoomToRenew(): Promise<void> {
  if (isCut && (await isOutOfRoom())) throw new StorageFullError('The disk has no room left to renew the log of the notebook');
}
