// External account binding of the ACME protocol.
// https://www.rfc-editor.org/rfc/rfc8555#section-7.3.4
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const acmePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'acme.eab-hmac-key',
    family: 'credential',
    title: 'ACME external account binding key',
    description:
      'The key that binds an ACME account to an account at a certificate authority ' +
      '(ZeroSSL, Google, Sectigo).',
    impact: 'With the key id, whoever has it orders certificates in the account’s name.',
    remedy: 'Create new EAB credentials at the certificate authority and revoke the old ones.',
    rotation: 'https://www.rfc-editor.org/rfc/rfc8555#section-7.3.4',
    severity: 'medium',
    confidence: 'high',
    tags: ['infrastructure', 'security'],
    references: ['https://www.rfc-editor.org/rfc/rfc8555#section-7.3.4'],
    keywords: ['eab'],
    regex:
      /eab[\w-]{0,16}(?:hmac|mac|key)[\w-]{0,12}(?:["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}|\s{1,4})["'\x60]{0,2}(?<secret>[A-Za-z0-9_-]{43,88}={0,2})(?![A-Za-z0-9_=-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 23,
    examples: {
      match: [
        { text: 'certbot certonly --eab-kid {base64url*22} --eab-hmac-key {base64url*85}x' },
        { text: 'EAB_HMAC_KEY={base64url*85}x', path: 'le.conf' },
      ],
      skip: [{ text: '--eab-hmac-key YOUR_EAB_HMAC_KEY' }, { text: 'eab_hmac_key: ${EAB_HMAC_KEY}' }],
    },
  },
];
