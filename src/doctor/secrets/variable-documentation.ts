// Variables on both sides: what the code reads must stand in the example and be explained, and what stands in the example
// must be of use and be explained.

import type { Check, Remark } from '../site/check.ts';
import { namesInWords } from '../site/names-in-words.ts';
import type { Site } from '../site/site.ts';
import { type Assignment, assignmentsOf } from './example-files.ts';
import { listsOfVariables, type Mention, type Mentions, variableMentions } from './variable-mentions.ts';

export const variableDocumentation: Check = {
  id: 'variable-documentation',
  title: 'Variables are in the example, in use and explained',
  about:
    'Whoever sets a system up has to know which secrets it needs: the infrastructure variables that the code reads stand in ' +
    '.env.example, and what stands there is read by something and explained, in a comment or in the documents.',
  run(site) {
    const listed = listedVariables(site);
    const mentions = variableMentions(site);
    const prefixes = site.configuration.settings.detect.prefixes.map((prefix) => `${prefix}_`);
    const isOwn = (name: string) => prefixes.some((prefix) => name.startsWith(prefix));
    return [
      ...missingRemarks(site, listed, mentions, isOwn),
      ...unexplainedRemarks(listed, mentions, isOwn),
      ...unusedRemarks(listed, mentions),
      ...unlistedRemarks(site, listed, mentions, isOwn),
      ...workflowRemarks(listed, mentions, isOwn),
    ];
  },
};

interface Listed extends Assignment {
  readonly path: string;
}

/** By name, the first place of each; explained when it is anywhere. */
function listedVariables(site: Site): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const path of listsOfVariables(site)) {
    for (const assignment of assignmentsOf(site.read(path) ?? '')) {
      const known = listed.get(assignment.name);
      if (known === undefined) listed.set(assignment.name, { ...assignment, path });
      else if (assignment.explained) listed.set(assignment.name, { ...known, explained: true });
    }
  }
  return listed;
}

type IsOwn = (name: string) => boolean;

/** What the code reads and no example has. Where there is no example at all that is one thing, and not many. */
function missingRemarks(
  site: Site,
  listed: ReadonlyMap<string, Listed>,
  { byName }: Mentions,
  isOwn: IsOwn,
): Remark[] {
  const missing: (Mention & { readonly name: string })[] = [];
  for (const [name, places] of byName) {
    const use = places.get('code');
    if (use !== undefined && isOwn(name) && !listed.has(name)) missing.push({ ...use, name });
  }
  const lists = listsOfVariables(site);
  const [first] = missing;
  if (first === undefined) return [];
  if (lists.length === 0) {
    const names = namesInWords(
      missing.map(({ name }) => name),
      namesMax,
    );
    return [
      {
        level: 'warning',
        path: first.path,
        line: first.line,
        message: `The code reads ${names}, and there is no .env.example that says which variables are needed.`,
        mend: 'Add a .env.example with a line `NAME=` and a comment for each.',
      },
    ];
  }
  return missing.map(({ name, path, line }) => ({
    level: 'warning',
    path,
    line,
    message: `${name} is read here and stands in no example.`,
    mend: `Add a line \`${name}=\` with a comment to ${lists[0]}.`,
  }));
}

/** What everybody knows, and frameworks write into every example. */
const wellKnown =
  /^(?:NODE_ENV|PORT|HOST|TZ|LANG|LC_ALL|DEBUG|LOG_LEVEL|PUID|PGID|UID|GID|COMPOSE_\w+|APP_(?:ENV|DEBUG|NAME|URL))$/;

function unexplainedRemarks(
  listed: ReadonlyMap<string, Listed>,
  { byName }: Mentions,
  isOwn: IsOwn,
): Remark[] {
  const unexplained = [...listed.values()].filter(
    ({ name, explained }) =>
      !explained && !wellKnown.test(name) && byName.get(name)?.has('document') !== true,
  );
  const own = unexplained.filter(({ name }) => isOwn(name));
  const others = unexplained.filter(({ name }) => !isOwn(name));
  return [
    ...own.map(
      ({ name, path, line }): Remark => ({
        level: 'warning',
        path,
        line,
        message: `${name} is explained nowhere: no comment beside it, and no document names it.`,
        mend: `Write a comment above it, or a row about it into the README.`,
      }),
    ),
    ...perFile(others, (names, many) => ({
      level: 'info',
      message: `${names} ${many ? 'are' : 'is'} explained nowhere.`,
      mend: 'Write a comment above each, or a table of them into the README.',
    })),
  ];
}

function unusedRemarks(listed: ReadonlyMap<string, Listed>, { byName, takesAll }: Mentions): Remark[] {
  if (takesAll) return [];
  const unused = [...listed.values()].filter(({ name }) => {
    const places = byName.get(name);
    return !(places?.has('code') || places?.has('test') || places?.has('workflow'));
  });
  return perFile(unused, (names, many) => ({
    level: 'info',
    message: `${names} ${many ? 'are' : 'is'} read nowhere in this repository.`,
    mend: 'Take out what nothing needs any more.',
  }));
}

/** What a document has a row about, and nothing else knows: its example was forgotten, or it is gone. */
function unlistedRemarks(
  site: Site,
  listed: ReadonlyMap<string, Listed>,
  { byName }: Mentions,
  isOwn: IsOwn,
): Remark[] {
  const [list] = listsOfVariables(site);
  if (list === undefined) return [];
  return [...byName].flatMap(([name, places]): Remark[] => {
    const row = places.get('table');
    if (row === undefined || !isOwn(name) || listed.has(name)) return [];
    if (places.has('code') || places.has('test') || places.has('workflow')) return [];
    return [
      {
        level: 'info',
        path: row.path,
        line: row.line,
        message: `${name} has a row here, stands in no example and is read nowhere in this repository.`,
        mend: `Add a line \`${name}=\` with a comment to ${list}, or take the row out.`,
      },
    ];
  });
}

/** Secrets of workflows are set in the settings of the repository, and no example has them. */
function workflowRemarks(listed: ReadonlyMap<string, Listed>, { byName }: Mentions, isOwn: IsOwn): Remark[] {
  return [...byName].flatMap(([name, places]): Remark[] => {
    const use = places.get('workflow');
    if (use === undefined || !isOwn(name) || listed.has(name)) return [];
    if (places.has('code') || places.has('document')) return [];
    return [
      {
        level: 'info',
        path: use.path,
        line: use.line,
        message: `${name} is a secret of this workflow, and no document names it.`,
        mend: 'Say in the README which secrets the repository needs in its settings.',
      },
    ];
  });
}

function perFile(
  variables: readonly Listed[],
  remark: (names: string, many: boolean) => Pick<Remark, 'level' | 'message' | 'mend'>,
): Remark[] {
  const paths = [...new Set(variables.map(({ path }) => path))];
  return paths.map((path) => {
    const of = variables.filter((variable) => variable.path === path);
    const names = namesInWords(
      of.map(({ name }) => name),
      namesMax,
    );
    return { path, line: of[0]?.line ?? null, ...remark(names, of.length > 1) };
  });
}

const namesMax = 8;

/** `A`, `A and B`, `A, B and 3 more`. */
