// From a form that was found to a match, or to the reason why it is none: the checks of its pattern, the names about it,
// the other half of the credential, and the place where it stands.
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { NamedPattern, OwnPattern, RegexPattern } from '../model/pattern.ts';
import { milder, type Severity } from '../model/severity.ts';
import type { BlobText } from './blob-text.ts';
import { runChecks } from './checks/run-check.ts';
import { pass, type Refusal, reject, type Verdict } from './checks/verdict.ts';
import { type FoundCompanion, findCompanion, hasCompanionRule } from './companion.ts';
import { isInvented } from './invented.ts';
import { rankOf } from './overlap.ts';
import { isCommonPassword, isLeetPassword, isMadeUp } from './value/common-password.ts';
import { wordLikeness } from './value/letter-triples.ts';
import { looksRandom } from './value/randomness.ts';

/** Below this rank a form says little, and where it stands counts. */
const specificRank = 30;
/** From this share of common triples on, letters are words: `ser.CheckAdditionalContent` is no token. */
const wordyMin = 0.75;
/** Up to this rank it is people who make the values up, in tests as well. */
const inventedRank = 20;

/** Domains that RFC 2606 and RFC 6761 keep for examples, and names that stand for one. */
const documentationHost =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|foo|bar|domain\.com|acme\.com|your-?\w+\.\w+|my-?\w+\.com)$|^(?:host(?:name)?|server|address|domain|h|x|a|b)$/;
const ownMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/;

/** A form that was found: what was captured, where, and the optional groups `user` and `host`. */
export interface Form {
  readonly secret: Span;
  readonly whole: Span;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The user said that it is harmless. */
  readonly isAllowed?: boolean;
}

/** Of the kinds of patterns that know the form of their secret. */
type FormPattern = RegexPattern | OwnPattern | NamedPattern;

/** The match that a form is, or why it is none. */
export function judgeForm(pattern: FormPattern, blob: BlobText, form: Form): Match | Refusal {
  const verdict = judgeSecret(pattern, form);
  if (verdict.kind === 'reject') return verdict;
  const companion = findCompanion(pattern, blob, form);
  if (companion === null && hasCompanionRule(pattern) && pattern.companion.need === 'required') {
    return reject(`there is no ${pattern.companion.title} near it`);
  }
  const weighed = weigh(pattern, verdict, { secret: form.text, blob });
  return {
    patternId: pattern.id,
    secret: form.secret,
    whole: form.whole,
    ...(hasCompanionRule(pattern) ? withCompanion(pattern.companion, weighed, companion) : weighed),
  };
}

/** Judges by the checks, and by who uses it where. */
function judgeSecret(pattern: FormPattern, { text, groups, isAllowed }: Form): Verdict {
  if (isAllowed === true) return { kind: 'note', reason: 'it is a value that its pattern allows' };
  if (pattern.kind === 'regex' && pattern.allow?.some((one) => one.test(text))) {
    return { kind: 'note', reason: 'it is a value that its vendor publishes as a sample' };
  }
  if (rankOf(pattern) >= specificRank && !/\d/.test(text) && (wordLikeness(text) ?? 0) >= wordyMin) {
    return reject('it is made of words');
  }
  const verdict = runChecks(pattern.checks ?? [], text);
  if (verdict.kind !== 'pass') return verdict;
  const { user, host } = groups;
  if (user !== undefined && user.toLowerCase() === text.toLowerCase()) {
    return { kind: 'note', reason: 'user and password are alike, as in a default' };
  }
  return host === undefined ? verdict : { ...verdict, ...judgeHost(host, text) };
}

function judgeHost(host: string, secret: string): Verdict {
  const name = host.toLowerCase();
  if (documentationHost.test(name) && !looksRandom(secret)) {
    return isMarked(secret)
      ? { kind: 'doubt', reason: 'the host is one that is kept for examples' }
      : { kind: 'note', reason: 'the host is one that is kept for examples' };
  }
  if (ownMachine.test(name)) {
    return { kind: 'pass', severity: 'low', reason: 'the server is the machine itself' };
  }
  return pass;
}

/** Has it more than letters? Samples are words, and what is copied from live files often is not. */
function isMarked(secret: string): boolean {
  return /[A-Za-z]/.test(secret) && /\d/.test(secret) && !isMadeUp(secret);
}

interface Place {
  readonly secret: string;
  readonly blob: BlobText;
}

type Weight = Pick<Match, 'severity' | 'confidence' | 'reason'>;

function weigh(pattern: FormPattern, verdict: Exclude<Verdict, Refusal>, place: Place): Weight {
  const form = `the form of ${article(pattern.title)} ${pattern.title}`;
  if (verdict.kind === 'note') {
    return { severity: 'note', confidence: 'low', reason: `${form}, but ${verdict.reason}` };
  }
  if (verdict.kind === 'doubt') {
    return { severity: 'low', confidence: 'low', reason: `${form}, but ${verdict.reason}` };
  }
  const reason = verdict.reason === undefined ? form : `${form}, and ${verdict.reason}`;
  const severity = verdict.severity ?? pattern.severity;
  const rank = rankOf(pattern);
  if (rank >= specificRank) return { severity, confidence: pattern.confidence, reason };
  if (isInvented(place.blob)) return weighInvented(rank, reason, place);
  const { document } = place.blob.traits;
  const wellKnown = isCommonPassword(place.secret) || (document && isLeetPassword(place.secret));
  if (rank <= inventedRank && wellKnown) {
    return { severity: 'note', confidence: 'low', reason: `${reason}, but a default that everyone knows` };
  }
  if (rank > inventedRank || !document) {
    return { severity, confidence: pattern.confidence, reason };
  }
  return {
    severity: severity === 'low' ? 'low' : milder(severity),
    confidence: 'low',
    reason: `${reason}, in a document`,
  };
}

function weighInvented(rank: number, reason: string, place: Place): Weight {
  const severity: Severity = rank > inventedRank || looksRandom(place.secret) ? 'low' : 'note';
  return {
    severity,
    confidence: 'low',
    reason: `${reason}, in a test, an example or somebody else’s code`,
  };
}

function withCompanion(
  { title, need }: NonNullable<RegexPattern['companion']>,
  weight: Weight,
  found: FoundCompanion | null,
): Weight & Pick<Match, 'companion'> {
  if (found !== null) {
    return { ...weight, reason: `${weight.reason}, together with its ${title}`, companion: found };
  }
  if (need !== 'preferred' || weight.confidence === 'low') return weight;
  return {
    ...weight,
    confidence: weight.confidence === 'high' ? 'medium' : 'low',
    reason: `${weight.reason}, without ${article(title)} ${title} near it`,
  };
}

function article(title: string): string {
  return /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z]{2})/i.test(title) && !/^[FHLMNRSX][a-z]/.test(title)
    ? 'an'
    : 'a';
}
