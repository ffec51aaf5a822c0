// Credentials of the OVHcloud API.
// https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const ovhPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ovh.application-secret',
    family: 'credential',
    title: 'OVHcloud application secret',
    description: 'The secret of an application of the OVHcloud API.',
    impact: 'With a consumer key it signs API calls: servers, domains, DNS, bills.',
    remedy: 'Delete the application under API keys, and its credentials with DELETE ' + '/me/api/credential.',
    rotation: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      'https://github.com/ovh/python-ovh',
    ],
    names: ['ovh', 'application_secret', 'applicationsecret', 'ovh_application', 'kimsufi', 'soyoustart'],
    value: /[A-Za-z0-9]{32}/,
    words: ['(?:application|app)[_ -]?secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'application key',
      regex:
        /(?:application|app)[_-]?key["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["']?(?<companion>[A-Za-z0-9]{16})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'OVH_APPLICATION_KEY={base62*16}\nOVH_APPLICATION_SECRET={base62*32}' },
        { text: '[ovh-eu]\napplication_key={base62*16}\napplication_secret={base62*32}', path: 'ovh.conf' },
      ],
      skip: [
        { text: 'ovh server {base62*32}' },
        { text: '[ovh-eu]\napplication_secret=my_application_secret' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'ovh.consumer-key',
    family: 'credential',
    title: 'OVHcloud consumer key',
    description: 'The consumer key of the OVHcloud API: an account’s consent to an application.',
    impact:
      'With the application’s key and secret, whoever has it acts on the account within ' +
      'the rights that were granted.',
    remedy: 'Revoke it with DELETE /me/api/credential, or under API credentials in the control ' + 'panel.',
    rotation: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      'https://github.com/ovh/python-ovh',
    ],
    names: ['ovh', 'x_ovh_consumer', 'consumer_key', 'consumerkey'],
    value: /[A-Za-z0-9]{32}/,
    words: ['consumer', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'application key',
      regex:
        /(?:application|app)[_-]?key["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["']?(?<companion>[A-Za-z0-9]{16})(?![A-Za-z0-9])/i,
      need: 'required',
    },
    examples: {
      match: [
        { text: 'OVH_APPLICATION_KEY={base62*16}\nOVH_CONSUMER_KEY={base62*32}' },
        { text: 'ovh.Client(application_key="{base62*16}", consumer_key="{base62*32}")', path: 'dns.py' },
      ],
      skip: [{ text: 'OVH_CONSUMER_KEY=${{ secrets.OVH_CK }}' }, { text: 'consumer_key=my_consumer_key' }],
    },
  },
];
