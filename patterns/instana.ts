// Instana: API token or agent key.
// See https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api
import type { Pattern } from '../src/model/pattern.ts';

export const instanaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'instana.api-token',
    family: 'credential',
    title: 'Instana API token or agent key',
    description: '22 characters beside Instana’s name.',
    impact: 'Whoever has it reads what is monitored; with an agent key, sends false data.',
    remedy:
      'Revoke the token under Settings, API Tokens or Agent Keys, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api'],
    names: ['instana'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'INSTANA_API_TOKEN={base64url*19}4a7' },
        { text: '"instanaToken": "{base64url*19}4a7"', path: 'config.json' },
        {
          text: 'curl https://acme.instana.io/api/instana/health -H "Authorization: apiToken {base64url*19}4a7"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'INSTANA_API_TOKEN=your-instana-token' }, { text: 'see instana {base64url*19}4a7' }],
    },
  },
];
