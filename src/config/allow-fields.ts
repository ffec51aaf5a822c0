// What an entry of the allowlist can say: the key `allow` of a configuration. docs/configuration.md tells of it.
import { suppressionStates } from '../model/suppression.ts';
import type { EntryOf, Fields } from './value-shapes.ts';

export const allowFields = {
  name: {
    shape: 'text',
    required: true,
    about: 'What the entry is called in reports and messages. Each name is there once.',
  },
  reason: { shape: 'text', about: 'Why this is in order, for who reads the report.' },
  state: {
    shape: 'word',
    words: suppressionStates,
    about: 'What was decided of these findings.',
  },
  until: {
    shape: 'text',
    form: 'day',
    about: 'The last day (UTC) on which the entry holds. After it the findings are back.',
  },
  patterns: {
    shape: 'texts',
    form: 'selector',
    about: 'What the entry is for: ids of patterns, providers, families or tags; all patterns without it.',
  },
  when: {
    shape: 'word',
    words: ['all', 'any'],
    about:
      'Whether all of the conditions below that are given must hold (as without it), or any one of them.',
  },
  paths: {
    shape: 'texts',
    form: 'glob',
    about: 'Condition: the finding is in a file under one of these globs, which are as those of "exclude".',
  },
  values: {
    shape: 'texts',
    form: 'expression',
    about: "Condition: one of these expressions (RE2's syntax) is found in the secret.",
  },
  commits: {
    shape: 'texts',
    form: 'commit',
    about:
      'Condition: the finding came in with one of these commits: ids, or their first seven digits or more.',
  },
  'authored-since': {
    shape: 'text',
    form: 'day',
    about: 'Condition: the commit that it came in with was written on this day (UTC) or later.',
  },
  'authored-until': {
    shape: 'text',
    form: 'day',
    about: 'Condition: that commit was written on this day (UTC) or earlier.',
  },
} as const satisfies Fields;

/** An entry as a configuration has it. */
export type AllowWords = EntryOf<typeof allowFields>;
