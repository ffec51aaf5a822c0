// The recognizer of `INFRA_<SERVICE>_<CREDENTIAL>`: finds the names, lets each reader look for a value beside them in
// its own syntax, and has what they read judged. Every look is bounded, so that time is in line with the hits.
import type { DetectSettings } from '../../config/settings.ts';
import type { Match } from '../../model/match.ts';
import { compareSeverity } from '../../model/severity.ts';
import type { BlobText } from '../blob-text.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Trace } from '../trace.ts';
import { judgeValue } from '../value/judge-value.ts';
import { readAssignment } from './assignment-reader.ts';
import { readCommand } from './command-reader.ts';
import { readEarlierCell } from './earlier-cell-reader.ts';
import { readExpansion } from './expansion-reader.ts';
import { readExpression } from './expression-reader.ts';
import { judgeReading, secretPatternId, topologyPatternId } from './judge-reading.ts';
import { readEarlier, readLater } from './later-reader.ts';
import { readMarkup } from './markup-reader.ts';
import { type InfrastructureName, nameAt } from './name.ts';
import { nestedNames } from './nested-name.ts';
import { readPair } from './pair-reader.ts';
import { readProse } from './prose-reader.ts';
import { type Reader, type Reading, type Sighting, sight } from './sighting.ts';

/** In the order in which they are trusted: of two readings that overlap, the first stays. */
const readers: readonly Reader[] = [
  readExpansion,
  readPair,
  readMarkup,
  readAssignment,
  readCommand,
  readExpression,
  readLater,
  readEarlier,
  readProse,
  readEarlierCell,
];

export const infrastructureNameRecognizer: Recognizer = {
  name: 'infrastructure-name',
  keywords: (settings) => settings.prefixes,
  listens: () => true,
  judgeAt(blob, hit, settings, trace) {
    const length = prefixLengthAt(blob, hit, settings);
    if (length === 0) return null;
    const name = nameAt(blob, hit, length);
    const names = name === null ? nestedNames(blob, hit, length) : [name];
    const matches = names.flatMap((each) => matchesBeside(blob, each, settings, trace));
    return { matches, passed: name === null ? 0 : name.end, place: null };
  },
  combine: (answers) => distinct(answers.flatMap(({ matches }) => matches)),
};

function matchesBeside(
  blob: BlobText,
  name: InfrastructureName,
  settings: DetectSettings,
  trace?: Trace,
): Match[] {
  const matches: Match[] = [];
  const sighting = sight(blob, name);
  for (const read of readers) {
    for (const reading of read(sighting)) {
      const match = judgeReading(sighting, reading, settings);
      if (match !== null) matches.push(match);
      else if (trace !== undefined) tellRefusal(trace, sighting, reading);
    }
  }
  return matches;
}

function tellRefusal(trace: Trace, { base, name }: Sighting, reading: Reading): void {
  const { kind, reason } = judgeValue(reading.value, { quoted: reading.quoted, name: name.text });
  trace.refused(
    name.kind === 'topology' ? topologyPatternId : secretPatternId,
    { start: base + reading.start, end: base + reading.end },
    kind === 'literal' ? 'it does not look like what such a name asks for' : `${kind}: ${reason}`,
  );
}

/** The length of the prefix that stands at the offset, or 0. */
function prefixLengthAt(blob: BlobText, hit: number, settings: DetectSettings): number {
  let longest = 0;
  for (const prefix of settings.prefixes) {
    if (prefix.length <= longest) continue;
    if (blob.slice(hit, hit + prefix.length).toUpperCase() === prefix.toUpperCase()) longest = prefix.length;
  }
  return longest;
}

/** One match for each stretch: where two overlap the more severe stays, and of two alike the first. */
function distinct(matches: readonly Match[]): Match[] {
  const order = matches.map((match, index) => ({ match, index }));
  order.sort((a, b) => a.match.secret.start - b.match.secret.start || a.index - b.index);
  const kept: Match[] = [];
  for (const { match } of order) {
    const last = kept.at(-1);
    if (last === undefined || match.secret.start >= last.secret.end) kept.push(match);
    else if (compareSeverity(match.severity, last.severity) < 0) kept[kept.length - 1] = match;
  }
  return kept;
}
