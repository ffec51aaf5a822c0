// Tokens of Bitrise.
// https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html
import type { Pattern } from '../src/model/pattern.ts';

export const bitrisePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitrise.access-token',
    family: 'credential',
    title: 'Bitrise access token',
    description: 'A personal or workspace access token of Bitrise, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Revoke the token in the account’s or workspace’s security settings.',
    rotation: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html'],
    names: ['bitrise'],
    value: /[A-Za-z0-9_-]{86}/,
    examples: {
      match: [
        { text: 'BITRISE_API_TOKEN={base64url*85}x' },
        { text: 'bitrise:\n  token: {base64url*85}x', path: 'ci.yml' },
      ],
      skip: [{ text: 'BITRISE_API_TOKEN=your-token' }, { text: 'bitrise build {base64url*85}x' }],
    },
  },
  {
    kind: 'named',
    id: 'bitrise.build-trigger-token',
    family: 'credential',
    title: 'Bitrise build trigger token',
    description: 'The build trigger token of a Bitrise app.',
    impact: 'Whoever has it starts builds of the app with variables of their choice.',
    remedy: 'Roll the build trigger token in the app’s settings.',
    rotation: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html'],
    names: ['bitrise', 'build_trigger_token'],
    value: /[A-Za-z0-9_-]{22}/,
    words: ['trigger', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'BITRISE_BUILD_TRIGGER_TOKEN={base62*22}' },
        { text: '{"hook_info":{"type":"bitrise","build_trigger_token":"{base62*22}"}}', path: 'hook.json' },
      ],
      skip: [{ text: 'BITRISE_BUILD_TRIGGER_TOKEN=your-token' }, { text: 'bitrise app {base62*22}' }],
    },
  },
];
