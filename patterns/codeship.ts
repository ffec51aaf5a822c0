// Tokens of CloudBees CodeShip.
// https://docs.cloudbees.com/docs/cloudbees-codeship/
import type { Pattern } from '../src/model/pattern.ts';

export const codeshipPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codeship.aes-key',
    family: 'credential',
    title: 'CodeShip AES key',
    description: 'The AES key with which a CodeShip project’s environment is encrypted.',
    impact: 'Whoever has it decrypts the encrypted environment files in the repository.',
    remedy: 'Reset the AES key in the project’s settings, and change what it encrypted.',
    rotation: 'https://docs.cloudbees.com/docs/cloudbees-codeship/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.cloudbees.com/docs/cloudbees-codeship/'],
    names: ['codeship'],
    value: /[A-Za-z0-9+/]{43}=/,
    examples: {
      match: [
        { text: 'CODESHIP_AES_KEY={base64*43}=' },
        { text: 'codeship.aes key: {base64*43}=', path: 'notes.txt' },
      ],
      skip: [{ text: 'CODESHIP_AES_KEY=your-key' }, { text: 'codeship file {base64*43}=' }],
    },
  },
  {
    kind: 'named',
    id: 'codeship.api-key',
    family: 'credential',
    title: 'CodeShip API key',
    description: 'An API key of CodeShip, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Renew the key in the account’s settings.',
    rotation: 'https://docs.cloudbees.com/docs/cloudbees-codeship/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.cloudbees.com/docs/cloudbees-codeship/'],
    names: ['codeship'],
    value: /[0-9a-f]{40,64}/,
    examples: {
      match: [{ text: 'CODESHIP_API_KEY={hex*40}' }, { text: 'codeship_key: {hex*64}', path: 'ci.yml' }],
      skip: [{ text: 'CODESHIP_API_KEY=your-key' }, { text: 'codeship commit {hex*40}' }],
    },
  },
];
