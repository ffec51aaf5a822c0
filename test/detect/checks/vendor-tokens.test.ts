import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, checkAwsKeyId } from '../../../src/detect/checks/aws-key-id.ts';
import { checkAzureDevopsToken } from '../../../src/detect/checks/azure-devops-token.ts';
import { checkCiscoPassword } from '../../../src/detect/checks/cisco-password.ts';
import { crc32 } from '../../../src/detect/checks/crc32.ts';
import { checkDerPrivateKey } from '../../../src/detect/checks/der-private-key.ts';
import { checkDiscordToken } from '../../../src/detect/checks/discord-token.ts';
import { checkGitlabToken } from '../../../src/detect/checks/gitlab-token.ts';
import { checkGrafanaToken } from '../../../src/detect/checks/grafana-token.ts';
import { expand } from '../../support/samples.ts';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function encodeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('');
}

function otherEnd(token: string): string {
  return token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a');
}

describe('AWS access key ids', () => {
  it('name the account that made them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 127 }),
        (account, rest) => {
          // One bit, forty of the account, seven of chance.
          const number = (1n << 47n) | (BigInt(account) << 7n) | BigInt(rest);
          const bytes = Buffer.from(number.toString(16).padStart(12, '0'), 'hex');
          const id = `AKIA${encodeBase32(bytes).padEnd(16, 'Q')}`;
          if (/^.{4}[IJ]/.test(id)) return;
          expect(accountOf(id)).toBe(String(account).padStart(12, '0'));
          expect(checkAwsKeyId(id)).toMatchObject({
            kind: 'pass',
            reason: expect.stringContaining(String(account)),
          });
        },
      ),
    );
  });

  it('of the time before tell nothing', () => {
    expect(accountOf(`AKIA${'I'.repeat(16)}`)).toBeNull();
    expect(accountOf(`AKIA${'0'.repeat(16)}`)).toBeNull();
    expect(checkAwsKeyId(`AKIAJ${'Q'.repeat(15)}`)).toEqual({ kind: 'pass' });
  });
});

describe('Azure DevOps’ tokens of 52 characters', () => {
  const make = (random: Uint8Array, kind: number) => {
    const sum = (crc32(Buffer.from(random).toString('latin1')) ^ kind) >>> 0;
    const bytes = [...random];
    // Ascending places, so that each insertion leaves the later ones right.
    for (const [index, place] of [2, 7, 8, 22].entries()) {
      bytes.splice(place, 0, (sum >>> (24 - 8 * index)) & 0xff);
    }
    return encodeBase32(Uint8Array.from(bytes)).toLowerCase();
  };

  it('have a checksum among their bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 28, maxLength: 28 }),
        fc.constantFrom(0xe0b9692d, 0x1019f92e),
        (random, kind) => {
          const token = make(random, kind);
          expect(token).toHaveLength(52);
          expect(checkAzureDevopsToken(token).kind).toBe('pass');
          const other = `${token.slice(0, 20)}${token[20] === 'a' ? 'b' : 'a'}${token.slice(21)}`;
          expect(checkAzureDevopsToken(other).kind).toBe('doubt');
        },
      ),
    );
  });
});

describe('GitLab’s routable tokens', () => {
  const make = (routing: string, version: string) => {
    const payload = Buffer.from(
      `${'r'.repeat(16)}${routing}${String.fromCharCode(routing.length)}`,
      'latin1',
    );
    const text = payload.toString('base64url');
    const body = `glpat-${text}.${version}${text.length.toString(36).padStart(2, '0')}`;
    return body + crc32(body).toString(36).padStart(7, '0');
  };

  it('have a checksum and tell whose they are', () => {
    const token = make('c:1\no:2\nu:16', '01.');
    expect(checkGitlabToken(token)).toEqual({
      kind: 'pass',
      reason: 'its checksum is right (organisation 2, user 42)',
    });
    expect(checkGitlabToken(otherEnd(token)).kind).toBe('doubt');
  });

  it('may have no version, and a payload that says nothing', () => {
    expect(checkGitlabToken(make('', '')).kind).toBe('pass');
    expect(checkGitlabToken(expand('glpat-{base62*20}'))).toEqual({ kind: 'pass' });
  });
});

describe('Grafana’s service account tokens', () => {
  it('have a checksum; the sample is that of Grafana’s own documentation, in two pieces', () => {
    expect(checkGrafanaToken('glsa_HOruNAb7SOiCdshU9alg' + 'krq7FDsNSLAa_54e2f8be').kind).toBe('pass');
    expect(checkGrafanaToken(expand('glsa_{base62*32}_00000000')).kind).toBe('doubt');
    expect(checkGrafanaToken(expand('glc_{base62*60}'))).toEqual({ kind: 'pass' });
  });
});

describe('Discord’s bot tokens', () => {
  it('begin with the id of the bot', () => {
    const token = expand('{b64url:175928847299117063}.{base62*6}.{base62*38}');
    expect(checkDiscordToken(token)).toEqual({
      kind: 'pass',
      reason: 'it is that of the application 175928847299117063, made in 2016',
    });
    expect(checkDiscordToken(expand('M{base62*23}.{base62*6}.{base62*27}')).kind).toBe('doubt');
    expect(checkDiscordToken(expand('mfa.{base62*84}'))).toEqual({ kind: 'pass' });
  });
});

describe('Cisco’s type 7', () => {
  it('can be read back', () => {
    // `cisco` from the third place of the key, in two pieces.
    expect(checkCiscoPassword('0205' + '0D480809').kind).toBe('pass');
    expect(checkCiscoPassword('02FF0D480809').kind).toBe('doubt');
  });
});

describe('DER structures', () => {
  const der = (...bytes: number[]) => Buffer.from([0x30, bytes.length, ...bytes]).toString('base64');

  it('are private keys by their first elements', () => {
    const rest = Array.from({ length: 40 }, (_, index) => index);
    expect(checkDerPrivateKey(der(2, 1, 0, 0x30, ...rest)).kind).toBe('pass');
    expect(checkDerPrivateKey(der(2, 1, 0, 0x02, ...rest)).kind).toBe('pass');
    expect(checkDerPrivateKey(der(2, 1, 1, 0x04, ...rest)).kind).toBe('pass');
    expect(checkDerPrivateKey(der(2, 1, 1, 0x04, ...rest).slice(0, 40)).kind).toBe('doubt');
  });

  it('are none when they begin otherwise', () => {
    expect(checkDerPrivateKey(der(0x30, 5, 6, 3, 0x55, 4, 3)).kind).toBe('reject');
    expect(checkDerPrivateKey(der(2, 1, 5, 0x30)).kind).toBe('reject');
    expect(checkDerPrivateKey(der(2, 2, 1, 0)).kind).toBe('reject');
    expect(checkDerPrivateKey('AAAA').kind).toBe('reject');
    expect(checkDerPrivateKey('').kind).toBe('reject');
  });
});
