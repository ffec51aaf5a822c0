// Notion: integration token, session cookie.
// See https://developers.notion.com/docs/authorization
import type { Pattern } from '../src/model/pattern.ts';

export const notionPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'notion.integration-token',
    family: 'credential',
    title: 'Notion integration token',
    description: 'The secret of an integration of Notion (`ntn_`, once `secret_`).',
    impact:
      'Whoever has it reads and changes the pages and databases that are shared with ' + 'the integration.',
    remedy:
      'Revoke the token in the integration’s configuration, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://www.notion.com/help/create-integrations-with-the-notion-api',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.notion.com/docs/authorization'],
    keywords: ['ntn_', 'secret_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'NOTION_TOKEN=ntn_{digits*11}{base62*35}' },
        { text: 'new Client({ auth: "secret_{base62*43}" })' },
      ],
      skip: [
        { text: 'ntn_{digits*5}' },
        { text: 'secret_{lower*43}' },
        { text: 'secret_name_of_the_service_account' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'notion.session-cookie',
    family: 'credential',
    title: 'Notion session cookie',
    description: 'The value of Notion’s `token_v2` cookie, which scripts use in place of a token.',
    impact: 'Whoever has it acts as its user in every workspace.',
    remedy: 'by logging out of all devices.',
    rotation: 'https://www.notion.com/help/account-settings',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://www.notion.com/help/account-settings'],
    keywords: ['token_v2'],
    regex:
      /token_v2["'\]]{0,2}\s{0,4}[:=,]\s{0,4}["'\x60]?(?<secret>v0[1-9](?:%3A|:)[A-Za-z0-9%:._+/=-]{60,700}|[0-9a-f]{120,160})(?![A-Za-z0-9%])/i,
    matchBytesMax: 900,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'NOTION_TOKEN_V2=v02%3Auser_token_or_cookies%3A{base62*120}' },
        { text: 'client = NotionClient(token_v2="{hex*150}")', path: 'a.py' },
      ],
      skip: [{ text: 'token_v2=<your token_v2 cookie>' }, { text: 'token_v2="v02:..."' }],
    },
  },
];
