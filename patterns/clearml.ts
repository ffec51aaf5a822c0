// ClearML: secret key. https://clear.ml/docs/latest/docs/configs/clearml_conf/
import type { Pattern } from '../src/model/pattern.ts';

export const clearmlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clearml.secret-key',
    family: 'credential',
    title: 'ClearML secret key',
    description: 'The secret key of ClearML API credentials.',
    impact:
      'With the access key beside it, whoever has it runs tasks and reads models and data ' +
      'of the workspace.',
    remedy: 'Revoke the credentials in ClearML’s settings under Workspace and create new ones.',
    rotation: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://clear.ml/docs/latest/docs/configs/clearml_conf/'],
    names: ['clearml', 'clear_ml'],
    value: /[A-Za-z0-9]{48,60}/,
    companion: {
      title: 'access key',
      regex: /(?:access_key|ACCESS_KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Z0-9]{20,32})/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'CLEARML_API_SECRET_KEY={base62*50}' },
        {
          text: 'api_server: https://api.clear.ml\ncredentials {\n  secret_key: "{base62*50}"\n}',
          path: 'clearml.conf',
        },
      ],
      skip: [
        { text: 'CLEARML_API_SECRET_KEY=your_clearml_api_secret_key' },
        { text: 'clearml built from {base62*50}' },
      ],
    },
  },
];
