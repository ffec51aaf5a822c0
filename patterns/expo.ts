// Access tokens of Expo.
// https://docs.expo.dev/accounts/programmatic-access/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const expoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'expo.access-token',
    family: 'credential',
    title: 'Expo access token',
    description: 'A personal or robot access token of Expo, beside its name.',
    impact: 'Whoever has it builds, submits and updates the account’s apps on users’ devices.',
    remedy: 'Revoke the token at expo.dev under Access tokens.',
    rotation: 'https://docs.expo.dev/accounts/programmatic-access/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://docs.expo.dev/accounts/programmatic-access/'],
    names: ['expo', 'expo_token', 'eas_token'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'EXPO_TOKEN={base64url*39}x' },
        { text: 'expo:\n  token: "{base62*40}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'EXPO_TOKEN=${{ secrets.EXPO_TOKEN }}' }, { text: 'expo build {base62*40}' }],
    },
  },
];
