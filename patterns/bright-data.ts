// Bright Data: zone password, API token. https://docs.brightdata.com/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const brightDataPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'bright-data.zone-password',
    family: 'credential',
    title: 'Bright Data zone password',
    description:
      'The password of a zone of Bright Data’s (Luminati’s) proxies, behind the name of ' +
      'customer and zone.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the password on Bright Data’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://docs.brightdata.com/api-reference/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['data', 'devtools'],
    references: ['https://docs.brightdata.com/api-reference/authentication'],
    keywords: ['brd-customer-', 'lum-customer-'],
    regex:
      /(?:brd|lum)-customer-[A-Za-z0-9_]{4,24}-zone-[A-Za-z0-9_]{1,40}(?:-[A-Za-z0-9_-]{1,80})?["']?\s{0,2}[:,]\s{0,2}["']?(?<secret>[a-z0-9]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://brd-customer-hl_{hex*8}-zone-static:{lowerdigits*12}@brd.superproxy.io:22225' },
        {
          text: 'auth = ("lum-customer-c_{hex*8}-zone-residential-country-us", "{lowerdigits*12}")',
          path: 'p.py',
        },
      ],
      skip: [
        { text: 'brd-customer-<ID>-zone-<ZONE>:<PASSWORD>' },
        { text: 'brd-customer-hl_{hex*8}-zone-static:password1234' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'bright-data.api-token',
    family: 'credential',
    title: 'Bright Data API token',
    description: 'A UUID, or 64 hexadecimal digits, beside Bright Data’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the token in the Bright Data dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.brightdata.com/api-reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://docs.brightdata.com/api-reference/authentication'],
    names: ['brightdata', 'bright_data', 'luminati'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/,
    words: ['key', 'token', 'bearer', 'auth'],
    examples: {
      match: [
        { text: 'BRIGHTDATA_API_TOKEN={hex*64}' },
        { text: 'brightdataApiToken={hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'BRIGHTDATA_API_TOKEN=your-brightdata-token' }, { text: 'brightdata etag: {hex*64}' }],
    },
  },
];
