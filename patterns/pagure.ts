// API tokens of Pagure and Fedora’s services.
// https://docs.pagure.org/pagure/usage/using_webhooks.html
import type { Pattern } from '../src/model/pattern.ts';

export const pagurePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pagure.api-token',
    family: 'credential',
    title: 'Pagure API token',
    description: 'An API key of Pagure, beside its name.',
    impact: 'Whoever has it changes projects and pull requests within its access rights.',
    remedy: 'Revoke the key in the user’s or project’s settings.',
    rotation: 'https://docs.pagure.org/pagure/',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://docs.pagure.org/pagure/'],
    names: ['pagure', 'src_fedoraproject'],
    value: /[A-Z0-9]{64}/,
    examples: {
      match: [
        { text: 'PAGURE_API_KEY={upperdigits*64}' },
        { text: 'pagure_user_token: {upperdigits*64}', path: 'packit.yml' },
      ],
      skip: [{ text: 'PAGURE_API_KEY=your-key' }, { text: 'pagure item {upperdigits*64}' }],
    },
  },
];
