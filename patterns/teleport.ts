// Join tokens of Teleport.
// https://goteleport.com/docs/reference/join-methods/
import type { Pattern } from '../src/model/pattern.ts';

export const teleportPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'teleport.join-token',
    family: 'credential',
    title: 'Teleport join token',
    description: 'A token with which a machine joins a Teleport cluster, beside its name.',
    impact: 'Until it expires, whoever has it joins a machine of their own to the cluster.',
    remedy: 'Remove it with `tctl tokens rm`.',
    rotation: 'https://goteleport.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://goteleport.com/docs/'],
    names: ['teleport'],
    value: /[0-9a-f]{32}/,
    words: ['token', 'secret'],
    examples: {
      match: [
        { text: 'TELEPORT_JOIN_TOKEN={hex*32}' },
        { text: 'teleport start --roles=node --token={hex*32} --auth-server=tp.acme.io', path: 'x.sh' },
      ],
      skip: [{ text: 'TELEPORT_JOIN_TOKEN=your-token' }, { text: 'teleport session {hex*32}' }],
    },
  },
];
