// Finds private addresses in a blob (RFC 1918, 6598, 3927, 4193, 4291), in every notation, and says how much
// each counts where it stands. What is found at a hit: address-candidate.ts; what else four numbers may mean:
// version-context.ts; what the place makes of it: address-context.ts.
import type { Match } from '../../model/match.ts';
import type { BlobText } from '../blob-text.ts';
import type { Answer, Place, Recognizer } from '../recognizer.ts';
import { type AddressCandidate, addressCandidate } from './address-candidate.ts';
import { isAskedFor } from './address-class.ts';
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
  listens: () => true,
  judgeAt(blob, hit, settings) {
    const candidate = addressCandidate(blob, hit);
    if (candidate === null) return null;
    const { judged, start, end, text } = candidate;
    if (!isAskedFor(judged, settings) || (judged.definition && judged.kind !== 'loopback')) return null;
    const match = judge(blob, candidate);
    const groups = !judged.block && judged.everyones === null;
    return { matches: match === null ? [] : [match], passed: 0, place: { start, end, text, groups } };
  },
  combine(answers) {
    const found = places(answers);
    const grouped = together(found);
    return found.flatMap((answer) =>
      grouped.has(answer) ? answer.matches.map(amongOthers) : answer.matches,
    );
  },
};

/** An answer about a place. */
type Placed = Answer & { readonly place: Place };

/** One for each end: an address inside an IPv6 one is found twice, and the longer one counts. */
function places(answers: readonly Answer[]): Placed[] {
  const byEnd = new Map<number, Placed>();
  for (const answer of answers) {
    if (!isPlaced(answer)) continue;
    const other = byEnd.get(answer.place.end);
    if (other === undefined || answer.place.start < other.place.start) byEnd.set(answer.place.end, answer);
  }
  return [...byEnd.values()].sort((a, b) => a.place.start - b.place.start);
}

function isPlaced(answer: Answer): answer is Placed {
  return answer.place !== null;
}

/** Those that stand with others, different from them and from each other. */
function together(found: readonly Placed[]): ReadonlySet<Placed> {
  const grouped = new Set<Placed>();
  let group: Placed[] = [];
  const close = () => {
    if (new Set(group.map(({ place }) => place.text)).size >= togetherMin)
      for (const member of group) grouped.add(member);
    group = [];
  };
  for (const answer of found) {
    if (!answer.place.groups) continue;
    const last = group[group.length - 1];
    if (last !== undefined && answer.place.start - last.place.end > togetherBytesMax) close();
    group.push(answer);
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
