// What an entry of the allowlist can say: the key `allow` of a configuration. docs/configuration.md tells of it.
import { suppressionStates } from '../model/suppression.ts';
import type { EntryOf, Fields } from './value-shapes.ts';

export const allowFields = {
  name: {
    shape: 'text',
    required: true,
    also: ['id', 'title'],
    about: 'What the entry is called in reports and messages. Each name is there once.',
  },
  reason: {
    shape: 'text',
    also: ['description', 'comment', 'note', 'why'],
    about: 'Why this is in order, for who reads the report.',
  },
  state: {
    shape: 'word',
    words: suppressionStates,
    about: 'What was decided of these findings.',
  },
  until: {
    shape: 'text',
    form: 'day',
    also: ['expires', 'expiry', 'expire', 'expires-on', 'ends'],
    about: 'The last day (UTC) on which the entry holds. After it the findings are back.',
  },
  patterns: {
    shape: 'texts',
    form: 'selector',
    also: ['rules', 'rule', 'rule-ids', 'ids', 'only', 'target-rules', 'detectors', 'providers', 'tags'],
    about: 'What the entry is for: ids of patterns, providers, families or tags; all patterns without it.',
  },
  when: {
    shape: 'word',
    words: ['all', 'any'],
    also: ['condition', 'operator', 'match', 'mode'],
    about:
      'Whether all of the conditions below that are given must hold (as without it), or any one of them.',
  },
  paths: {
    shape: 'texts',
    form: 'glob',
    takesIn: true,
    also: ['files', 'file', 'globs', 'glob', 'include', 'folders'],
    about: 'Condition: the finding is in a file under one of these globs, which are as those of "exclude".',
  },
  values: {
    shape: 'texts',
    form: 'expression',
    also: ['regex', 'regexes', 'regexps', 'expressions', 'secrets', 'matches', 'stopwords'],
    about: "Condition: one of these expressions (RE2's syntax) is found in the secret.",
  },
  commits: {
    shape: 'texts',
    form: 'commit',
    also: ['shas', 'sha', 'hashes', 'revisions'],
    about:
      'Condition: the finding came in with one of these commits: ids, or their first seven digits or more.',
  },
  'authored-since': {
    shape: 'text',
    form: 'day',
    also: ['since', 'author-date', 'after', 'from'],
    about: 'Condition: the commit that it came in with was written on this day (UTC) or later.',
  },
  'authored-until': {
    shape: 'text',
    form: 'day',
    also: ['before', 'to'],
    about: 'Condition: that commit was written on this day (UTC) or earlier.',
  },
} as const satisfies Fields;

/** Of these each entry has one or more. */
export const allowConditions = ['paths', 'values', 'commits', 'authored-since', 'authored-until'] as const;

/** An entry as a configuration has it. */
export type AllowWords = EntryOf<typeof allowFields>;
