// API tokens of Laravel Forge, Vapor and Envoyer.
// https://forge.laravel.com/docs/api-reference/introduction
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const laravelForgePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'laravel-forge.api-token',
    family: 'credential',
    title: 'Laravel Forge API token',
    description: 'An API token of Laravel Forge (a JSON web token), beside its name.',
    impact: 'Whoever has it manages the account’s servers and runs commands on them.',
    remedy: 'Revoke the token in the account settings under API.',
    rotation: 'https://forge.laravel.com/docs/api-reference/introduction',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://forge.laravel.com/docs/api-reference/introduction'],
    keywords: ['forge_api', 'forge_token', 'laravel_forge', 'forge-api', 'forgetoken', 'laravelforge'],
    regex:
      /(?:forge_api|forge_token|laravel_?forge|forge-api|forgeToken)[\w.-]{0,30}["'\]]{0,2}(?:[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}|[^\S\n]{1,4})["'\x60]?(?:Bearer\s)?(?<secret>eyJ[A-Za-z0-9_-]{8,400}\.eyJ[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{20,1000})(?![A-Za-z0-9_-])/i,
    matchBytesMax: 4800,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'FORGE_API_TOKEN={jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}',
        },
        {
          text: 'laravel_forge_key: "{jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}"',
          path: 'ci.yml',
        },
      ],
      skip: [{ text: 'FORGE_API_TOKEN=eyJ0eXAiOiJKV1Q...' }, { text: 'FORGE_API_TOKEN=your-token' }],
    },
  },
  {
    kind: 'regex',
    id: 'laravel-forge.vapor-token',
    family: 'credential',
    title: 'Laravel Vapor API token',
    description: 'An API token of Laravel Vapor, beside its name.',
    impact: 'Whoever has it deploys the team’s applications and reads their secrets.',
    remedy: 'Revoke the token in the Vapor dashboard under API Tokens.',
    rotation: 'https://docs.vapor.build/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.vapor.build/'],
    keywords: ['vapor_api', 'vapor_token', 'vapor-api', 'vaportoken'],
    regex:
      /(?:vapor_api|vapor_token|vapor-api|vaporToken)[\w.-]{0,30}["'\]]{0,2}(?:[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}|[^\S\n]{1,4})["'\x60]?(?:Bearer\s)?(?<secret>eyJ[A-Za-z0-9_-]{8,400}\.eyJ[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{20,1000})(?![A-Za-z0-9_-])/i,
    matchBytesMax: 4800,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'VAPOR_API_TOKEN={jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}',
        },
        {
          text: 'vapor_token: "{jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}"',
          path: 'ci.yml',
        },
      ],
      skip: [
        { text: 'VAPOR_API_TOKEN=${{ secrets.VAPOR_API_TOKEN }}' },
        { text: 'VAPOR_API_TOKEN=your-token' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'laravel-forge.envoyer-token',
    family: 'credential',
    title: 'Laravel Envoyer API token',
    description: 'An API token of Laravel Envoyer, beside its name.',
    impact: 'Whoever has it deploys the account’s projects and changes their environments.',
    remedy: 'Revoke the token in the account settings under API Tokens.',
    rotation: 'https://docs.envoyer.io/api',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.envoyer.io/api'],
    keywords: ['envoyer'],
    regex:
      /(?:envoyer)[\w.-]{0,30}["'\]]{0,2}(?:[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}|[^\S\n]{1,4})["'\x60]?(?:Bearer\s)?(?<secret>eyJ[A-Za-z0-9_-]{8,400}\.eyJ[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{20,1000})(?![A-Za-z0-9_-])/i,
    matchBytesMax: 4800,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'ENVOYER_API_TOKEN={jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}',
        },
        {
          text: 'envoyer_key: "{jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}"',
          path: 'ci.yml',
        },
      ],
      skip: [{ text: 'ENVOYER_API_TOKEN=eyJ...' }, { text: 'ENVOYER_API_TOKEN=your-token' }],
    },
  },
];
