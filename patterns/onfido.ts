// Onfido: API token.
// See https://documentation.onfido.com/api/latest/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const onfidoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'onfido.api-token',
    family: 'credential',
    title: 'Onfido API token',
    description: 'An API token of Onfido (`api_live.`, `api_sandbox_us.`).',
    impact: 'Whoever has it reads applicants’ documents and faces.',
    remedy:
      'Revoke the token under Settings, API tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documentation.onfido.com/api/latest/#authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://documentation.onfido.com/api/latest/#authentication'],
    keywords: ['api_live', 'api_sandbox'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>api_(?:live|sandbox)(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ONFIDO_API_TOKEN=api_live.{base64url*11}.{base64url*32}' },
        { text: 'Authorization: Token token=api_sandbox_us.{base64url*11}.{base64url*32}', path: 'a.http' },
      ],
      skip: [{ text: 'api_live.example' }, { text: 'api_sandbox.{base62*11}' }],
    },
  },
];
