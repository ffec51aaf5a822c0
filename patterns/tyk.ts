// Tyk: API key. https://tyk.io/docs/api-management/authentication/bearer-token/
import type { Pattern } from '../src/model/pattern.ts';

export const tykPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tyk.api-key',
    family: 'credential',
    title: 'Tyk API key',
    description:
      'A token that a Tyk gateway issued, such as openrouteservice’s: JSON with the ' +
      'organization, an id and the name of a hash, in base64.',
    impact: 'Whoever has it calls the API behind the gateway as the client that it was issued to.',
    remedy:
      'Revoke the key with the operator of the API, and put the new one where programs ' +
      'read it at run time.',
    rotation: 'https://tyk.io/docs/api-management/authentication/bearer-token/',
    severity: 'medium',
    confidence: 'high',
    tags: ['data'],
    references: ['https://tyk.io/docs/api-management/authentication/bearer-token/'],
    keywords: ['eyJvcmciOi'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJvcmciOi[IJ][A-Za-z0-9+/_-]{60,200}={0,2})(?![A-Za-z0-9_.+/=-])/,
    checks: [{ kind: 'base64-contains', text: '"id":"' }],
    examples: {
      match: [
        { text: 'Authorization: {b64:{"org":"{hex*24}","id":"{hex*32}","h":"murmur64"}}' },
        { text: 'ORS_KEY = \'{b64:{"org":"{hex*24}","id":"{hex*32}","h":"murmur128"}}\'', path: 'routes.py' },
      ],
      skip: [
        { text: '{b64:{"org":"{hex*24}","name":"{lower*32}","h":"murmur64"}}' },
        { text: 'eyJvcmciOiIxxxx' },
      ],
    },
  },
];
