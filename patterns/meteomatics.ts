// Meteomatics: password. https://www.meteomatics.com/en/api/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const meteomaticsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meteomatics.password',
    family: 'credential',
    title: 'Meteomatics password',
    description: '10 to 24 letters and digits beside Meteomatics’ name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the password in Meteomatics’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.meteomatics.com/en/api/getting-started/',
    severity: 'low',
    confidence: 'low',
    tags: ['weather'],
    references: ['https://www.meteomatics.com/en/api/getting-started/'],
    names: ['meteomatics'],
    value: /[A-Za-z0-9]{10,24}/,
    words: ['passw', 'pwd', 'pass_', '_pass'],
    examples: {
      match: [
        { text: 'METEOMATICS_PASSWORD={base62*17}' },
        { text: '<add key="meteomaticsPassword" value="{base62*17}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'METEOMATICS_PASSWORD=your-meteomatics-password' },
        { text: 'meteomatics username: {base62*14}' },
      ],
    },
  },
];
