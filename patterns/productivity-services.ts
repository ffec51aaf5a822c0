// Notes, issues, design, documents.
import type { Pattern } from '../src/model/pattern.ts';

export const productivityServicesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'notion.integration-token',
    family: 'credential',
    title: 'Notion integration token',
    description:
      'A secret token of Notion. Whoever has it reads and changes what its owner or integration ' + 'may.',
    remedy: 'Revoke the token in the settings of Notion and create a new one.',
    severity: 'high',
    confidence: 'high',
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
    id: 'linear.api-key',
    family: 'credential',
    title: 'Linear API key',
    description:
      'A secret token of Linear. Whoever has it reads and changes what its owner or integration ' + 'may.',
    remedy: 'Revoke the token in the settings of Linear and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://linear.app/developers/graphql#authentication'],
    keywords: ['lin_api_', 'lin_oauth_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LINEAR_API_KEY=lin_api_{base62*40}' }, { text: '"lin_oauth_{hex*64}"' }],
      skip: [{ text: 'lin_api_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'airtable.access-token',
    family: 'credential',
    title: 'Airtable access token',
    description:
      'A secret token of Airtable. Whoever has it reads and changes what its owner or ' + 'integration may.',
    remedy: 'Revoke the token in the settings of Airtable and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
    keywords: ['pat'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat[A-Za-z0-9]{14}\.[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'AIRTABLE_TOKEN=pat{base62*14}.{hex*64}' }, { text: '"pat{base62*14}.{hex*64}"' }],
      skip: [{ text: 'pat{base62*14}' }, { text: 'path.{hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'figma.access-token',
    family: 'credential',
    title: 'Figma access token',
    description:
      'A secret token of Figma. Whoever has it reads and changes what its owner or integration ' + 'may.',
    remedy: 'Revoke the token in the settings of Figma and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://www.figma.com/developers/api#access-tokens'],
    keywords: ['figd_', 'figo_', 'figor_', 'figu_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fig(?:d|o|or|u|ur|oh|dr)_[A-Za-z0-9_-]{38,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'FIGMA_TOKEN=figd_{base64url*40}' }, { text: 'X-Figma-Token: figd_{base64url*40}' }],
      skip: [{ text: 'figd_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'dropbox.access-token',
    family: 'credential',
    title: 'Dropbox access token',
    description:
      'A secret token of Dropbox. Whoever has it reads and changes what its owner or ' + 'integration may.',
    remedy: 'Revoke the token in the settings of Dropbox and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://developers.dropbox.com/oauth-guide'],
    keywords: ['sl.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sl\.(?:u\.)?[A-Za-z0-9_-]{120,1400})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1600,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'DROPBOX_TOKEN=sl.{base64url*140}' }, { text: '"sl.u.{base64url*800}"' }],
      skip: [{ text: 'sl.{base62*20}' }, { text: 'perl.sl.unit' }],
    },
  },
  {
    kind: 'regex',
    id: 'atlassian.api-token',
    family: 'credential',
    title: 'Atlassian API token',
    description:
      'A secret token of Atlassian (Jira, Confluence, Bitbucket). Whoever has it reads and ' +
      'changes what its owner or integration may.',
    remedy:
      'Revoke the token in the settings of Atlassian (Jira, Confluence, Bitbucket) and create a ' +
      'new one.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    keywords: ['ATATT3', 'ATCTT3', 'ATBB', 'ATSTT3'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AT[ACS]TT3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{28,36})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'JIRA_API_TOKEN=ATATT3xFfGF0{base64url*171}={HEX*8}' },
        { text: 'BITBUCKET=ATBB{base62*32}' },
      ],
      skip: [{ text: 'ATATT3xFfGF0{base62*10}' }, { text: 'ATBB{base62*6}' }],
    },
  },
  {
    kind: 'regex',
    id: 'contentful.access-token',
    family: 'credential',
    title: 'Contentful access token',
    description:
      'A secret token of Contentful. Whoever has it reads and changes what its owner or ' +
      'integration may.',
    remedy: 'Revoke the token in the settings of Contentful and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    keywords: ['CFPAT-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CFPAT-[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'CMA=CFPAT-{base64url*43}' }, { text: '"CFPAT-{base64url*43}"' }],
      skip: [{ text: 'CFPAT-{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'hubspot.access-token',
    family: 'credential',
    title: 'HubSpot private app token',
    description:
      'A secret token of HubSpot. Whoever has it reads and changes what its owner or ' + 'integration may.',
    remedy: 'Revoke the token in the settings of HubSpot and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    keywords: ['pat-na', 'pat-eu'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HUBSPOT=pat-na1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: '"pat-eu1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"' },
      ],
      skip: [{ text: 'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'mapbox.secret-token',
    family: 'credential',
    title: 'Mapbox secret token',
    description:
      'A secret token of Mapbox. Whoever has it reads and changes what its owner or integration ' + 'may.',
    remedy: 'Revoke the token in the settings of Mapbox and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    keywords: ['sk.eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk\.eyJ[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAPBOX=sk.eyJ{base62*80}.{base64url*22}' },
        { text: '"sk.eyJ{base62*90}.{base64url*22}"' },
      ],
      skip: [{ text: 'pk.eyJ{base62*80}.{base64url*22}' }],
    },
  },
];
