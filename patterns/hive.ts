// Hive: API token. https://docs.thehive.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const hivePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hive.api-token',
    family: 'credential',
    title: 'Hive API token',
    description: '32 letters and digits beside Hive’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Regenerate the token in the Hive dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.thehive.ai/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://docs.thehive.ai/'],
    names: ['thehive_ai', 'hive_moderation', 'hive_api', 'hiveai'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'THEHIVE_AI_API_TOKEN={base62*32}' },
        { text: "$thehiveAiApiToken = '{base62*32}';", path: 'api.php' },
      ],
      skip: [
        { text: 'THEHIVE_AI_API_TOKEN=your-thehive-ai-token' },
        { text: 'thehive_ai etag: {base62*32}' },
      ],
    },
  },
];
