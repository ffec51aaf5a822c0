// What a text below an entry of a configuration has to be, and what to say of one that is not. Expressions and templates are
// looked at for their size here; what they mean is checked by check-deferred.ts and its like, where the engines are. Pure.
import { meant, shown } from './name-words.ts';
import { excludeFilter } from './path-filter.ts';
import type { PatternNames } from './pattern-names.ts';
import type { TextForm } from './value-shapes.ts';

/** A clause whose subject is the text, and a sentence. */
export type Problem = readonly [message: string, mend: string];

/** What there is by name. */
export interface KnownNames {
  readonly catalogue: PatternNames;
  /** Ids, providers, families and tags of the user's own patterns. */
  readonly own: ReadonlySet<string>;
}

/** Regular expressions of the forms that have one, for the schema. */
export const formPatterns: Partial<Readonly<Record<TextForm, string>>> = {
  commit: '^[0-9a-fA-F]{7,64}$',
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  keyword: '^ *[!-~][ -~]+[!-~] *$',
  'pattern-id': '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*$',
  tag: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
};

/** How the schema and messages call one. */
export const formWords: Readonly<Record<TextForm, string>> = {
  commit: 'the id of a commit',
  day: 'a day',
  expression: 'an expression',
  glob: 'a glob',
  keyword: 'a keyword',
  'pattern-id': 'an id',
  selector: 'a pattern, provider, family or tag',
  tag: 'a tag',
  template: 'a text',
};

export const charactersMax: Readonly<Record<TextForm, number>> = {
  commit: 64,
  day: 10,
  expression: 8192,
  glob: 4096,
  keyword: 100,
  'pattern-id': 100,
  selector: 200,
  tag: 60,
  template: 65_536,
};

/** Null when the text is of the form. */
export function problemOf(form: TextForm, text: string, known: KnownNames): Problem | null {
  if (form !== 'day' && text.length > charactersMax[form])
    return ['is too long', `Give ${formWords[form]} of at most ${charactersMax[form]} characters.`];
  switch (form) {
    case 'day':
      return isDay(text) ? null : ['is no day', 'Write a day as YYYY-MM-DD.'];
    case 'commit':
      return fits(form, text)
        ? null
        : [
            'is no id of a commit',
            'Give its first seven hexadecimal digits or more; a branch has no place here.',
          ];
    case 'glob':
      return globProblem(text);
    case 'keyword':
      return fits(form, text)
        ? null
        : ['is no keyword', 'Give three or more ASCII characters that stand in every match.'];
    case 'selector':
      return selectorProblem(text.toLowerCase(), known);
    case 'pattern-id':
      return idProblem(text, known.catalogue.ids);
    case 'tag':
      return fits(form, text)
        ? null
        : ['is no tag', 'Give lower-case letters and digits, joined by hyphens.'];
    case 'template':
      return templateProblem(text);
    case 'expression':
      return expressionProblem(text);
  }
}

/** What YAML made of an expression that was meant otherwise: an engine would take it as it is. */
function expressionProblem(text: string): Problem | null {
  if (text.includes('\b'))
    return [
      'has a backspace in it, which is what double quotes make of \\b',
      'Put it into single quotes, where a backslash is a backslash.',
    ];
  return text.endsWith('\n')
    ? ['ends in a line break', 'Put a hyphen behind the sign that begins it: |- or >-.']
    : null;
}

export function selectorProblem(name: string, { catalogue, own }: KnownNames): Problem | null {
  if (own.has(name) || catalogue.has(name)) return null;
  return [
    `names ${shown(name)}, which is no pattern, provider, family or tag`,
    `Run "leakline patterns list" for the ids.${meant(name, [...own, ...catalogue.all])}`,
  ];
}

export function globProblem(glob: string): Problem | null {
  // It takes the meaning from a sign, and an ordinary character has none: somebody means a path of Windows.
  if (/\\[A-Za-z0-9_]/.test(glob))
    return [
      'is no glob: a backslash parts no folders',
      'Write slashes between folders, on Windows too: src/gen/**.',
    ];
  try {
    excludeFilter([glob])('a');
    return null;
  } catch {
    return ['is no glob', 'Give one such as vendor/ or **/*.snap.'];
  }
}

/** Of a file in the repository, from its root. */
export function pathProblem(path: string): Problem | null {
  const isInside = !/^(?:[/\\~]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
  return isInside ? null : ['leads out of the repository', 'Give a path from its root.'];
}

function fits(form: TextForm, text: string): boolean {
  return new RegExp(formPatterns[form] ?? '').test(text);
}

function isDay(text: string): boolean {
  if (!fits('day', text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The thirtieth of February would become a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function idProblem(id: string, taken: ReadonlySet<string>): Problem | null {
  if (!fits('pattern-id', id))
    return ['is no id', 'Give the name of who issues it, a point and what it is: initech.deploy-token.'];
  if (!taken.has(id)) return null;
  return [
    'is the id of a pattern of the catalogue',
    'Give it another; "except" turns one of the catalogue off.',
  ];
}

/** What one template may expand to, so that no typing error fills the memory. */
const repeatMax = 10_000;
const directivesMax = 100;
const nestingMax = 8;

function templateProblem(template: string): Problem | null {
  const counts = [...template.matchAll(/\{\w+\*(\d+)\}/g)].map(([, count]) => Number(count));
  const directives = [...template.matchAll(/\{(?:~\}|\w+\*\d+\}|(\w+):)/g)];
  const nested = directives.filter(([, name]) => name !== undefined).length;
  const isLarge =
    counts.reduce((sum, count) => sum + count, 0) > repeatMax || directives.length > directivesMax;
  if (!isLarge && nested <= nestingMax) return null;
  return [
    'expands to too much',
    `Give at most ${repeatMax} random characters and ${nestingMax} braces that hold others.`,
  ];
}
