import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { Random } from '../../random.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

const KILLS = amount({ short: 1, full: 10 });
const RECORD_LENGTH = 600;

/** The beginning of a record of LevelDB's log: checksum, length, type (1: whole), and some of its bytes. */
function cutRecord(random: Random): Buffer {
  const head = Buffer.alloc(7);
  head.writeUInt32LE(random.below(2 ** 32), 0);
  head.writeUInt16LE(RECORD_LENGTH, 4);
  head.writeUInt8(1, 6);
  return Buffer.concat([head, Buffer.alloc(random.below(RECORD_LENGTH), 'x')]);
}

/** Leaves the database's log as a browser leaves it that is killed between two of the writes that make a record. */
async function cutLog(profile: string, extensionId: string, random: Random): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  const newest = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort().at(-1)!;
  await appendFile(join(folder, newest), cutRecord(random));
}

test('the browser is killed in the middle of a record of its database: it does not throw the notebook away later', async ({ launch, portal, profile }) => {
  test.setTimeout(PATIENCE_MS);
  const random = new Random(seed);
  const model = new Model();
  const losses: string[] = [];
  let marked = 0;
  for (let kills = 0; kills < KILLS; kills += 1) {
    // Before the kill, and in the session after it, which goes on writing into the log and ends well.
    for (const end of ['kill', 'close'] as const) {
      const extension = await launch();
      losses.push(...model.losses(await keptNotes(extension)));
      const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
      const passage = (await passagesOf(tab.page))[marked]!;
      marked += 1;
      await model.act(passage, newNote('figure'), () => tab.mark(passage, 'figure'));
      await extension[end]();
      if (end === 'kill') await cutLog(profile, extension.extensionId, random);
    }
  }
  losses.push(...model.losses(await keptNotes(await launch())));
  report('log cut off', { acts: marked, kills: KILLS, losses: losses.length });
  expect(losses).toEqual([]);
});
