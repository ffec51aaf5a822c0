// Where names of variables stand in a site: one pass over all its files, with the automaton that scans use. A name is that of
// an infrastructure secret (`INFRA_VNC_PASSWORD`, by the prefixes of the settings) or one that an example of an environment
// file has.
import { excludeFilter } from '../../config/path-filter.ts';
import { type Automaton, buildAutomaton, forEachHit, Hits, search } from '../../detect/automaton.ts';
import { pathTraits } from '../../detect/path-traits.ts';
import type { Site } from '../site/site.ts';
import { credentialTemplates } from './credential-templates.ts';
import { assignmentsOf, exampleFiles } from './example-files.ts';
import { isUse } from './variable-use.ts';

/** Where it stands, which says what it is there for; a table is one of a document, with the name in its first column. */
export type MentionPlace = 'code' | 'test' | 'workflow' | 'document' | 'table';

export interface Mention {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

export interface Mentions {
  /** By name, the first mention of each kind of place; comments of code count for names of examples alone. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<MentionPlace, Mention>>;
  /** Whether something takes all variables without naming them: `env_file`, `env_prefix`. */
  readonly takesAll: boolean;
}

const bytesMax = 512 * 1024 * 1024;
const takers = ['env_file', 'env-file', 'env_prefix', 'envPrefix', 'SetEnvPrefix', 'AutomaticEnv'];

const remembered = new WeakMap<Site, Mentions>();

export function variableMentions(site: Site): Mentions {
  const held = remembered.get(site);
  if (held !== undefined) return held;
  const found = findMentions(site);
  remembered.set(site, found);
  return found;
}

/** Files that say which variables there are: the names, without a value to keep. */
export function listsOfVariables(site: Site): readonly string[] {
  return [...new Set([...exampleFiles(site), ...credentialTemplates(site)])].sort();
}

interface Search {
  readonly automaton: Automaton;
  readonly keywords: readonly string[];
  /** Keywords before this are prefixes, of which the rest of the name is to be read. */
  readonly prefixes: number;
  /** Keywords from this on are takers. */
  readonly names: number;
  readonly byName: Map<string, Map<MentionPlace, Mention>>;
  takesAll: boolean;
}

function findMentions(site: Site): Mentions {
  const { detect, exclude } = site.configuration.settings;
  const lists = listsOfVariables(site);
  const prefixes = detect.prefixes.map((prefix) => `${prefix}_`);
  const listed = lists.flatMap((path) => assignmentsOf(site.read(path) ?? '').map(({ name }) => name));
  const names = [...new Set(listed)].filter((name) => !prefixes.some((prefix) => name.startsWith(prefix)));
  const keywords = [...prefixes, ...names, ...takers];
  const state: Search = {
    automaton: buildAutomaton(keywords),
    keywords,
    prefixes: prefixes.length,
    names: prefixes.length + names.length,
    byName: new Map(),
    takesAll: false,
  };
  const excluded = excludeFilter(exclude);
  const isList = new Set(lists);
  const hits = new Hits();
  let left = bytesMax;
  for (const path of site.files) {
    const place = isList.has(path) || excluded(path) ? null : placeOf(path);
    if (place === null) continue;
    const bytes = site.bytes(path);
    if (bytes === null) continue;
    left -= bytes.length;
    if (left < 0) break;
    hits.clear();
    search(state.automaton, bytes, hits);
    if (hits.count > 0) addMentions(state, hits, bytes, path, place);
  }
  return state;
}

const passedOver =
  /\.(?:png|jpe?g|gif|webp|ico|icns|bmp|tiff?|pdf|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|ogg|wav|flac|zip|gz|tgz|bz2|xz|7z|rar|jar|war|exe|dll|so|dylib|a|o|class|pyc|wasm|bin|dat|db|sqlite3?|parquet|svg|min\.(?:js|css)|map)$|(?:^|\/)\.(?:github\/)?leakline[^/]*$/i;
const environmentFile = /(?:^|\/)\.env(?:\.[\w.-]+)?$/i;

/** Null for a file in which a name says nothing: somebody else's, a list of versions, an image, a real .env. */
function placeOf(path: string): MentionPlace | null {
  if (passedOver.test(path) || environmentFile.test(path)) return null;
  const { lock, vendored, document, test } = pathTraits(path);
  if (lock || vendored) return null;
  if (path.startsWith('.github/workflows/') || path.startsWith('.github/actions/')) return 'workflow';
  if (document) return 'document';
  return test ? 'test' : 'code';
}

function addMentions(state: Search, hits: Hits, bytes: Uint8Array, path: string, place: MentionPlace): void {
  forEachHit(state.automaton, hits, (keyword, start) => {
    const text = state.keywords[keyword] ?? '';
    if (keyword >= state.names) {
      state.takesAll = true;
      return;
    }
    const name = nameAt(bytes, start, text, keyword < state.prefixes);
    if (name === null) return;
    const known = state.byName.get(name) ?? new Map<MentionPlace, Mention>();
    state.byName.set(name, known);
    const isOwn = keyword < state.prefixes;
    const isRow = isOwn && place === 'document' && !known.has('table') && startsRow(bytes, start);
    if (isRow) known.set('table', { path, line: lineAt(bytes, start) });
    if (known.has(place)) return;
    if (isOwn && place === 'code' && !isUse(path, name, ...around(bytes, start, start + name.length))) return;
    known.set(place, { path, line: lineAt(bytes, start) });
  });
}

const nameCharactersMax = 100;

/** The whole name, in the case in which it is written; null where it is part of another, or no name. */
function nameAt(bytes: Uint8Array, start: number, keyword: string, isPrefix: boolean): string | null {
  if (isWordByte(bytes[start - 1])) return null;
  let end = start + keyword.length;
  if (isPrefix) while (isNameByte(bytes[end]) && end - start < nameCharactersMax) end += 1;
  if (isWordByte(bytes[end])) return null;
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  const isWhole = isPrefix ? name.length > keyword.length && !name.endsWith('_') : true;
  return isWhole && name.startsWith(keyword) ? name : null;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95);
}

function isWordByte(byte: number | undefined): boolean {
  return isNameByte(byte) || (byte !== undefined && byte >= 97 && byte <= 122);
}

const lineCharactersMax = 300;

/** The line before a name, and what follows it, as far as that says what it is. */
function around(bytes: Uint8Array, start: number, end: number): [before: string, after: string] {
  const text = (from: number, to: number) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  const before = text(Math.max(0, start - lineCharactersMax), start);
  const after = text(end, Math.min(bytes.length, end + lineCharactersMax));
  return [before.slice(before.lastIndexOf('\n') + 1), after];
}

/** `| \`NAME\` | what it is for |`. */
function startsRow(bytes: Uint8Array, start: number): boolean {
  let at = start - 1;
  while (bytes[at] === 0x60 || bytes[at] === 0x20 || bytes[at] === 0x2a) at -= 1;
  return bytes[at] === 0x7c && (at === 0 || bytes[at - 1] === 0x0a);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
