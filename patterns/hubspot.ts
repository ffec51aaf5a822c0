// hubspot: HubSpot private app token.
import type { Pattern } from '../src/model/pattern.ts';

export const hubspotPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'hubspot.access-token',
    family: 'credential',
    title: 'HubSpot private app token',
    description: 'A secret token of HubSpot.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of HubSpot and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    keywords: ['pat-na', 'pat-eu'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HUBSPOT=pat-na1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: '"pat-eu1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"' },
      ],
      skip: [{ text: 'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }],
    },
  },
];
