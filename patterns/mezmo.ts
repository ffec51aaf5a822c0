// Mezmo (LogDNA): Mezmo ingestion or service key, Mezmo service key.
// See https://docs.mezmo.com/docs/ingestion-key
import type { Pattern } from '../src/model/pattern.ts';

export const mezmoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mezmo.ingestion-key',
    family: 'credential',
    title: 'Mezmo ingestion or service key',
    description: '32 hexadecimal digits beside the name of Mezmo or LogDNA.',
    impact: 'Whoever has it sends data, or with a service key reads the account’s logs and ' + 'settings.',
    remedy:
      'Revoke the key under Organization, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.mezmo.com/docs/ingestion-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    names: ['mezmo', 'logdna', 'log_dna'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LOGDNA_INGESTION_KEY={hex*32}' },
        { text: 'mezmo_api_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'LOGDNA_INGESTION_KEY=your-mezmo-key' }, { text: 'see mezmo {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'mezmo.service-key',
    family: 'credential',
    title: 'Mezmo service key',
    description: '`sts_` and 32 hexadecimal digits beside the name of Mezmo or LogDNA.',
    impact: 'Whoever has it reads the account’s logs and changes its settings.',
    remedy:
      'Revoke the key under Organization, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.mezmo.com/docs/ingestion-key',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    names: ['mezmo', 'logdna', 'log_dna'],
    value: /sts_[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'MEZMO_SERVICE_KEY=sts_{hex*32}' },
        { text: '# Mezmo (LogDNA)\nheaders = {"Authorization": "Bearer sts_{hex*32}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'MEZMO_SERVICE_KEY=your-mezmo-key' }, { text: 'see mezmo sts_{hex*32}' }],
    },
  },
];
