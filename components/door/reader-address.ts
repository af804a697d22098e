import type { Id } from '../../utils/model/index.ts';

/**
 * What the reader shows: `reader.html?document=ID&snapshot=ID&note=ID`; with `against=ID` what the snapshot differs in from that
 * one, with `tab=NUMBER` what the page in that tab differs in from the snapshot.
 */
export interface ReaderAddress {
  readonly documentId?: Id | undefined;
  /** The latest if it is left out. */
  readonly snapshotId?: string | undefined;
  /** Opens at the passage of this note. */
  readonly noteId?: Id | undefined;
  /** The older snapshot of two that are compared. */
  readonly againstId?: string | undefined;
  /** Compared with the page in this tab, as it is now. */
  readonly tabId?: number | undefined;
}

export function readAddress(search: string): ReaderAddress {
  const given = (name: string): string | undefined => new URLSearchParams(search).get(name) || undefined;
  const tab = given('tab');
  return {
    documentId: given('document'),
    snapshotId: given('snapshot'),
    noteId: given('note'),
    againstId: given('against'),
    tabId: tab !== undefined && /^\d+$/.test(tab) ? Number(tab) : undefined,
  };
}

/** The search part, with its `?`. */
export function searchOf({ documentId, snapshotId, noteId, againstId, tabId }: ReaderAddress): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of [['document', documentId], ['snapshot', snapshotId], ['note', noteId], ['against', againstId], ['tab', tabId]] as const) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `?${parameters.toString()}`;
}

/** The reader at this address, from any page of the extension. */
export const readerUrl = (address: ReaderAddress): string => `/reader.html${searchOf(address)}`;
