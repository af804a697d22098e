/**
 * Joins two states of one record, field by field: of each field the value with the later version stays, and of two values
 * under one version (or under none) the greater in the order of their JSON. That makes a record a map of last-writer-wins
 * registers (Shapiro et al., "Conflict-free Replicated Data Types", 2011): the join is commutative, associative, idempotent.
 *
 * Fields of a directive have versions of their own, under paths like `directive.leadUnit`, and so have the entries of its
 * progress, extensions and reports, under paths like `directive.progress.ID`: what two people add at once both stays.
 */
import { DIRECTIVE_MAPS, EMPTY_DIRECTIVE, compareVersions, directivePaths, isVersion, valueAt } from '../model/index.ts';

export interface Versioned {
  readonly id: string;
  readonly versions?: Readonly<Record<string, string>>;
  /** The version of the deletion. */
  readonly deleted?: string | undefined;
  readonly directive?: object | undefined;
}

const NESTED = 'directive';

/** A text that is no version is earlier than every version, so that a damaged one cannot win for ever. */
export function laterVersion(a: string | undefined, b: string | undefined): string | undefined {
  return compareMaybe(a, b) >= 0 ? a : b;
}

function compareMaybe(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return Number(isVersion(a)) - Number(isVersion(b)) || compareVersions(a, b);
}

export function joinRecords<R extends Versioned>(a: R, b: R): R {
  const nested = a.directive !== undefined || b.directive !== undefined;
  const [fieldsA, fieldsB] = [fieldsOf(a, nested), fieldsOf(b, nested)];
  const fields = new Map<string, unknown>();
  for (const path of new Set([...fieldsA.keys(), ...fieldsB.keys()])) {
    const [valueA, valueB] = [fieldsA.get(path), fieldsB.get(path)];
    const order = compareMaybe(versionOf(a, path), versionOf(b, path)) || compareValues(valueA, valueB);
    const value = order >= 0 ? valueA : valueB;
    if (value !== undefined) fields.set(path, value);
  }
  return settled(recordOf<R>(a.id, fields), joinVersions(a.versions, b.versions), laterVersion(a.deleted, b.deleted));
}

/** The record with its versions; its tombstone stays unless a field was edited later than the deletion. */
function settled<R extends Versioned>(record: R, versions: Readonly<Record<string, string>> | undefined, deleted: string | undefined): R {
  const revived = Object.values(versions ?? {}).some((version) => compareMaybe(version, deleted) > 0);
  return { ...record, ...(versions && { versions }), ...(deleted !== undefined && !revived && { deleted }) };
}

/** One record in the form that joining gives. */
export function settle<R extends Versioned>(record: R): R {
  const { deleted, ...rest } = record;
  return settled(withoutEmptyMaps(withoutPaths(rest as R)), record.versions, deleted);
}

/** Whether the name of a field would be taken for the path of a directive's field. No program writes such a field, but a file may have one. */
const isPath = (name: string): boolean => name.startsWith(`${NESTED}.`);

function withoutPaths<R extends Versioned>(record: R): R {
  if (!Object.keys(record).some(isPath)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !isPath(name))) as Versioned as R;
}

/** A list of entries from which the last was taken is as good as none. */
function withoutEmptyMaps<R extends Versioned>(record: R): R {
  const empty = DIRECTIVE_MAPS.filter((name) => record.directive !== undefined && isEmpty(valueAt(record.directive, name)));
  if (empty.length === 0) return record;
  return { ...record, directive: Object.fromEntries(Object.entries(record.directive!).filter(([name]) => !(empty as string[]).includes(name))) };
}

const isEmpty = (value: unknown): boolean => value !== undefined && Object.keys(value as object).length === 0;

type Fields = ReadonlyMap<string, unknown>;

/**
 * @param nested whether either state has a directive. A note that once was a directive keeps it for good, so that a
 * state without it stands for an empty one: the joined directive has all that a valid one needs.
 */
function fieldsOf(record: Versioned, nested: boolean): Fields {
  const { id: _id, versions: _versions, deleted: _deleted, directive, ...fields } = record;
  const whole = { directive: { ...EMPTY_DIRECTIVE, ...directive } };
  const inner = nested ? directivePaths(whole.directive).map((path): [string, unknown] => [path, valueAt(whole, path)]) : [];
  return new Map([...Object.entries(fields).filter(([name]) => !isPath(name)), ...inner]);
}

function recordOf<R extends Versioned>(id: string, fields: Fields): R {
  const record: Record<string, unknown> = {};
  const directive: Record<string, unknown> = {};
  const maps = new Map<string, Record<string, unknown>>();
  for (const [path, value] of fields) {
    const [outer, name, entry] = isPath(path) ? (path.split('.') as [string, string, string?]) : [path, ''];
    if (outer !== NESTED) record[path] = value;
    else if (entry === undefined) directive[name] = value;
    else {
      const map = maps.get(name) ?? {};
      maps.set(name, map);
      map[entry] = value;
      directive[name] = map;
    }
  }
  return { ...record, ...(Object.keys(directive).length > 0 && { directive }), id } as Versioned as R;
}

/** Of a field inside a directive also the version of the directive as a whole counts. */
function versionOf({ versions = {} }: Versioned, path: string): string | undefined {
  return laterVersion(versionUnder(versions, path), isPath(path) ? versionUnder(versions, NESTED) : undefined);
}

/** Own keys only: a field may be called `constructor`. */
function versionUnder(versions: Readonly<Record<string, string>>, path: string): string | undefined {
  return Object.hasOwn(versions, path) ? versions[path] : undefined;
}

function joinVersions(a: Versioned['versions'], b: Versioned['versions']): Versioned['versions'] {
  if (!a || !b) return a ?? b;
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...paths].map((path) => [path, laterVersion(versionUnder(a, path), versionUnder(b, path))!]));
}

/** Absent before present, else by the text of the JSON with its keys in order. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const [textA, textB] = [orderedJson(a), orderedJson(b)];
  if (textA === textB) return 0;
  return textA < textB ? -1 : 1;
}

function orderedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
        : inner,
    ) ?? ''
  );
}
