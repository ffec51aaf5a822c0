// Ordnance Survey: API key. https://docs.os.uk/os-apis/core-concepts/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ordnanceSurveyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ordnance-survey.api-key',
    family: 'credential',
    title: 'Ordnance Survey API key',
    description: '32 letters and digits beside Ordnance Survey’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Ordnance Survey’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.os.uk/os-apis/core-concepts/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.os.uk/os-apis/core-concepts/authentication'],
    names: ['ordnance_survey', 'osdatahub', 'os_data_hub', 'api_os_uk', 'os_maps', 'os_places'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'ORDNANCE_SURVEY_API_KEY={base62*32}' },
        { text: 'https://api.os.uk/search/places/v1/find?query=Bath&key={base62*32}' },
      ],
      skip: [
        { text: 'ORDNANCE_SURVEY_API_KEY=your-ordnance-survey-key' },
        { text: 'see ordnance survey {base62*32}' },
      ],
    },
  },
];
