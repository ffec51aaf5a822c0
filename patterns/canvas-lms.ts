// Canvas LMS: access token. https://canvas.instructure.com/doc/api/file.oauth.html
import type { Pattern } from '../src/model/pattern.ts';

export const canvasLmsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'canvas-lms.access-token',
    family: 'credential',
    title: 'Canvas LMS access token',
    description: 'A number, `~` and 64 letters and digits beside Canvas LMS’s name.',
    impact: 'Whoever has it acts as the user: reads courses and submissions, as a teacher grades ' + 'them.',
    remedy:
      'Revoke the token in Canvas LMS’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://canvas.instructure.com/doc/api/file.oauth.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'data'],
    references: ['https://canvas.instructure.com/doc/api/file.oauth.html'],
    names: [
      'canvas_api',
      'canvas_token',
      'canvas_access',
      'instructure',
      'canvas_lms',
      'canvas_key',
      'canvasapi',
    ],
    value: /\d{1,6}~[A-Za-z0-9]{60,70}/,
    examples: {
      match: [
        { text: 'CANVAS_API_TOKEN={digits*4}~{base62*64}' },
        { text: "canvas_api_token: '{digits*4}~{base62*64}'", path: 'lms.yml' },
      ],
      skip: [
        { text: 'CANVAS_API_TOKEN=your-canvas-api-token' },
        { text: 'see canvas api {digits*4}~{base62*64}' },
      ],
    },
  },
];
