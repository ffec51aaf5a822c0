// SwaggerHub: API key.
// See https://support.smartbear.com/swaggerhub/docs/en/get-started/managing-user-settings.html
import type { Pattern } from '../src/model/pattern.ts';

export const swaggerhubPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'swaggerhub.api-key',
    family: 'credential',
    title: 'SwaggerHub API key',
    description: 'A UUID beside SwaggerHub’s name.',
    impact: 'Whoever has it reads and changes the API definitions of its user.',
    remedy:
      'Revoke the key under Settings, API Key, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.smartbear.com/swaggerhub/docs/en/get-started/managing-user-settings.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://support.smartbear.com/swaggerhub/docs/en/get-started/managing-user-settings.html'],
    names: ['swaggerhub', 'swagger_hub'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SWAGGERHUB_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'const swaggerhub = new Client({ apiKey: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" });',
          path: 'src/client.ts',
        },
      ],
      skip: [
        { text: 'SWAGGERHUB_KEY=your-swaggerhub-key' },
        { text: 'see swaggerhub {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
