// API keys of NS1 (IBM NS1 Connect).
// https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction
import type { Pattern } from '../src/model/pattern.ts';

export const ns1Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ns1.api-key',
    family: 'credential',
    title: 'NS1 API key',
    description: 'An API key of NS1, beside its name.',
    impact: 'Whoever has it changes the account’s DNS zones within the key’s permissions.',
    remedy: 'Revoke the key in the portal under Account settings, Users & Teams, API keys.',
    rotation: 'https://www.ibm.com/docs/en/ns1-connect?topic=keys-managing-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.ibm.com/docs/en/ns1-connect?topic=keys-managing-api'],
    names: ['ns1', 'nsone', 'ns1_api', 'x_nsone'],
    value: /[A-Za-z0-9]{20}/,
    words: ['key', 'token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [{ text: 'NS1_API_KEY={base62*20}' }, { text: 'X-NSONE-Key: {base62*20}', path: 'zones.http' }],
      skip: [{ text: 'NS1_API_KEY=your-ns1-key' }, { text: 'ns1 zone {base62*20}' }],
    },
  },
];
