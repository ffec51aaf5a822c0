// Tokens and Object Storage keys of Linode (Akamai Cloud).
// https://techdocs.akamai.com/linode-api/reference/get-started
import type { Pattern } from '../src/model/pattern.ts';

export const linodePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'linode.access-token',
    family: 'credential',
    title: 'Linode personal access token',
    description: 'A personal access token of Linode, beside its name.',
    impact: 'Whoever has it creates, rebuilds and deletes the account’s servers and changes its ' + 'DNS.',
    remedy: 'Revoke the token in Cloud Manager under API Tokens.',
    rotation: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
    names: ['linode'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'LINODE_TOKEN={hex*64}' },
        { text: 'provider "linode" {\n  token = "{hex*64}"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'LINODE_TOKEN=<your token>' }, { text: 'linode token sha256: {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'linode.object-storage-secret-key',
    family: 'credential',
    title: 'Linode Object Storage secret key',
    description: 'The secret half of an access key of Linode Object Storage.',
    impact: 'With the access key, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Revoke the access key in Cloud Manager under Object Storage, Access Keys.',
    rotation: 'https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys'],
    names: ['linode', 'linodeobjects'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret'],
    rank: 31,
    examples: {
      match: [
        { text: 'LINODE_OBJ_SECRET_KEY={base62*40}' },
        { text: 'linode_secret_key: "{base62*40}"', path: 's3.yml' },
      ],
      skip: [{ text: 'linode bucket {base62*40}' }, { text: 'LINODE_OBJ_SECRET_KEY=your-secret-key' }],
    },
  },
];
