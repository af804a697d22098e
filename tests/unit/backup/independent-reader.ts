/** Reads a backup by docs/backup-format.md alone, with nothing of the project: what a stranger would write. */
import { createDecipheriv, createHash, scryptSync } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

export function readAsAStranger(file: Buffer, password = ''): unknown[] {
  const headerEnd = 14 + file.readUInt32BE(10);
  const headEnd = headerEnd + 32;
  const { encryption } = JSON.parse(file.toString('utf8', 14, headerEnd));
  const secret = encryption && scryptSync(password.normalize('NFC'), Buffer.from(encryption.kdf.salt, 'base64'), 64, { ...encryption.kdf, maxmem: 2 ** 29 });
  const pieces: Buffer[] = [];
  let before = file.subarray(headerEnd, headEnd);
  for (let at = headEnd, number = 0; at < file.length; number += 1) {
    const first = file.subarray(at, at + 1);
    const body = file.subarray(at + 5, at + 5 + file.readUInt32BE(at + 1));
    at += 5 + body.length;
    if (encryption) {
      const counter = Buffer.alloc(4);
      counter.writeUInt32BE(number);
      const nonce = Buffer.concat([Buffer.from(encryption.noncePrefix, 'base64'), counter, first]);
      const cipher = createDecipheriv('aes-256-gcm', secret.subarray(0, 32), nonce);
      cipher.setAAD(file.subarray(0, headEnd));
      cipher.setAuthTag(body.subarray(-16));
      pieces.push(Buffer.concat([cipher.update(body.subarray(0, -16)), cipher.final()]));
    } else {
      const piece = body.subarray(0, -32);
      before = createHash('sha256').update(before).update(first).update(piece).digest();
      if (!before.equals(body.subarray(-32))) throw new Error('not the piece that was written');
      pieces.push(piece);
    }
  }
  const lines = gunzipSync(Buffer.concat(pieces)).toString('utf8').trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}
