// How messages call the keys of a configuration and what they take. Pure.
import { type ConfigurationKey, definitionOf, type KeyDefinition, keyNames } from './configuration-keys.ts';
import { meantField } from './name-words.ts';
import { nearestName } from './nearest-name.ts';

/** Names that may stand in a section; with the sections for the file itself, whose section is empty. */
export function keysBelow(section: string): ReadonlySet<string> {
  return new Set(
    keyNames
      .filter((key) => key.startsWith(section))
      .map((key) => key.slice(section.length).replace(/\..*$/, '')),
  );
}

/** Keys that people may look for here, and where they belong. */
const elsewhere: Readonly<Record<string, string>> = {
  'fingerprint-key': 'It is a secret: give it as LEAKLINE_FINGERPRINT_KEY or the input "fingerprint-key".',
  token: 'It is a secret: give it as the input "token".',
  cache: 'It names a file to write to: give it as --cache or the input "cache".',
  format: 'Each run says that of itself: give it as --format.',
  output: 'It names a file to write to: give it as --output.',
  version: 'A configuration has no version: take it out.',
};

/** A sentence on a key that there is not: which was likely meant, and where it belongs. `section` is empty or ends in a point. */
export function unknownKeyMend(name: string | null, section: string): string {
  const names = keysBelow(section);
  // In brackets `fail-on:high` is one text.
  if (name !== null && /^[\w.-]+:\S/.test(name)) return 'Put a blank behind the colon.';
  const near = name === null ? null : (belonging(name, section) ?? nearWords(name, section));
  return near ?? `Its keys are ${[...names].join(', ')}.`;
}

function belonging(name: string, section: string): string | null {
  if (Object.hasOwn(elsewhere, name)) return elsewhere[name] ?? null;
  const written = name.toLowerCase().replaceAll('_', '-');
  if (section !== '')
    return keyNames.some((key) => key === written)
      ? `"${written}" stands outside of "${section.slice(0, -1)}", at the beginning of a line.`
      : null;
  const inSections = keyNames.filter((key) => key.includes('.'));
  const found = inSections.find(
    (key) => key === written || key.endsWith(`.${written}`) || definitionOf(key).also?.includes(written),
  );
  // A misspelt one with its section before it is near to nothing else.
  const near = found ?? (name.includes('.') ? nearestName(name, inSections) : null);
  if (near === null || near === undefined) return null;
  const [above = '', below = ''] = near.split('.');
  return `Perhaps "${below}" below "${above}:" was meant, indented.`;
}

function nearWords(name: string, section: string): string | null {
  const here = [...keysBelow(section)];
  const fields = Object.fromEntries(
    here.map((one) => {
      const key = keyNames.find((full) => full === section + one);
      return [one, key === undefined ? {} : definitionOf(key)];
    }),
  );
  const words = meantField(name, fields);
  return words === '' ? null : words.trim();
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
