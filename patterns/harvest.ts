// Harvest: personal access token.
// See https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const harvestPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'harvest.access-token',
    family: 'credential',
    title: 'Harvest personal access token',
    description: 'A personal access token of Harvest or Forecast (`<number>.pt.`).',
    impact: 'Whoever has it reads and changes time, projects and invoices.',
    remedy:
      'Revoke the token in the developer settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://id.getharvest.com/developers',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
    keywords: ['.pt.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>\d{5,9}\.pt\.[A-Za-z0-9_-]{80,90})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HARVEST_ACCESS_TOKEN={digits*7}.pt.{base64url*86}' },
        { text: 'Authorization: Bearer {digits*6}.pt.{base64url*86}' },
      ],
      skip: [{ text: '{digits*7}.pt.x' }, { text: 'https://sapo.pt.example' }],
    },
  },
];
