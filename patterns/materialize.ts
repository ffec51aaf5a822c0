// Materialize: app password.
// See https://materialize.com/docs/manage/users-service-accounts/create-service-accounts/
import type { Pattern } from '../src/model/pattern.ts';

export const materializePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'materialize.app-password',
    family: 'credential',
    title: 'Materialize app password',
    description: 'An app password of Materialize (`mzp_`).',
    impact: 'Whoever has it reads and changes the data.',
    remedy:
      'Revoke the password under App Passwords in the console, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://materialize.com/docs/manage/users-service-accounts/create-service-accounts/',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://materialize.com/docs/manage/users-service-accounts/create-service-accounts/'],
    keywords: ['mzp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mzp_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'MZ_PASSWORD=mzp_{hex*64}' }, { text: 'password: "mzp_{hex*64}"' }],
      skip: [{ text: 'mzp_{hex*8}' }],
    },
  },
];
