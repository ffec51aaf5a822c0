// Tokens of Laravel’s packages.
// https://laravel.com/docs/sanctum
import type { Pattern } from '../src/model/pattern.ts';

export const laravelPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'laravel.sanctum-token',
    family: 'credential',
    title: 'Laravel Sanctum token',
    description:
      'A personal access token that a Laravel application issued: its number, a bar and 40 ' +
      'or 48 characters.',
    impact: 'Whoever has it calls the application’s API as its owner.',
    remedy: 'Delete the token’s row in the application, and issue a new one.',
    rotation: 'https://laravel.com/docs/sanctum',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://laravel.com/docs/sanctum'],
    keywords: ['bearer', 'sanctum', 'token=', 'token:', 'token =', 'token"', "token'"],
    regex:
      /(?:bearer\s{1,4}|sanctum[\w-]{0,20}["']?\s{0,4}[:=]\s{0,4}["'\x60]?|token(?:=|:| =|"|')["']?\s{0,4}[:=]?\s{0,4}["'\x60]?)(?<secret>[1-9]\d{0,7}(?:\||%7C)[A-Za-z0-9]{40}(?:[0-9a-f]{8})?)(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 23,
    examples: {
      match: [
        { text: 'Authorization: Bearer 12|{base62*40}{hex*8}' },
        { text: "const token = '7|{base62*40}'", path: 'api.js' },
      ],
      skip: [{ text: 'Authorization: Bearer 1|token' }, { text: 'row 12|{base62*40}' }],
    },
  },
];
