import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BackupError, type BackupRecord } from '../../../utils/backup/index.ts';
import { damage, damaged } from '../bundle/damage.ts';
import { anyBundle } from '../bundle/records.ts';
import { readAll, recordsOf, written } from './backups.ts';
import { LAW, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

/** What was read, or the error by which it was refused. Any other error is a crash. */
async function readOrRefused(bytes: Uint8Array<ArrayBuffer>): Promise<BackupRecord[] | BackupError> {
  try {
    return await readAll(bytes);
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
}

test('backups that are proven but hold hostile records are read as they are, or refused at the record', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle, fc.array(damage, { minLength: 1, maxLength: 3 }), async (bundle, damages) => {
      const records = JSON.parse(damaged(JSON.stringify(recordsOf(bundle)), damages)) as BackupRecord[];
      const outcome = await readOrRefused(await written(records));
      if (outcome instanceof BackupError) expect(outcome).toMatchObject({ code: 'invalidRecord', place: { record: expect.any(Number) } });
      else expect(outcome).toEqual(records);
    }),
    runs(500),
  );
});

test('backups with a byte changed, cut off or followed by others are refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyBundle,
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom('change', 'cut', 'insert'),
      async (bundle, at, byte, how) => {
        const whole = await written(recordsOf(bundle));
        const place = Math.floor(at * whole.length);
        const [before, after] = [whole.slice(0, place), whole.slice(place)];
        if (how === 'change') after[0]! ^= byte;
        const rest = how === 'cut' ? [] : how === 'insert' ? [byte, ...after] : [...after];
        expect(await readOrRefused(Uint8Array.from([...before, ...rest]))).toBeInstanceOf(BackupError);
      },
    ),
    runs(500),
  );
});
