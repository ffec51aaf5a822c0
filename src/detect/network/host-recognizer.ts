// Finds internal host names in a blob: names in private suffixes and in the clouds' and clusters' own zones,
// servers of UNC paths, and names of the domains that the user gave. What a name is: host-class.ts; whether
// it is a name at all where it stands: host-context.ts.
import type { DetectSettings } from '../../config/settings.ts';
import type { Match } from '../../model/match.ts';
import type { Confidence, Severity } from '../../model/severity.ts';
import type { BlobText } from '../blob-text.ts';
import type { PathTraits } from '../path-traits.ts';
import type { Recognizer } from '../recognizer.ts';
import { commentKind, isForInstance } from './comment-context.ts';
import { type HostCandidate, hostCandidate } from './host-candidate.ts';
import { classifyHost, type HostClass } from './host-class.ts';
import { certainHost, hasHostKey, isHostByShape } from './host-context.ts';
import { isKeyName } from './key-name.ts';
import { type Nearby, nearbyText } from './nearby-text.ts';
import { subjectBefore } from './subject.ts';
import { shareUrlCandidate, type UncCandidate, uncCandidate } from './unc-candidate.ts';

const patternId = 'network.internal-host';

const suffixKeywords = [
  ...['.internal', '.local', '.lan', '.corp', '.intra', '.home', '.private', '.consul', '.svc', '.ts.net'],
  ...['.fritz.box', '.oraclevcn.com', 'internal.', 'corp.', 'intranet.', 'intra.', 'lan.'],
];

const backslashes = '\\\\';

const shareSchemes = ['file://', 'smb://', 'cifs://', 'afp://'];

export const internalHostRecognizer: Recognizer = {
  name: 'internal-host',
  keywords: ({ internalDomains, internalSuffixes }) => [
    ...[...suffixKeywords, ...shareSchemes, backslashes, ...internalDomains],
    ...internalSuffixes.map((suffix) => `.${suffix}`),
  ],
  listens: () => true,
  judgeAt(blob, hit, settings) {
    const server = shareServer(blob, hit);
    if (server !== undefined) {
      return server === null ? null : { matches: [uncMatch(blob, server)], passed: 0, place: null };
    }
    const candidate = hostCandidate(blob, hit);
    if (candidate === null) return null;
    const match = judge(blob, candidate, settings);
    return { matches: match === null ? [] : [match], passed: candidate.end, place: null };
  },
};

/**
 * The server of a share at a hit that announces one, null when it is none; undefined at a hit of another
 * kind.
 */
function shareServer(blob: BlobText, hit: number): UncCandidate | null | undefined {
  const bytes = blob.unwatched;
  blob.look(hit, hit + 7);
  if (bytes[hit] === 0x5c) return uncCandidate(blob, hit);
  const colon = bytes[hit + 3] === 0x3a ? hit + 3 : hit + 4;
  const isScheme = bytes[hit] !== 0x2e && bytes[colon] === 0x3a && bytes[colon + 1] === 0x2f;
  return isScheme && bytes[colon + 2] === 0x2f ? shareUrlCandidate(blob, hit) : undefined;
}

function judge(blob: BlobText, candidate: HostCandidate, settings: DetectSettings): Match | null {
  const judged = classifyHost(candidate.name, settings);
  if (judged === null) return null;
  const nearby = withoutLead(nearbyText(blob, candidate.start, candidate.end), candidate);
  if (isCutShort(candidate, judged, nearby)) return null;
  const place = certainHost(candidate, nearby);
  if (place === null && !judged.own && isKeyName(blob, judged, candidate, nearby)) return null;
  if (place === null && !isHostByShape(blob.traits, candidate, judged, nearby)) return null;
  const { severity, confidence, reason } = weigh(blob, judged, nearby, place);
  const subject = subjectBefore(nearby.before);
  const span = { start: candidate.start, end: candidate.end };
  return {
    patternId,
    secret: span,
    whole: span,
    severity,
    confidence,
    reason,
    ...(subject === null ? {} : { subject }),
  };
}

/** `https://{env}.` and `*.` before the name are part of it: what counts is what stands before them. */
function withoutLead(nearby: Nearby, candidate: HostCandidate): Nearby {
  if (candidate.lead === 'none') return nearby;
  const before = nearby.before
    .replace(/[.-]+$/, '')
    .replace(/(?:\*|\$?\{+[^{}]*\}+|<[^<>]*>|%\(\w*\)s|%\w+%|\$\(\w*\)|\[[^\]]*\])$/, '');
  return { ...nearby, before };
}

/** The first labels come from elsewhere; what is left must still name a zone of someone's. */
function isCutShort(candidate: HostCandidate, judged: HostClass, nearby: Nearby): boolean {
  if (/^\.?[{$]|^\.</.test(nearby.after)) return true;
  if (candidate.lead !== 'template') return false;
  if (judged.own) return false;
  return judged.labels.length < 2 || judged.suffix === 'svc.cluster.local' || judged.suffix === 'svc';
}

interface Weight {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: string;
}

function weigh(blob: BlobText, judged: HostClass, nearby: Nearby, place: string | null): Weight {
  const { traits } = blob;
  const context = place ?? (hasHostKey(nearby) ? 'beside a name that says so' : null);
  const what = judged.kind === 'internal' ? `a host of ${ofWhat(judged.reason)}` : judged.reason;
  const because = (rest: string) => [what, context, rest].filter((part) => part).join(', ');
  const note = (rest: string): Weight => ({ severity: 'note', confidence: 'low', reason: because(rest) });
  if (judged.kind !== 'internal') return note('');
  if (isMailAddress(blob.path, judged, nearby)) return note('in a mail address');
  if (traits.vendored) return note("in someone else's code");
  if (traits.example) return note('in a template or an example');
  if (traits.exampleFolder)
    return { severity: 'low', confidence: 'low', reason: because('in a folder of examples') };
  if (traits.test) return { severity: 'low', confidence: 'low', reason: because('in a test') };
  if (commentKind(traits, nearby) === 'setting' && !judged.own) {
    return { severity: 'low', confidence: 'low', reason: because('commented out') };
  }
  const isInstance = isForInstance(nearby.before) && !judged.own;
  if (isInstance) return { severity: 'low', confidence: 'low', reason: because('given as an example') };
  if (traits.source && context === null && !judged.own)
    return { severity: 'low', confidence: 'low', reason: because('in code') };
  const confidence = judged.own || judged.specific || context !== null ? 'high' : 'medium';
  return { severity: 'medium', confidence, reason: because('') };
}

const peopleFile = /(?:^|\/)(?:\.mailmap|authors|contributors|maintainers|credits|thanks)(?:\.\w+)?$/i;

/**
 * A mail domain of a company is public, and lists of authors name the machines that their commits came from.
 */
function isMailAddress(path: string, judged: HostClass, nearby: Nearby): boolean {
  if (judged.own || !/[\w.+-]@$/.test(nearby.before) || /^:/.test(nearby.after)) return false;
  if (/\b(?:ssh|scp|sftp|rsync|git clone)\b|:\/\/\S*$/.test(nearby.before)) return false;
  return judged.inner || peopleFile.test(path);
}

function ofWhat(reason: string): string {
  return reason.startsWith('in ') ? reason.slice(3) : reason;
}

function uncMatch(blob: BlobText, unc: UncCandidate): Match {
  const { traits } = blob;
  const isMild = traits.vendored || traits.example || unc.teaching;
  const severity = isMild ? 'note' : severityOf(traits);
  const reason = unc.teaching ? 'a server as examples have it, of a UNC path' : 'the server of a UNC path';
  const span = { start: unc.start, end: unc.end };
  return { patternId, secret: span, whole: span, severity, confidence: isMild ? 'low' : 'medium', reason };
}

function severityOf(traits: PathTraits): Severity {
  return traits.test || traits.exampleFolder ? 'low' : 'medium';
}
