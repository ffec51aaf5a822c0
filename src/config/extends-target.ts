// What a text of the key `extends` names: a file of the repository or one of a package. Nothing is fetched from anywhere, and
// nothing but the one file is read. Pure.
import { posix } from 'node:path';
import type { Problem } from './text-forms.ts';

export type ExtendsTarget =
  /** From the root of the repository, with slashes. */
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'package';
      readonly path: string;
      /** `node_modules/@initech/leakline`. */
      readonly folder: string;
    };

/** How many files may extend one another in a row. */
export const extendsDepthMax = 8;

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const presetPart = /^[\w@-][\w@.-]*$/;

/** Of an item, in ECMA-262, for the schema; whether it stays in the repository depends on the file that says it. */
export const extendsPattern = `^(?:\\.\\.?/[^\\\\\\u0000-\\u001f\\u007f-\\u009f]*\\.ya?ml|package:${inner(packageName)}(?:/${inner(presetPart)})*)$`;

function inner({ source }: RegExp): string {
  return source.slice(1, -1).replaceAll('\\/', '/');
}

/** Null when the text can be one at all: whether it stays in the repository depends on the file that says it. */
export function extendsProblem(text: string): Problem | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return ['is the address of something elsewhere', 'Nothing is fetched: keep a copy as ./NAME.yml.'];
  if (text.startsWith('package:')) return packageTarget(text) === null ? badPackage : null;
  if (/^(?:\/|[a-z]:|~)/i.test(text))
    return ['is no path inside of the repository', 'Give it from the folder of this file: ./NAME.yml.'];
  if (!/^\.\.?\//.test(text))
    return [
      'is neither a file nor a package',
      'Write a file as ./NAME.yml or ../NAME.yml, and a package as package:NAME.',
    ];
  if (!/\.ya?ml$/.test(text))
    return ['is no YAML file', 'Give the path of a file that ends in .yml or .yaml.'];
  return /[\\\p{Cc}]/u.test(text) ? ['is no path', 'Give a path with slashes between its folders.'] : null;
}

const badPackage: Problem = [
  'is no name of a package and a preset in it',
  'Write package:NAME, package:@scope/NAME, or one of these with /PRESET behind it.',
];

/** `from`: the file that says it, from the root of the repository. Null for what leads out of the repository. */
export function extendsTarget(text: string, from: string): ExtendsTarget | null {
  if (text.startsWith('package:')) return packageTarget(text);
  const path = posix.normalize(posix.join(posix.dirname(from), text));
  return path.startsWith('../') || path === '..' || posix.isAbsolute(path) ? null : { kind: 'file', path };
}

function packageTarget(text: string): ExtendsTarget | null {
  const parts = text.slice('package:'.length).split('/');
  const nameParts = parts[0]?.startsWith('@') === true ? 2 : 1;
  const name = parts.slice(0, nameParts).join('/');
  const preset = parts.slice(nameParts);
  if (!packageName.test(name) || !preset.every((part) => presetPart.test(part))) return null;
  const folder = `node_modules/${name}`;
  const file = preset.length === 0 ? 'leakline' : preset.join('/');
  return { kind: 'package', folder, path: `${folder}/${/\.ya?ml$/.test(file) ? file : `${file}.yml`}` };
}
