// GOV.UK Notify: API key. https://www.notifications.service.gov.uk/using-notify/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const govukNotifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'govuk-notify.api-key',
    family: 'credential',
    title: 'GOV.UK Notify API key',
    description: 'The key’s name and two UUIDs joined by hyphens beside GOV.UK Notify’s name.',
    impact:
      'Whoever has it sends e-mail, text messages and letters in the service’s name and ' +
      'reads those that were sent.',
    remedy:
      'Regenerate the key in the GOV.UK Notify dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://www.notifications.service.gov.uk/using-notify/api-documentation',
    severity: 'high',
    confidence: 'high',
    tags: ['government', 'messaging'],
    references: ['https://www.notifications.service.gov.uk/using-notify/api-documentation'],
    names: [
      'govuk_notify',
      'notify_api',
      'gov_uk_notify',
      'notifications_api',
      'notify_key',
      'notify_client',
      'notifications_service',
      'gc_notify',
    ],
    value:
      /[A-Za-z0-9_]{1,40}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        {
          text: 'GOVUK_NOTIFY_API_KEY=live_team-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        {
          text: "$govukNotifyApiKey = 'live_team-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';",
          path: 'api.php',
        },
      ],
      skip: [
        { text: 'GOVUK_NOTIFY_API_KEY=your-govuk-notify-key' },
        {
          text: 'govuk_notify etag: live_team-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
    },
  },
];
