// Service principal keys of the HashiCorp Cloud Platform.
// https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key
import type { Pattern } from '../src/model/pattern.ts';

export const hashicorpCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hashicorp-cloud.client-secret',
    family: 'credential',
    title: 'HCP client secret',
    description: 'The client secret of a service principal of the HashiCorp Cloud Platform.',
    impact:
      'With the client id, whoever has it acts as the service principal: clusters, Vault, ' +
      'Packer, secrets.',
    remedy: 'Delete the key of the service principal and create a new one.',
    rotation: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
    names: ['hcp', 'hcp_client'],
    value: /[A-Za-z0-9_-]{64}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'HCP_CLIENT_SECRET={base64url*63}x' },
        { text: 'provider "hcp" {\n  client_secret = "{base64url*63}x"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'HCP_CLIENT_SECRET=your-secret' }, { text: 'hcp image {base62*64}' }],
    },
  },
];
