// NVIDIA: API key, NGC API key. https://docs.nvidia.com/ngc/latest/ngc-user-guide.html
import type { Pattern } from '../src/model/pattern.ts';

export const nvidiaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nvidia.api-key',
    family: 'credential',
    title: 'NVIDIA API key',
    description: 'A personal or service key of NVIDIA NGC and its API catalogue.',
    impact:
      'Whoever has it calls models at the account’s cost and pulls the organisation’s ' +
      'private images and models.',
    remedy: 'Delete the key in NVIDIA’s organisation pages under API keys and create a new one.',
    rotation: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.nvidia.com/ngc/latest/ngc-user-guide.html'],
    keywords: ['nvapi-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nvapi-[A-Za-z0-9_-]{60,70})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'NVIDIA_API_KEY=nvapi-{base64url*64}' },
        { text: 'ChatNVIDIA(nvidia_api_key="nvapi-{base64url*64}")', path: 'a.py' },
      ],
      skip: [
        { text: 'NVIDIA_API_KEY=nvapi-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'nvapi-{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'nvidia.ngc-api-key',
    family: 'credential',
    title: 'NVIDIA NGC API key',
    description: 'A key of NVIDIA NGC in its older form: base64 of a token and its id.',
    impact:
      'Whoever has it calls models at the account’s cost and pulls the organisation’s ' +
      'private images and models.',
    remedy: 'Delete the key in NVIDIA’s organisation pages under API keys and create a new one.',
    rotation: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.nvidia.com/ngc/latest/ngc-user-guide.html'],
    names: ['ngc', 'nvcr'],
    value: /[A-Za-z0-9+/]{84}/,
    examples: {
      match: [
        { text: 'NGC_API_KEY={b64:{lowerdigits*26}:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}}' },
        {
          text: '{"ngc": {"cli": {"apikey": "{b64:{lowerdigits*26}:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}}"}}}',
        },
      ],
      skip: [
        { text: 'NGC_API_KEY=your_ngc_api_key' },
        { text: 'ngc revision {b64:{lowerdigits*26}:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}}' },
      ],
    },
  },
];
