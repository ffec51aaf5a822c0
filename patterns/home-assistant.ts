// Home Assistant: long-lived access token. https://developers.home-assistant.io/docs/auth_api/
import type { Pattern } from '../src/model/pattern.ts';

export const homeAssistantPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'home-assistant.long-lived-token',
    family: 'credential',
    title: 'Home Assistant long-lived access token',
    description: 'A JSON web token of Home Assistant, which is valid for ten years.',
    impact:
      'Whoever has it and reaches the server controls the home: locks, alarms and cameras ' + 'as well.',
    remedy:
      'Delete the token on Home Assistant’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developers.home-assistant.io/docs/auth_api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developers.home-assistant.io/docs/auth_api/'],
    names: [
      'home_assistant',
      'homeassistant',
      'hass_token',
      'hass_api',
      'hassio',
      'hass_access',
      'ha_token',
      'ha_access_token',
      'long_lived',
    ],
    value: /eyJ[A-Za-z0-9_-]{20,50}\.eyJ[A-Za-z0-9_-]{80,240}\.[A-Za-z0-9_-]{43}/,
    rank: 31,
    examples: {
      match: [
        { text: 'HASS_API_TOKEN={jwt:{"iss":"{hex*32}","iat":1700000000,"exp":2015360000}}' },
        {
          text: '{"hassApiToken": "{jwt:{"iss":"{hex*32}","iat":1700000000,"exp":2015360000}}"}',
          path: 'config.json',
        },
      ],
      skip: [{ text: 'HASS_API_TOKEN=your-hass-api-token' }, { text: 'home assistant eyJ{base62*20}' }],
    },
  },
];
