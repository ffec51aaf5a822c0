// figma: Figma access token.
import type { Pattern } from '../src/model/pattern.ts';

export const figmaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'figma.access-token',
    family: 'credential',
    title: 'Figma access token',
    description: 'A secret token of Figma.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Figma and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://www.figma.com/developers/api#access-tokens'],
    keywords: ['figd_', 'figo_', 'figor_', 'figu_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fig(?:d|o|or|u|ur|oh|dr)_[A-Za-z0-9_-]{38,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'FIGMA_TOKEN=figd_{base64url*40}' }, { text: 'X-Figma-Token: figd_{base64url*40}' }],
      skip: [{ text: 'figd_{base62*8}' }],
    },
  },
];
