// API keys and HMAC credentials of IBM Cloud.
// https://cloud.ibm.com/docs/account?topic=account-userapikey
import type { Pattern } from '../src/model/pattern.ts';

export const ibmCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ibm-cloud.api-key',
    family: 'credential',
    title: 'IBM Cloud API key',
    description: 'An API key of an IBM Cloud user, service id or service, beside IBM’s name.',
    impact: 'Whoever has it acts as the user or service id: clusters, databases, storage, Watson.',
    remedy: 'Delete the key under Manage, Access (IAM), API keys, and create a new one.',
    rotation: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
    names: [
      'ibm_cloud',
      'cloud.ibm',
      'ibm.cloud',
      'cloud_ibm',
      'ibmcloud',
      'bluemix',
      'bx_api',
      'ic_api',
      'iam_api',
      'ibm_api',
      'ibm_watson',
      'watson',
      'iam_apikey',
      'softlayer',
      'ibm_cos',
      'ibm_iam',
      'watsonx',
      'cloudant',
    ],
    value: /[A-Za-z0-9_-]{44}/,
    words: ['key', 'token', 'secret', 'passw', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'IBMCLOUD_API_KEY={base64url*43}x' },
        { text: 'ibmcloud login --apikey {base64url*43}x', path: 'login.sh' },
        { text: 'watson:\n  iam_apikey: "{base64url*43}x"', path: 'bot.yml' },
      ],
      skip: [{ text: 'IBMCLOUD_API_KEY=<api key>' }, { text: 'ibmcloud image {base64url*43}x' }],
    },
  },
  {
    kind: 'named',
    id: 'ibm-cloud.cos-hmac-secret',
    family: 'credential',
    title: 'IBM Cloud Object Storage HMAC secret',
    description: 'The secret half of an HMAC credential of IBM Cloud Object Storage.',
    impact: 'With the access key id, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Delete the service credential and create a new one with HMAC.',
    rotation:
      'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    ],
    names: [
      'cos_hmac',
      'ibm_cos',
      'secret_access_key',
      'cos_secret',
      'cos_access',
      'cloud_object_storage',
      'ibm_cloud',
      'ibmcloud',
    ],
    value: /[0-9a-f]{48}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'access key id',
      regex: /access_key_id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{32})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text:
            '"cos_hmac_keys": {\n  "access_key_id": "{hex*32}",\n  "secret_access_key": "{hex*48}"\n' + '}',
          path: 'cos.json',
        },
        { text: 'IBM_COS_SECRET_ACCESS_KEY={hex*48}' },
      ],
      skip: [{ text: 'cos_hmac commit {hex*48}' }, { text: '"secret_access_key": "<secret>"' }],
    },
  },
];
