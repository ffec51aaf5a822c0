// Avalara: license key. https://developer.avalara.com/avatax/authentication-in-rest/
import type { Pattern } from '../src/model/pattern.ts';

export const avalaraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'avalara.license-key',
    family: 'credential',
    title: 'Avalara license key',
    description: 'The license key of an Avalara account.',
    impact: 'With the account’s id, whoever has it reads and changes recorded transactions.',
    remedy: 'Reset the license key in Avalara’s settings under License and API keys.',
    rotation: 'https://developer.avalara.com/avatax/authentication-in-rest/',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'ecommerce'],
    references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
    names: ['avalara', 'avatax'],
    value: /[0-9A-F]{16}/,
    companion: {
      title: 'account id',
      regex: /account[_-]?(?:id|number)["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>\d{7,12})(?!\d)/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AVATAX_LICENSE_KEY=3A{HEX*5}9F{HEX*5}2C' },
        { text: 'avalara:\n  account_id: 12345\n  license_key: 3A{HEX*5}9F{HEX*5}2C' },
      ],
      skip: [
        { text: 'AVATAX_LICENSE_KEY=your_avatax_license_key' },
        { text: 'avalara trace 3A{HEX*5}9F{HEX*5}2C' },
      ],
    },
  },
];
