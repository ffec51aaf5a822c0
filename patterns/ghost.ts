// Ghost: Admin API key, Content API key.
// See https://docs.ghost.org/admin-api/#token-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ghostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ghost.admin-api-key',
    family: 'credential',
    title: 'Ghost Admin API key',
    description: '24 hexadecimal digits, a colon and 64 more, beside Ghost’s name.',
    impact: 'Whoever has it reads members and changes everything that the site shows.',
    remedy: 'in the custom integration: regenerate the key.',
    rotation: 'https://ghost.org/integrations/custom-integrations/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://docs.ghost.org/admin-api/#token-authentication'],
    names: ['ghost'],
    value: /[0-9a-f]{24}:[0-9a-f]{64}/,
    rank: 31,
    examples: {
      match: [
        { text: 'GHOST_ADMIN_API_KEY={hex*24}:{hex*64}' },
        { text: 'const ghost = new Client({ apiKey: "{hex*24}:{hex*64}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'GHOST_ADMIN_API_KEY=your-ghost-key' }, { text: 'see ghost {hex*24}:{hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'ghost.content-api-key',
    family: 'credential',
    title: 'Ghost Content API key',
    description:
      '26 hexadecimal digits beside the name of Ghost’s content key; pages may carry it ' + 'in the open.',
    impact: 'Whoever has it reads published content.',
    remedy: 'in the custom integration: regenerate the key.',
    rotation: 'https://ghost.org/integrations/custom-integrations/',
    severity: 'low',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://docs.ghost.org/content-api/'],
    names: ['ghost_content', 'ghost_api'],
    value: /[0-9a-f]{26}/,
    examples: {
      match: [
        { text: 'GHOST_CONTENT_API_KEY={hex*26}' },
        { text: '{"GHOST_CONTENT_API_KEY": "{hex*26}"}', path: 'env.json' },
      ],
      skip: [{ text: 'GHOST_CONTENT_API_KEY=your-ghost-key' }, { text: 'see ghost content {hex*26}' }],
    },
  },
];
