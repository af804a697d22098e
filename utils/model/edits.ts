import type { Version } from './version.ts';

/**
 * Names the fields of a record that carry a version of their own: `comment`, or `directive.leadUnit`
 * for a field of the directive, so that two people who correct different fields of one directive both keep their work.
 */
export type FieldPath = string;
export type FieldValues = Readonly<Record<FieldPath, unknown>>;

export interface VersionedRecord {
  readonly versions: Readonly<Record<FieldPath, Version>>;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined if it or what it lies in is absent. */
export function valueAt(record: object, path: FieldPath): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return Object.hasOwn(record, path) ? (record as Plain)[path] : undefined;
  const inner = valueAt(record, path.slice(0, dot));
  return isPlain(inner) ? valueAt(inner, path.slice(dot + 1)) : undefined;
}

/** True if two plain values say the same, whatever the order of their fields; a field of undefined is an absent one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isPlain(a) || !isPlain(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameValue(a[name], b[name]));
}

/** Field paths that differ between two states of a record, given the paths to look at. */
export function differingPaths(before: object, after: object, paths: Iterable<FieldPath>): FieldPath[] {
  return [...paths].filter((path) => !sameValue(valueAt(before, path), valueAt(after, path)));
}

/** Of some fields, those that hold what a writer who began from `base` has not seen. */
export function unseenFields(stored: VersionedRecord, base: VersionedRecord, fields: Iterable<FieldPath>): FieldPath[] {
  return differingPaths(base, stored, fields).filter((field) => stored.versions[field] !== base.versions[field]);
}

/** The record with the given values, each under the given version. A value of undefined removes the field. */
export function withFields<R extends VersionedRecord>(record: R, values: FieldValues, version: Version): R {
  /** Made here, so that they may be written to: what thousands of paths lead through is copied once. */
  const copies = new Set<unknown>();
  const copyOf = (value: unknown): Record<string, unknown> => {
    if (copies.has(value)) return value as Record<string, unknown>;
    const copy = isPlain(value) ? { ...value } : {};
    copies.add(copy);
    return copy;
  };
  const next = copyOf(record);
  const versions: Record<FieldPath, Version> = { ...record.versions };
  for (const [path, value] of Object.entries(values)) {
    const outer = path.split('.');
    const name = outer.pop()!;
    let holder = next;
    for (const step of outer) {
      const inner = copyOf(valueAt(holder, step));
      put(holder, step, inner);
      holder = inner;
    }
    if (value === undefined) delete holder[name];
    else put(holder, name, value);
    versions[path] = version;
  }
  return { ...next, versions } as unknown as R;
}

/** Unlike an assignment, also of a name that sets a prototype. */
function put(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}
