// MongoDB Atlas: API private key, service account secret.
// See https://www.mongodb.com/docs/atlas/configure-api-access/
import type { Pattern } from '../src/model/pattern.ts';

export const mongodbAtlasPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mongodb-atlas.private-key',
    family: 'credential',
    title: 'MongoDB Atlas API private key',
    description:
      'A UUID beside Atlas’ name: the private half of an API key; the public half is ' + 'eight letters.',
    impact: 'Whoever has both halves manages clusters, users and backups.',
    remedy:
      'Revoke the key under Organization Access, API Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
    names: [
      'mongodb_atlas',
      'mongodbatlas',
      'atlas_private',
      'atlas_api',
      'mcli_private',
      'cloud_mongodb',
      'cloud.mongodb',
    ],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    companion: {
      title: 'public key',
      regex: /public[_-]?(?:api[_-]?)?key["' ]{0,3}[:=]["' ]{0,4}(?<companion>[a-z]{8})(?![a-z])/i,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text: 'MONGODB_ATLAS_PUBLIC_KEY={lower*8}\nMONGODB_ATLAS_PRIVATE_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        {
          text: 'provider "mongodbatlas" {\n  public_key  = "{lower*8}"\n  private_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"\n}\n',
          path: 'main.tf',
        },
      ],
      skip: [
        { text: 'MONGODB_ATLAS_PRIVATE_KEY=your-private-key' },
        { text: 'mongodb atlas cluster {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mongodb-atlas.service-account-secret',
    family: 'credential',
    title: 'MongoDB Atlas service account secret',
    description: 'The secret of a service account of MongoDB Atlas (`mdb_sa_sk_`).',
    impact: 'Whoever has it and the client id manages clusters, users and backups.',
    remedy:
      'Revoke the secret under Organization Access, Service Accounts, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
    keywords: ['mdb_sa_sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mdb_sa_sk_[A-Za-z0-9_-]{36,48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: { title: 'client id', regex: /(?<companion>mdb_sa_id_[0-9a-f]{24})/, need: 'optional' },
    examples: {
      match: [
        { text: 'ATLAS_CLIENT_SECRET=mdb_sa_sk_{base64url*40}' },
        { text: 'client_id: mdb_sa_id_{hex*24}\nclient_secret: mdb_sa_sk_{base62*40}', path: 'a.yml' },
      ],
      skip: [{ text: 'mdb_sa_sk_...' }, { text: 'mdb_sa_id_{hex*24}' }],
    },
  },
];
