// Kit: API key, ConvertKit API secret. https://developers.kit.com/api-reference/overview
import type { Pattern } from '../src/model/pattern.ts';

export const convertkitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'convertkit.api-key',
    family: 'credential',
    title: 'Kit API key',
    description: 'A key of the Kit (ConvertKit) API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in Kit’s developer settings under API keys and create a new one.',
    rotation: 'https://developers.kit.com/api-reference/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['email', 'marketing'],
    references: ['https://developers.kit.com/api-reference/overview'],
    names: ['convertkit', 'kit_api', 'api_kit', 'x_kit', 'kit_v4'],
    value: /kit_[0-9a-f]{32}/,
    rank: 30,
    examples: {
      match: [{ text: 'KIT_API_KEY=kit_{hex*32}' }, { text: 'X-Kit-Api-Key: kit_{hex*32}' }],
      skip: [{ text: 'KIT_API_KEY=your_kit_api_key' }, { text: 'convertkit trace kit_{hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'convertkit.api-secret',
    family: 'credential',
    title: 'ConvertKit API secret',
    description: 'The API key or secret of the older ConvertKit API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in Kit’s developer settings under API keys and create a new one.',
    rotation: 'https://developers.kit.com/api-reference/overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://developers.kit.com/api-reference/overview'],
    names: ['convertkit', 'convert_kit'],
    value: /[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'CONVERTKIT_API_SECRET={base62*43}' },
        { text: 'https://api.convertkit.com/v3/forms?api_key={base62*22}' },
      ],
      skip: [
        { text: 'CONVERTKIT_API_SECRET=your_convertkit_api_secret' },
        { text: 'convertkit see {base62*43}' },
      ],
    },
  },
];
