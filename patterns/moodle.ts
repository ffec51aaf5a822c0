// Moodle: web service token, token in a URL. https://docs.moodle.org/en/Using_web_services
import type { Pattern } from '../src/model/pattern.ts';

export const moodlePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'moodle.web-service-token',
    family: 'credential',
    title: 'Moodle web service token',
    description: '32 hexadecimal digits beside Moodle’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Regenerate the token in the Moodle dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.moodle.org/en/Using_web_services',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'data'],
    references: ['https://docs.moodle.org/en/Using_web_services'],
    names: ['moodle'],
    value: /[0-9a-f]{32}/,
    words: ['token', 'key'],
    examples: {
      match: [{ text: 'MOODLE_TOKEN={hex*32}' }, { text: 'moodleToken={hex*32}', path: 'app.properties' }],
      skip: [{ text: 'MOODLE_TOKEN=your-moodle-token' }, { text: 'moodle etag: {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'moodle.wstoken-parameter',
    family: 'credential',
    title: 'Moodle web service token in a URL',
    description: 'A token of Moodle’s web services in the parameter `wstoken`.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Revoke the key in Moodle’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.moodle.org/en/Using_web_services',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'data'],
    references: ['https://docs.moodle.org/en/Using_web_services'],
    keywords: ['wstoken'],
    regex: /wstoken["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://moodle.example.org/webservice/rest/server.php?wstoken={hex*32}&wsfunction=core_user_get_users',
        },
        { text: "params = {'wstoken': '{hex*32}'}", path: 'm.py' },
      ],
      skip: [{ text: 'server.php?wstoken=TOKEN&wsfunction=a' }],
    },
  },
];
