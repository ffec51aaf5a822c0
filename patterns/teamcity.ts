// Access tokens of TeamCity.
// https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens
import type { Pattern } from '../src/model/pattern.ts';

export const teamcityPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'teamcity.access-token',
    family: 'credential',
    title: 'TeamCity access token',
    description: 'An access token of a TeamCity user.',
    impact: 'Whoever has it acts as the user within the token’s scope: builds, parameters, ' + 'agents.',
    remedy: 'Delete the token in the profile under Access Tokens.',
    rotation: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html'],
    keywords: ['eyJ0eXAiOiAiVENWMiJ9'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{30,60}\.[A-Za-z0-9_-]{40,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.{base62*35}.{base62*48}' },
        { text: 'Authorization: Bearer eyJ0{~}eXAiOiAiVENWMiJ9.{base62*35}.{base62*48}', path: 'x.http' },
      ],
      skip: [{ text: 'eyJ0eXAiOiAiVENWMiJ9...' }, { text: 'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.token' }],
    },
  },
];
