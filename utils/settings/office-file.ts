/** The file in which what an office tells of itself goes from one machine to the others. */
import * as v from 'valibot';
import { type Office, officeEntries } from '../model/index.ts';

const TYPE = 'so-tay-chi-dao/office';
/** Raised only when a program before could no longer read the file. */
const VERSION = 1;

/** Longer files hold something else. */
const MAX_LENGTH = 2_000_000;

export type OfficeFileProblem = 'notJson' | 'notOffice' | 'newerVersion' | 'tooMany' | 'invalid';

/** Why a file is not taken. */
export class OfficeFileError extends Error {
  override readonly name = 'OfficeFileError';
  readonly problem: OfficeFileProblem;
  /** Of what is invalid: the list, and the place in it from 1, 0 if it is the list as a whole; of what is too many: the list, and how many it may have. */
  readonly place: { readonly list: keyof Office; readonly position: number } | { readonly list: keyof Office; readonly limit: number } | undefined;
  constructor(problem: OfficeFileProblem, place?: OfficeFileError['place']) {
    super(`Not a file of an office: ${problem}${place ? ` at ${JSON.stringify(place)}` : ''}`);
    this.problem = problem;
    this.place = place;
  }
}

export function writeOfficeFile(office: Office): string {
  const lists = Object.fromEntries(Object.keys(officeEntries).map((name) => [name, office[name as keyof Office]]));
  return `${JSON.stringify({ type: TYPE, version: VERSION, ...lists }, null, 2)}\n`;
}

/** Reads a file of an office; a program before this one wrote fewer lists, which says nothing of the others. @throws OfficeFileError */
export function readOfficeFile(text: string): Partial<Office> {
  const file = parse(text);
  if (typeof file !== 'object' || file === null || !('type' in file) || file.type !== TYPE) throw new OfficeFileError('notOffice');
  if (!('version' in file) || typeof file.version !== 'number') throw new OfficeFileError('notOffice');
  if (file.version > VERSION) throw new OfficeFileError('newerVersion');
  const lists: Record<string, unknown> = {};
  for (const name of Object.keys(officeEntries) as (keyof Office)[]) {
    if (!Object.hasOwn(file, name)) continue;
    const read = v.safeParse(officeEntries[name], (file as Record<string, unknown>)[name]);
    if (!read.success) throw invalidList(name, read.issues[0]);
    lists[name] = read.output;
  }
  return lists;
}

function parse(text: string): unknown {
  if (text.length > MAX_LENGTH) throw new OfficeFileError('notOffice');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new OfficeFileError('notJson');
  }
}

function invalidList(list: keyof Office, { type, path, requirement }: v.BaseIssue<unknown>): OfficeFileError {
  if (type === 'max_length' && path === undefined) return new OfficeFileError('tooMany', { list, limit: Number(requirement) });
  const key = path?.[0]?.key;
  return new OfficeFileError('invalid', { list, position: typeof key === 'number' ? key + 1 : 0 });
}
