// Particle: access token. https://docs.particle.io/reference/cloud-apis/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const particlePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'particle.access-token',
    family: 'credential',
    title: 'Particle access token',
    description: '40 hexadecimal digits beside Particle’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in Particle’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
    names: [
      'particle_io',
      'particle_access',
      'particle_token',
      'particle_api',
      'api_particle',
      'particle_cloud',
    ],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'PARTICLE_ACCESS_TOKEN={hex*40}' },
        { text: 'https://api.particle.io/v1/devices?access_token={hex*40}' },
      ],
      skip: [
        { text: 'PARTICLE_ACCESS_TOKEN=your-particle-access-token' },
        { text: 'particle_access etag: {hex*40}' },
      ],
    },
  },
];
