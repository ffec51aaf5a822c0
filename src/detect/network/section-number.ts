// Four small numbers that number a part of a document: a section, a clause of a standard, a requirement of a
// catalogue. The signs are a word for such a part, the place (before a title, in a heading, first in a cell),
// and neighbours that are numbered in order.
import type { BlobText } from '../blob-text.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { columnHeading } from './column-context.ts';
import { linesAbove, linesBelow, type Nearby } from './nearby-text.ts';
import { isTitledNumber } from './titled-number.ts';

/** Bytes on each side that are searched for what the document speaks of. */
const subjectBytesMax = 2000;

const sectionBefore =
  /(?:§+\s*|\\S[\s~]*|\b(?:sections?|sect?\.|chapters?|ch\.|clauses?|tables?|figures?|fig\.|appendix|annex|articles?|art\.|items?|steps?|requirements?|req\.?|controls?|paragraphs?|para\.|pci(?: dss)?|cis|nist|iso|exercises?|problems?|lemma|theorem|definition|listing|algorithm|rules?|benchmark|scenario|test ?case|tc|issue|bug|spec|rfc ?\d+|part|page|see also|v)\s+)["'`([]*$/i;

/** Small numbers on a line that speaks of sections are sections too. */
const sectionNear =
  /§|#sec(?:tion)?-|\\S\b|\b(?:sections?|clauses?|chapters?|subsections?|sub-?clauses?|annex|appendix)\b/i;

/** Standards and catalogues, as they are cited: with a number, or by a name that is nothing else. */
const standard =
  /\b(?:EN|IEC|ISO|DIN|ETSI|ANSI|IEEE|ITU|3GPP|NIST(?: SP)?|UL|BS)[ /-](?:Std\.? |IEC |EN |ISO |TS |TR )?\d{3,}|\bECMA-\d{3}|\bPCI[ -]?DSS\b|\bCIS (?:[Bb]enchmarks?|[Cc]ontrols?|v\d)|\bHIPAA\b/;

const standardPath =
  /(?:^|[/._-])(?:compliance|pci|pci-?dss|cis|iso\d*|nist|iec\d*|hipaa|benchmarks?|controls|requirements|standards?|clauses?|audit|legal|law)(?:[/._-]|$)/i;

const sectionColumn =
  /^\W*(?:controls?|requirements?|req|clauses?|sections?|chapters?|articles?|rules?|§)\b/i;

/** A title or list entry with one of these may be a machine's. */
const hostWords =
  /\b(?:hosts?|servers?|routers?|gateways?|gw|switch(?:es)?|firewalls?|nas|printers?|nodes?|vms?|vip|proxy|dns|dhcp|vpn|vlan|subnet|ip|ips|interfaces?|laptops?|desktops?|workstations?|cameras?|clusters?|bastion|jump|proxmox|esxi?|synology|grafana|jenkins|gitlab|postgres\w*|mysql|redis|kafka|web|db|database|mail|primary|replica|master|workers?|raspberry|access point|ap|lan|wifi|eth\d|ssh|up|down|reachable|ping|[a-z]+-?\d+)\b/i;

const listMark = /^[\s>*|+#-]*(?:\[[ x]\]\s+)?\**`?$/i;
const titleAfter = /^`?\**[.:)]?(?:\s+[-–—|]|\s*\|)?\s+[A-Za-z"'`(]/;

/** Whether the candidate numbers a part of a document. `doubtful`: nothing about it says that a host stands there. */
export function isSection(
  blob: BlobText,
  candidate: AddressCandidate,
  nearby: Nearby,
  doubtful: boolean,
): boolean {
  const { before, after } = nearby;
  if (sectionBefore.test(before)) return true;
  if (!areSmall(candidate.text, 40)) return false;
  if (doubtful && (sectionNear.test(before) || sectionNear.test(after))) return true;
  if (/href=["']#[^"']*["']>$/i.test(before)) return true;
  const first = withoutSiblings(before);
  if (/\bsee\s+$/i.test(first) || sectionBefore.test(first)) return true;
  if (
    doubtful &&
    (publicSibling.test(before) || shortSibling(before, after)) &&
    !hostWords.test(before.slice(-60))
  )
    return true;
  if (/^\.?\s+\[[^\]]+\]\(#/.test(after) || /^\]\([^)\s]*#/.test(after)) return true;
  if (doubtful && standard.test(before) && /\d,?\s+$/.test(before) && !/[.:]\s+\S*$/.test(before.slice(-14)))
    return true;
  if (isHeading(blob, candidate, nearby)) return true;
  if (doubtful && areSmall(candidate.text, 20) && isOfNumberedText(blob, candidate, nearby)) return true;
  return nearby.fromLineStart && isNumberedLine(blob, candidate, nearby);
}

/** `see 10.`... `and 10.`...: what holds for the first of a row holds for the others. */
function withoutSiblings(before: string): string {
  return before.replace(/(?:10(?:\.\d{1,2}){3}\W{1,3}(?:(?:and|or|to|through)\s+)?){1,8}$/, '');
}

/** In a row with `10.2.1`: three numbers are no address. */
function shortSibling(before: string, after: string): boolean {
  return (
    /(?<![\d.])\d{1,2}(?:\.[1-4]?\d){2}(?:,|\s+(?:and|or|to|through))\s+$/.test(before) ||
    /^(?:,|\s+(?:and|or|to|through))\s+\d{1,2}(?:\.[1-4]?\d){2}(?![.\d]*\d)/.test(after)
  );
}

/** Beside `9.4.2.1`: nobody's host, but a section or version of the same row. Resolvers are hosts. */
const publicSibling =
  /(?<![\d.])(?!8\.8\.|9\.9\.9\.|1\.[01]\.[01]\.|4\.2\.2\.)[1-9](?:\.[1-4]?\d){3}(?:,|\s+(?:and|or|to))\s+$/;

function areSmall(text: string, most: number): boolean {
  return text.split('.').every((part) => Number(part) <= most);
}

/** `## 10.`..., `<h3>10.`..., `\paragraph{10.`..., or a line that the next one underlines. */
function isHeading(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/<h[1-6][^>]*>\s*$|\\(?:(?:sub)*section|(?:sub)?paragraph|chapter)\*?\{$/i.test(before)) return true;
  if (!nearby.fromLineStart || !/^\.?\)?\**\s+\w/.test(after)) return false;
  if (/^\s*(?:#{1,6}|={1,6})\s+\**$/.test(before)) return true;
  return /^\s*$/.test(before) && /^\s*([-=~^"'+*])\1{5,}\s*$/.test(linesBelow(blob, candidate.end)[0] ?? '');
}

/** At the beginning of a line, with a title, as its neighbours are. */
function isNumberedLine(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/\[$/.test(before) && /^\.?\s+[^\]]+\]\(#/.test(after)) return true;
  if (!/^[\s>*|-]*$/.test(before) || !/^\.?\s+\S/.test(after)) return false;
  if (/^\.\s+[A-Z]/.test(after)) return true;
  if (/(?:\.\s?){4,}\s*\d+\s*$|\t\d+\s*$/.test(after)) return true;
  return neighbours(blob, candidate).some(
    (line) =>
      /^[\s>*|#-]*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+[A-Za-z]/.test(line) &&
      !/^\s*\d+\.\d+\s*(?:ms|s|%)/.test(line),
  );
}

function neighbours(blob: BlobText, candidate: AddressCandidate): readonly string[] {
  return [...linesAbove(blob, candidate.start).slice(0, 6), ...linesBelow(blob, candidate.end).slice(0, 6)];
}

/** In a text that has numbered headings or cites a standard, or in an outline. */
function isOfNumberedText(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/\b(?:at|on|via|onto)\s+[`"']?$/i.test(before)) return false;
  if (standard.test(before) || standard.test(after)) return !hostWords.test(before.slice(-30));
  if (sectionColumn.test(columnHeading(blob, candidate.start, nearby) ?? '')) return true;
  const about = blob.slice(candidate.start - subjectBytesMax, candidate.end + subjectBytesMax);
  if (!blob.traits.document) return isCommentTitle(nearby) && standard.test(about);
  if (numberedHeading.test(about)) return !hostWords.test(before.slice(-30));
  if (!nearby.fromLineStart || !listMark.test(before) || !titleAfter.test(after)) return false;
  if (hostWords.test(after.slice(0, 80))) return false;
  if (isTitledNumber(blob, candidate, nearby)) return true;
  if (standardPath.test(blob.path) || standard.test(about)) return true;
  return isOutline(blob, candidate);
}

/** `// 10.`... and a title: code that follows a standard names its parts. */
function isCommentTitle(nearby: Nearby): boolean {
  const { before, after } = nearby;
  return (
    nearby.fromLineStart &&
    /^\s*(?:\/\/+|#+|\*|--)!?\s*$/.test(before) &&
    /^(?:[.:]\s+\w|\s+[A-Z]\w)/.test(after)
  );
}

/** A heading whose number has four parts, in Markdown or underlined. */
const numberedHeading =
  /^(?:(?:#{1,6}|={1,6})\s+10(?:\.\d{1,2}){3}\.?\s+[A-Z]|10(?:\.\d{1,2}){3}\.?\s+[A-Z][^\n]*\n([-=~^"'])\1{5,}\s*$)/m;

/** Entries that follow each other as sections do: the next number, or the next chapter's first. */
function isOutline(blob: BlobText, candidate: AddressCandidate): boolean {
  const line = nearbyLine(blob, candidate);
  const above = linesAbove(blob, candidate.start).slice(0, 12).reverse();
  const entries = [...above, line, ...linesBelow(blob, candidate.end).slice(0, 12)].flatMap((text) => {
    const found = /^[\s>*+-]*(\d{1,2}(?:\.\d{1,2}){3})\.?\s+(.*)$/.exec(text);
    return found === null ? [] : [{ parts: (found[1] ?? '').split('.').map(Number), title: found[2] ?? '' }];
  });
  if (entries.length < 3 || entries.some(({ title }) => hostWords.test(title))) return false;
  const steps = entries.slice(1).map((entry, index) => stepOf(entries[index]?.parts ?? [], entry.parts));
  return steps.every((step) => step !== null) && steps.includes('chapter');
}

function nearbyLine(blob: BlobText, candidate: AddressCandidate): string {
  return blob.slice(
    blob.lineStart(candidate.start),
    Math.min(blob.lineEnd(candidate.end), candidate.end + 120),
  );
}

/** Hosts count on in their last number as sections do; only sections begin again at 1 one level up. */
function stepOf(from: readonly number[], to: readonly number[]): 'next' | 'chapter' | null {
  const at = to.findIndex((part, index) => part !== from[index]);
  if (at === -1 || to[at] !== (from[at] ?? 0) + 1) return null;
  if (at === to.length - 1) return 'next';
  return to.slice(at + 1).every((part) => part === 1) ? 'chapter' : null;
}
