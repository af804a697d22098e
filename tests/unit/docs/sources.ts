import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export const ROOT: string = join(import.meta.dirname, '../../..');

/** One import or re-export as it is written. */
export interface Import {
  /** Path of the importing file from the project's root, with slashes. */
  readonly from: string;
  /** Path of the imported file from the project's root, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly isTypeOnly: boolean;
}

/** Paths from the project's root, with slashes. */
export function sourceFiles(...folders: readonly string[]): string[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`), { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const STATIC = /^[ \t]*(?:import|export)\s+(?:(type)\s+)?([^;'"]*?\bfrom\s*)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** What a file imports, in the order in which it is written. */
export function importsOf(path: string): Import[] {
  const text = read(path);
  const found = [
    ...Array.from(text.matchAll(STATIC), ([, type, names = '', name]) => ({ name: name!, isTypeOnly: type !== undefined || bringsOnlyTypes(names) })),
    ...Array.from(text.matchAll(DYNAMIC), ([, name]) => ({ name: name!, isTypeOnly: false })),
  ];
  return found.map(({ name, isTypeOnly }) => {
    const isPackage = !name.startsWith('.');
    return { from: path, to: isPackage ? name : posix.join(dirname(path), name.replace(/\?.*$/, '')), isPackage, isTypeOnly };
  });
}

/** `{ type A, type B } from`: nothing is left of it when types are erased. */
function bringsOnlyTypes(names: string): boolean {
  const braces = /^\{([^}]*)\}\s*from\s*$/.exec(names.trim());
  const parts = braces?.[1]!.split(',').map((part) => part.trim()).filter(Boolean) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}
