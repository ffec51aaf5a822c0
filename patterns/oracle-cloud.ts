// Credentials of Oracle Cloud Infrastructure beside its PEM keys.
// https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const oracleCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'oracle-cloud.customer-secret-key',
    family: 'credential',
    title: 'Oracle Cloud customer secret key',
    description:
      'The secret half of a customer secret key of Oracle Cloud, for its S3-compatible ' + 'interface.',
    impact:
      'With the access key, whoever has it reads, changes and deletes what the user’s ' + 'buckets hold.',
    remedy: 'Delete the customer secret key in the user’s settings and create a new one.',
    rotation: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm'],
    names: ['oci', 'oracle_cloud', 'oraclecloud', 'customer_secret_key'],
    value: /[A-Za-z0-9+/]{43}=/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'OCI_SECRET_ACCESS_KEY={base64*43}=' },
        { text: 'oraclecloud:\n  s3:\n    secretKey: {base64*43}=', path: 'store.yml' },
      ],
      skip: [{ text: 'oci image digest {base64*43}=' }, { text: 'OCI_SECRET_ACCESS_KEY=your-secret-key' }],
    },
  },
  {
    kind: 'named',
    id: 'oracle-cloud.auth-token',
    family: 'credential',
    title: 'Oracle Cloud auth token',
    description:
      'An auth token of an Oracle Cloud user: the password for its container registry and ' +
      'other services.',
    impact: 'Whoever has it pulls and pushes images, and uses what takes auth tokens, as the ' + 'user.',
    remedy: 'Delete the auth token in the user’s settings and generate a new one.',
    rotation: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
    severity: 'high',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm'],
    names: ['oci_auth', 'ocir', 'oci_registry', 'oci_token', 'oracle_cloud_auth', 'ocir_auth'],
    value: /[^\s"'\x60\x5c/$=,]{20}/,
    words: ['token', 'password'],
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 3.5 },
    ],
    examples: {
      match: [
        { text: 'OCI_AUTH_TOKEN="{base62*12}#{base62*7}"' },
        { text: 'ocir_password: "{base62*20}"', path: 'deploy.yml' },
      ],
      skip: [{ text: 'OCI_AUTH_TOKEN=${OCI_AUTH_TOKEN}' }, { text: 'ocir_password: your-auth-token-here' }],
    },
  },
  {
    kind: 'regex',
    id: 'oracle-cloud.pre-authenticated-request',
    family: 'credential',
    title: 'Oracle Cloud pre-authenticated request',
    description: 'A URL of Oracle Cloud Object Storage that carries its own permission.',
    impact: 'Whoever has it reads or writes the object or bucket until it expires.',
    remedy: 'Delete the pre-authenticated request of the bucket.',
    rotation: 'https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/usingpreauthenticatedrequests.htm',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/usingpreauthenticatedrequests.htm'],
    keywords: ['.oraclecloud.com/p/', '.oci.customer-oci.com/p/'],
    regex:
      /objectstorage\.[a-z0-9-]{4,30}\.(?:oraclecloud\.com|oci\.customer-oci\.com)\/p\/(?<secret>[A-Za-z0-9_-]{40,100})\/n\//,
    checks: [{ kind: 'entropy', bitsMin: 4 }],
    examples: {
      match: [
        {
          text: 'curl https://objectstorage.us-ashburn-1.oraclecloud.com/p/{base64url*64}/n/acmens/b/dumps/o/db.gz',
        },
        {
          text: 'url: "https://acmens.objectstorage.eu-frankfurt-1.oci.customer-oci.com/p/{base64url*64}/n/acmens/b/x/o/y"',
          path: 'fetch.yml',
        },
      ],
      skip: [
        { text: 'https://objectstorage.us-ashburn-1.oraclecloud.com/p/<token>/n/acmens/b/dumps/o/' },
        { text: 'https://objectstorage.us-ashburn-1.oraclecloud.com/n/acmens/b/dumps/o/{base62*40}' },
      ],
    },
  },
];
