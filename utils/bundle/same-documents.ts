/**
 * Two people who captured one document gave it two ids. Documents that share an address, the content of a snapshot or the key of
 * an official document are one: the least id stays, the others are remembered in `sameAs`, so that notes under them still find it.
 *
 * Only what never shrinks may decide here. A number (số, ký hiệu) can be corrected, and a union could not be undone:
 * the outcome would depend on the order in which bundles arrive. What was once read whole from a document's head stays its key;
 * joining by the number alone is a person's decision.
 */
import type { DocumentRecord, Snapshot } from '../model/index.ts';
import { compareValues, joinRecords, laterVersion, settle } from './join-records.ts';

/** A document that may stand for others. */
type Joined = DocumentRecord & { readonly sameAs?: readonly string[] };

export interface SameDocuments {
  /** In the order of their ids. */
  readonly documents: readonly DocumentRecord[];
  /** The id under which a document is kept now; ids of unknown documents are given back as they are. */
  readonly idOf: (documentId: string) => string;
}

/**
 * @param documents may hold several states of one document
 * @param snapshots what is known of when they were captured
 */
export function joinSameDocuments(documents: readonly DocumentRecord[], snapshots: Iterable<Pick<Snapshot, 'id' | 'capturedAt'>>): SameDocuments {
  const groups = new Groups();
  for (const document of documents) {
    for (const id of sameAs(document)) groups.join(`id ${document.id}`, `id ${id}`);
    for (const address of document.addresses) groups.join(`id ${document.id}`, `address ${address}`);
    for (const id of document.snapshotIds) groups.join(`id ${document.id}`, `snapshot ${id}`);
    for (const key of document.identities ?? []) groups.join(`id ${document.id}`, `identity ${key}`);
  }
  const members = Map.groupBy(documents, (document) => groups.rootOf(`id ${document.id}`));
  const keptIds = new Map<string, string>();
  const capturedAt = new Map(Array.from(snapshots, (snapshot) => [snapshot.id, snapshot.capturedAt]));
  const kept = [...members.values()].map((group) => {
    const ids = [...new Set(group.flatMap((document) => [document.id, ...sameAs(document)]))].sort();
    for (const id of ids) keptIds.set(id, ids[0]!);
    return joinGroup(group, ids, capturedAt);
  });
  return {
    documents: kept.sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (id) => keptIds.get(id) ?? id,
  };
}

function sameAs(document: Joined): readonly string[] {
  return Array.isArray(document.sameAs) ? document.sameAs.filter((id) => typeof id === 'string') : [];
}

function joinGroup(group: readonly Joined[], ids: readonly string[], capturedAt: ReadonlyMap<string, string>): Joined {
  const [id, ...others] = ids;
  const identities = [...new Set(group.flatMap((document) => document.identities ?? []))].sort();
  const { sameAs: _, identities: __, ...joined } = group.map((document): Joined => ({ ...document, id: id! })).reduce(joinRecords);
  return settle({
    ...joined,
    addresses: [...new Set(group.flatMap((document) => document.addresses))].sort(),
    snapshotIds: joinSnapshotIds(group, capturedAt),
    ...(identities.length > 0 && { identities }),
    ...(others.length > 0 && { sameAs: others }),
  });
}

/** Oldest first by the time of capture, but the one that was seen last stays last, also if it was captured long ago. */
function joinSnapshotIds(group: readonly Joined[], capturedAt: ReadonlyMap<string, string>): string[] {
  const current = group
    .filter((document) => document.snapshotIds.length > 0)
    .map((document) => ({ version: document.versions.snapshotIds, id: document.snapshotIds.at(-1)! }))
    .reduce((a, b) => {
      if (a.version === b.version) return compareValues(a.id, b.id) >= 0 ? a : b;
      return laterVersion(a.version, b.version) === a.version ? a : b;
    }, { version: undefined, id: '' } as { version: string | undefined; id: string });
  const age = (id: string): string => `${capturedAt.get(id) ?? ''} ${id}`;
  const earlier = [...new Set(group.flatMap((document) => document.snapshotIds))]
    .filter((id) => id !== current.id)
    .sort((a, b) => (age(a) < age(b) ? -1 : 1));
  return group.some((document) => document.snapshotIds.length > 0) ? [...earlier, current.id] : earlier;
}

/** Which names belong together (union–find). */
class Groups {
  readonly #parents = new Map<string, string>();

  rootOf(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    for (let at = name; at !== root; ) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}
