import {
  EMPTY_DIRECTIVE,
  type FieldPath,
  type FieldValues,
  type Id,
  NO_OFFICE,
  type Note,
  type Office,
  type Version,
  type PortalRule,
  VersionClock,
  type VersionedRecord,
  compareVersions,
  differingPaths,
  isDirectiveMap,
  isVersion,
  newId,
  sameValue,
  unseenFields,
  valueAt,
  versionAfter,
  withFields,
} from '../model/index.ts';
import { normalizeAddress } from '../portals/address.ts';
import type {
  EditableRecords,
  EditableStore,
  NotebookDatabase,
  Operation,
  OperationKind,
  RecordChange,
  WriteTransaction,
} from '../storage/index.ts';
import { type ChangedRecords, changedRecords } from './feed.ts';

const STORES = ['documents', 'snapshots', 'notes', 'briefings', 'meetings', 'history', 'operations', 'dismissals', 'drafts', 'meta', 'staged'] as const;
/** The one transaction of an act, over all stores. */
export type NotebookTransaction = WriteTransaction<(typeof STORES)[number]>;

/** Operations further back than this are forgotten: they can no longer be undone, nor recognised when said again. */
const REMEMBERED_OPERATIONS = 500;
/** So many at once, every so many acts: looking for them costs as much as a small act. */
const FORGOTTEN_AT_ONCE = 50;

/** A change of more records than this is told as one of everything: the list would be longer than what it spares. */
const MAX_LISTED_RECORDS = 2000;

/** A record that an act names is not in the notebook (any more). */
export class MissingRecordError extends Error {
  override readonly name = 'MissingRecordError';
  readonly store: EditableStore;
  readonly id: Id;
  constructor(store: EditableStore, id: Id) {
    super(`No ${store} record ${id}`);
    this.store = store;
    this.id = id;
  }
}

/** What a committed transaction changed. */
export interface NotebookChange extends ChangedRecords {
  /** Place in the order of all transactions, from 1. */
  readonly sequence: number;
  readonly operationId: Id;
  /** Any record may have changed: the lists are empty. */
  readonly everything?: boolean;
}

export interface Person {
  readonly name: string;
  readonly unit: string;
}

export interface NotebookOptions {
  readonly database: NotebookDatabase;
  /** Who is writing; asked before each act. */
  readonly person: () => Promise<Person>;
  /** How single portals name their documents; asked whenever an address is looked up. */
  readonly portalRules?: () => Promise<readonly PortalRule[]>;
  /** What the office tells of itself; asked when a directive is read. */
  readonly office?: () => Promise<Office>;
  /** Called after each commit. */
  readonly committed?: (change: NotebookChange) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A value in place of which another was written by somebody who had not seen it. */
export interface Overtaken {
  readonly field: FieldPath;
  readonly value: unknown;
}

/**
 * What an act may do inside its one transaction. Nothing else may be awaited in it: the transaction would end.
 * Writes are not waited for: what is read after them is read as they leave it, and one that fails fails the whole act.
 */
export class WriteScope {
  readonly transaction: NotebookTransaction;
  /** The version under which this act writes. */
  readonly version: Version;
  /** ISO 8601: when the act is done. */
  readonly at: string;
  readonly person: Person;
  readonly dismissed: string[] = [];
  readonly readmitted: string[] = [];
  /** What the act is about, where no record says so. */
  words: string | undefined;
  /** What it wrote over without its writer having seen it. */
  readonly overtaken: Overtaken[] = [];
  #authorId: Id;
  #latest: Version;
  readonly #changes = new Map<string, RecordChange>();

  constructor(transaction: NotebookTransaction, version: Version, at: string, authorId: Id, person: Person) {
    this.transaction = transaction;
    this.version = version;
    this.at = at;
    this.#authorId = authorId;
    this.#latest = version;
    this.person = person;
  }

  /** Whose notes are written from now on. */
  get authorId(): Id {
    return this.#authorId;
  }

  /** The notebook is that of a person who had an id before, on another machine. */
  becomeAuthor(id: Id): void {
    this.#authorId = id;
  }

  /** The latest version that the act has written or met. */
  get latest(): Version {
    return this.#latest;
  }

  /** Takes note of what another device wrote, so that what is written here from now on is later. */
  witness({ versions, deleted }: { readonly versions: Readonly<Record<FieldPath, Version>>; readonly deleted?: Version | undefined }): void {
    for (const version of [...Object.values(versions), deleted]) {
      if (version !== undefined && isVersion(version) && compareVersions(version, this.#latest) > 0) this.#latest = version;
    }
  }

  get changes(): RecordChange[] {
    return [...this.#changes.values()];
  }

  /** @throws MissingRecordError */
  async get<S extends EditableStore>(store: S, id: Id): Promise<EditableRecords[S]> {
    const record = (await this.transaction.objectStore(store).get(id)) as EditableRecords[S] | undefined;
    if (!record) throw new MissingRecordError(store, id);
    return record;
  }

  /** Writes a record whole. */
  async put<S extends EditableStore>(store: S, record: EditableRecords[S], before?: EditableRecords[S]): Promise<EditableRecords[S]> {
    const key = `${store}:${record.id}`;
    const known = this.#changes.get(key);
    const first = known ? known.before : before;
    this.#changes.set(key, {
      store,
      id: record.id,
      ...('documentId' in record && { documentId: record.documentId }),
      ...(first && { before: first, after: record }),
    });
    leave((this.transaction.objectStore(store) as { put(value: unknown): Promise<unknown> }).put(record));
    return record;
  }

  /**
   * Changes fields of a record, keeping what they held in its history. Fields that already hold the value are left alone.
   * @throws MissingRecordError
   */
  async edit<S extends EditableStore>(store: S, id: Id, values: FieldValues): Promise<EditableRecords[S]> {
    return this.editRead(store, await this.get(store, id), values);
  }

  /**
   * As `edit`, of a record that was read in this transaction. It is written under a version later than all of the record's, and
   * a deletion is one of now, whatever version is given: else an older text or an undone deletion would win where they meet.
   * @param base the record as the writer had it before them: what was written since is replaced too, but remembered as unseen
   */
  async editRead<S extends EditableStore>(store: S, before: EditableRecords[S], values: FieldValues, base?: VersionedRecord): Promise<EditableRecords[S]> {
    const version = versionAfter(this.version, before);
    const given = values['deleted'] === undefined ? values : { ...values, deleted: version };
    const target = withWholeDirective(withFields(before, given, version));
    const changed = differingPaths(before, target, Object.keys(given));
    if (changed.length === 0) return before;
    const signature = store === 'notes' && !('changedBy' in given) ? this.#signatureUnder(before as Note) : {};
    const edited = withWholeDirective(withFields(before, { ...Object.fromEntries(changed.map((field) => [field, given[field]])), ...signature }, version));
    // That an edit brings a deleted record back is no value that one could take.
    const unseen = base ? unseenFields(before, base, changed).filter((field) => field !== 'deleted') : [];
    this.overtaken.push(...unseen.map((field) => ({ field, value: valueAt(before, field) })));
    this.#remember(store, before, [...changed, ...Object.keys(signature)], unseen);
    return this.put(store, { ...edited, changedAt: this.at }, before);
  }

  /** Nobody changes another person's note without a sign: the note says who did, until its author changes it again. */
  #signatureUnder({ authorId, changedBy }: Note): FieldValues {
    const own = this.authorId === authorId ? undefined : { id: this.authorId, name: this.person.name };
    return sameValue(own, changedBy) ? {} : { changedBy: own };
  }

  /** Puts a record that a merge has made in place of the one that is there, keeping what its fields held in its history. */
  async replace<S extends EditableStore>(store: S, before: EditableRecords[S], after: EditableRecords[S]): Promise<EditableRecords[S]> {
    this.#remember(store, before, differingPaths(before, after, Object.keys(before.versions)));
    return this.put(store, after, before);
  }

  #remember<S extends EditableStore>(store: S, before: EditableRecords[S], fields: readonly FieldPath[], unseen: readonly FieldPath[] = []): void {
    const history = this.transaction.objectStore('history');
    for (const field of fields) {
      const version = before.versions[field];
      const entry = { store, recordId: before.id, field, value: valueAt(before, field), replacedAt: this.at };
      leave(history.add({ ...entry, ...(version !== undefined && { version }), ...(unseen.includes(field) && { unseen: true }) }));
    }
  }
}

/** A note that once was a directive keeps it for good, with all that a valid one needs, and without lists that are empty again. */
function withWholeDirective<R extends object>(record: R): R {
  if (!('directive' in record) || record.directive === undefined) return record;
  const fields = Object.entries({ ...EMPTY_DIRECTIVE, ...(record.directive as object) });
  return { ...record, directive: Object.fromEntries(fields.filter(([name, value]) => !isDirectiveMap(name) || Object.keys(value as object).length > 0)) };
}

/** A write that nobody waits for: if it fails, its transaction fails with the same error. */
function leave(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

/** The acts' one door to the database: each act is one transaction, has an operation id (said twice, done once), and can be undone. */
export class Notebook {
  readonly database: NotebookDatabase;
  /** Who is writing. */
  readonly person: () => Promise<Person>;
  readonly portalRules: () => Promise<readonly PortalRule[]>;
  readonly office: () => Promise<Office>;
  readonly #committed: (change: NotebookChange) => void;
  readonly #now: () => number;

  constructor({ database, person, portalRules = async () => [], office = async () => NO_OFFICE, committed = () => undefined, now = Date.now }: NotebookOptions) {
    this.database = database;
    this.person = person;
    this.portalRules = portalRules;
    this.office = office;
    this.#committed = committed;
    this.#now = now;
  }

  /** The form of an address under which its document is kept. */
  async addressOf(url: string): Promise<string> {
    return normalizeAddress(url, await this.portalRules());
  }

  /**
   * @returns what `run` returned, or what it returned when the same operation was done before.
   * @throws StorageFullError, StorageUnavailableError, or what `run` threw; the notebook is then as it was.
   */
  async act<R>(operationId: Id, kind: OperationKind, run: (scope: WriteScope) => Promise<R>): Promise<R> {
    const person = await this.person();
    const at = new Date(this.#now()).toISOString();
    let change: NotebookChange | undefined;
    const result = await this.database.write(STORES, async (transaction) => {
      const operations = transaction.objectStore('operations');
      const meta = transaction.objectStore('meta');
      const [done, names, values] = await Promise.all([operations.get(operationId), meta.getAllKeys(), meta.getAll()]);
      if (done) return done.result as R;
      const known = new Map(names.map((name, at) => [name, values[at]]));
      const deviceId = (known.get('deviceId') as Id | undefined) ?? newId();
      const authorId = (known.get('authorId') as Id | undefined) ?? newId();
      const sequence = ((known.get('sequence') as number | undefined) ?? 0) + 1;
      const version = new VersionClock(deviceId, this.#now, known.get('clock') as Version | undefined).next();

      const scope = new WriteScope(transaction, version, at, authorId, person);
      const result = await run(scope);
      const { changes, dismissed, readmitted, words } = scope;
      const operation: Operation = { id: operationId, sequence, kind, at, version, changes, dismissed, readmitted, ...(words !== undefined && { words }), ...(scope.authorId !== authorId && { authorBefore: authorId }), result };
      leave(operations.add(operation));
      for (const [name, value] of Object.entries({ deviceId, authorId: scope.authorId, sequence, clock: scope.latest })) {
        if (value !== known.get(name)) leave(meta.put(value, name));
      }
      if (sequence % FORGOTTEN_AT_ONCE === 0) {
        const old = await operations.index('sequence').getAllKeys(IDBKeyRange.upperBound(sequence - REMEMBERED_OPERATIONS));
        for (const key of old) leave(operations.delete(key));
      }
      change = changeOf(operation);
      return result;
    });
    if (change) this.#committed(change);
    return result;
  }

  /**
   * Takes everything away for good: records, history, operations, drafts, and who wrote on which machine. There is no undo.
   * Only the sequence goes on, for those who follow it.
   * @throws StorageUnavailableError; everything is then still there.
   */
  async wipe(): Promise<void> {
    const sequence = await this.database.write(STORES, async (transaction) => {
      const next = (((await transaction.objectStore('meta').get('sequence')) as number | undefined) ?? 0) + 1;
      for (const store of STORES) await transaction.objectStore(store).clear();
      await transaction.objectStore('meta').put(next, 'sequence');
      return next;
    });
    this.#committed({ ...EVERYTHING, sequence, operationId: newId() });
  }
}

const EVERYTHING = { documentIds: [], noteIds: [], briefingIds: [], meetingIds: [], everything: true };

function changeOf({ id, sequence, changes }: Operation): NotebookChange {
  if (changes.length > MAX_LISTED_RECORDS) return { ...EVERYTHING, sequence, operationId: id };
  return { sequence, operationId: id, ...changedRecords(changes) };
}
