// Regular expressions (ECMA-262, for the JSON Schema) of what a text below a key can be: of a list each item. What they mean
// exactly, such as which day there is, is for the program to check. Pure.
import type { ConfigurationKey } from './configuration-keys.ts';
import { extendsPattern } from './extends-target.ts';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const domain = `^\\s*(?:\\*?\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?\\.)*${label}\\.?\\s*$`;

export const keyPatterns: Partial<Readonly<Record<ConfigurationKey, string>>> = {
  extends: extendsPattern,
  prefixes: '^\\s*[A-Za-z][A-Za-z0-9_]*\\s*$',
  'internal-domains': domain,
  'internal-suffixes': domain,
  // A path from the root of the repository that stays in it.
  baseline:
    '^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$',
  'max-blob-size': '^\\s*\\d{1,15}(?:\\.\\d{1,3})?\\s?(?:[KkMmGg][Ii]?[Bb]|[BbKkMmGg])?\\s*$',
};

/** Of words that are taken in any letter case. */
export function anyCasePattern(words: readonly string[]): string {
  const letters = (word: string) =>
    word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return `^\\s*(?:${words.map(letters).join('|')})\\s*$`;
}
