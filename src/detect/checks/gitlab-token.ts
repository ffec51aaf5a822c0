// GitLab's routable tokens: prefix, payload in base64url, a version, and the payload's length and a CRC-32 of all that
// stands before it, both in base 36: `glpat-PAYLOAD.01.LLCCCCCCC`. The first ones had no version.
// https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
import { crc32 } from './crc32.ts';
import { pass, type Verdict } from './verdict.ts';

const checksumDigits = 7;
const routable = /^.{2,40}?-([A-Za-z0-9_-]+)(?:\.01)?\.([0-9a-z]{2})[0-9a-z]{7}$/;

/** Checks the checksum of a routable token; one of the old form, without a dot, has none. */
export function checkGitlabToken(token: string): Verdict {
  if (!token.includes('.')) return pass;
  const body = token.slice(0, -checksumDigits);
  const sum = crc32(body).toString(36).padStart(checksumDigits, '0');
  const [, , length = ''] = routable.exec(token) ?? [];
  if (!token.endsWith(sum)) {
    return { kind: 'doubt', reason: 'its checksum is wrong, so it was hardly ever issued like this' };
  }
  const payload = payloadOf(body, Number.parseInt(length, 36));
  return { kind: 'pass', reason: `its checksum is right${payload === '' ? '' : ` (${payload})`}` };
}

const routeNames: Readonly<Record<string, string>> = {
  g: 'group',
  o: 'organisation',
  p: 'project',
  u: 'user',
};

/** Bytes of chance in front of the routing, and the byte of its length behind it. */
const randomBytes = 16;

/** What the payload says of the owner: `organisation 1, user 42`; numbers in base 36. Empty when nothing. */
function payloadOf(body: string, length: number): string {
  const head = body.split('.')[0] ?? '';
  const bytes = Buffer.from(head.slice(-length), 'base64url');
  const routing = bytes.subarray(randomBytes, -1);
  if (bytes.at(-1) !== routing.length) return '';
  return routing
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [, key = '', value = ''] = /^([gopu]):([0-9a-z]{1,13})$/.exec(line) ?? [];
      const name = routeNames[key];
      return name === undefined ? [] : [`${name} ${Number.parseInt(value, 36)}`];
    })
    .join(', ');
}
