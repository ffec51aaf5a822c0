// vault: HashiCorp Vault token, HashiCorp Vault token (before 1.10).
import type { Pattern } from '../src/model/pattern.ts';

export const vaultPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vault.token',
    family: 'credential',
    title: 'HashiCorp Vault token',
    description: 'A secret of HashiCorp Vault.',
    impact: 'Whoever has it reads the secrets that its policies allow.',
    remedy: 'Revoke it in HashiCorp Vault and create a new one where it is still needed.',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hv[sbr]\.[A-Za-z0-9_-]{24,300})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'VAULT_TOKEN=hvs.{base64url*95}' },
        { text: '"hvb.{base64url*140}"' },
        { text: 'vault login hvs.{base62*24}' },
      ],
      skip: [{ text: 'hvs.xxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'hvs.{lower*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'vault.legacy-token',
    family: 'credential',
    title: 'HashiCorp Vault token (before 1.10)',
    description: 'A service token of HashiCorp Vault in its old form, beside Vault’s name.',
    impact: 'Whoever has it reads the secrets that its policies allow.',
    remedy: 'Revoke it with `vault token revoke`.',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    keywords: ['vault'],
    regex:
      /(?:vault\s{1,3}login\s{1,3}|vault[\w.-]{0,20}token["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?)(?<secret>s\.[A-Za-z0-9]{24})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    rank: 27,
    examples: {
      match: [{ text: 'VAULT_TOKEN=s.{base62*24}' }, { text: 'X-Vault-Token: s.{base62*24}' }],
      skip: [{ text: 'VAULT_TOKEN=s.token' }],
    },
  },
];
