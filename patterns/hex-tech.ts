// Hex: API token.
// See https://learn.hex.tech/docs/api/api-overview
import type { Pattern } from '../src/model/pattern.ts';

export const hexTechPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'hex-tech.api-token',
    family: 'credential',
    title: 'Hex API token',
    description: 'A workspace’s (`hxtw_`) or personal (`hxtp_`) token of Hex.',
    impact: 'Whoever has it runs projects and reads their results.',
    remedy:
      'Revoke the token under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://learn.hex.tech/docs/api/api-overview',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://learn.hex.tech/docs/api/api-overview'],
    keywords: ['hxtw_', 'hxtp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hxt[wp]_[0-9A-Za-z]{40,140})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'HEX_TOKEN=hxtw_{hex*64}' }, { text: '"Authorization": "Bearer hxtp_{hex*128}"' }],
      skip: [{ text: 'hxtw_{hex*6}' }],
    },
  },
];
