import type { BackupKey } from '../../../utils/backup/index.ts';
import { type CopyFailure, backUp } from '../../../utils/notebook/index.ts';
import type { Settings } from '../../../utils/settings/index.ts';
import { notebook } from '../own-notebook.ts';
import { saveFile } from '../save-file.ts';

/** How the names of copies begin, so that older ones can be told from the person's own files. */
const BEGINNING = 'so-tay-tu-dong-';
const NAME = /^so-tay-tu-dong-\d{8}-\d{6}\.sotay$/;
const KEPT = 10;

/** What the browser says of a folder's permission; not yet in the types of the DOM. */
interface AskableFolder extends FileSystemDirectoryHandle {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** A copy could not be written; screens say why by `code`. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly code: CopyFailure;
  constructor(code: CopyFailure, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Asks the person to allow a folder again. Must be called in the course of a click or key. */
export async function allowFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as AskableFolder).requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** @throws CopyError */
export async function copyToFolder(folder: FileSystemDirectoryHandle, key: BackupKey | undefined, settings: Settings): Promise<string> {
  const askable = folder as AskableFolder;
  if ((await askable.queryPermission({ mode: 'readwrite' })) !== 'granted') throw new CopyError('notAllowed');
  const backup = await backUp(notebook, { key, settings });
  const name = nameOf(backup.createdAt);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    await backup.bytes.pipeTo(await file.createWritable());
  } catch (error) {
    // The browser made an empty file before the first byte was written.
    await folder.removeEntry(name).catch(() => undefined);
    throw new CopyError(failureOf(error), { cause: error });
  }
  await backup.keep();
  await removeOld(folder);
  return backup.createdAt;
}

export async function copyToDownloads(key: BackupKey | undefined, settings: Settings): Promise<string> {
  const backup = await backUp(notebook, { key, settings });
  saveFile(nameOf(backup.createdAt), await new Response(backup.bytes).blob());
  await backup.keep();
  return backup.createdAt;
}

/** @param at ISO 8601; the name has local time, as the person's other files */
function nameOf(at: string): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(two).join('');
  return `${BEGINNING}${date}-${[day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join('')}.sotay`;
}

function failureOf(error: unknown): CopyFailure {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return 'folderGone';
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
      return 'notAllowed';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'unknown';
  }
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const { kind, name } of folder.values()) if (kind === 'file' && NAME.test(name)) names.push(name);
  for (const name of names.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}
