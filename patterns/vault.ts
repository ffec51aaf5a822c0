// Tokens, unseal keys and AppRole secrets of HashiCorp Vault.
// https://developer.hashicorp.com/vault/docs/concepts/tokens
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const vaultPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vault.token',
    family: 'credential',
    title: 'HashiCorp Vault token',
    description: 'A service, batch or recovery token of HashiCorp Vault.',
    impact: 'Whoever has it reads the secrets that its policies allow.',
    remedy: 'Revoke it with `vault token revoke`, and look through the audit log.',
    rotation: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
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
    rotation: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    keywords: ['vault'],
    regex:
      /(?:vault\s{1,3}login\s{1,3}|vault[\w.-]{0,20}token["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'\x60]?)(?<secret>s\.[A-Za-z0-9]{24})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    rank: 27,
    examples: {
      match: [{ text: 'VAULT_TOKEN=s.{base62*24}' }, { text: 'X-Vault-Token: s.{base62*24}' }],
      skip: [{ text: 'VAULT_TOKEN=s.token' }],
    },
  },
  {
    kind: 'regex',
    id: 'vault.unseal-key',
    family: 'credential',
    title: 'HashiCorp Vault unseal key',
    description: 'A share of Vault’s unseal (or recovery) key, as `vault operator init` prints it.',
    impact: 'Who has enough shares unseals Vault and makes a root token.',
    remedy: 'Rekey with `vault operator rekey`, and keep the new shares apart.',
    rotation: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/vault/docs/commands/operator/init'],
    keywords: ['Unseal Key', 'Recovery Key', 'unseal_key', 'unsealkey', 'keys_base64'],
    regex:
      /(?:(?:Unseal|Recovery) Key \d{1,2}:\s{1,4}|unseal_?keys?(?:_b64)?(?:_?\d)?["'\]]{0,2}\s{0,4}[:=]\s{0,4}\[?\s{0,8}["']?|keys_base64["']?\s{0,4}[:=]\s{0,4}\[\s{0,8}["'])(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{64,66})(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'Unseal Key 1: {base64*44}' },
        { text: 'VAULT_UNSEAL_KEY={base64*43}=', path: 'init.txt' },
        { text: '{"keys_base64": ["{base64*44}"]}', path: 'init.json' },
      ],
      skip: [{ text: 'Unseal Key 1: <key>' }, { text: 'unseal_key: ${UNSEAL_KEY}' }],
    },
  },
  {
    kind: 'named',
    id: 'vault.approle-secret-id',
    family: 'credential',
    title: 'HashiCorp Vault AppRole secret id',
    description: 'The secret id of a Vault AppRole.',
    impact: 'With the role id, whoever has it logs in and reads what the role’s policies allow.',
    remedy:
      'Destroy it with `vault write auth/approle/role/<name>/secret-id/destroy` and issue ' + 'a new one.',
    rotation: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
    names: ['vault_secret_id', 'approle', 'app_role', 'vault'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['secret[_-]?id', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'VAULT_SECRET_ID={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'approle:\n  secret_id: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'agent.yml' },
      ],
      skip: [
        { text: 'VAULT_SECRET_ID=your-secret-id' },
        { text: 'vault lease {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
