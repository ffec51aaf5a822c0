// remove.bg: API key. https://www.remove.bg/api
import type { Pattern } from '../src/model/pattern.ts';

export const removeBgPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'remove-bg.api-key',
    family: 'credential',
    title: 'remove.bg API key',
    description: 'A key of the remove.bg API.',
    impact: 'Whoever has it calls image cut-outs at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in remove.bg’s dashboard under API keys and create a new one.',
    rotation: 'https://www.remove.bg/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ai', 'media'],
    references: ['https://www.remove.bg/api'],
    names: ['remove_bg', 'removebg'],
    value: /[A-Za-z0-9]{22,24}/,
    examples: {
      match: [
        { text: 'REMOVE_BG_API_KEY={base62*24}' },
        { text: "curl https://api.remove.bg/v1.0/removebg -H 'X-Api-Key: {base62*24}'" },
      ],
      skip: [{ text: 'REMOVE_BG_API_KEY=your_remove_bg_api_key' }, { text: 'remove bg trace {base62*24}' }],
    },
  },
];
