// Decides whether a value that was read beside a name leaks, how bad that is, and how sure it is.
import type { DetectSettings } from '../../config/settings.ts';
import type { Match } from '../../model/match.ts';
import { type Confidence, milder, type Severity } from '../../model/severity.ts';
import { internalValue } from '../network/internal-value.ts';
import { judgeValue } from '../value/judge-value.ts';
import { isPasswordName } from '../value/words.ts';
import { fallbackInside } from './expansion-reader.ts';
import { looksSecret, looksStrong } from './secret-look.ts';
import type { Reading, Sighting } from './sighting.ts';
import { isToldWord } from './told-word.ts';
import { isContainerAddress, secretInUrl } from './url-secret.ts';
import { isWeakWord } from './weak-word.ts';

export const secretPatternId = 'infrastructure.secret';
export const topologyPatternId = 'infrastructure.topology';

/** `"\"v\""`: a text of another language, with quotes of its own. */
function unwrapped(reading: Reading): Reading {
  const inner = /^(\\?["'])(.+)\1$/s.exec(reading.value);
  const [, quote, value] = inner ?? [];
  if (quote === undefined || value === undefined) return reading;
  if (reading.end - reading.start !== reading.value.length) return reading;
  return { ...reading, start: reading.start + quote.length, end: reading.end - quote.length, value };
}

interface Verdict {
  readonly patternId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** The match that a reading makes, or null when nothing leaks. */
export function judgeReading(sighting: Sighting, given: Reading, settings: DetectSettings): Match | null {
  const reading = unwrapped(given);
  const verdict = verdictOn(sighting, reading, settings);
  if (verdict === null) {
    const inner = fallbackInside(reading);
    return inner === null ? null : judgeReading(sighting, { ...inner, form: reading.form }, settings);
  }
  const { base, start, end, name, blob } = sighting;
  const { test, example, vendored } = blob.traits;
  const invented = test || example || vendored;
  const secret = { start: base + reading.start, end: base + reading.end };
  return {
    patternId: verdict.patternId,
    secret,
    whole: { start: Math.min(base + start, secret.start), end: Math.max(base + end, secret.end) },
    severity: invented ? milder(verdict.severity) : verdict.severity,
    confidence: invented && verdict.confidence === 'high' ? 'medium' : verdict.confidence,
    reason: `${verdict.reason}, ${reading.how}${invented ? ', in a test or an example' : ''}`,
    subject: name.text,
  };
}

function verdictOn(sighting: Sighting, reading: Reading, settings: DetectSettings): Verdict | null {
  if (sighting.name.kind === 'topology') return topologyVerdict(reading, settings);
  return secretVerdict(reading, sighting) ?? addressVerdict(reading, sighting, settings);
}

/** A connection string without a password, or a URL beside a token's name, may still tell of the network. */
function addressVerdict(reading: Reading, sighting: Sighting, settings: DetectSettings): Verdict | null {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(reading.value);
  return isUrl || sighting.name.kind === 'connection' ? topologyVerdict(reading, settings) : null;
}

function secretVerdict(reading: Reading, sighting: Sighting): Verdict | null {
  const { name, blob } = sighting;
  const { value } = reading;
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
  if (isUrl || name.kind === 'connection') {
    return secretInUrl(value, name.kind === 'connection')
      ? found(reading, value, 'a URL that holds a secret')
      : null;
  }
  const hidden = hiddenText(value);
  const real =
    isReal(value, reading.quoted, name.text) && (hidden === null || isReal(hidden, true, name.text));
  if (!real && isWeakWord(hidden ?? value, reading, sighting)) {
    const reason = 'a word that works as a password';
    return { patternId: secretPatternId, severity: 'low', confidence: 'low', reason };
  }
  if (!real || isPublic(value)) return null;
  if (isText(value, name.text, blob.path)) return null;
  if ((isVague(sighting) || reading.form === 'loose') && !looksSecret(value)) {
    if (!blob.traits.document || !isToldWord(sighting, reading)) return null;
    const reason = 'a word that a sentence gives as the password';
    return { patternId: secretPatternId, severity: 'medium', confidence: 'low', reason };
  }
  if (reading.form === 'loose' && (blob.traits.lock || /^[A-Z][A-Z0-9_]+=/.test(value))) return null;
  return found(reading, value, 'a literal value beside the name of a credential');
}

/** In code and JSON a camel-hump name is as often a label or a field as a variable. */
function isVague({ name, dialect }: Sighting): boolean {
  return name.kind === 'vague-secret' || (dialect === 'quoted' && /^[a-z][a-zA-Z0-9]*$/.test(name.text));
}

const translated = /(?:^|\/)(?:lang|langs|languages?|locales?|i18n|l10n|translations?|messages)(?:\/|[._-])/i;

/** Words for people: no token has blanks or letters beyond ASCII in it, and a translation holds no password. */
function isText(value: string, name: string, path: string): boolean {
  if (/^-----BEGIN /.test(value)) return false;
  const worded = /\s/.test(value) || /[^\x00-\x7f]/.test(value);
  return worded && (!isPasswordName(name) || translated.test(path));
}

function found(reading: Reading, value: string, reason: string): Verdict {
  return {
    patternId: secretPatternId,
    severity: looksStrong(value) ? 'critical' : 'high',
    confidence: reading.form === 'plain' ? 'high' : 'medium',
    reason,
  };
}

function topologyVerdict(reading: Reading, settings: DetectSettings): Verdict | null {
  const confidence = reading.form === 'plain' ? 'high' : 'medium';
  const patternId = topologyPatternId;
  if (secretInUrl(reading.value, false)) {
    return { patternId, severity: 'high', confidence, reason: 'a URL that holds a secret' };
  }
  if (reading.quoted === false && judgeValue(reading.value, { quoted: false }).kind === 'reference')
    return null;
  let mildest: Verdict | null = null;
  for (const part of reading.value.split(/[\s,;]+/, 16)) {
    const judged = internalValue(part.replace(/^[("'[]+|[)"'\]]+$/g, ''), settings);
    if (judged !== null && !judged.noOnes) {
      return { patternId, severity: 'medium', confidence, reason: judged.reason };
    }
    if (judged !== null) mildest = { patternId, severity: 'note', confidence, reason: judged.reason };
    else if (reading.form === 'plain' && isContainerAddress(part)) {
      mildest ??= { patternId, severity: 'note', confidence: 'low', reason: 'the name of a container' };
    }
  }
  return mildest;
}

function isReal(value: string, quoted: boolean, name: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return false;
  // What a program calls: `displayDeleteInfraTokenConfirmationModal`.
  if (/^[a-z]+(?:[A-Z][a-z]+){3,}$/.test(value)) return false;
  // A path of properties: `status.capacity`.
  if (/^[a-z]+(?:\.[a-z]+)+$/.test(value) && /key$/i.test(name)) return false;
  return judgeValue(value, { quoted, name }).kind === 'literal';
}

/** Public halves of key pairs, and certificates. */
function isPublic(value: string): boolean {
  return /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN (?:[A-Z0-9 ]+ )?(?:PUBLIC KEY|CERTIFICATE))/.test(
    value,
  );
}

/** What base64 hides, where that is text: `changeme` is as harmless in base64. */
function hiddenText(value: string): string | null {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7e\n]{3,}$/.test(decoded) ? decoded : null;
}
