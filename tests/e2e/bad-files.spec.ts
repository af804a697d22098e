import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from './faults/bundle-of.ts';
import { keptNotes } from './faults/kept-notes.ts';
import { expect, test } from './kit/index.ts';

const ZIP = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), Buffer.alloc(500, 0x9c)]);
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const NOT_JSON = 'Tệp này không đọc được: không phải tệp JSON.';
const TOO_LARGE = 'Tệp này lớn hơn 100 MB, quá cỡ của một gói chia sẻ. Sổ tay lớn như vậy hãy chuyển bằng bản sao lưu.';
const MEGABYTE = 1_000_000;

/** What a person may take for a bundle, and the sentence that says what is wrong. */
const FILES: readonly (readonly [name: string, content: Buffer, sentence: string])[] = [
  ['nen.jsonld', ZIP, NOT_JSON],
  ['anh.jsonld', PNG, NOT_JSON],
  ['trang.jsonld', Buffer.from('<!doctype html><title>Trang</title><script>document.title = "x"</script>'), NOT_JSON],
  ['sau.jsonld', Buffer.from('['.repeat(1_000_000)), NOT_JSON],
  ['khac.jsonld', Buffer.from('{"type":"AnnotationCollection"}'), 'Tệp này không phải gói chia sẻ của Sổ tay chỉ đạo.'],
  ['moi.jsonld', Buffer.from('{"stcd:version":9}'), 'Gói này do phiên bản mới hơn tạo ra. Hãy cập nhật Sổ tay chỉ đạo rồi nhập lại.'],
  ['hong.jsonld', Buffer.from(bundleOf(3).replace('"value":"figure"', '"value":"khác"')), 'Gói bị hỏng: ghi chú thứ 1 không hợp lệ (category).'],
];

test('files that are no bundle: one sentence says what is wrong, and the notebook stays as it is', async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  try {
    const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
    const choose = async (path: string): Promise<void> => {
      const chooser = notebook.waitForEvent('filechooser');
      await notebook.getByRole('button', { name: 'Chọn tệp' }).click();
      await (await chooser).setFiles(path);
    };
    const told = notebook.getByRole('alert');
    for (const [name, content, sentence] of FILES) {
      const path = join(folder, name);
      await writeFile(path, content);
      await choose(path);
      await expect(told, name).toHaveText(sentence);
    }

    const large = join(folder, 'lon.jsonld');
    const file = await open(large, 'w');
    await file.truncate(200 * MEGABYTE);
    await file.close();
    const session = await extension.context.newCDPSession(notebook);
    const held = async (): Promise<number> => {
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };
    const before = await held();
    await choose(large);
    await expect(told).toHaveText(TOO_LARGE);
    expect(await held()).toBeLessThan(before + 20 * MEGABYTE);

    const whole = join(folder, 'goi.jsonld');
    await writeFile(whole, bundleOf(3));
    await choose(whole);
    await expect(notebook.getByRole('button', { name: 'Nhập vào sổ tay' })).toBeEnabled();
    await expect(told).toHaveCount(0);
    expect(await keptNotes(extension)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
