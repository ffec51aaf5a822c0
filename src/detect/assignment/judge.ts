// Decides whether a value beside the name of a secret is one, how bad that is, and how sure it is. Most of what stands
// beside such names in code is none: labels, types, identifiers, placeholders. So a value counts for what it looks like,
// and looks count for more the less its place says.
import { type Confidence, milder, type Severity } from '../../model/severity.ts';
import { type Refusal, reject } from '../checks/verdict.ts';
import type { Reading, Sighting } from '../infrastructure/sighting.ts';
import { isInvented, isTestCode } from '../invented.ts';
import { isCommonPassword, isLeetPassword } from '../value/common-password.ts';
import { judgeValue } from '../value/judge-value.ts';
import { characterClasses, looksRandom, shannonEntropy } from '../value/randomness.ts';
import type { SecretName } from './name.ts';

export interface AssignmentVerdict {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** Longer than this is a key, a certificate or a text, and other patterns know those; characters. */
const valueCharactersMax = 512;
const strongCharactersMin = 16;

type Strength =
  /** Made by a machine. */
  | 'strong'
  /** Letters with digits or marks: made up by a person who was asked for a password. */
  | 'mixed'
  /** Letters or digits alone. */
  | 'plain';

/** The verdict on a value, or why it is no secret. */
export function judgeAssignment(
  name: SecretName,
  reading: Reading,
  sighting: Sighting,
): AssignmentVerdict | Refusal {
  const value = decodedText(reading.value) ?? reading.value;
  if (value.length < 4 || value.length > valueCharactersMax) {
    return reject('it is too short or too long for a secret');
  }
  if (knownThings.some((form) => form.test(value))) {
    return reject('it is something else: an address, a hash, a public key, a name, markup');
  }
  if (!isKeyMaterial(value) && isOtherThing(value)) {
    return reject('it is something else: a text, a path, a version, a name, an expression');
  }
  const judgement = judgeValue(value, { quoted: reading.quoted, name: name.text });
  if (judgement.kind !== 'literal') return reject(`${judgement.kind}: ${judgement.reason}`);
  if (name.class === 'password' && (uuid.test(value) || repeatsName(value, name.text, sighting))) {
    return reject('it is an id, or says its own name');
  }
  const strength = strengthOf(value);
  if ((reading.form === 'loose' || reading.how === 'compared') && strength !== 'strong') {
    return reject('in such a syntax only what looks random counts');
  }
  if (!fits(name, value, strength, sighting)) {
    return reject('beside such a name, in such a place, it does not look enough like a secret');
  }
  return weigh(name, value, strength, sighting);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `OnePassword: "1Password"`, `JOOMLA_DB_PASSWORD=joomla`: a value of the name's own letters. */
function repeatsName(value: string, name: string, sighting: Sighting): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').toLowerCase();
  const mixed = /\d/.test(value) && isLive(sighting);
  return !mixed && letters.length >= 4 && name.toLowerCase().includes(letters);
}

/** Long and of all classes: what a generator of salts and keys prints, blanks and braces among it. */
function isKeyMaterial(value: string): boolean {
  return value.length >= 40 && characterClasses(value) === 4 && shannonEntropy(value) >= 4.6;
}

function strengthOf(value: string): Strength {
  if (isKeyMaterial(value)) return 'strong';
  if (value.length >= strongCharactersMin && looksRandom(value)) return 'strong';
  const letters = /[A-Za-z]/.test(value);
  const others = /[0-9]/.test(value) || /[!@#$%^&*+?~]/.test(value);
  if (letters && others) return 'mixed';
  const uppers = value.replace(/[^A-Z]/g, '').length;
  return value.length >= 10 && uppers >= value.length * 0.3 && uppers <= value.length * 0.7
    ? 'mixed'
    : 'plain';
}

/** What is no secret however random it looks: addresses, hashes, public keys, markup. */
const knownThings: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]*:\/\//i,
  /^(?:sha(?:1|224|256|384|512)|md5)[-:]|^\$(?:2[aby]|5|6|y|apr1|argon2\w*|scrypt|pbkdf2[\w-]*)\$|^\{S?SHA\d*\}/i,
  /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN )/,
  /<\/?[A-Za-z][^>]*>/,
  // A path in a store and what to read there, as actions that fetch secrets take it.
  /^(?:[\w.-]+\/){2,}[\w.-]+\s/,
  // A constant's or a variable's name, and an attribute of one: `FOSSA_API_KEY`, `old_token.stdout`.
  /^[A-Z]{2,}(?:_[A-Z]{2,}){2,}$|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\.[a-z_]+)+$/,
  // Keys that are made to be public: Stripe, Clerk, Supabase, Mapbox, PostHog, New Relic browser, Twilio's account.
  /^pk_(?:live|test)_|^sb_publishable_|^pk\.eyJ|^phc_|^NRJS-|^AC[0-9a-f]{32}$/,
];

const otherThings: readonly RegExp[] = [
  // Paths, file names.
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)(?![A-Za-z0-9+/]{20,}={0,2}$)/,
  /^[\w./-]+\.(?:ya?ml|json|toml|txt|md|html?|css|js|ts|tsx|py|go|rb|java|php|sh|pem|key|crt|env|xml|svg|png|vue)$/i,
  // Selectors, expressions, formats.
  /^[#.][A-Za-z][\w-]*$|^\[[\w-]+(?:[~|^$*]?=.*)?\]$/,
  /\\[dwsSWDbnrt]|\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?[:=!<]|\.\*|\{\d+,?\d*\}/,
  /%[sdvqfxr](?![A-Za-z0-9])|%\(\w+\)|\{[\w.]*\}|\$\{|\$\(|#\{|<%|\{\{|\$[A-Z_]{3,}|&&|\|\||=>|->|::/,
  /^[A-Za-z_$][\w$.]*(?:\(|\[)|^\(|^!|^\*+$|[;{}]\s*$|^@[A-Za-z./_-]+$|^\*[:.]\w+$/,
  // Names of other things: constants, dotted and hyphenated words, versions, dates, media types, hashes.
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]+(?:[-, ][A-Z]+\d{0,2})+$/,
  /(?:^|[_-])(?:set|enter|insert|put|add|your|change|replace)[_-].{0,20}(?:here|me|password|token|key|secret)(?:[_-]|$)/i,
  /^[a-zA-Z][a-zA-Z]*(?:[-_.:/ ][a-zA-Z]+)+$/,
  /^v?\d+(?:\.\d+)+(?:[-+.]\w+)*$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[:/]\d{1,2}/,
  // Rules of a validator.
  /^[a-z_]+(?::[\w,]+)?(?:\|[a-z_]+(?::[\w,]+)?)+$/,
  // Options, shortcuts and sizes.
  /^--?[a-z][\w-]*=?$/i,
  // Resource names, named values, masks.
  /^urn:|^[A-Za-z_][\w.-]*=(?!=*$)|([A-Za-z0-9])\1{5}/i,
  /^(?:ctrl|cmd|alt|shift|meta|super)[+-]/i,
  /^\d+(?:px|em|rem|ms|s|m|h|d|kb|mb|gb|%)$/i,
];

/** Words and small numbers: `step3`, `my-form-field-2`. A password may be that where it is used. */
const numberedWord = /^[A-Za-z]+\d{0,4}$/;
const joinedNumberedWords = /^[A-Za-z]+\d{0,4}(?:[-_.:/](?:[A-Za-z]+\d{0,4}|\d{1,4}))+$/;

/** A sentence, a label, a path, a pattern: things that stand beside such names and are no secret. */
function isOtherThing(value: string): boolean {
  if (/[^\x20-\x7e]/.test(value)) return true;
  if (/\s/.test(value)) return !isPassphrase(value);
  if (/^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return true;
  return otherThings.some((form) => form.test(value));
}

/** Four or more words in lower case, and nothing else. */
function isPassphrase(value: string): boolean {
  return /^[a-z]{3,12}(?: [a-z]{3,12}){3,9}$/.test(value);
}

const locale =
  /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages|lproj|_locales|nls)(?:\/|[._-])|(?:^|\/)(?:messages|strings|labels|translation)[\w.-]*\.(?:json|properties|ya?ml|xml|php|js|ts|resx)$|\.(?:po|pot|arb|strings|stringsdict|xliff?|resx|ftl)$/i;

/** Does a value of this strength fit its name, in this place? */
function fits(name: SecretName, value: string, strength: Strength, sighting: Sighting): boolean {
  const { traits, path } = sighting.blob;
  if (traits.lock) return false;
  if (strength === 'strong') return name.class !== 'vague' || isLogin(value) || value.length >= 20;
  if (locale.test(path)) return false;
  const live = isLive(sighting);
  if (joinedNumberedWords.test(value)) {
    const typed = live || (isOfThreeClasses(value) && !traits.document);
    if (name.class !== 'password' || !typed) return false;
  }
  switch (name.class) {
    case 'password':
      if (!live && !traits.document && /^(?:pass|pw)$/i.test(name.text) && !besideUser(sighting))
        return false;
      return strength === 'mixed' ? value.length >= 5 : live && value.length >= 6;
    case 'secret':
      return strength === 'mixed' ? value.length >= 8 : live && value.length >= 10;
    case 'token':
      return (
        strength === 'mixed' && live && value.length >= 10 && /\d/.test(value) && !numberedWord.test(value)
      );
    case 'vague':
      return isLogin(value);
  }
}

/** Identifiers of forms and fields are in lower case, or have no digits: `Gx5-acme` is neither. */
function isOfThreeClasses(value: string): boolean {
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}

/** `user: 'bob', pass: '...'`. */
function besideUser({ text, start }: Sighting): boolean {
  return /user|login|e-?mail/i.test(text.slice(Math.max(0, start - 120), start));
}

/** `user:password`. */
function isLogin(value: string): boolean {
  const [user, password, more] = value.split(':');
  if (user === undefined || password === undefined || more !== undefined || user === password) return false;
  if (!/^[\w.@-]{2,60}$/.test(user) || !/\d/.test(password) || password.length < 6) return false;
  return judgeValue(password, { quoted: true, name: 'password' }).kind === 'literal';
}

/** Live configuration: where people put values that are used. */
function isLive({ blob, dialect }: Sighting): boolean {
  const { environment, configuration, inventory, document, source } = blob.traits;
  if (isInvented(blob) || document) return false;
  if (environment || inventory) return true;
  return (configuration || dialect === 'words' || dialect === 'lines' || dialect === 'yaml') && !source;
}

function weigh(name: SecretName, value: string, strength: Strength, sighting: Sighting): AssignmentVerdict {
  const { document } = sighting.blob.traits;
  const reason = reasons[strength];
  if (isInvented(sighting.blob)) {
    const severity = strength === 'strong' && !isTestCode(sighting.blob) ? 'low' : 'note';
    return {
      severity,
      confidence: 'low',
      reason: `${reason}, in a test, an example or somebody else’s code`,
    };
  }
  const shipped = isCommonPassword(value) || (strength === 'plain' && sighting.blob.path.includes(value));
  if (shipped || (document && isLeetPassword(value))) {
    return {
      severity: 'note',
      confidence: 'low',
      reason: 'a default that everyone knows',
    };
  }
  const live = isLive(sighting);
  if (strength === 'plain') return { severity: 'low', confidence: 'low', reason };
  if (strength === 'mixed') {
    const severity = document || name.class === 'token' ? 'low' : 'medium';
    return { severity, confidence: live ? 'medium' : 'low', reason };
  }
  const base: Severity = live ? 'high' : 'medium';
  return {
    severity: name.class === 'vague' ? milder(base) : base,
    confidence: live ? 'high' : 'medium',
    reason,
  };
}

const reasons: Readonly<Record<Strength, string>> = {
  strong: 'a random-looking value beside the name of a secret',
  mixed: 'a literal value beside the name of a secret',
  plain: 'a word beside the name of a secret, in live configuration',
};

/** What a base64 text says, when it says something: Kubernetes' `data:`. Null for a random value. */
function decodedText(value: string): string | null {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7e\n]{3,}$/.test(decoded) ? decoded : null;
}
