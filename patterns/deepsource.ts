// DSNs and tokens of DeepSource.
// https://docs.deepsource.com/docs/analyzers-test-coverage
import type { Pattern } from '../src/model/pattern.ts';

export const deepsourcePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'deepsource.dsn',
    family: 'credential',
    title: 'DeepSource DSN',
    description: 'The DSN with which a repository reports coverage to DeepSource.',
    impact: 'Whoever has it reports artifacts in the repository’s name.',
    remedy: 'Regenerate the DSN in the repository’s settings.',
    rotation: 'https://docs.deepsource.com/docs/analyzers-test-coverage',
    severity: 'low',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.deepsource.com/docs/analyzers-test-coverage'],
    keywords: ['deepsource.'],
    regex: /https:\/\/(?<secret>(?:[0-9a-f]{32}|sampledsn_[a-z0-9]{8,40}))@(?:app\.)?deepsource\.(?:io|com)/,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    examples: {
      match: [
        { text: 'DEEPSOURCE_DSN=https://{hex*32}@deepsource.io' },
        { text: 'export DEEPSOURCE_DSN="https://{hex*32}@app.deepsource.com"', path: 'ci.sh' },
      ],
      skip: [
        { text: 'DEEPSOURCE_DSN=https://<dsn>@deepsource.io' },
        { text: 'https://deepsource.io/{hex*32}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'deepsource.access-token',
    family: 'credential',
    title: 'DeepSource access token',
    description: 'A personal access token of DeepSource.',
    impact: 'Whoever has it reads and changes the owner’s repositories’ analysis.',
    remedy: 'Delete the token in the profile’s settings.',
    rotation: 'https://docs.deepsource.com/docs/developers/api',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.deepsource.com/docs/developers/api'],
    keywords: ['dsp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dsp_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DEEPSOURCE_TOKEN=dsp_{hex*40}' },
        { text: 'Authorization: Bearer dsp_{hex*40}', path: 'x.http' },
      ],
      skip: [{ text: 'dsp_{hex*8}' }, { text: 'dsp_your_token' }],
    },
  },
];
