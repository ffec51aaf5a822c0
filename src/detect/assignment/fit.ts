// Does a value fit the name that it stands beside, in the place where both stand?

import { parentKey } from '../infrastructure/parent-key.ts';
import type { Reading, Sighting } from '../infrastructure/sighting.ts';
import { isInvented } from '../invented.ts';
import { judgeValue } from '../value/judge-value.ts';
import { wordLikeness } from '../value/letter-triples.ts';
import { wordsOf } from '../value/words.ts';
import { type NameClass, nameClass, type SecretName } from './name.ts';
import { typedHow } from './place-readers.ts';
import { type Strength, strongCharactersMin } from './strength.ts';

export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** From this share of common triples on, letters are words. */
const wordyMin = 0.75;
/** Words and small numbers: `step3`, `my-form-field-2`. */
const numberedWord = /^[A-Za-z]+\d{0,4}$/;
const joinedWords = /^[A-Za-z]+\d{0,4}(?:[-_.:/](?:[A-Za-z]+\d{0,4}|\d{1,4}))+$/;

/** Android's string resources are translated, and hold keys and passwords as well. */
const androidStrings = /(?:^|\/)res\/values\/[\w-]+\.xml$/;
const locale =
  /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages|lproj|_locales|nls)(?:\/|[._-])|(?:^|\/)(?:messages|strings|labels|translation)[\w.-]*\.(?:json|properties|ya?ml|xml|php|js|ts|resx)$|\.(?:po|pot|arb|strings|stringsdict|xliff?|resx|ftl)$/i;

/** A value as it was read: what it is, and how much of a secret by itself. */
export interface Candidate {
  readonly value: string;
  readonly strength: Strength;
  readonly reading: Reading;
}

/** What `fits` refuses for its length and digits alone, whatever its strength: what a machine made is not shorter. */
export function isTooShort(name: SecretName, value: string, { blob }: Sighting): boolean {
  const { length } = value;
  switch (name.class) {
    case 'password':
      return length < 5;
    case 'secret':
      return length < 8;
    case 'token':
      return length < strongCharactersMin && (length < 10 || blob.traits.document || !/\d/.test(value));
    case 'vague':
      return length < strongCharactersMin && !/[:/]/.test(value);
    case 'key':
      return length < (isBareKey(name.text) ? 8 : strongCharactersMin);
    case 'salt':
      return length < strongCharactersMin;
  }
}

export function fits(given: SecretName, candidate: Candidate, sighting: Sighting): boolean {
  const name = { ...given, class: classOf(given, sighting) };
  const { value, strength } = candidate;
  const { traits, path } = sighting.blob;
  if (traits.lock) return false;
  if (strength === 'strong') return fitsStrong(name, value, sighting);
  if (!name.sure && candidate.reading.how !== typedHow) return false;
  const translated = name.class === 'password' && androidStrings.test(path) && /\d/.test(value);
  if (locale.test(path) && !translated) return false;
  if (joinedWords.test(value) && !fitsJoined(name, candidate, sighting)) return false;
  switch (name.class) {
    case 'password':
      return fitsPassword(name, candidate, sighting);
    case 'secret':
      return strength === 'mixed'
        ? value.length >= 8
        : value.length >= 10 && (isConfiguration(sighting) || joinedWords.test(value));
    case 'token':
      if (traits.document) return false;
      return strength === 'mixed' && value.length >= 10 && /\d/.test(value) && !isIdentifier(value);
    case 'vague':
      return isLogin(value);
    case 'key':
      return isKeyLong(value) && strength === 'mixed' && nearCryptography(sighting);
    case 'salt':
      return false;
  }
}

/** `step3`, `Renderer2Interceptor`: words, with a number or two among them. */
function isIdentifier(value: string): boolean {
  if (numberedWord.test(value)) return true;
  const digits = value.replace(/\D/g, '').length;
  return digits <= 2 && /^\w+$/.test(value) && (wordLikeness(value) ?? 0) >= wordyMin;
}

/** `jwt: { key: ... }`, `[Jwt] Key = ...`: what a bare name stands below says whose it is. */
function classOf(name: SecretName, { text, start }: Sighting): NameClass {
  if (name.class !== 'key' || !isBareKey(name.text)) return name.class;
  return /jwt|secret|sign|encrypt|cookie|session/i.test(parentKey(text.slice(0, start))) ? 'secret' : 'key';
}

/** What a machine made is a secret beside most names; beside the vaguer ones only when it is long. */
function fitsStrong(name: SecretName, value: string, sighting: Sighting): boolean {
  if (name.class === 'key') {
    if (isBareKey(name.text) && !nearCryptography(sighting) && !isAssignedKey(value, sighting)) return false;
    if (/^data-/.test(name.text) || isKeyId(value)) return false;
  }
  if (name.class === 'vague' && isLogin(value)) return true;
  const clear = name.sure && name.class !== 'vague' && name.class !== 'key' && name.class !== 'salt';
  return clear || (value.length >= 20 && !uuid.test(value));
}

/** The fingerprint or the id of an OpenPGP key (RFC 9580, section 5.5.4). */
function isKeyId(value: string): boolean {
  return /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/.test(value);
}

/** `Using Key=...` in a log, `const key = '...'` in a program: no member of an object is given its value so. */
function isAssignedKey(value: string, { text, end, blob }: Sighting): boolean {
  if (value.length < 24 || uuid.test(value)) return false;
  if (/(?:^|[/._-])(?:services?|config|settings|secrets?|credentials?|keys?)(?:[/._-]|$)/i.test(blob.path))
    return true;
  return (
    /^\s{0,4}=(?![=>])/.test(text.slice(end, end + 8)) &&
    !/[:{,]\s*$/.test(text.slice(Math.max(0, end - 60), end))
  );
}

/** As long as a key of AES in bytes (FIPS 197), and with digits: `KEY = b'...'`. */
function isKeyLong(value: string): boolean {
  return [16, 24, 32].includes(value.length) && /\d/.test(value) && !joinedWords.test(value);
}

/** `key: "..."`: in data it names anything; `KEY` and `aesKey` are constants of a program. */
function isBareKey(name: string): boolean {
  return /^(?:.*\.)?(?:key|keys|Key|Keys)$/.test(name);
}

const cryptography = /aes|cipher|crypt|jwt|hmac|secret|api|token|auth|sign|private/i;

function nearCryptography({ text, start }: Sighting): boolean {
  return cryptography.test(text.slice(Math.max(0, start - 200), start));
}

function fitsPassword(
  name: SecretName,
  { value, strength, reading }: Candidate,
  sighting: Sighting,
): boolean {
  const { document, source } = sighting.blob.traits;
  const configuration = isConfiguration(sighting);
  if (/^(?:pass|pw)$/i.test(name.text)) {
    // The result of a test and a step of a build are called that too.
    const marked = /\d/.test(value) || /[!#$%^&*+?~]/.test(value);
    const user = besideUser(sighting);
    if (!(configuration ? marked || (user && strength === 'mixed') : marked && (document || user)))
      return false;
  }
  if (strength === 'mixed') return value.length >= 5;
  if (value.length < 6 || document || speaks(value) || nameClass(value) !== null) return false;
  if (configuration) return true;
  return source && reading.quoted && reading.form === 'plain' && reading.how !== 'compared';
}

/** Words that tell of a field, a rule or a message, and so of what a password is there for. */
const speakingWord =
  /^(?:pass(?:word|wd|phrase|code|port|wort)?s?|pwd?|kennwort|contrasena|clave|senha|wachtwoord|motdepasse|passe|haslo|heslo|parola|geheim|tokens?|keys?|secrets?|login|logon|users?|usernames?|names?|e?mails?|input|fields?|forms?|labels?|buttons?|btn|text|plaintext|plain|errors?|messages?|msg|confirm(?:ed|ation)?|current|new|old|reset|forgot(?:ten)?|change[ds]?|show|hide|hidden|visible|type|hash(?:ed|er|ing)?|encrypt(?:ed|ion)?|decrypt|required?|optional|invalid|valid|validat(?:e|or|ion)|match|id|ids|class|encod(?:er|ed|e)|salt|policy|strength|strong|length|min|max|manager|service|provider|store|vault|string|nullable|boolean|integer|object|array|null|none|basic|digest|bearer|bcrypt|scrypt|argon2?|sha|md5|hmac|auth|authn|authz|oauth|authentication|authorization|account|accounts|admin|system|credentials?|grant|prompt|placeholder|title|value|values|default|column|property|attribute|param|parameter|config|configuration|settings?|option|env|environment|variable|file|path|url|uri|mask(?:ed)?|generated?|random|sensitive|secure|security|toggle|eye|icon|modal|dialog|page|view|screen|component|container|wrapper|section|group|item|list|table|row|enter|please|must|should|is|are|was|not|no|the|your|my|be|for|with|of|to|at|in|on|and|or|test|testing|tests|dummy|mock|fake|sample|example|xxx|foo|bar|baz|secretname|existing|external|managed|enabled|disabled|expired|expire|expires|recovery|recover|update|updated|create|created|delete|remove|implicit|code|refresh|openid|scim|scope|verify|check|compare|equals|literal|text|word|words|letters|digits|success|failed|failure|wrong|incorrect|empty|blank|missing|unset|undefined|abc|any|some|one|two|first|second|third|last|next|prev|previous|end|start|begin|todo|fixme|server|client|host|database|db|sql|http|https|ftp|smtp|imap|ldap|api|app|application|web|site|admin|root|localhost|cancel|submit|save|close|open|ok|yes|true|false)$/;

/** Is a word of it one that is said of passwords and fields? People choose other words for passwords. */
function speaks(value: string): boolean {
  return wordsOf(value).some((word) => speakingWord.test(word));
}

const phraseCharactersMin = 8;
/** `eap7-app-secret`, `web-tls`: what a secret is called in a cluster. */
const secretName =
  /^[a-z0-9]+(?:[-_.][a-z0-9]+)*[-_](?:secrets?|tokens?|keys?|passwords?|credentials?|creds|certs?|tls|config)$/;
/** `yield_unprocessable_entity`: three words and more are the name of something in a program. */
const snakeName = /^[a-z]+(?:_[a-z]+){2,}$/;

/** Words that are joined: a phrase that someone chose, or the name of something. */
function fitsJoined(name: SecretName, { value, reading }: Candidate, sighting: Sighting): boolean {
  if (value.length < phraseCharactersMin || reading.form === 'loose') return false;
  if (secretName.test(value) || snakeName.test(value)) return false;
  const { source, document } = sighting.blob.traits;
  const marked = /\d/.test(value) || /[A-Z]/.test(value);
  if (name.class === 'password') {
    if (isConfiguration(sighting)) return !speaks(value) || isOfThreeClasses(value);
    if (document) return isOfThreeClasses(value);
    return (
      (source || sighting.dialect === 'quoted') &&
      (isOfThreeClasses(value) || (!speaks(value) && !/[.:/]/.test(value)))
    );
  }
  if (name.class !== 'secret' || sighting.dialect === 'yaml' || value.length < 12) return false;
  return !/[.:/]/.test(value) && (marked || value.split(/[-_]/).length >= 3) && !document;
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
  const [user, password, more] = value.split(/[:/]/);
  if (user === undefined || password === undefined || more !== undefined || user === password) return false;
  if (!/^[\w.@-]{2,60}$/.test(user) || !/\d/.test(password) || password.length < 6) return false;
  return judgeValue(password, { quoted: true, name: 'password' }).kind === 'literal';
}

/** Live configuration: where people put values that are used. */
export function isLive(sighting: Sighting): boolean {
  return !isInvented(sighting.blob) && isConfiguration(sighting);
}

/** Configuration, that of tests and examples included. */
export function isConfiguration({ blob, dialect }: Sighting): boolean {
  const { environment, configuration, inventory, document, source } = blob.traits;
  if (document) return false;
  if (environment || inventory) return true;
  return (configuration || dialect === 'words' || dialect === 'lines' || dialect === 'yaml') && !source;
}
