// An imported configuration as text for `.github/leakline.yml`: YAML 1.2, whose double-quoted texts are those of JSON. What
// cannot be in force yet is written as a comment, so that the file can be used as it is.
import type { ImportedAllow, ImportedPattern } from './gitleaks-config.ts';
import type { MadeExamples } from './pattern-example.ts';

/** An entry that is in force, or a comment. */
export interface WrittenEntry<Entry> {
  readonly entry: Entry;
  /** Why it is a comment: a clause. Null for one that is in force. */
  readonly waits: string | null;
}

export interface PatternToWrite extends ImportedPattern {
  /** Null where they are to be filled in. */
  readonly examples: MadeExamples | null;
}

export interface WrittenConfiguration {
  readonly patterns: readonly WrittenEntry<PatternToWrite>[];
  readonly allow: readonly WrittenEntry<ImportedAllow>[];
  /** Ids of patterns of the catalogue that are turned off. */
  readonly except: readonly string[];
}

/** Ends with a line break. */
export function configurationYaml({ patterns, allow, except }: WrittenConfiguration): string {
  const lines = ['# Imported by "leakline import". docs/configuration.md tells of each key.'];
  if (except.length > 0) lines.push('', 'except:', ...except.map((id) => `  - ${id}`));
  const waiting = new Set(patterns.filter(({ waits }) => waits !== null).map(({ entry }) => entry.id));
  lines.push(
    ...listOf('allow', allow, {
      nameOf: ({ name }) => name,
      linesOf: (one) => allowLines(one, waiting),
      todo: 'Mend it',
    }),
  );
  if (patterns.length > 0) {
    lines.push(
      '',
      '# Each pattern is proved by its own examples: texts that it must find (match) and near misses that it must leave',
      '# alone (skip), as templates, so that no secret stands here: {base62*36} is 36 random letters and digits.',
      '# "leakline patterns check" proves them.',
    );
  }
  lines.push(
    ...listOf('patterns', patterns, {
      nameOf: ({ id }) => id,
      linesOf: patternLines,
      todo: 'Fill in an example and a near miss',
    }).slice(1),
  );
  return `${lines.join('\n')}\n`;
}

interface EntryWriting<Entry> {
  readonly nameOf: (entry: Entry) => string;
  readonly linesOf: (entry: Entry) => readonly string[];
  /** What has to be done to a comment: the beginning of a sentence. */
  readonly todo: string;
}

function listOf<Entry>(
  key: string,
  entries: readonly WrittenEntry<Entry>[],
  { nameOf, linesOf, todo }: EntryWriting<Entry>,
): string[] {
  if (entries.length === 0) return [];
  // A key with nothing but comments below it would have no value, which is a fault.
  const isInForce = entries.some(({ waits }) => waits === null);
  const head = isInForce ? [`${key}:`] : [`# ${key}:`];
  const body = entries.flatMap(({ entry, waits }) => {
    if (waits === null) return linesOf(entry);
    const away = `take the "# " away from the lines below${isInForce ? '' : ` and from "# ${key}:"`}`;
    const why = `# ${text(nameOf(entry))}: ${oneLine(waits)}. ${todo} and ${away}.`;
    return [why, ...linesOf(entry).map((line) => `# ${line}`)];
  });
  return ['', ...head, ...body];
}

function allowLines(entry: ImportedAllow, waiting: ReadonlySet<string>): string[] {
  const { name, patterns, when, paths, values, commits } = entry;
  const asleep = (patterns ?? []).filter((id) => waiting.has(id));
  const awake = (patterns ?? []).filter((id) => !waiting.has(id));
  // Of an entry that is a comment as a whole every pattern is listed.
  const isPart = awake.length > 0;
  return [
    `  - name: ${text(name)}`,
    ...list('patterns', isPart ? awake : asleep),
    ...(isPart ? asleep.map((id) => `#       - ${text(id)}`) : []),
    ...(when === 'any' ? ['    when: any'] : []),
    ...list('paths', paths),
    ...list('values', values),
    ...list('commits', commits),
  ];
}

function patternLines({ id, title, keywords, regex, entropy, tags, examples }: PatternToWrite): string[] {
  const example = (key: string, template: string | undefined) =>
    template === undefined ? `      ${key}: [] # to be filled in` : `      ${key}: [${text(template)}]`;
  return [
    `  - id: ${id}`,
    `    title: ${text(title)}`,
    ...list('keywords', keywords),
    `    regex: ${text(regex)}`,
    ...(entropy === null ? [] : [`    checks: [{ entropy: ${entropy} }]`]),
    ...list('tags', tags),
    '    examples:',
    example('match', examples?.match),
    example('skip', examples?.skip),
  ];
}

function list(key: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`    ${key}:`, ...texts.map((one) => `      - ${text(one)}`)];
}

/** What is no character of YAML as it is, or ends a line somewhere, is escaped. */
function text(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function oneLine(clause: string): string {
  return clause.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]+/g, ' ');
}
