// Authtokens and API keys of ngrok.
// https://ngrok.com/docs/agent/
import type { Pattern } from '../src/model/pattern.ts';

export const ngrokPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ngrok.authtoken',
    family: 'credential',
    title: 'ngrok authtoken or API key',
    description: 'An authtoken or API key of ngrok, beside its name.',
    impact:
      'Whoever has it opens tunnels in the account’s name; an API key also changes its ' +
      'domains and policies.',
    remedy: 'Reset the authtoken, or delete the key, in the dashboard.',
    rotation: 'https://ngrok.com/docs/agent/',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://ngrok.com/docs/agent/'],
    names: ['ngrok', 'authtoken'],
    value: /(?:cr_|ak_)?[12][A-Za-z0-9]{26}_[A-Za-z0-9]{15,24}/,
    words: ['token', 'key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'NGROK_AUTHTOKEN=2{base62*26}_{base62*21}' },
        { text: 'ngrok config add-authtoken 2{base62*26}_{base62*21}', path: 'x.sh' },
        { text: 'version: 3\nagent:\n  authtoken: 2{base62*26}_{base62*21}', path: 'ngrok.yml' },
      ],
      skip: [{ text: 'NGROK_AUTHTOKEN=your-authtoken' }, { text: 'ngrok session 2{base62*26}_{base62*21}' }],
    },
  },
];
