// eBay: Cert ID, sandbox Cert ID, OAuth token.
// https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html
import type { Pattern } from '../src/model/pattern.ts';

export const ebayPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ebay.cert-id',
    family: 'credential',
    title: 'eBay Cert ID',
    description: 'The Cert ID (client secret) of a production keyset of eBay.',
    impact: 'With the App ID, whoever has it asks for tokens in the application’s name.',
    remedy: 'Rotate the Cert ID on eBay’s developer page of application keys.',
    rotation: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html'],
    keywords: ['PRD-'],
    regex: /(?<![A-Za-z0-9-])(?<secret>PRD-[0-9a-f]{12}(?:-[0-9a-f]{4}){4})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'EBAY_CERT_ID=PRD-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}' },
        { text: '"certId": "PRD-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}"' },
      ],
      skip: [{ text: 'EBAY_CERT_ID=PRD-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'PRD-{hex*9}' }],
    },
  },
  {
    kind: 'regex',
    id: 'ebay.sandbox-cert-id',
    family: 'credential',
    title: 'eBay sandbox Cert ID',
    description: 'The Cert ID of a sandbox keyset of eBay.',
    impact: 'Whoever has it acts as the application in the sandbox.',
    remedy: 'Rotate the Cert ID on eBay’s developer page of application keys.',
    rotation: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
    severity: 'low',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html'],
    keywords: ['SBX-'],
    regex: /(?<![A-Za-z0-9-])(?<secret>SBX-[0-9a-f]{12}(?:-[0-9a-f]{4}){4})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'EBAY_SANDBOX_CERT_ID=SBX-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}' },
        { text: 'client_secret: SBX-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}' },
      ],
      skip: [
        { text: 'EBAY_SANDBOX_CERT_ID=SBX-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'SBX-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'ebay.user-token',
    family: 'credential',
    title: 'eBay OAuth token',
    description: 'An OAuth token of an eBay user or application.',
    impact: 'Whoever has it sells, bids and reads orders as the user, until the token expires.',
    remedy: 'Revoke the token in the account’s settings under Third-party app access.',
    rotation: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer.ebay.com/api-docs/static/oauth-tokens.html'],
    keywords: ['v^1.1#i^1#'],
    regex: /(?<secret>v\^1\.1#i\^1#[A-Za-z0-9^#+/=]{60,2000})(?![A-Za-z0-9^#+/=])/,
    matchBytesMax: 2200,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'EBAY_USER_TOKEN=v^1.1#i^1#p^3#I^3#r^1#f^0#t^Ul4{base64*180}=' },
        { text: 'Authorization: Bearer v^1.1#i^1#p^3#I^3#r^1#f^0#t^Ul4{base64*180}=' },
      ],
      skip: [{ text: 'v^1.1#i^1#p^3#...' }],
    },
  },
];
