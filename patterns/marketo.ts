// Adobe Marketo: Marketo client secret.
// See https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const marketoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'marketo.client-secret',
    family: 'credential',
    title: 'Marketo client secret',
    description: '32 letters and digits beside Marketo’s name; the client id, a UUID, goes with it.',
    impact: 'Whoever has both reads and changes leads and sends campaigns.',
    remedy:
      'Revoke the secret under Admin, LaunchPoint, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['marketing', 'crm'],
    references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
    names: ['marketo'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex:
        /client_?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'MARKETO_CLIENT_SECRET={base62*32}' },
        { text: 'marketo:\n  enabled: true\n  client_secret: {base62*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'MARKETO_SECRET=your-marketo-secret' }, { text: 'see marketo {base62*32}' }],
    },
  },
];
