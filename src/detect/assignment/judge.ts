// Decides whether a value beside the name of a secret is one, how bad that is, and how sure it is. Most of what stands
// beside such names in code is none: labels, types, identifiers, placeholders. So a value counts for what it looks like,
// and looks count for more the less its place says.
import { type Confidence, milder, type Severity } from '../../model/severity.ts';
import { type Refusal, reject } from '../checks/verdict.ts';
import type { Reading, Sighting } from '../infrastructure/sighting.ts';
import { isInvented } from '../invented.ts';
import { isCommonPassword, isFamousPassword, isLeetPassword, isMadeUp } from '../value/common-password.ts';
import { judgeValue, searchPatternReason } from '../value/judge-value.ts';
import { fits, isLive, isTooShort, uuid } from './fit.ts';
import type { SecretName } from './name.ts';
import { isKnownThing, isOtherThing } from './other-things.ts';
import { isKeyMaterial, type Strength, strengthOf } from './strength.ts';

export interface AssignmentVerdict {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** Longer than this is a key, a certificate or a text, and other patterns know those; characters. */
const valueCharactersMax = 512;

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const digested = /(?:hash|digest|md5|sha\d*|crypt)\w*\(\s*["']$/i;

/** What encrypts values says so about them: `"encrypted": { "npmToken": "..." }`. */
const encryptedAbove = /(?:^|[\s"'{,])(?:encrypted\w*|sealed\w*|ciphertext)["']?\s*[:=]\s*[{[]?\s*["']?$/i;

/** How much of what stands behind a name tells of its value. */
const besideBytes = 8;

/** The verdict on a value, or why it is no secret; where nobody is `told` why, any reason that there is. */
export function judgeAssignment(
  name: SecretName,
  reading: Reading,
  sighting: Sighting,
  told: boolean,
): AssignmentVerdict | Refusal {
  const value = decodedText(reading.value) ?? reading.value;
  if (value.length < 4 || value.length > valueCharactersMax) {
    return reject('it is too short or too long for a secret');
  }
  if (!told && isTooShort(name, value, sighting)) return reject('it is too short for such a name');
  const refusal = refusalOf(name, value, reading.quoted);
  if (refusal !== null) return refusal;
  if (digest.test(value) && digested.test(sighting.left)) return reject('it is what a function makes of it');
  if (name.class === 'password' && (uuid.test(value) || repeatsName(value, name.text, sighting))) {
    return reject('it is an id, or says its own name');
  }
  const { blob, base, start, end } = sighting;
  // What is asked from here on stands before the name, or right behind it.
  blob.look(base, base + end + besideBytes);
  if (encryptedAbove.test(sighting.text.slice(Math.max(0, start - 120), start))) {
    return reject('what stands above it says that it is encrypted');
  }
  const strength = strengthOf(value);
  if (!isPlainEnough(name, reading, strength)) {
    return reject('in such a syntax only what looks random counts');
  }
  if (!fits(name, { value, strength, reading }, sighting)) {
    return reject('beside such a name, in such a place, it does not look enough like a secret');
  }
  return weigh(name, value, strength, sighting);
}

/** The same few labels, types and placeholders stand everywhere: what is known to be no secret is not judged again. */
const harmless = new Map<string, Refusal>();
const harmlessMax = 20_000;

/** Why a value is no secret wherever it stands beside such a name, or null. */
function refusalOf(name: SecretName, value: string, quoted: boolean): Refusal | null {
  const key = `${quoted ? '"' : ' '}${name.text} ${value}`;
  const known = harmless.get(key);
  if (known !== undefined) return known;
  if (isKnownThing(value)) {
    return reject('it is something else: an address, a hash, a public key, a name, markup');
  }
  const refusal = judgedHarmless(name, value, quoted);
  if (refusal !== null) {
    if (harmless.size >= harmlessMax) harmless.clear();
    harmless.set(key, refusal);
  }
  return refusal;
}

function judgedHarmless(name: SecretName, value: string, quoted: boolean): Refusal | null {
  const generated = isKeyMaterial(value);
  if (!generated && isOtherThing(value, { quoted, lettered: name.class === 'password' })) {
    return reject('it is something else: a text, a path, a version, a name, an expression');
  }
  const judgement = judgeValue(value, { quoted, name: name.text });
  // What a generator printed can look like an expression.
  const overruled = generated && judgement.kind === 'code' && judgement.reason !== searchPatternReason;
  return judgement.kind === 'literal' || overruled ? null : reject(`${judgement.kind}: ${judgement.reason}`);
}

/** In a loose form only what a machine made counts; a comparison with a password as well, where someone chose it. */
function isPlainEnough(name: SecretName, reading: Reading, strength: Strength): boolean {
  if (strength === 'strong') return true;
  if (reading.how === 'compared') return name.class === 'password' && strength === 'mixed';
  return reading.form !== 'loose';
}

/** A name that says that its value is made up: `dummyPassword`, `FAKE_TOKEN`. */
const inventedName = /dummy|fake|mock|bogus|invalid|example|sample(?!r)|placeholder/i;

/** In the code of a test, an assignment within a text is what is tested: `parse('PASSWORD=x')`. */
function isTextUnderTest({ enclosing, text, end, blob }: Sighting): boolean {
  const apart = enclosing !== '' && text[end] !== enclosing;
  return apart && blob.traits.source && blob.traits.test;
}

/** `OnePassword: "1Password"`, `JOOMLA_DB_PASSWORD=joomla`: a value of the name's own letters. */
function repeatsName(value: string, name: string, sighting: Sighting): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').toLowerCase();
  const mixed = /\d/.test(value) && isLive(sighting);
  return !mixed && letters.length >= 4 && name.toLowerCase().includes(letters);
}

function weigh(name: SecretName, value: string, strength: Strength, sighting: Sighting): AssignmentVerdict {
  const { document } = sighting.blob.traits;
  const reason = reasons[strength];
  if (isInvented(sighting.blob)) {
    // People leak in tests as well, and there they make up what is weak.
    const weak =
      inventedName.test(name.text) ||
      (isCommonPassword(value) && !/\d{3}/.test(value)) ||
      isLeetPassword(value) ||
      isFamousPassword(value) ||
      isMadeUp(value) ||
      (strength !== 'strong' && isTextUnderTest(sighting));
    return {
      severity: weak ? 'note' : 'low',
      confidence: 'low',
      reason: `${reason}, in a test, an example or somebody else’s code`,
    };
  }
  const shipped = isCommonPassword(value) || (strength === 'plain' && sighting.blob.path.includes(value));
  if (shipped || inventedName.test(name.text) || (document && (isLeetPassword(value) || isMadeUp(value)))) {
    // `admin123` opens what it is set on, and nobody shipped it; `postgres` is what the product came with.
    const chosen = !document && /\d{3}/.test(value) && !inventedName.test(name.text);
    return {
      severity: chosen ? 'low' : 'note',
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
  plain: 'a word beside the name of a secret',
};

/** What a base64 text says, when it says something: Kubernetes' `data:`. Null for a random value. */
function decodedText(value: string): string | null {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7e\n]{3,}$/.test(decoded) ? decoded : null;
}
