// Kraken: private key. https://support.kraken.com/articles/360000919966-how-to-create-an-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const krakenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kraken.private-key',
    family: 'credential',
    title: 'Kraken private key',
    description: 'The private key or key of the Kraken API.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Kraken’s settings under Connections and API and create a new one.',
    rotation: 'https://support.kraken.com/articles/360000919966-how-to-create-an-api-key',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://support.kraken.com/articles/360000919966-how-to-create-an-api-key'],
    names: ['kraken'],
    value: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{56}/,
    examples: {
      match: [{ text: 'KRAKEN_PRIVATE_KEY={base64*86}==' }, { text: 'kraken:\n  api_key: {base64*56}' }],
      skip: [{ text: 'KRAKEN_PRIVATE_KEY=your_kraken_private_key' }, { text: 'kraken see {base64*86}==' }],
    },
  },
];
