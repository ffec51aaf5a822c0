// Finds private addresses in a blob (RFC 1918, 6598, 3927, 4193, 4291), in every notation, and says how much
// each counts where it stands. What is found at a hit: address-candidate.ts; what else four numbers may mean:
// version-context.ts; what the place makes of it: address-context.ts.
import type { DetectSettings } from '../../config/settings.ts';
import type { Match } from '../../model/match.ts';
import type { BlobText } from '../blob-text.ts';
import type { Recognizer } from '../recognizer.ts';
import { type AddressCandidate, addressCandidate } from './address-candidate.ts';
import { hostContext, isWeakContext, weighAddress } from './address-context.ts';
import { addressKeywords } from './address-keywords.ts';
import { nearbyText } from './nearby-text.ts';
import { subjectBefore } from './subject.ts';
import { otherMeaning } from './version-context.ts';

/** Hosts that stand within this many bytes of each other stand together. */
const togetherBytesMax = 400;

/** This many different hosts together are a network's description. */
const togetherMin = 3;

export const privateAddressRecognizer: Recognizer = {
  name: 'private-address',
  keywords: addressKeywords,
  recognize(blob, hits, settings) {
    if (blob.binary) return [];
    const found = candidates(blob, hits, settings);
    const grouped = together(found);
    return found.flatMap((candidate) => {
      const match = judge(blob, candidate);
      return match === null ? [] : [grouped.has(candidate) ? amongOthers(match) : match];
    });
  },
};

/** One candidate for each end: an address inside an IPv6 one is found twice, and the longer one counts. */
function candidates(blob: BlobText, hits: readonly number[], settings: DetectSettings): AddressCandidate[] {
  const byEnd = new Map<number, AddressCandidate>();
  for (const hit of hits) {
    const candidate = addressCandidate(blob, hit);
    if (candidate === null) continue;
    if (candidate.judged.kind === 'loopback' ? !settings.loopback : candidate.judged.definition) continue;
    const other = byEnd.get(candidate.end);
    if (other === undefined || candidate.start < other.start) byEnd.set(candidate.end, candidate);
  }
  return [...byEnd.values()].sort((a, b) => a.start - b.start);
}

/** Those that stand with others, different from them and from each other. */
function together(found: readonly AddressCandidate[]): ReadonlySet<AddressCandidate> {
  const grouped = new Set<AddressCandidate>();
  let group: AddressCandidate[] = [];
  const close = () => {
    if (new Set(group.map((member) => member.text)).size >= togetherMin)
      for (const member of group) grouped.add(member);
    group = [];
  };
  for (const candidate of found) {
    if (candidate.judged.block || candidate.judged.everyones !== null) continue;
    const last = group[group.length - 1];
    if (last !== undefined && candidate.start - last.end > togetherBytesMax) close();
    group.push(candidate);
  }
  close();
  return grouped;
}

function judge(blob: BlobText, candidate: AddressCandidate): Match | null {
  const nearby = nearbyText(blob, candidate.start, candidate.wholeEnd);
  const atCandidate = { ...nearby, after: blob.slice(candidate.end, candidate.wholeEnd) + nearby.after };
  const host = hostContext(blob.traits, candidate, atCandidate);
  if (candidate.form === 'number' && !isHostNumber(host)) return null;
  if (isOther(blob, candidate, atCandidate, host)) return null;
  const weight = weighAddress(blob, candidate, atCandidate, host);
  const subject = subjectBefore(nearby.before);
  const { start, wholeEnd } = candidate;
  const end = candidate.judged.block ? wholeEnd : candidate.end;
  return {
    patternId: patternOf(candidate),
    secret: { start, end },
    whole: { start, end: wholeEnd },
    ...weight,
    ...(subject === null ? {} : { subject }),
  };
}

/** A number alone is an address where a host must stand. */
function isHostNumber(host: string | null): boolean {
  const isVague = host === 'in a line about a network' || host === "in a network command's output";
  return !isWeakContext(host) && !isVague;
}

function isOther(
  blob: BlobText,
  candidate: AddressCandidate,
  nearby: ReturnType<typeof nearbyText>,
  host: string | null,
): boolean {
  const isSure =
    host === 'the host of a URL' || host === 'the server of a UNC path' || host === 'behind a user name';
  if (isSure) return false;
  if (otherMeaning(blob, candidate, nearby, isWeakContext(host)) !== null) return true;
  const versions = blob.traits.lock || blob.traits.manifest;
  return versions && candidate.versionable && (blob.traits.document ? host === null : isWeakContext(host));
}

function patternOf(candidate: AddressCandidate): string {
  if (candidate.judged.kind === 'loopback') return 'network.loopback-address';
  return candidate.judged.block ? 'network.private-block' : 'network.private-address';
}

function amongOthers(match: Match): Match {
  if (match.severity === 'note') return match;
  return {
    ...match,
    confidence: match.confidence === 'low' ? 'medium' : 'high',
    reason: `${match.reason}, among other hosts`,
  };
}
