// HeyGen: API key. https://docs.heygen.com/docs/quick-start
import type { Pattern } from '../src/model/pattern.ts';

export const heygenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'heygen.api-key',
    family: 'credential',
    title: 'HeyGen API key',
    description: 'A key of the HeyGen API.',
    impact: 'Whoever has it calls video models at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key in HeyGen’s settings under API.',
    rotation: 'https://docs.heygen.com/docs/quick-start',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'media'],
    references: ['https://docs.heygen.com/docs/quick-start'],
    names: ['heygen'],
    value: /[A-Za-z0-9+/]{40,64}={0,2}|sk_V2_[A-Za-z0-9_]{30,80}/,
    rank: 31,
    examples: {
      match: [
        { text: 'HEYGEN_API_KEY={b64:{hex*32}-17{digits*8}}' },
        { text: "curl https://api.heygen.com/v2/avatars -H 'X-Api-Key: sk_V2_hgu_k{base62*40}'" },
      ],
      skip: [
        { text: 'HEYGEN_API_KEY=your_heygen_api_key' },
        { text: 'heygen etag: {b64:{hex*32}-17{digits*8}}' },
      ],
    },
  },
];
