// Intuit: QuickBooks client secret, QuickBooks refresh token.
// https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret
import type { Pattern } from '../src/model/pattern.ts';

export const intuitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'intuit.client-secret',
    family: 'credential',
    title: 'QuickBooks client secret',
    description: 'The client secret of an Intuit (QuickBooks) app.',
    impact:
      'With the client id, whoever has it asks for tokens in the app’s name and reads ' + 'connected books.',
    remedy: 'Rotate the secret in the app’s keys on developer.intuit.com.',
    rotation:
      'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'saas'],
    references: [
      'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
    ],
    names: ['quickbooks', 'intuit', 'qbo_client', 'qb_client'],
    value: /[A-Za-z0-9]{40}/,
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>AB[A-Za-z0-9]{48})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'QUICKBOOKS_CLIENT_SECRET={base62*40}' },
        { text: 'intuit:\n  client_secret: {base62*40}' },
      ],
      skip: [
        { text: 'QUICKBOOKS_CLIENT_SECRET=your_quickbooks_client_secret' },
        { text: 'quickbooks see {base62*40}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'intuit.refresh-token',
    family: 'credential',
    title: 'QuickBooks refresh token',
    description: 'The refresh token of a company’s books at QuickBooks.',
    impact: 'With the app’s secret, whoever has it renews access to the books at will.',
    remedy: 'Disconnect the app in QuickBooks and connect it anew.',
    rotation:
      'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'saas'],
    references: [
      'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
    ],
    names: ['quickbooks', 'intuit', 'qbo'],
    value: /AB1[A-Za-z0-9]{40,60}/,
    words: ['refresh'],
    examples: {
      match: [
        { text: 'QUICKBOOKS_REFRESH_TOKEN=AB11{digits*11}{base62*35}' },
        { text: 'qbo:\n  refresh_token: AB11{digits*11}{base62*35}' },
      ],
      skip: [
        { text: 'QUICKBOOKS_REFRESH_TOKEN=your_quickbooks_refresh_token' },
        { text: 'quickbooks built from AB11{digits*11}{base62*35}' },
      ],
    },
  },
];
