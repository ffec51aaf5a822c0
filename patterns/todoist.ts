// Todoist: API token.
// See https://developer.todoist.com/
import type { Pattern } from '../src/model/pattern.ts';

export const todoistPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'todoist.api-token',
    family: 'credential',
    title: 'Todoist API token',
    description: '40 hexadecimal digits beside Todoist’s name.',
    impact: 'Whoever has it reads and changes the tasks of its user.',
    remedy:
      'Revoke the token under Settings, Integrations, Developer, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.todoist.com/'],
    names: ['todoist'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'TODOIST_API_TOKEN={hex*40}' },
        { text: '# Todoist\nheaders = {"Authorization": "Bearer {hex*40}"}', path: 'sync.py' },
        {
          text: 'curl https://api.todoist.com/rest/v2/tasks -H "Authorization: Bearer {hex*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'TODOIST_TOKEN=your-todoist-token' }, { text: 'see todoist {hex*40}' }],
    },
  },
];
