// Judges one value that was cut out already, for whoever finds values by the names beside them: is it an
// address or a host of a private network? No context is looked at: the name beside it has said that a host
// stands here.
import type { DetectSettings } from '../../config/settings.ts';
import { type AddressClass, classifyAddress, isAskedFor } from './address-class.ts';
import { parseAddress } from './address-notation.ts';
import { classifyHost } from './host-class.ts';

export interface InternalValue {
  readonly kind: 'private-address' | 'internal-host';
  /** Why, as a clause without the value. */
  readonly reason: string;
  /**
   * Everyone has it (172.17.0.1, host.docker.internal), or it is a teaching name: it says nothing of anyone's
   * network.
   */
  readonly noOnes: boolean;
}

interface HostPart {
  readonly host: string;
  readonly prefix: number | null;
  /** It stood in a URL, where a bare integer is an address. */
  readonly inUrl: boolean;
}

/**
 * Judges an address, a host, `host:port`, a block with its prefix length, a URL, `user@host`, `host:/path` or
 * a UNC
 * path. Null when it is none of them, or public, or loopback (unless the settings ask for it), or a
 * definition
 * such as 10.0.0.0/8.
 */
export function internalValue(value: string, settings: DetectSettings): InternalValue | null {
  const part = hostPartOf(
    value
      .trim()
      .replace(/^(["'`])(.*)\1$/s, '$2')
      .trim(),
  );
  if (part === null) return null;
  const parsed = parseAddress(part.host, part.inUrl);
  if (parsed !== null) {
    const judged = classifyAddress(parsed.address, part.prefix);
    return judged === null ? null : addressValue(judged, settings);
  }
  const host = classifyHost(part.host, settings);
  if (host === null) return dashedValue(part.host, settings);
  return { kind: 'internal-host', reason: host.reason, noOnes: host.kind !== 'internal' };
}

function addressValue(judged: AddressClass, settings: DetectSettings): InternalValue | null {
  if (judged.definition && judged.kind !== 'loopback') return null;
  if (!isAskedFor(judged, settings)) return null;
  const what = `a ${judged.kind} ${judged.block ? 'block' : 'address'}`;
  if (judged.everyones !== null) return { kind: 'private-address', reason: judged.everyones, noOnes: true };
  return { kind: 'private-address', reason: what, noOnes: false };
}

/** `ip-a-b-c-d`, alone or before a public suffix. */
function dashedValue(host: string, settings: DetectSettings): InternalValue | null {
  const quad = /(?:^|[.-])(\d{1,3}(?:-\d{1,3}){3})(?![\d-])/.exec(host)?.[1];
  const parsed = quad === undefined ? null : parseAddress(quad.replaceAll('-', '.'), false);
  const judged = parsed === null ? null : classifyAddress(parsed.address, null);
  if (judged === null || judged.definition || judged.kind === 'loopback') return null;
  if (!isAskedFor(judged, settings)) return null;
  return {
    kind: 'private-address',
    reason: 'a private address in a host name',
    noOnes: judged.everyones !== null,
  };
}

function hostPartOf(value: string): HostPart | null {
  if (value === '' || value.length > 2048 || /\s/.test(value)) return null;
  const unc = /^\\{2,4}([^\\/]+)/.exec(value);
  const url = /^[a-z][a-z0-9+.:-]*:\/\/([^/?#\\]*)/i.exec(value) ?? /^\/\/([^/?#\\]+)/.exec(value);
  const authority = unc?.[1] ?? url?.[1] ?? value;
  const bare = authority.slice(authority.lastIndexOf('@') + 1);
  const bracketed = /^\[([^\]]*)\]/.exec(bare)?.[1];
  if (bracketed !== undefined) return { host: bracketed, prefix: null, inUrl: true };
  if (url !== null) return { host: bare.replace(/[:,].*$/, ''), prefix: null, inUrl: true };
  const prefixed = /^([0-9a-fx.:%]+)\/(\d{1,3})$/i.exec(bare);
  if (prefixed !== null) return { host: prefixed[1] ?? '', prefix: Number(prefixed[2]), inUrl: false };
  if (/^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%\w+)?$/i.test(bare))
    return { host: bare, prefix: null, inUrl: false };
  return { host: bare.replace(/[:/].*$/s, ''), prefix: null, inUrl: false };
}
