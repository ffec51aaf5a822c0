// HTX: secret key. https://www.htx.com/en-us/opend/newApiPages/
import type { Pattern } from '../src/model/pattern.ts';

export const huobiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'huobi.secret-key',
    family: 'credential',
    title: 'HTX secret key',
    description: 'The access or secret key of the HTX (Huobi) API.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in HTX’s API management page and create a new one.',
    rotation: 'https://www.htx.com/en-us/opend/newApiPages/',
    severity: 'critical',
    confidence: 'high',
    tags: ['crypto', 'finance'],
    references: ['https://www.htx.com/en-us/opend/newApiPages/'],
    names: ['huobi', 'htx'],
    value: /[a-z0-9]{6,10}-[a-z0-9]{8}-[a-z0-9]{8}-[a-z0-9]{5}/,
    examples: {
      match: [
        { text: 'HUOBI_SECRET_KEY={hex*8}-{hex*8}-{hex*8}-{hex*5}' },
        { text: 'htx:\n  access_key: {hex*8}-{hex*8}-{hex*8}-{hex*5}' },
      ],
      skip: [
        { text: 'HUOBI_SECRET_KEY=your_huobi_secret_key' },
        { text: 'huobi revision {hex*8}-{hex*8}-{hex*8}-{hex*5}' },
      ],
    },
  },
];
