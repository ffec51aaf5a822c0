// Figma: access token.
// See https://www.figma.com/developers/api#access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const figmaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'figma.access-token',
    family: 'credential',
    title: 'Figma access token',
    description: 'A personal (`figd_`), OAuth (`figo_`, `figor_`, `figu_`) or plan token of Figma.',
    impact: 'Whoever has it reads the files and comments of its user.',
    remedy:
      'Revoke the token under Settings, Security, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.figma.com/hc/en-us/articles/8085703771159',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://www.figma.com/developers/api#access-tokens'],
    keywords: ['figd_', 'figo_', 'figor_', 'figu_', 'figur_', 'figoh_', 'figdr_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fig(?:d|o|or|u|ur|oh|dr)_[A-Za-z0-9_-]{38,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'FIGMA_TOKEN=figd_{base64url*40}' },
        { text: 'X-Figma-Token: figd_{base64url*40}' },
        { text: '{"FIGMA_API_KEY": "figd_{base64url*40}"}', path: 'mcp.json' },
      ],
      skip: [{ text: 'figd_{base62*8}' }],
    },
  },
];
