// RapidAPI: key, key, old form.
// See https://docs.rapidapi.com/docs/keys
import type { Pattern } from '../src/model/pattern.ts';

export const rapidapiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rapidapi.key',
    family: 'credential',
    title: 'RapidAPI key',
    description:
      'An application’s key of RapidAPI: 50 lower-case letters and digits with `msh`, ' +
      '`p1` and `jsn` at fixed places.',
    impact: 'Whoever has it calls every API that the account has subscribed to, at its cost.',
    remedy:
      'Revoke the key in the app’s authorizations, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.rapidapi.com/docs/keys',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://docs.rapidapi.com/docs/keys'],
    keywords: ['jsn'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{5,6}jsn[a-z0-9]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: "'X-RapidAPI-Key': '{hex*10}msh{hex*15}p1{hex*5}jsn{hex*12}'" },
        { text: 'RAPIDAPI_KEY={hex*10}msh{hex*15}p1{hex*5}jsn{hex*12}' },
      ],
      skip: [
        { text: 'X-RapidAPI-Key: SIGN-UP-FOR-KEY' },
        { text: 'xxxxxxxxxxmshxxxxxxxxxxxxxxxp1xxxxxjsnxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'rapidapi.legacy-key',
    family: 'credential',
    title: 'RapidAPI key, old form',
    description: '50 letters and digits beside RapidAPI’s (or Mashape’s) name.',
    impact: 'Whoever has it calls every API that the account has subscribed to, at its cost.',
    remedy:
      'Revoke the key in the app’s authorizations, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.rapidapi.com/docs/keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.rapidapi.com/docs/keys'],
    names: ['rapidapi', 'rapid_api', 'mashape'],
    value: /[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'RAPIDAPI_KEY={base62*50}' },
        { text: "headers: { 'X-Mashape-Key': '{base62*50}' }", path: 'a.js' },
      ],
      skip: [{ text: 'RAPIDAPI_KEY=your-rapidapi-key' }, { text: 'see mashape {base62*50}' }],
    },
  },
];
