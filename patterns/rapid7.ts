// Rapid7: Insight API key.
// See https://docs.rapid7.com/insight/managing-platform-api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const rapid7Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rapid7.api-key',
    family: 'credential',
    title: 'Rapid7 Insight API key',
    description: 'A UUID beside Rapid7’s name or that of an Insight product.',
    impact: 'Whoever has it reads logs, alerts and what is vulnerable.',
    remedy:
      'Revoke the key under API Keys of the platform, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.rapid7.com/insight/managing-platform-api-keys/'],
    names: ['rapid7', 'insightidr', 'insightvm', 'insight_idr', 'insightappsec', 'insightconnect'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'RAPID7_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'const rapid7 = new Client({ apiKey: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" });',
          path: 'src/client.ts',
        },
        {
          text: 'curl https://us.api.insight.rapid7.com/validate -H "X-Api-Key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'RAPID7_KEY=your-rapid7-key' },
        { text: 'see insightidr {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
