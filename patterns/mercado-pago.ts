// Mercado Pago: access token, test token.
// https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials
import type { Pattern } from '../src/model/pattern.ts';

export const mercadoPagoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mercado-pago.access-token',
    family: 'credential',
    title: 'Mercado Pago access token',
    description: 'An access token of a Mercado Pago or Mercado Libre application.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Renew the credentials of the application in Mercado Pago’s developer panel.',
    rotation: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials'],
    keywords: ['APP_USR-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>APP_USR-\d{12,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MP_ACCESS_TOKEN=APP_USR-{digits*16}-{digits*6}-{hex*32}-{digits*9}' },
        {
          text: 'mercadopago.configure({ access_token: "APP_USR-{digits*16}-{digits*6}-{hex*32}-{digits*9}" })',
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'APP_USR-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'MP_ACCESS_TOKEN=APP_USR-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'APP_USR-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mercado-pago.test-token',
    family: 'credential',
    title: 'Mercado Pago test token',
    description: 'A test access token of Mercado Pago.',
    impact: 'No money moves with it; whoever has it reads and changes test data.',
    remedy: 'Renew the credentials of the application in Mercado Pago’s developer panel.',
    rotation: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
    severity: 'low',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials'],
    keywords: ['TEST-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>TEST-\d{12,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MP_ACCESS_TOKEN=TEST-{digits*16}-{digits*6}-{hex*32}-{digits*9}' },
        { text: '"access_token": "TEST-{digits*16}-{digits*6}-{hex*32}-{digits*9}"' },
      ],
      skip: [{ text: 'TEST-{digits*16}' }, { text: 'MP_ACCESS_TOKEN=TEST-your-token' }],
    },
  },
];
