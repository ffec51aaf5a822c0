// Amazon: credentials of sellers and of Login with Amazon.
// https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
import type { Pattern } from '../src/model/pattern.ts';

export const amazonPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'amazon.mws-auth-token',
    family: 'credential',
    title: 'Amazon MWS auth token',
    description: 'An auth token of Amazon’s Marketplace Web Service, which has given way to the SP-API.',
    impact: 'With the developer’s keys, whoever has it reads the seller’s orders and changes listings.',
    remedy: 'Revoke the developer’s access in Seller Central under Manage your apps.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api'],
    keywords: ['amzn.mws.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MWS_AUTH_TOKEN=amzn.mws.{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"auth_token": "amzn.mws.{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"' },
      ],
      skip: [
        { text: 'MWS_AUTH_TOKEN=amzn.mws.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'amzn.mws.{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'amazon.lwa-client-secret',
    family: 'credential',
    title: 'Login with Amazon client secret',
    description: 'The client secret of an application of Login with Amazon or the SP-API.',
    impact: 'With a refresh token, whoever has it reads the seller’s orders and buyers.',
    remedy: 'Rotate the credentials in Seller Central’s or the developer console.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api'],
    keywords: ['amzn1.oa2-cs.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{hex*64}' },
        { text: '"client_secret": "amzn1.oa2-cs.v1.{hex*64}"' },
      ],
      skip: [
        { text: 'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'amzn1.oa2-cs.v1.{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'amazon.lwa-refresh-token',
    family: 'credential',
    title: 'Login with Amazon refresh token',
    description: 'A refresh token of Login with Amazon: of a seller, an advertiser or an Alexa user.',
    impact: 'With the client’s secret, whoever has it renews access to that account at will.',
    remedy: 'Revoke the application’s access in the account and authorize it anew.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api'],
    keywords: ['Atzr|', 'Atzr%7C'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>Atzr(?:\||%7C)[A-Za-z0-9_-]{100,700})(?![A-Za-z0-9_-])/,
    matchBytesMax: 800,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SP_API_REFRESH_TOKEN=Atzr|{base64url*340}' },
        { text: 'grant_type=refresh_token&refresh_token=Atzr%7C{base64url*340}' },
      ],
      skip: [
        { text: 'SP_API_REFRESH_TOKEN=Atzr|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'Atzr|{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'amazon.lwa-access-token',
    family: 'credential',
    title: 'Login with Amazon access token',
    description: 'An access token of Login with Amazon, which lives for an hour.',
    impact: 'Whoever has it acts for the account while it lives.',
    remedy: 'Wait for it to expire, and see where the refresh token lies.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    severity: 'low',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api'],
    keywords: ['Atza|', 'Atza%7C'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>Atza(?:\||%7C)[A-Za-z0-9_-]{100,700})(?![A-Za-z0-9_-])/,
    matchBytesMax: 800,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AMAZON_ACCESS_TOKEN=Atza|{base64url*340}' },
        { text: 'x-amz-access-token: Atza|{base64url*340}' },
      ],
      skip: [
        { text: 'AMAZON_ACCESS_TOKEN=Atza|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'Atza|{hex*9}' },
      ],
    },
  },
];
