// Keycloak: client secret.
// See https://www.keycloak.org/docs/latest/server_admin/#_client-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const keycloakPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'keycloak.client-secret',
    family: 'credential',
    title: 'Keycloak client secret',
    description: '32 letters and digits, or a UUID, beside the name of Keycloak’s secret.',
    impact:
      'Whoever has it gets tokens in the application’s name, and reads or changes users ' +
      'within its scopes.',
    remedy:
      'Revoke the secret in the client’s credentials, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.keycloak.org/docs/latest/server_admin/#_secret_rotation',
    severity: 'high',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
    names: ['keycloak', 'keycloak_client', 'kc_client'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'KEYCLOAK_CLIENT_SECRET={base62*32}' },
        {
          text: 'keycloak:\n  resource: web\n  credentials:\n    secret: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\n',
          path: 'application.yml',
        },
      ],
      skip: [{ text: 'KEYCLOAK_SECRET=your-keycloak-secret' }, { text: 'see kc client {base62*32}' }],
    },
  },
];
