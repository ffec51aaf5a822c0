// API keys and deploy hooks of Render.
// https://render.com/docs/api
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const renderPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'render.api-key',
    family: 'credential',
    title: 'Render API key',
    description: 'An API key of Render.',
    impact: 'Whoever has it deploys and deletes services and reads their environment variables.',
    remedy: 'Revoke the key in the account settings under API Keys.',
    rotation: 'https://render.com/docs/api',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://render.com/docs/api'],
    keywords: ['rnd_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rnd_[A-Za-z0-9]{28,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'RENDER_API_KEY=rnd_{base62*28}' },
        { text: '"rnd_{base62*32}"' },
        { text: 'Authorization: Bearer rnd_{base62*28}', path: 'render.http' },
      ],
      skip: [{ text: 'rnd_{base62*8}' }, { text: 'rnd_{lower*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'render.deploy-hook',
    family: 'credential',
    title: 'Render deploy hook',
    description: 'A URL that starts a deployment on Render.',
    impact: 'Whoever has it starts deployments of the service.',
    remedy: 'Regenerate the hook in the service’s settings.',
    rotation: 'https://render.com/docs/deploy-hooks',
    severity: 'low',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://render.com/docs/deploy-hooks'],
    keywords: ['api.render.com/deploy/srv-'],
    regex:
      /api\.render\.com\/deploy\/srv-[a-z0-9]{16,24}\?key=(?<secret>[A-Za-z0-9_-]{10,14})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl https://api.render.com/deploy/srv-{lowerdigits*20}?key={base62*11}' },
        {
          text: 'DEPLOY_HOOK: "https://api.render.com/deploy/srv-{lowerdigits*20}?key={base62*11}"',
          path: 'ci.yml',
        },
      ],
      skip: [
        { text: 'https://api.render.com/deploy/srv-xyz?key=AbCd' },
        { text: 'https://api.render.com/deploy/srv-{lowerdigits*20}?key=${KEY}' },
      ],
    },
  },
];
