/** Files that nobody should give us: each is refused by name, at the place. */
import { describe, expect, test, vi } from 'vitest';
import { BACKUP_VERSION, BackupError, type BackupRecord, openBackup } from '../../../utils/backup/index.ts';
import { joinBytes, sha256, uint32 } from '../../../utils/backup/bytes.ts';
import { writeChunks } from '../../../utils/backup/chunks.ts';
import { writeHead } from '../../../utils/backup/head.ts';
import { itemsOf, streamOf } from '../../../utils/backup/streams.ts';
import { ABOUT, CREATED, each, readAll, written } from './backups.ts';

vi.setConfig({ testTimeout: 120_000 });

const RECORD: BackupRecord = { store: 'dismissals', record: { key: 'portal.test/1 giao phòng kế hoạch', at: CREATED } };
const LINE = JSON.stringify(RECORD);
const BEGIN = JSON.stringify({ about: ABOUT });
const end = (records: number) => JSON.stringify({ end: { records } });

/** A backup that is proven in every chunk, but holds these lines. */
async function holding(lines: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytes = streamOf(each(Array.from(lines, (line) => encoder.encode(line)))).pipeThrough(new CompressionStream('gzip'));
  return proven(itemsOf(bytes));
}

async function proven(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const head = await writeHead({ generator: 'so-tay-chi-dao', createdAt: CREATED });
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeChunks(head, undefined, body)) chunks.push(chunk);
  return joinBytes(head.bytes, ...chunks);
}

test('a file of the first version is read', async () => {
  const { bytes, header } = await writeHead({ generator: 'so-tay-chi-dao', createdAt: CREATED });
  const before = bytes.slice(0, -32);
  before[9] = 1;
  const head = { header, bytes: joinBytes(before, await sha256(before)) };
  const chunks: Uint8Array[] = [];
  const lines = each([BEGIN, LINE, end(1)].map((line) => new TextEncoder().encode(`${line}\n`)));
  for await (const chunk of writeChunks(head, undefined, itemsOf(streamOf(lines).pipeThrough(new CompressionStream('gzip'))))) chunks.push(chunk);
  expect(await readAll(joinBytes(head.bytes, ...chunks))).toEqual([RECORD]);
});

const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
  const error = await readAll(bytes).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BackupError);
  const { code, place } = error as BackupError;
  return { code, ...place };
};

describe('records', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  test.each<[string, string[], object]>([
    ['no lines', [], { code: 'invalidRecord', record: 0 }],
    ['no first line', [LINE, end(0)], { code: 'invalidRecord', record: 0 }],
    ['no JSON', [BEGIN, '{"store":', end(1)], { code: 'invalidRecord', record: 1 }],
    ['no object', [BEGIN, LINE, 'null', end(2)], { code: 'invalidRecord', record: 2 }],
    ['an unknown store', [BEGIN, '{"store":"secrets","record":{}}', end(1)], { code: 'invalidRecord', record: 1, field: 'store' }],
    ['a store that objects inherit', [BEGIN, '{"store":"constructor","record":{}}', end(1)], { code: 'invalidRecord', record: 1, field: 'store' }],
    ['a record without its fields', [BEGIN, LINE, '{"store":"notes","record":{"id":"n1"}}', end(2)], { code: 'invalidRecord', record: 2, field: 'category' }],
    ['a key that sets a prototype', [BEGIN, LINE.replace('{"key"', '{"__proto__":{"admin":true},"key"'), end(1)], { code: 'invalidRecord', record: 1, field: '__proto__' }],
    ['one deep inside', [BEGIN, LINE.replace('{"key"', '{"x":[{"y":{"__proto__":1}}],"key"'), end(1)], { code: 'invalidRecord', record: 1, field: '__proto__' }],
    ['a key that no schema looks at', [BEGIN, LINE.replace('{"key"', '{"x":{"constructor":null},"key"'), end(1)], { code: 'invalidRecord', record: 1, field: 'constructor' }],
    ['values nested a million deep', [BEGIN, LINE.replace('{"key"', `{"x":${deep(1_000_000)},"key"`), end(1)], { code: 'invalidRecord', record: 1, field: '…' }],
    ['objects nested deeper than allowed', [BEGIN, LINE.replace('{"key"', `{"x":${'{"a":'.repeat(200)}1${'}'.repeat(200)},"key"`), end(1)], { code: 'invalidRecord', record: 1, field: '…' }],
    ['a wrong number of records', [BEGIN, LINE, end(2)], { code: 'invalidRecord', record: 2, field: 'end' }],
    ['no end', [BEGIN, LINE], { code: 'invalidRecord', record: 2, field: 'end' }],
    ['records behind the end', [BEGIN, LINE, end(1), LINE], { code: 'invalidRecord', record: 3 }],
  ])('%s', async (_, lines, expected) => {
    expect(await refused(await holding(lines.map((line) => `${line}\n`)))).toEqual(expected);
  });

  test('fields that are not known are kept', async () => {
    const line = LINE.replace('{"key"', '{"colour":["xanh",{"tint":1}],"key"');
    expect(await readAll(await holding([`${BEGIN}\n`, `${line}\n`, end(1)]))).toEqual([JSON.parse(line)]);
  });

  test('a line without end is given up before it fills the memory', async () => {
    function* endless(): Generator<string> {
      yield `${BEGIN}\n`;
      for (let index = 0; index < 80; index += 1) yield ' '.repeat(1024 * 1024);
    }
    expect(await refused(await holding(endless()))).toMatchObject({ code: 'damaged' });
  });
});

describe('files', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const headWith = async (json: string, version = 1): Promise<Uint8Array<ArrayBuffer>> => {
    const before = joinBytes(text('SOTAY\r\n\x1a'), uint32(version).subarray(2), uint32(text(json).length), text(json));
    return joinBytes(before, await sha256(before));
  };

  test.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, object]>([
    ['an empty file', () => new Uint8Array(), { code: 'notBackup' }],
    ['a bundle', () => text('{"type":"AnnotationCollection"}'), { code: 'notBackup' }],
    ['zeros', () => new Uint8Array(1_000_000), { code: 'notBackup' }],
    ['a backup that went through a program for text', async () => text(Buffer.from(await written([RECORD])).toString('latin1').replaceAll('\r\n', '\n')), { code: 'notBackup' }],
    ['a future version', () => headWith('whatever it may hold', BACKUP_VERSION + 1), { code: 'newerVersion' }],
    ['version 0', () => headWith('{}', 0), { code: 'damaged', offset: 8 }],
    ['a header that is no JSON', () => headWith('{'), { code: 'damaged', offset: 8 }],
    ['a header of another program', () => headWith(JSON.stringify({ generator: 'other', createdAt: CREATED })), { code: 'damaged', offset: 8 }],
    ['a header without an end', () => joinBytes(text('SOTAY\r\n\x1a'), Uint8Array.of(0, 1), uint32(0xffffffff), new Uint8Array(100_000)), { code: 'damaged', offset: 8 }],
    [
      'a key that would cost 16 GiB',
      () => headWith(JSON.stringify({ generator: 'so-tay-chi-dao', createdAt: CREATED, encryption: { cipher: 'AES-256-GCM', kdf: { name: 'scrypt', N: 2 ** 24, r: 8, p: 1, salt: btoa('x'.repeat(16)) }, check: btoa('x'.repeat(32)), noncePrefix: btoa('x'.repeat(7)) } })),
      { code: 'damaged', offset: 8 },
    ],
    ['a body that is no gzip', () => proven(each([text('no gzip at all')])), { code: 'damaged' }],
    ['a body that goes on behind the gzip', async () => proven(each([new Uint8Array(await new Response(streamOf(each([text(`${BEGIN}\n${end(0)}`)])).pipeThrough(new CompressionStream('gzip'))).arrayBuffer()), text('more')])), { code: 'damaged' }],
  ])('%s', async (_, make, expected) => {
    expect(await refused(await make())).toMatchObject(expected);
  });

  test('200 MB of something else is refused without reading it', async () => {
    const blob = new Blob(Array.from({ length: 200 }, () => new Uint8Array(1_000_000)));
    let read = 0;
    const watched = { size: blob.size, slice: (start: number, stop: number) => ((read += stop - start), blob.slice(start, stop)) } as unknown as Blob;
    await expect(openBackup(watched)).rejects.toMatchObject({ code: 'notBackup' });
    expect(read).toBeLessThan(100);
  });
});
