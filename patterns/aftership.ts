// AfterShip: API key, API key (older form).
// https://www.aftership.com/docs/tracking/quickstart/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const aftershipPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'aftership.api-key',
    family: 'credential',
    title: 'AfterShip API key',
    description: 'A key of the AfterShip API.',
    impact: 'Whoever has it reads shipments with addresses.',
    remedy: 'Delete the key in AfterShip’s settings under API keys and create a new one.',
    rotation: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
    severity: 'medium',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
    keywords: ['asat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>asat_[0-9a-f]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'AFTERSHIP_API_KEY=asat_{hex*32}' }, { text: 'as-api-key: asat_{hex*32}' }],
      skip: [
        { text: 'AFTERSHIP_API_KEY=asat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'asat_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'aftership.legacy-key',
    family: 'credential',
    title: 'AfterShip API key (older form)',
    description: 'A key of the AfterShip API.',
    impact: 'Whoever has it reads shipments with addresses.',
    remedy: 'Delete the key in AfterShip’s settings under API keys and create a new one.',
    rotation: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
    names: ['aftership'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'AFTERSHIP_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://api.aftership.com/v4/trackings -H 'aftership-api-key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'AFTERSHIP_API_KEY=your_aftership_api_key' },
        { text: 'aftership etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
