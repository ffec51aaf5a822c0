// Sentences about releases of a product that never say "version": "install acme 10. ...", "worked in 10. ...",
// "anything from 10. ... on", and documents that name the same four numbers elsewhere as a package's.
import type { BlobText } from '../blob-text.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { linesAbove, type Nearby } from './nearby-text.ts';
import { hasRevision } from './version-slot.ts';

/** Bytes on each side in which the same number may stand with a package's name. */
const samePlaceBytesMax = 2000;

const releaseWords =
  /\b(?:install(?:s|ed|ing|ation)?|upgrad\w+|updat(?:e|ed|es|ing)|downgrad\w+|roll(?:ed)? ?back|releas\w+|regress\w+|hotfix(?:es)?|patch(?:es|ed)?|tested (?:with|on|against)|built (?:with|on|for|against)|needs|work(?:s|ed) (?:in|with)|fail(?:s|ed) (?:in|with|since)|broken (?:in|since)|crash(?:es|ed)? in|present in|affect(?:s|ed|ing)?|vulnerable|compatible|certified|supports?|supported|requires?|build \d+|(?:fixed|added|new|removed|changed|introduced|deprecated) in|end of life|EOL|backport\w*)\b/i;

/** What a host is spoken of with; a sentence that has one of these may mean an address. */
const hostWords =
  /\b(?:hosts?|hostnames?|servers?|ip|ips|addresses|address|ssh|ping|node|nodes|gateway|router|subnet|vlan|network|port|reboot\w*|machine|vm|box|proxy|dns|connect\w*|curl|log ?in|reach\w*|listen\w*|respond\w*|answers?|mirror)\b/i;

const placeBefore =
  /\b(?:on|at|onto|over|via|by|against|under|behind|to|into|host|hosts|server|ip|node|is|are|machine|address)\s+["'`(*]*$/i;

const releaseSeries = /(?<![\d.])(?!(?:10|172|192)\.x)\d{1,2}\.(?:\d{1,3}\.)?x\b(?!\.)/;

/** Whether a sentence about releases names the candidate. */
export function isVersionInProse(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const { traits } = blob;
  const { before, after } = nearby;
  if (isNamedAsPackage(blob, candidate)) return true;
  if (!traits.document && !traits.source) return false;
  if (/\bfrom\s+["'`*]*$/i.test(before) && /^["'`*]*\s+(?:on(?:wards?)?|upwards?)\b(?!\s+[\w`])/i.test(after))
    return true;
  if (
    /(?:^|[\s>*_|])(?:product|software|app|application|program|package|plugin|release)\W{0,4}:[\s*_]+[A-Z][\w .-]*\s$/i.test(
      before,
    )
  )
    return true;
  const line = `${before} ${after}`;
  if (hostWords.test(line)) return false;
  if (isDirection(before) ? !releaseSeries.test(line) : placeBefore.test(before)) return false;
  if (/["'=]\s*$|\w\(\s*$/.test(before)) return false;
  if (releaseSeries.test(line) || /\bdownload\s+v?$/i.test(before)) return true;
  // A cell is a sentence of its own: the one beside it may name the release of a machine.
  const sentence = before.slice(before.lastIndexOf('|') + 1);
  return releaseWords.test(sentence) || (traits.document && isReleaseLine(blob, candidate, nearby));
}

function isDirection(before: string): boolean {
  return /\b(?:from|to)\s+["'`(*]*$/i.test(before);
}

/** Words of a release behind the number or on the line above that its sentence began on. */
function isReleaseLine(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  if (
    /^\W*\s*\(?build \d/i.test(nearby.after) ||
    /^["'`*]*\s+(?:release|build|update|hotfix|series|branch)\b/i.test(nearby.after)
  )
    return true;
  if (!nearby.fromLineStart || /^\s*(?:[-*|#>]|\d+\.)/.test(nearby.before)) return false;
  const above = linesAbove(blob, candidate.start)[0] ?? '';
  return /\w\s*$/.test(above) && releaseWords.test(above.slice(-60)) && !hostWords.test(above);
}

/** `name_10.a.b.c_amd64`, `name-10.a.b.c.tar`, `--version` beside the same numbers elsewhere in the document. */
function isNamedAsPackage(blob: BlobText, candidate: AddressCandidate): boolean {
  const { document } = blob.traits;
  const { text } = candidate;
  const about = blob.slice(candidate.start - samePlaceBytesMax, candidate.end + samePlaceBytesMax);
  for (let at = about.indexOf(text); at !== -1; at = about.indexOf(text, at + 1)) {
    const before = about.slice(Math.max(0, at - 40), at);
    const after = about.slice(at + text.length, at + text.length + 20);
    if (/^\d/.test(after)) continue;
    if (/[\w+-]=$/.test(before) && hasRevision(text, after)) return true;
    if (!document) continue;
    if (/[a-z][_-]v?$|\bv$/i.test(before) && !/\bip-$/i.test(before)) return true;
    if (/(?:--version\b[^\n]*|\bversions?\b["'`:=\s]{1,4})$/i.test(before)) return true;
  }
  return false;
}
