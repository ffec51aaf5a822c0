// PlayHT: secret key. https://docs.play.ht/reference/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const playhtPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'playht.secret-key',
    family: 'credential',
    title: 'PlayHT secret key',
    description: 'The secret key of the PlayHT API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Generate a new secret key in PlayHT’s studio under API access.',
    rotation: 'https://docs.play.ht/reference/api-authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.play.ht/reference/api-authentication'],
    names: ['play_ht', 'playht'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'user id',
      regex: /user[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Za-z0-9]{28})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PLAYHT_API_KEY={hex*32}' },
        { text: 'PlayHT.init({ userId: process.env.U, apiKey: "{hex*32}" })', path: 'tts.js' },
      ],
      skip: [{ text: 'PLAYHT_API_KEY=your_playht_api_key' }, { text: 'play ht trace {hex*32}' }],
    },
  },
];
