// A configuration of gitleaks as text that Leakline takes as it is: every pattern and every entry of `allow` is tried with what
// reads configurations, and what would be a fault is written as a comment.
import { allPatterns } from '../../patterns/index.ts';
import { checkPatterns } from '../check/check-patterns.ts';
import { ownPatternOf } from '../config/resolve-entries.ts';
import {
  configurationYaml,
  type PatternToWrite,
  type WrittenConfiguration,
  type WrittenEntry,
} from '../import/configuration-yaml.ts';
import { type ImportedAllow, type ImportedPattern, readGitleaksConfig } from '../import/gitleaks-config.ts';
import type { Table } from '../import/json-value.ts';
import { leftLines } from '../import/outcome-text.ts';
import { examplesOf } from '../import/pattern-example.ts';
import { Fault } from '../model/fault.ts';
import type { OwnPattern } from '../model/pattern.ts';
import { readConfigurationOrFault } from '../scan/read-configuration.ts';

export interface ImportedText {
  readonly text: string;
  /** What to say of it, a line each. They may hold texts of the file. */
  readonly told: readonly string[];
}

export async function importConfiguration(table: Table): Promise<ImportedText> {
  const imported = readGitleaksConfig(table, new Set(allPatterns.map(({ id }) => id)));
  const patterns = await writtenPatterns(imported.patterns);
  const allow = await writtenAllow(imported.allow, patterns);
  const written = { patterns, allow, except: imported.except };
  return { text: configurationYaml(written), told: [...leftLines(imported.left), ...toldOf(written)] };
}

const noExample = 'no example can be made from its expression';

async function writtenPatterns(
  imported: readonly ImportedPattern[],
): Promise<WrittenEntry<PatternToWrite>[]> {
  const withExamples = imported.map((one) => ({ ...one, examples: examplesOf(one.regex) }));
  const problems = problemsOf(withExamples);
  const written: WrittenEntry<PatternToWrite>[] = [];
  for (const one of withExamples) {
    const problem = problems.get(one.id);
    if (one.examples === null) written.push({ entry: one, waits: noExample });
    else if (problem !== undefined)
      written.push({
        entry: { ...one, examples: null },
        waits: `the example made for it proves nothing, ${problem}`,
      });
    else {
      const fault = await faultOf({ ...nothing, patterns: [{ entry: one, waits: null }] });
      written.push({ entry: one, waits: fault });
    }
  }
  return written;
}

/** What the whole catalogue says of those that have examples, by id: the first problem. */
function problemsOf(patterns: readonly PatternToWrite[]): ReadonlyMap<string, string> {
  const own = patterns.flatMap(asOwn);
  if (own.length === 0) return new Map();
  const checked = checkPatterns([...allPatterns, ...own], own);
  return new Map(
    checked.flatMap(({ id, problems: [first] }): [string, string][] =>
      first === undefined ? [] : [[id, first]],
    ),
  );
}

function asOwn({ id, title, keywords, regex, entropy, examples }: PatternToWrite): OwnPattern[] {
  if (examples === null) return [];
  const { match, skip } = examples;
  const words = {
    id,
    title,
    keywords,
    regex,
    examples: { match: [{ text: match }], skip: [{ text: skip }] },
  };
  return [ownPatternOf(entropy === null ? words : { ...words, checks: [{ entropy }] })];
}

async function writtenAllow(
  imported: readonly ImportedAllow[],
  patterns: readonly WrittenEntry<PatternToWrite>[],
): Promise<WrittenEntry<ImportedAllow>[]> {
  const waiting = new Set(patterns.filter(({ waits }) => waits !== null).map(({ entry }) => entry.id));
  const inForce = patterns.filter(({ waits }) => waits === null);
  const all = imported.map((entry) => {
    const isAsleep = entry.patterns?.every((id) => waiting.has(id)) === true;
    return { entry, waits: isAsleep ? 'the patterns that it is for are comments' : null };
  });
  if ((await faultOf({ patterns, allow: all, except: [] })) === null) return all;
  const written: WrittenEntry<ImportedAllow>[] = [];
  for (const one of all) {
    const ownPatterns = one.entry.patterns === null ? [] : patternsNamed(one.entry.patterns, patterns);
    const alone = { patterns: one.entry.patterns === null ? inForce : ownPatterns, allow: [one], except: [] };
    written.push({ ...one, waits: one.waits ?? (await faultOf(alone)) });
  }
  return written;
}

function patternsNamed(
  ids: readonly string[],
  patterns: readonly WrittenEntry<PatternToWrite>[],
): WrittenEntry<PatternToWrite>[] {
  return patterns.filter(({ entry }) => ids.includes(entry.id));
}

const nothing: WrittenConfiguration = { patterns: [], allow: [], except: [] };

/** Why a configuration would not be taken: a clause without its place. Null for one that is. */
async function faultOf(written: WrittenConfiguration): Promise<string | null> {
  const loaded = { path: 'leakline.yml', text: configurationYaml(written), extended: [] };
  const read = await readConfigurationOrFault(loaded, (path) => path);
  return read instanceof Fault ? read.message.replace(/^leakline\.yml(?::\d+)*: /, '') : null;
}

function toldOf({ patterns, allow }: WrittenConfiguration): string[] {
  const made = patterns.filter(({ waits }) => waits === null).length;
  const told: string[] = [];
  if (made > 0) told.push(`${patternsOf(made, patterns.length)} in force, proven by examples made for this.`);
  if (made < patterns.length) {
    told.push(
      `${patternsOf(patterns.length - made, patterns.length)} written as comments, to be filled in:`,
      ...patterns.flatMap(({ entry, waits }) => (waits === null ? [] : [`  ${entry.id}: ${waits}`])),
      'Fill in "examples", take the "# " away from the lines, and run "leakline patterns check".',
    );
  }
  const asleep = allow.flatMap(({ entry, waits }) => (waits === null ? [] : [`  "${entry.name}": ${waits}`]));
  if (asleep.length > 0)
    told.push(
      `${asleep.length} of ${allow.length} entries of "allow" ${asleep.length === 1 ? 'is' : 'are'} written as comments:`,
      ...asleep,
    );
  return told;
}

function patternsOf(count: number, all: number): string {
  return `${count} of ${all} ${all === 1 ? 'pattern' : 'patterns'} ${count === 1 ? 'is' : 'are'}`;
}
