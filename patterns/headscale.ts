// Keys of Headscale.
// https://headscale.net/stable/ref/remote-cli/
import type { Pattern } from '../src/model/pattern.ts';

export const headscalePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'headscale.api-key',
    family: 'credential',
    title: 'Headscale API or pre-auth key',
    description: 'An API key or pre-authentication key of Headscale, beside its name.',
    impact: 'Whoever has it manages the private network, or joins it.',
    remedy: 'Expire it with `headscale apikeys expire` or `headscale preauthkeys expire`.',
    rotation: 'https://headscale.net/stable/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://headscale.net/stable/'],
    names: ['headscale'],
    value:
      /[A-Za-z0-9_-]{7,10}\.[A-Za-z0-9_-]{32,64}|[0-9a-f]{48}|hskey-(?:api|auth)-[A-Za-z0-9_-]{12}-[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'HEADSCALE_CLI_API_KEY={base62*10}.{base62*43}' },
        { text: 'tailscale up --login-server https://headscale.acme.io --authkey {hex*48}', path: 'x.sh' },
      ],
      skip: [{ text: 'HEADSCALE_CLI_API_KEY=your-key' }, { text: 'headscale image {hex*48}' }],
    },
  },
];
