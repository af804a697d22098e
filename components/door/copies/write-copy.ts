import type { BackupKey } from '../../../utils/backup/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { type CopyFailure, backUp, copyName, outlivedCopies } from '../../../utils/notebook/index.ts';
import type { Settings } from '../../../utils/settings/index.ts';
import { notebook } from '../own-notebook.ts';
import { saveFile } from '../save-file.ts';

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
  const name = copyName(backup.createdAt, backup.deviceId);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    await backup.bytes.pipeTo(await file.createWritable());
  } catch (error) {
    // The browser made an empty file before the first byte was written.
    await folder.removeEntry(name).catch(() => undefined);
    throw new CopyError(failureOf(error), { cause: error });
  }
  await backup.keep();
  await removeOld(folder, name, backup.deviceId);
  return backup.createdAt;
}

export async function copyToDownloads(key: BackupKey | undefined, settings: Settings): Promise<string> {
  const backup = await backUp(notebook, { key, settings });
  saveFile(copyName(backup.createdAt, backup.deviceId), await new Response(backup.bytes).blob());
  await backup.keep();
  return backup.createdAt;
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

/** Old copies that cannot be removed harm nothing. */
async function removeOld(folder: FileSystemDirectoryHandle, written: string, deviceId: Id): Promise<void> {
  try {
    const names: string[] = [];
    for await (const { kind, name } of folder.values()) if (kind === 'file') names.push(name);
    for (const name of outlivedCopies(names, written, deviceId)) await folder.removeEntry(name);
  } catch {
    // They are tried again with the next copy.
  }
}
