// Reed: API key. https://www.reed.co.uk/developers/jobseeker
import type { Pattern } from '../src/model/pattern.ts';

export const reedPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'reed.api-key',
    family: 'credential',
    title: 'Reed API key',
    description: 'A UUID beside Reed’s name.',
    impact: 'Whoever has it queries job offers on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Reed dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.reed.co.uk/developers/jobseeker',
    severity: 'low',
    confidence: 'medium',
    tags: ['hr', 'data'],
    references: ['https://www.reed.co.uk/developers/jobseeker'],
    names: ['reed_co', 'reed_api', 'reed_job', 'reed_jobs'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'REED_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'reedApiKey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}', path: 'app.properties' },
      ],
      skip: [
        { text: 'REED_API_KEY=your-reed-api-key' },
        { text: 'reed_api etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
