// ElevenLabs: API key, API key (older form). https://elevenlabs.io/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const elevenlabsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'elevenlabs.api-key',
    family: 'credential',
    title: 'ElevenLabs API key',
    description: 'A key of the ElevenLabs API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key on elevenlabs.io under API keys and create a new one.',
    rotation: 'https://elevenlabs.io/docs/api-reference/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'media'],
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    keywords: ['sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>sk_[0-9a-f]{48})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'ELEVENLABS_API_KEY=sk_{hex*48}' }, { text: '"xi-api-key": "sk_{hex*48}"' }],
      skip: [
        { text: 'ELEVENLABS_API_KEY=sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'elevenlabs.legacy-key',
    family: 'credential',
    title: 'ElevenLabs API key (older form)',
    description: 'A key of the ElevenLabs API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key on elevenlabs.io under API keys and create a new one.',
    rotation: 'https://elevenlabs.io/docs/api-reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'media'],
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    names: ['elevenlabs', 'eleven_labs', 'xi_api', 'eleven_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ELEVEN_API_KEY={hex*32}' },
        { text: 'headers = {"xi-api-key": "{hex*32}"}', path: 'tts.py' },
      ],
      skip: [{ text: 'ELEVEN_API_KEY=your_eleven_api_key' }, { text: 'elevenlabs trace {hex*32}' }],
    },
  },
];
