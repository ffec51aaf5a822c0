// Tokens and build hooks of Netlify.
// https://docs.netlify.com/api/get-started/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const netlifyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'netlify.access-token',
    family: 'credential',
    title: 'Netlify access token',
    description: 'A token of Netlify in its prefixed form.',
    impact:
      'Whoever has it deploys and changes the sites and DNS of its owner, and reads their ' +
      'environment variables.',
    remedy: 'Delete the token under User settings, Applications.',
    rotation: 'https://docs.netlify.com/api/get-started/#authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.netlify.com/api/get-started/#authentication'],
    keywords: ['nfp_', 'nfo_', 'nfc_', 'nfu_', 'nfb_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nf[pocub]_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'NETLIFY_AUTH_TOKEN=nfp_{base62*36}' },
        { text: '"nfp_{base62*40}"' },
        { text: 'netlify deploy --auth nfc_{base62*36} --prod', path: 'deploy.sh' },
      ],
      skip: [{ text: 'nfp_{base62*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'netlify.legacy-access-token',
    family: 'credential',
    title: 'Netlify access token in its old form',
    description: 'A token of Netlify without a prefix, beside its name.',
    impact:
      'Whoever has it deploys and changes the sites and DNS of its owner, and reads their ' +
      'environment variables.',
    remedy: 'Delete the token under User settings, Applications.',
    rotation: 'https://docs.netlify.com/api/get-started/#authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.netlify.com/api/get-started/#authentication'],
    names: ['netlify'],
    value: /[A-Za-z0-9_-]{43,46}/,
    examples: {
      match: [
        { text: 'NETLIFY_AUTH_TOKEN={base64url*42}x' },
        { text: 'netlify deploy --auth {base62*43}', path: 'deploy.sh' },
        { text: 'netlify:\n  token: "{base62*43}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'NETLIFY_AUTH_TOKEN=your-netlify-auth-token' }, { text: 'netlify site {base62*43}' }],
    },
  },
  {
    kind: 'regex',
    id: 'netlify.build-hook',
    family: 'credential',
    title: 'Netlify build hook',
    description: 'A URL that starts a build on Netlify.',
    impact: 'Whoever has it starts builds at the account’s cost.',
    remedy: 'Delete the hook in the site’s settings under Build hooks.',
    rotation: 'https://docs.netlify.com/configure-builds/build-hooks/',
    severity: 'low',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
    keywords: ['api.netlify.com/build_hooks/'],
    regex: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }],
    examples: {
      match: [
        { text: 'curl -X POST -d {} https://api.netlify.com/build_hooks/{hex*24}' },
        { text: 'hook: "https://api.netlify.com/build_hooks/{hex*24}?trigger_branch=main"', path: 'cms.yml' },
      ],
      skip: [
        { text: 'https://api.netlify.com/build_hooks/<id>' },
        { text: 'https://api.netlify.com/build_hooks/{hex*12}' },
      ],
    },
  },
];
