// A configuration of gitleaks (README of gitleaks/gitleaks, "Configuration") as keys of ours: rules as patterns, allowlists as
// entries of `allow`, disabled rules as `except`. What has no counterpart is told, item by item.
import { linearRegex } from '../config/linear-regex.ts';
import { readAllowlist } from './gitleaks-allowlist.ts';
import type { LeftItem } from './imported-record.ts';
import { isTable, numberIn, type Table, tablesIn, textIn, textsIn } from './json-value.ts';
import { withSecretGroup } from './secret-group.ts';

/** A pattern of the user's own, without the examples that it is to have. */
export interface ImportedPattern {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly regex: string;
  /** Bits a character at least; null for no bound. */
  readonly entropy: number | null;
  readonly tags: readonly string[];
}

export interface ImportedAllow {
  readonly name: string;
  readonly patterns: readonly string[] | null;
  readonly when: 'all' | 'any';
  readonly paths: readonly string[];
  readonly values: readonly string[];
  readonly commits: readonly string[];
}

export interface ImportedConfiguration {
  readonly patterns: readonly ImportedPattern[];
  readonly allow: readonly ImportedAllow[];
  /** Ids of patterns of the catalogue that are turned off. */
  readonly except: readonly string[];
  readonly left: readonly LeftItem[];
}

/** `catalogue`: ids of the patterns that are there without any configuration. */
export function readGitleaksConfig(table: Table, catalogue: ReadonlySet<string>): ImportedConfiguration {
  const left: LeftItem[] = [];
  const patterns: ImportedPattern[] = [];
  const allow: ImportedAllow[] = [];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const rule of tablesIn(table, 'rules')) {
    const written = textIn(rule, 'id') ?? 'no id';
    const known = knownId(written, catalogue);
    const id = known ?? uniqueName(idOf(written), taken);
    const what = `rule "${written}"`;
    if (known !== null) left.push({ what, why: `${known} of the catalogue is in its place` });
    else {
      const pattern = patternOf(rule, id, (why) => left.push({ what, why }));
      if (pattern === null) continue;
      patterns.push(pattern);
    }
    ids.set(written, id);
    takeAllowlists(rule, { what, patterns: [id] }, { allow, left });
  }
  const scope = (list: Table) => {
    const targets = textsIn(list, 'targetRules');
    return targets.length === 0
      ? null
      : targets.flatMap((one) => ids.get(one) ?? knownId(one, catalogue) ?? generalIds(one, catalogue));
  };
  for (const list of allowlistsOf(table)) {
    const targets = scope(list);
    const strange =
      targets?.filter((one) => !catalogue.has(one) && !patterns.some(({ id }) => id === one)) ?? [];
    const what = `allowlist "${textIn(list, 'description') ?? 'without a description'}"`;
    if (strange.length > 0) left.push({ what, why: `its rule "${strange[0]}" has no counterpart` });
    else takeAllowlist(list, { what, patterns: targets }, { allow, left });
  }
  const names = new Set<string>();
  return {
    patterns,
    allow: allow.map((one) => ({ ...one, name: uniqueName(one.name, names) })),
    except: exceptOf(table, catalogue, left),
    left,
  };
}

interface Taking {
  readonly allow: ImportedAllow[];
  readonly left: LeftItem[];
}

interface Scope {
  readonly what: string;
  readonly patterns: readonly string[] | null;
}

function takeAllowlists(rule: Table, scope: Scope, taking: Taking): void {
  for (const list of allowlistsOf(rule)) {
    const name = textIn(list, 'description');
    takeAllowlist(
      list,
      { ...scope, what: `allowlist ${name === null ? '' : `"${name}" `}of ${scope.what}` },
      taking,
    );
  }
}

function takeAllowlist(list: Table, { what, patterns }: Scope, { allow, left }: Taking): void {
  const entry = readAllowlist(list, (why) => left.push({ what, why }));
  if (entry === null) return;
  allow.push({
    name: textIn(list, 'description') ?? `imported ${what.replaceAll('"', '')}`,
    patterns,
    ...entry,
  });
}

/** `[allowlist]` is how older versions wrote `[[allowlists]]`, and `[whitelist]` how still older ones did. */
function allowlistsOf(table: Table): Table[] {
  return ['allowlists', 'allowlist', 'whitelist'].flatMap((key) => tablesIn(table, key));
}

function patternOf(rule: Table, id: string, leave: (why: string) => void): ImportedPattern | null {
  const written = textIn(rule, 'regex');
  if (written === null) {
    const isPath = textIn(rule, 'path') !== null;
    leave(isPath ? 'it looks at paths alone, which patterns of your own do not' : 'it has no expression');
    return null;
  }
  const group = numberIn(rule, 'secretGroup') ?? 0;
  const regex = withSecretGroup(written, group);
  if (regex === null) {
    leave(`its expression has no group ${group}`);
    return null;
  }
  if (!isExpression(regex)) {
    leave("its expression is none of RE2's syntax that Leakline reads");
    return null;
  }
  const keywords = [...new Set(textsIn(rule, 'keywords'))].filter(isKeyword);
  if (keywords.length === 0) {
    leave('it has no keyword of three ASCII characters or more, of which one stands in every match');
    return null;
  }
  if (!textsIn(rule, 'keywords').every(isKeyword))
    leave('its keywords of one or two characters are left out');
  if (textIn(rule, 'path') !== null) leave('it was for some paths alone; the pattern looks everywhere');
  if (tablesIn(rule, 'required').length > 0)
    leave('other rules had to match near it; the pattern does not ask for them');
  if (rule['skipReport'] === true) leave('it was not reported by itself; the pattern is');
  return {
    id,
    title: titleOf(textIn(rule, 'description') ?? '', id),
    keywords,
    regex,
    entropy: entropyOf(numberIn(rule, 'entropy')),
    tags: textsIn(rule, 'tags')
      .map(wordOf)
      .filter((one) => /^[a-z].{0,59}$/.test(one)),
  };
}

function isKeyword(text: string): boolean {
  return /^[\x20-\x7e]{3,100}$/.test(text) && text.trim().length >= 3;
}

/** A noun, as titles stand in sentences; descriptions of gitleaks are mostly sentences. */
function titleOf(description: string, id: string): string {
  const title = description
    .trim()
    .slice(0, 200)
    .replace(/[.!?:;\s]+$/, '');
  return title.length < 3 ? id : title;
}

/** What is less than any bound that there can be is none. */
function entropyOf(bits: number | null): number | null {
  return bits === null || bits < 0.1 ? null : Math.min(8, bits);
}

function isExpression(regex: string): boolean {
  try {
    linearRegex(regex, '');
    return true;
  } catch {
    return false;
  }
}

function exceptOf(table: Table, catalogue: ReadonlySet<string>, left: LeftItem[]): string[] {
  const extend = isTable(table['extend']) ? table['extend'] : {};
  const path = textIn(extend, 'path');
  if (path !== null)
    left.push({ what: 'extend.path', why: 'the file that it names is to be imported by itself' });
  const hasRules = tablesIn(table, 'rules').length > 0;
  if (extend['useDefault'] !== true && path === null && hasRules) {
    left.push({
      what: 'extend',
      why: 'only its own rules ran; Leakline\'s catalogue runs too, and "only" restricts it',
    });
  }
  return [...new Set(textsIn(extend, 'disabledRules'))].flatMap((written) => {
    const id = knownId(written, catalogue);
    if (id === null)
      left.push({ what: `disabled rule "${written}"`, why: 'no pattern of the catalogue is called so' });
    return id === null ? [] : [id];
  });
}

/** `github-app-token` is what the catalogue calls github.app-token. */
function knownId(written: string, catalogue: ReadonlySet<string>): string | null {
  const word = wordOf(written);
  if (catalogue.has(written)) return written;
  for (let at = word.indexOf('-'); at !== -1; at = word.indexOf('-', at + 1)) {
    const id = `${word.slice(0, at)}.${word.slice(at + 1)}`;
    if (catalogue.has(id)) return id;
  }
  return null;
}

/** What it calls `generic-api-key` is any value beside the name of a secret: several patterns here. */
function generalIds(written: string, catalogue: ReadonlySet<string>): string[] {
  const general = [...catalogue].filter((id) => id.startsWith('generic.'));
  return written === 'generic-api-key' && general.length > 0 ? general : [written];
}

function idOf(written: string): string {
  const word = wordOf(written);
  return `imported.${word === '' ? 'rule' : word}`.slice(0, 90).replace(/-$/, '');
}

function wordOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name}-${number}`;
  taken.add(unique);
  return unique;
}
