// Grafana's service account tokens: `glsa_`, 32 characters, and the CRC-32 of all that, as its four bytes in
// hexadecimal, least significant first.
// https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
import { crc32 } from './crc32.ts';
import { pass, type Verdict } from './verdict.ts';

/** Checks a token of a service account; the other tokens of Grafana have no checksum. */
export function checkGrafanaToken(token: string): Verdict {
  if (!token.startsWith('glsa_')) return pass;
  const at = token.lastIndexOf('_');
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(token.slice(0, at)));
  return token.slice(at + 1).toLowerCase() === sum.toString('hex')
    ? { kind: 'pass', reason: 'its checksum is right' }
    : { kind: 'doubt', reason: 'its checksum is wrong, so it was hardly ever issued like this' };
}
