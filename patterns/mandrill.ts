// Mandrill: API key, API key (md-). https://mailchimp.com/developer/transactional/guides/quick-start/
import type { Pattern } from '../src/model/pattern.ts';

export const mandrillPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mandrill.api-key',
    family: 'credential',
    title: 'Mandrill API key',
    description: 'A key of Mailchimp Transactional (Mandrill).',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key in Mandrill’s settings under API keys and create a new one.',
    rotation: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    names: ['mandrill'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [{ text: 'MANDRILL_API_KEY={base62*22}' }, { text: 'mandrill:\n  api_key: {base62*22}' }],
      skip: [{ text: 'MANDRILL_API_KEY=your_mandrill_api_key' }, { text: 'mandrill built from {base62*22}' }],
    },
  },
  {
    kind: 'named',
    id: 'mandrill.api-key-md',
    family: 'credential',
    title: 'Mandrill API key (md-)',
    description: 'A key of Mailchimp Transactional in its newer form.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key in Mandrill’s settings under API keys and create a new one.',
    rotation: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    names: ['mandrill', 'mailchimp'],
    value: /md-[A-Za-z0-9_-]{22}/,
    words: ['key', 'transactional', 'token', '\\(\\s?["\'`]$'],
    rank: 30,
    examples: {
      match: [
        { text: 'MANDRILL_KEY=md-{base62*22}' },
        { text: 'const client = mailchimp("md-{base62*22}");', path: 'a.js' },
      ],
      skip: [
        { text: 'md-col-12-and-some-other-cl' },
        { text: 'MANDRILL_KEY=your_mandrill_key' },
        { text: 'mandrill revision md-{base62*22}' },
      ],
    },
  },
];
