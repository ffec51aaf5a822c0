// Persona: API key.
// See https://docs.withpersona.com/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const personaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'persona.api-key',
    family: 'credential',
    title: 'Persona API key',
    description: 'An API key of Persona (`persona_production_`, `persona_sandbox_`).',
    impact: 'Whoever has it reads people’s identity documents and inquiries.',
    remedy:
      'Revoke the key under API, API keys, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.withpersona.com/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://docs.withpersona.com/api-keys'],
    keywords: ['persona_production_', 'persona_sandbox_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>persona_(?:production|sandbox)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PERSONA_API_KEY=persona_production_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'Authorization: Bearer persona_sandbox_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [{ text: 'persona_sandbox_...' }, { text: 'persona_sandbox_completion_maps_to_heartbeat' }],
    },
  },
];
