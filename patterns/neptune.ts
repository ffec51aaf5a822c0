// Neptune: API token. https://docs.neptune.ai/setup/setting_api_token
import type { Pattern } from '../src/model/pattern.ts';

export const neptunePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'neptune.api-token',
    family: 'credential',
    title: 'Neptune API token',
    description: 'An API token of neptune.ai, which holds the server’s address and a key in base64.',
    impact: 'Whoever has it reads the projects’ runs and models and writes to them.',
    remedy: 'Create a new token in Neptune’s user menu, which ends the old one.',
    rotation: 'https://docs.neptune.ai/setup/setting_api_token',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.neptune.ai/setup/setting_api_token'],
    keywords: ['eyJhcGlfYWRkcmVzcyI6'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,400}={0,2})(?![A-Za-z0-9+/_=-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'NEPTUNE_API_TOKEN={b64:{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"}}',
        },
        {
          text: 'run = neptune.init_run(project="a/b", api_token="{b64:{"api_address":"https://ui.neptune.ai","api_key":"{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"}}")',
          path: 'train.py',
        },
      ],
      skip: [
        { text: 'NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6...' },
        { text: 'eyJhcGlfYWRkcmVzcyI6{base62*9}' },
      ],
    },
  },
];
