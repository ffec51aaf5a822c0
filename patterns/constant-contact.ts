// Constant Contact: API key. https://developer.constantcontact.com/api_guide/auth_overview.html
import type { Pattern } from '../src/model/pattern.ts';

export const constantContactPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'constant-contact.api-key',
    family: 'credential',
    title: 'Constant Contact API key',
    description: 'The API key or secret of an application of Constant Contact.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Rotate the secret of the application in Constant Contact’s developer pages.',
    rotation: 'https://developer.constantcontact.com/api_guide/auth_overview.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://developer.constantcontact.com/api_guide/auth_overview.html'],
    names: ['constant_contact', 'ctct'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{22}/i,
    examples: {
      match: [
        { text: 'CONSTANT_CONTACT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'ctct:\n  client_secret: {base62*22}' },
      ],
      skip: [
        { text: 'CONSTANT_CONTACT_API_KEY=your_constant_contact_api_key' },
        { text: 'constant contact etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
