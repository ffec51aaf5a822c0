// Finds the whole name about a hit of a prefix: INFRA_VNC_PASSWORD, infra.vnc.password, infraVncPassword,
// TF_VAR_infra_vnc_password, VITE_INFRA_VNC_PASSWORD. Reads bytes, bounded on both sides.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import { type CredentialKind, credentialKind } from './credential-kind.ts';

export interface InfrastructureName extends Span {
  readonly text: string;
  readonly kind: CredentialKind;
}

/** Bytes of a name on each side of its prefix that are looked at. */
const nameBytesMax = 96;

const wordBefore = /[A-Za-z0-9_]*$/;
const snake = /^_+[A-Za-z0-9][A-Za-z0-9_]*/;
const dotted = /^[.-][A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*/;
const camel = /^[A-Z][A-Za-z0-9]*/;

/** The name whose prefix, `prefixLength` bytes long, starts at `hit`; null when it is none, or says nothing of a secret. */
export function nameAt(blob: BlobText, hit: number, prefixLength: number): InfrastructureName | null {
  const prefixEnd = hit + prefixLength;
  const prefix = blob.slice(hit, prefixEnd);
  const after = blob.slice(prefixEnd, prefixEnd + nameBytesMax);
  const form = formOf(prefix, after);
  if (form === null) return null;
  const before = wordBefore.exec(blob.slice(hit - nameBytesMax / 2, hit))?.[0] ?? '';
  if (!startsWord(before, prefix)) return null;
  const kind = credentialKind(form);
  if (kind === null) return null;
  return { start: hit - before.length, end: prefixEnd + form.length, text: before + prefix + form, kind };
}

function formOf(prefix: string, after: string): string | null {
  const first = after[0];
  if (first === '_') return (snake.exec(after)?.[0] ?? '').replace(/_+$/, '') || null;
  if (first === '.' || first === '-') return dotted.exec(after)?.[0] ?? null;
  // `INFRASTRUCTURE` goes on in its own case; a camel hump needs a lower-case letter before it.
  return /[a-z]$/.test(prefix) ? (camel.exec(after)?.[0] ?? null) : null;
}

/** What stands before the prefix is another word: `MY_INFRA_X`, `myInfraX`, and not `reinfra_x`. */
function startsWord(before: string, prefix: string): boolean {
  if (before === '' || before.endsWith('_')) return true;
  return /[a-z0-9]$/.test(before) && /^[A-Z][a-z]/.test(prefix);
}
