// Uptime.com: API token.
// See https://uptime.com/api/docs
import type { Pattern } from '../src/model/pattern.ts';

export const uptimeComPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'uptime-com.api-token',
    family: 'credential',
    title: 'Uptime.com API token',
    description: '40 hexadecimal digits beside the name of Uptime.com.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under Settings, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://uptime.com/api/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://uptime.com/api/docs'],
    names: ['uptime_com', 'uptime.com'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'UPTIME_COM_TOKEN={hex*40}' },
        { text: 'uptime_com_token = "{hex*40}"', path: 'app/settings.py' },
        { text: 'curl https://uptime.com/api/v1/checks/ -H "Authorization: Token {hex*40}"', path: 'run.sh' },
      ],
      skip: [{ text: 'UPTIME_COM_TOKEN=your-uptime-com-token' }, { text: 'see uptime com {hex*40}' }],
    },
  },
];
