// Wialon: token. https://sdk.wialon.com/wiki/en/kit/remoteapi/apiref/token/token
import type { Pattern } from '../src/model/pattern.ts';

export const wialonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wialon.token',
    family: 'credential',
    title: 'Wialon token',
    description: '72 hexadecimal digits beside Wialon’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in Wialon’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://sdk.wialon.com/wiki/en/kit/remoteapi/apiref/token/token',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://sdk.wialon.com/wiki/en/kit/remoteapi/apiref/token/token'],
    names: ['wialon'],
    value: /[0-9a-f]{72}/,
    examples: {
      match: [
        { text: 'WIALON_TOKEN={hex*72}' },
        { text: 'https://hst-api.wialon.com/wialon/ajax.html?svc=token/login&params={"token":"{hex*72}"}' },
      ],
      skip: [{ text: 'WIALON_TOKEN=your-wialon-token' }, { text: 'wialon etag: {hex*72}' }],
    },
  },
];
