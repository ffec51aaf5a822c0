// everapi: currencyapi key, freecurrencyapi key, ipbase key, NumlookupAPI key, emailvalidation.io key.
// See https://everapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const everapiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'everapi.currencyapi-key',
    family: 'credential',
    title: 'currencyapi key',
    description: 'A key of currencyapi: `cur_live_` and 40 letters and digits.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in everapi’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://currencyapi.com/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://currencyapi.com/docs/'],
    keywords: ['cur_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cur_live_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'API_KEY=cur_live_{base62*40}' },
        { text: 'client.latest(apikey="cur_live_{base62*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'cur_live_{base62*8}' }, { text: 'cur_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'everapi.freecurrencyapi-key',
    family: 'credential',
    title: 'freecurrencyapi key',
    description: 'A key of freecurrencyapi: `fca_live_` and 40 letters and digits.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on everapi’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://freecurrencyapi.com/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://freecurrencyapi.com/docs/'],
    keywords: ['fca_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fca_live_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'API_KEY=fca_live_{base62*40}' },
        { text: 'client.latest(apikey="fca_live_{base62*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'fca_live_{base62*8}' }, { text: 'fca_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'everapi.ipbase-key',
    family: 'credential',
    title: 'ipbase key',
    description: 'A key of ipbase: `ipb_live_` and 40 letters and digits.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the everapi dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://ipbase.com/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://ipbase.com/docs/'],
    keywords: ['ipb_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ipb_live_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'API_KEY=ipb_live_{base62*40}' },
        { text: 'client.latest(apikey="ipb_live_{base62*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'ipb_live_{base62*8}' }, { text: 'ipb_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'everapi.numlookup-key',
    family: 'credential',
    title: 'NumlookupAPI key',
    description: 'A key of NumlookupAPI: `num_live_` and 40 letters and digits.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in everapi’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://numlookupapi.com/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://numlookupapi.com/docs/'],
    keywords: ['num_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>num_live_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'API_KEY=num_live_{base62*40}' },
        { text: 'client.latest(apikey="num_live_{base62*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'num_live_{base62*8}' }, { text: 'num_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'everapi.emailvalidation-key',
    family: 'credential',
    title: 'emailvalidation.io key',
    description: 'A key of emailvalidation.io: `ema_live_` and 40 letters and digits.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on everapi’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://emailvalidation.io/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://emailvalidation.io/docs/'],
    keywords: ['ema_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ema_live_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'API_KEY=ema_live_{base62*40}' },
        { text: 'client.latest(apikey="ema_live_{base62*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'ema_live_{base62*8}' }, { text: 'ema_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
