// The Things Network: API key, access key, old form.
// See https://www.thethingsindustries.com/docs/integrations/adding-applications/
import type { Pattern } from '../src/model/pattern.ts';

export const theThingsNetworkPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'the-things-network.api-key',
    family: 'credential',
    title: 'The Things Network API key',
    description: 'A key of The Things Stack: `NNSXS.`, its id and its secret in base32.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the key on The Things Network’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://www.thethingsindustries.com/docs/integrations/adding-applications/',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://www.thethingsindustries.com/docs/integrations/adding-applications/'],
    keywords: ['NNSXS.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NNSXS\.[A-Z2-7]{39}\.[A-Z2-7]{52})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TTN_API_KEY=NNSXS.{base32*39}.{base32*52}' },
        { text: 'Authorization: Bearer NNSXS.{base32*39}.{base32*52}' },
      ],
      skip: [{ text: 'NNSXS.{base32*39}.{base32*20}' }, { text: 'NNSXS.YOUR.KEY' }],
    },
  },
  {
    kind: 'regex',
    id: 'the-things-network.legacy-key',
    family: 'credential',
    title: 'The Things Network access key, old form',
    description: 'An access key of the second version of The Things Network.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the key in the The Things Network dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.thethingsindustries.com/docs/integrations/adding-applications/',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://www.thethingsindustries.com/docs/integrations/adding-applications/'],
    keywords: ['ttn-account-v2.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ttn-account-v2\.[A-Za-z0-9_-]{43,86})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ttn.data("app", "ttn-account-v2.{base64url*43}")' },
        { text: 'TTN_ACCESS_KEY=ttn-account-v2.{base64url*43}' },
      ],
      skip: [
        { text: 'ttn-account-v2.' },
        { text: 'ttn-account-v2.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
