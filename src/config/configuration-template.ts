// The configuration that `leakline init` writes: every key, explained and commented out. Two signs for what stays a comment,
// one and a space for what is a key: editors take those off. Pure.
import { definitionOf, type KeyDefinition, keyNames } from './configuration-keys.ts';
import { schemaAddress } from './configuration-schema.ts';

export function configurationTemplate(): string {
  const lines = [
    `# yaml-language-server: $schema=${schemaAddress}`,
    '## The configuration of Leakline: take the "# " off what you want to set. Nothing here is in force until then. An input of',
    '## the action and a flag on a command line count more. In a pull request the configuration of its base counts.',
    '## What each key means: https://github.com/leakline/leakline/blob/main/docs/configuration.md',
  ];
  let section = '';
  for (const key of keyNames) {
    const definition = definitionOf(key);
    const parts = key.split('.');
    const [name, indent] = parts.length === 2 ? [parts[1], '  '] : [key, ''];
    lines.push('');
    if (parts.length === 2 && parts[0] !== section) {
      section = parts[0] ?? '';
      lines.push('## Of a scan of the whole history (nothing else heeds these):', `# ${section}:`);
    }
    lines.push(...wrapped(`${definition.about} Default: ${definition.otherwise}.`, indent));
    lines.push(...exampleLines(name ?? key, definition).map((line) => `# ${indent}${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function exampleLines(name: string, { example }: KeyDefinition): string[] {
  return pairLines(name, example);
}

/** A value under its name, as YAML in blocks; lists of texts that are short in brackets. */
function pairLines(name: string, value: unknown): string[] {
  if (isScalar(value)) return [`${name}: ${word(String(value), value)}`];
  if (Array.isArray(value)) return [`${name}:`, ...value.flatMap(itemLines).map((line) => `  ${line}`)];
  return [`${name}:`, ...mapLines(value).map((line) => `  ${line}`)];
}

function itemLines(item: unknown): string[] {
  if (isScalar(item)) return [`- ${word(String(item), item)}`];
  return mapLines(item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

function mapLines(value: unknown): string[] {
  return Object.entries(value as object).flatMap(([name, one]) => pairLines(name, one));
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Quoted where YAML would take it for more than a text. */
function word(text: string, value: unknown): string {
  if (typeof value !== 'string' || /^[\w][\w./ -]*$/.test(text)) return text;
  return text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** Lines of at most 118 columns that stay comments. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const part of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= 118)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(`## ${indent}${part}`);
  }
  return lines;
}
