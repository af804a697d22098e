import type { Id } from '../../utils/model/index.ts';

/** What the reader shows: `reader.html?document=ID&snapshot=ID&note=ID`. */
export interface ReaderAddress {
  readonly documentId?: Id | undefined;
  /** The latest if it is left out. */
  readonly snapshotId?: string | undefined;
  /** Opens at the passage of this note. */
  readonly noteId?: Id | undefined;
}

export function readAddress(search: string): ReaderAddress {
  const given = (name: string): string | undefined => new URLSearchParams(search).get(name) || undefined;
  return { documentId: given('document'), snapshotId: given('snapshot'), noteId: given('note') };
}

/** The search part, with its `?`. */
export function searchOf({ documentId, snapshotId, noteId }: ReaderAddress): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of [['document', documentId], ['snapshot', snapshotId], ['note', noteId]] as const) {
    if (value !== undefined) parameters.set(name, value);
  }
  return `?${parameters.toString()}`;
}

/** The reader at this address, from any page of the extension. */
export const readerUrl = (address: ReaderAddress): string => `/reader.html${searchOf(address)}`;
