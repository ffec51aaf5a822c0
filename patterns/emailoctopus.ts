// EmailOctopus: API key, API key (older form). https://emailoctopus.com/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const emailoctopusPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'emailoctopus.api-key',
    family: 'credential',
    title: 'EmailOctopus API key',
    description: 'A key of the EmailOctopus API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in EmailOctopus’ settings under API keys and create a new one.',
    rotation: 'https://emailoctopus.com/api-documentation',
    severity: 'high',
    confidence: 'high',
    tags: ['email', 'marketing'],
    references: ['https://emailoctopus.com/api-documentation'],
    keywords: ['eo_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>eo_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'EMAILOCTOPUS_API_KEY=eo_{hex*64}' }, { text: 'Authorization: Bearer eo_{hex*64}' }],
      skip: [
        { text: 'EMAILOCTOPUS_API_KEY=eo_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'eo_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'emailoctopus.legacy-key',
    family: 'credential',
    title: 'EmailOctopus API key (older form)',
    description: 'A key of the EmailOctopus API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in EmailOctopus’ settings under API keys and create a new one.',
    rotation: 'https://emailoctopus.com/api-documentation',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://emailoctopus.com/api-documentation'],
    names: ['emailoctopus', 'email_octopus'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'EMAIL_OCTOPUS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'https://emailoctopus.com/api/1.6/lists?api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'EMAIL_OCTOPUS_API_KEY=your_email_octopus_api_key' },
        { text: 'emailoctopus etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
