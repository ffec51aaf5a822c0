// Ubidots: token. https://docs.ubidots.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ubidotsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ubidots.token',
    family: 'credential',
    title: 'Ubidots token',
    description: 'A token of Ubidots: `BBFF-` or `BBUS-` and some 30 letters and digits.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in Ubidots’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.ubidots.com/reference/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://docs.ubidots.com/reference/authentication'],
    keywords: ['BBFF-', 'BBUS-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>BB(?:FF|US)-[A-Za-z0-9]{30,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'UBIDOTS_TOKEN=BBFF-{base62*30}' }, { text: 'X-Auth-Token: BBUS-{base62*30}' }],
      skip: [{ text: 'BBFF-{base62*8}' }, { text: 'BBFF-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
