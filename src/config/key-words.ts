// How messages call the keys of a configuration and what they take. Pure.
import { type ConfigurationKey, type KeyDefinition, keyNames } from './configuration-keys.ts';

/** Names that may stand in a section; with the sections for the file itself, whose section is empty. */
export function keysBelow(section: string): ReadonlySet<string> {
  return new Set(
    keyNames
      .filter((key) => key.startsWith(section))
      .map((key) => key.slice(section.length).replace(/\..*$/, '')),
  );
}

/** A key that belongs elsewhere in the file, by the name it has there. */
export function displaced(name: string, section: string): string[] {
  return keyNames.filter((key) => (section === '' ? key.endsWith(`.${name}`) : key === name));
}

export function shapeWords({ shape, words, single }: KeyDefinition): string {
  switch (shape) {
    case 'list':
      return single === true ? 'a text or a list' : 'a list';
    case 'words':
      return `a list of ${(words ?? []).join(', ')}, or none`;
    case 'flag':
      return 'true or false';
    case 'count':
      return 'a whole number';
    case 'word':
      return `one of ${(words ?? []).join(', ')}`;
    case 'severities':
      return 'a map of names to severities';
    case 'entries':
      return 'a list of entries, each a map';
    case 'text':
      return 'a text';
  }
}

/** A sentence that shows how to write it. */
export function exampleWords(key: ConfigurationKey, { shape, example, fields }: KeyDefinition): string {
  if (shape === 'entries') {
    const names = Object.keys(fields ?? {}).join(', ');
    return `Begin each entry with a hyphen, and give its keys below one another: ${names}.`;
  }
  const name = key.replace(/^.*\./, '');
  const value = JSON.stringify(example).replaceAll(/(?<=[,:])/g, ' ');
  return `Write it as in "${name}: ${value.replaceAll('"', "'")}".`;
}
