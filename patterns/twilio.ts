// twilio: Twilio auth token, Twilio API key SID.
import type { Pattern } from '../src/model/pattern.ts';

export const twilioPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'twilio.auth-token',
    family: 'credential',
    title: 'Twilio auth token',
    description: 'The auth token of a Twilio account, or the secret of one of its API keys.',
    impact: 'Whoever has it sends messages and calls at the account’s cost and reads past ones.',
    remedy: 'Promote the secondary auth token in the Twilio console, or delete the API key.',
    severity: 'critical',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.twilio.com/docs/iam/api/authtoken'],
    keywords: ['twilio', 'client('],
    regex:
      /(?:client\(\s{0,8}(?:["']AC[0-9a-f]{32}["']|[\w.$]{0,40}sid)\s{0,4},\s{0,8}["'`]|twilio["'`)\w.:\\]{0,30}\(\s{0,8}(?:["'`][^"'`\n]{1,60}["'`]|[\w.$[\]"']{1,60})\s{0,4},\s{0,8}["'`]|twilio[\w.-]{0,30}(?:token|secret|password)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?)(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 12,
    examples: {
      match: [
        { text: 'TWILIO_AUTH_TOKEN={hex*32}' },
        { text: 'twilioAuthToken: "{hex*32}"', path: 'config.ts' },
        { text: "const client = require('twilio')(sid, '{hex*32}');", path: 'a.js' },
        { text: "const client = twilio('AC{hex*32}', '{hex*32}');", path: 'a.js' },
        { text: 'client = Client(account_sid, "{hex*32}")', path: 'a.py' },
        {
          text: "@client = Twilio::REST::Client.new sid\nTwilio::REST::Client.new(sid, '{hex*32}')",
          path: 'a.rb',
        },
        { text: 'TwilioClient.Init(accountSid, "{hex*32}");', path: 'A.cs' },
      ],
      skip: [
        { text: 'TWILIO_AUTH_TOKEN=your_auth_token' },
        { text: "require('twilio')(sid, process.env.TWILIO_AUTH_TOKEN)", path: 'a.js' },
        { text: "twilio('AC{hex*32}', token)", path: 'a.js' },
        { text: "md5Client('a', '{hex*32}')", path: 'a.js' },
        { text: 'TWILIO_AUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'twilio.api-key-id',
    family: 'credential',
    title: 'Twilio API key SID',
    description: 'The id of a Twilio API key.',
    impact: 'With the secret that is usually kept beside it, whoever has both uses the account.',
    remedy: 'Delete the API key in the Twilio console.',
    severity: 'low',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.twilio.com/docs/iam/api-keys'],
    keywords: ['twilio'],
    regex: /twilio[^\n]{0,60}?(?<![A-Za-z0-9])(?<secret>SK[0-9a-f]{32})(?![A-Za-z0-9])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 11,
    examples: {
      match: [{ text: 'TWILIO_API_KEY=SK{hex*32}' }, { text: 'twilio.apiKey: "SK{hex*32}"', path: 'a.yml' }],
      skip: [{ text: 'TWILIO_SID=SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
