// LandingAI: API key. https://docs.landing.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const landingAiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'landing-ai.api-key',
    family: 'credential',
    title: 'LandingAI API key',
    description: 'A key of the LandingAI API.',
    impact: 'Whoever has it calls vision models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the LandingAI settings under API keys and create a new one.',
    rotation: 'https://docs.landing.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.landing.ai/'],
    keywords: ['land_sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>land_sk_[A-Za-z0-9]{32,64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LANDINGAI_API_KEY=land_sk_{base62*48}' }, { text: '"apikey": "land_sk_{base62*48}"' }],
      skip: [
        { text: 'LANDINGAI_API_KEY=land_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'land_sk_{hex*9}' },
      ],
    },
  },
];
