// SurveyMonkey: access token.
// See https://api.surveymonkey.com/v3/docs#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const surveymonkeyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'surveymonkey.access-token',
    family: 'credential',
    title: 'SurveyMonkey access token',
    description: '80 to 180 characters beside SurveyMonkey’s name.',
    impact: 'Whoever has it reads responses and changes surveys.',
    remedy:
      'Revoke the token in the app’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.surveymonkey.com/apps/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://api.surveymonkey.com/v3/docs#authentication'],
    names: ['surveymonkey', 'survey_monkey'],
    value: /[A-Za-z0-9.-]{80,180}/,
    examples: {
      match: [
        { text: 'SURVEYMONKEY_API_TOKEN={base62*136}' },
        { text: 'const surveymonkey = new Client({ token: "{base62*136}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'SURVEYMONKEY_TOKEN=your-surveymonkey-token' }],
    },
  },
];
