// Application credentials of OpenStack.
// https://docs.openstack.org/keystone/latest/user/application_credentials.html
import type { Pattern } from '../src/model/pattern.ts';

export const openstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'openstack.application-credential-secret',
    family: 'credential',
    title: 'OpenStack application credential secret',
    description: 'The secret of an OpenStack application credential.',
    impact:
      'With the credential’s id, whoever has it manages the project’s servers, volumes and ' +
      'networks within its roles.',
    remedy: 'Delete it with `openstack application credential delete` and create a new one.',
    rotation: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.openstack.org/keystone/latest/user/application_credentials.html'],
    names: ['application_credential_secret', 'app_cred_secret', 'openstack'],
    value: /[A-Za-z0-9_-]{86}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'credential id',
      regex: /application_credential_id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{32})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text:
            'export OS_APPLICATION_CREDENTIAL_ID={hex*32}\n' +
            'export OS_APPLICATION_CREDENTIAL_SECRET="{base64url*85}x"',
        },
        {
          text:
            'auth:\n  application_credential_id: "{hex*32}"\n' +
            '  application_credential_secret: "{base64url*85}x"',
          path: 'clouds.yml',
        },
      ],
      skip: [
        { text: 'OS_APPLICATION_CREDENTIAL_SECRET=your-secret' },
        { text: 'openstack image {base64url*85}x' },
      ],
    },
  },
];
