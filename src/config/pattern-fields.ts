// What an entry of the key `patterns` can say: a pattern of the user's own, with the fields of `RegexPattern`
// (src/model/pattern.ts). docs/configuration.md tells of it.
import { confidences, severities } from '../model/severity.ts';
import type { EntryOf, Fields } from './value-shapes.ts';

const exampleFields = {
  text: {
    shape: 'text',
    form: 'template',
    required: true,
    about: 'A text with the value in it, as a template: {base62*36} is 36 characters of that alphabet.',
  },
  path: { shape: 'text', about: 'The file that it stands in; config/app.txt without it.' },
} as const satisfies Fields;

export const patternFields = {
  id: {
    shape: 'text',
    form: 'pattern-id',
    required: true,
    about: "provider.kind, in lower case: initech.deploy-token. None of the catalogue's.",
  },
  title: {
    shape: 'text',
    required: true,
    also: ['name'],
    about: 'What it is, as a noun: "Initech deploy token".',
  },
  description: { shape: 'text', about: 'What it is, in a sentence or two.' },
  family: {
    shape: 'word',
    words: ['credential', 'infrastructure-secret', 'private-address', 'internal-host'],
    about: 'What kind of leak it is; credential without it.',
  },
  severity: { shape: 'word', words: severities, about: 'How bad it is; high without it.' },
  confidence: {
    shape: 'word',
    words: confidences,
    about: 'How sure a match is; medium without it.',
  },
  keywords: {
    shape: 'texts',
    form: 'keyword',
    required: true,
    once: true,
    about:
      'Texts of three or more ASCII characters, of which one stands in every match, in any letter case. The expression is ' +
      'tried where one of them is.',
  },
  regex: {
    shape: 'text',
    form: 'expression',
    required: true,
    also: ['pattern', 'expression', 'regexp', 'secret-group', 'group'],
    about:
      "An expression in RE2's syntax. Its group (?<secret>...) is the secret; the whole match without one.",
  },
  'ignore-case': {
    shape: 'flag',
    also: ['case-insensitive', 'insensitive', 'flags'],
    about: 'Letters of the expression stand for both cases.',
  },
  'match-bytes-max': {
    shape: 'number',
    least: 8,
    most: 4096,
    whole: true,
    also: ['max-length', 'length-max', 'max-bytes'],
    about: 'The longest match in bytes; 512 without it. What is longer does not count.',
  },
  checks: {
    shape: 'choices',
    also: ['entropy', 'min-entropy', 'character-classes', 'base64-contains', 'validate', 'check'],
    words: ['real-value', 'random', 'jwt', 'pem-body', 'crc32-base62'],
    named: {
      entropy: {
        shape: 'number',
        least: 0.1,
        most: 8,
        whole: false,
        about: 'Shannon entropy, in bits a character, at least.',
      },
      'character-classes': {
        shape: 'number',
        least: 1,
        most: 4,
        whole: true,
        about: 'At least so many of lower case, upper case, digits and others.',
      },
      'base64-contains': { shape: 'text', about: 'Base64 of a text that has this in it.' },
    },
    about:
      'Tests of the secret, all of which must hold: real-value (no placeholder, reference or code), random (made by a ' +
      'machine), jwt, pem-body, crc32-base62, or a map of entropy, character-classes or base64-contains.',
  },
  allow: {
    shape: 'texts',
    form: 'expression',
    also: ['allowlist', 'allowlists', 'whitelist', 'stopwords', 'exclude', 'ignore'],
    about: 'Expressions; a secret in which one is found is harmless and never reported.',
  },
  impact: { shape: 'text', about: 'What someone who has it can do with it.' },
  remedy: { shape: 'text', also: ['fix', 'mend', 'remediation', 'help'], about: 'How to make it harmless.' },
  references: {
    shape: 'texts',
    also: ['links', 'urls', 'url', 'docs'],
    about: 'Addresses of pages that tell of it.',
  },
  tags: { shape: 'texts', form: 'tag', about: 'Names to select it by, in lower case.' },
  rank: {
    shape: 'number',
    least: 1,
    most: 100,
    whole: true,
    also: ['priority', 'weight'],
    about:
      'Of two matches that overlap the one of the higher rank stays; 30 without it, as of most of the catalogue.',
  },
  examples: {
    shape: 'map',
    required: true,
    also: ['tests', 'samples'],
    fields: {
      match: {
        shape: 'maps',
        fields: exampleFields,
        short: 'text',
        required: true,
        also: ['positive', 'valid', 'true', 'matches', 'hits'],
        about: 'Texts that it must find.',
      },
      skip: {
        shape: 'maps',
        fields: exampleFields,
        short: 'text',
        required: true,
        also: ['negative', 'invalid', 'false', 'near-misses', 'no-match', 'misses', 'ignore'],
        about: 'Near misses, which it must leave alone.',
      },
    },
    about: 'What proves it: "leakline patterns check".',
  },
} as const satisfies Fields;

/** An entry as a configuration has it. */
export type PatternWords = EntryOf<typeof patternFields>;
