// Examples of environment files, and what stands in them: `NAME=value` a line, as dotenv and POSIX shells read them.
import { excludeFilter } from '../../config/path-filter.ts';
import type { Site } from '../site/site.ts';

const exampleName =
  /^(?:\.?env[._-](?:example|sample|template|tmpl|tpl|dist|defaults?)|\.env\.[\w-]+\.(?:example|sample|template|tmpl|tpl|dist)|\.env\.(?:example|sample|template|tmpl|tpl|dist)\.[\w.-]+|(?:example|sample|template)\.env|[\w.-]+\.env\.(?:example|sample|template|tmpl|tpl|dist))$/i;

/** `.env.example` and its like that are there; those that Git ignores are nobody's example. */
export function exampleFiles(site: Site): readonly string[] {
  const excluded = excludeFilter(site.configuration.settings.exclude);
  return site.files.filter(
    (path) => exampleName.test(nameOf(path)) && !isElsewhere.test(path) && !excluded(path),
  );
}

/** Somebody else's code, and what tests are run on. */
const isElsewhere = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|__fixtures__|testdata)\//i;

/** The file that an example is one of: `deploy/.env` of `deploy/.env.example`; null where its name does not tell. */
export function environmentPathOf(example: string): string | null {
  const name = nameOf(example);
  const folder = example.slice(0, example.length - name.length);
  const found = /^(\.env(?:\.[\w-]+?)?)[._-](?:example|sample|template|tmpl|tpl|dist|defaults?)$/i.exec(
    name,
  )?.[1];
  if (found !== undefined) return folder + found;
  return /^(?:env[._-]\w+|\w+\.env)$/i.test(name) ? `${folder}.env` : null;
}

export interface Assignment {
  readonly name: string;
  /** Without quotes and a comment behind it. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** A comment stands beside it, or above the paragraph that it is in. */
  readonly explained: boolean;
}

/** The assignments of an environment file, commented-out ones (`# NAME=value`) among them. */
export function assignmentsOf(text: string): Assignment[] {
  const found: Assignment[] = [];
  let explained = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const parts = /^(?:#\s*)?(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line);
    if (line === '') explained = false;
    else if (parts === null || !isName(parts[1] ?? '', line)) explained ||= line.startsWith('#');
    else {
      const { value, comment } = splitValue(parts[2] ?? '');
      found.push({ name: parts[1] ?? '', value, line: index + 1, explained: explained || comment });
    }
  }
  return found;
}

/** In a comment only what is written as variables are: prose has equal signs too. */
function isName(name: string, line: string): boolean {
  return !line.startsWith('#') || /^[A-Z][A-Z0-9_]*$/.test(name);
}

function splitValue(text: string): { readonly value: string; readonly comment: boolean } {
  const quoted = /^(["'`])(.*?)\1\s*(#.*)?$/.exec(text);
  if (quoted !== null) return { value: quoted[2] ?? '', comment: quoted[3] !== undefined };
  const at = /(?:^|\s)#/.exec(text)?.index;
  return { value: (at === undefined ? text : text.slice(0, at)).trim(), comment: at !== undefined };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
