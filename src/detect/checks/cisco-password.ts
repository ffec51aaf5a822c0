// Passwords of Cisco's type 7: each byte mixed with one of a fixed key, from the place that the first two digits tell.
// Cisco calls it no protection; it only hides a password from someone who looks over a shoulder.
// https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html
import type { Verdict } from './verdict.ts';

/** What the bytes are mixed with: Cisco’s own, the same in every device. */
const pad = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** Checks that a type 7 password can be read back as text. */
export function checkCiscoPassword(text: string): Verdict {
  const start = Number(text.slice(0, 2));
  const bytes = Buffer.from(text.slice(2), 'hex');
  const plain = bytes.map((byte, index) => byte ^ pad.charCodeAt((start + index) % pad.length));
  return plain.every((byte) => byte >= 0x20 && byte < 0x7f)
    ? { kind: 'pass', reason: 'anyone can read it back' }
    : { kind: 'doubt', reason: 'it does not decode to text' };
}
