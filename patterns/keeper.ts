// Credentials of Keeper Secrets Manager.
// https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const keeperPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'keeper.one-time-token',
    family: 'credential',
    title: 'Keeper Secrets Manager one-time token',
    description: 'A one-time access token of Keeper Secrets Manager.',
    impact: 'Until it is used, whoever has it binds a client that reads the application’s ' + 'secrets.',
    remedy: 'Delete the client device of the application and create a new one.',
    rotation: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token'],
    names: ['ksm', 'keeper_secrets', 'keepersecurity', 'keeper_security', 'keeper_token'],
    value: /(?:US|EU|AU|CA|JP|US_GOV|GOV):[A-Za-z0-9_-]{43}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'KSM_TOKEN=US:{base64url*42}x' },
        { text: 'ksm profile init --token EU:{base64url*42}x', path: 'x.sh' },
      ],
      skip: [{ text: 'KSM_TOKEN=US:ONE_TIME_TOKEN' }, { text: 'ksm record {base62*43}' }],
    },
  },
  {
    kind: 'named',
    id: 'keeper.client-config',
    family: 'credential',
    title: 'Keeper Secrets Manager configuration',
    description: 'A configuration of Keeper Secrets Manager in base64: client id and keys.',
    impact: 'Whoever has it reads the application’s secrets.',
    remedy: 'Delete the client device of the application and create a new one.',
    rotation: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/secrets-manager-configuration',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.keeper.io/en/keeperpam/secrets-manager/about/secrets-manager-configuration'],
    names: ['ksm_config', 'ksm', 'keeper_secrets', 'keeper_config'],
    value: /(?:ewog|eyJ)[A-Za-z0-9+/]{200,480}={0,2}/,
    words: ['config', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        {
          text: 'KSM_CONFIG={b64:{"hostname":"keepersecurity.com","clientId":"{base64*86}==","privateKey":"{base64*60}","appKey":"{base64*43}="}}',
        },
        {
          text: 'ksm_config: {b64:{"hostname":"keepersecurity.eu","clientId":"{base64*86}==","privateKey":"{base64*50}","appKey":"{base64*43}="}}',
          path: 'ci.yml',
        },
      ],
      skip: [{ text: 'KSM_CONFIG=eyJ...' }, { text: 'KSM_CONFIG=${KSM_CONFIG}' }],
    },
  },
];
