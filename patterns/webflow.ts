// Webflow: API token.
// See https://developers.webflow.com/data/reference/authentication/site-token
import type { Pattern } from '../src/model/pattern.ts';

export const webflowPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'webflow.api-token',
    family: 'credential',
    title: 'Webflow API token',
    description: '64 hexadecimal digits beside Webflow’s name.',
    impact: 'Whoever has it reads and changes the site’s content, forms and orders.',
    remedy:
      'Revoke the token in the site’s settings, Apps & integrations, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://developers.webflow.com/data/reference/authentication/site-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://developers.webflow.com/data/reference/authentication/site-token'],
    names: ['webflow'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'WEBFLOW_API_TOKEN={hex*64}' },
        { text: 'webflow_token = "{hex*64}"', path: 'app/settings.py' },
        { text: 'curl https://api.webflow.com/v2/sites -H "Authorization: Bearer {hex*64}"', path: 'run.sh' },
      ],
      skip: [{ text: 'WEBFLOW_TOKEN=your-webflow-token' }, { text: 'see webflow {hex*64}' }],
    },
  },
];
