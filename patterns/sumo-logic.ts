// Sumo Logic: access key, HTTP source address.
// See https://help.sumologic.com/docs/manage/security/access-keys/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const sumoLogicPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sumo-logic.access-key',
    family: 'credential',
    title: 'Sumo Logic access key',
    description: '64 letters and digits beside Sumo Logic’s name; the access id (`su...`) goes ' + 'with it.',
    impact: 'Whoever has both reads all logs and changes the account as that user.',
    remedy:
      'Revoke the key under Administration, Security, Access Keys, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
    names: ['sumologic', 'sumo_logic', 'sumo_access', 'sumo_api'],
    value: /[A-Za-z0-9]{64}/,
    companion: {
      title: 'access id',
      regex: /(?<![A-Za-z0-9])(?<companion>su[A-Za-z0-9]{12})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'SUMOLOGIC_ACCESSID=su{base62*12}\nSUMOLOGIC_ACCESSKEY={base62*64}' },
        {
          text: 'provider "sumologic" {\n  access_id  = "su{base62*12}"\n  access_key = "{base62*64}"\n}\n',
          path: 'main.tf',
        },
      ],
      skip: [{ text: 'SUMOLOGIC_ACCESSKEY=${SUMO_KEY}' }, { text: 'sumologic collector {base62*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'sumo-logic.http-source',
    family: 'credential',
    title: 'Sumo Logic HTTP source address',
    description: 'The address of an HTTP source, with its token in the path.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy: 'Regenerate the URL of the source.',
    rotation: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/generate-new-url/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/'],
    keywords: ['.sumologic.com/receiver'],
    regex:
      /[a-z0-9.-]{1,60}\.sumologic\.com\/receiver\/v1\/(?:http|rum|trace)\/(?<secret>[A-Za-z0-9+/_-]{60,120}={0,2})/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'url = "https://endpoint4.collection.sumologic.com/receiver/v1/http/{base64url*86}=="' },
        { text: 'SUMO_URL=https://collectors.sumologic.com/receiver/v1/http/{base62*86}==', path: '.env' },
      ],
      skip: [{ text: 'https://endpoint4.collection.sumologic.com/receiver/v1/http/TOKEN' }],
    },
  },
];
