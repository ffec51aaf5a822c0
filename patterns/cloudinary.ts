// API credentials of Cloudinary.
// https://cloudinary.com/documentation/solution_overview#account_and_api_setup
import type { Pattern } from '../src/model/pattern.ts';

export const cloudinaryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cloudinary.url',
    family: 'credential',
    title: 'Cloudinary URL',
    description: 'The environment variable of Cloudinary’s SDKs: API key, secret and cloud in one URL.',
    impact: 'Whoever has it uploads, replaces and deletes the product environment’s media.',
    remedy: 'Generate a new API key in the console under Settings, API Keys, and disable the old ' + 'one.',
    rotation: 'https://cloudinary.com/documentation/developer_onboarding_faq_rotate_api_keys',
    severity: 'high',
    confidence: 'high',
    tags: ['media', 'cdn'],
    references: ['https://cloudinary.com/documentation/solution_overview'],
    keywords: ['cloudinary://'],
    regex: /cloudinary:\/\/(?<user>\d{12,18}):(?<secret>[A-Za-z0-9_-]{24,40})@[A-Za-z0-9_-]{2,60}/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CLOUDINARY_URL=cloudinary://{digits*15}:{base64url*27}@acme' },
        {
          text: 'cloudinary.config(cloudinary_url="cloudinary://{digits*15}:{base64url*27}@acme-media")',
          path: 'app.py',
        },
      ],
      skip: [
        { text: 'CLOUDINARY_URL=cloudinary://<api_key>:<api_secret>@<cloud_name>' },
        { text: 'cloudinary://{digits*15}:your_secret@demo' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'cloudinary.api-secret',
    family: 'credential',
    title: 'Cloudinary API secret',
    description: 'The API secret of a Cloudinary product environment, beside its name.',
    impact: 'Whoever has it uploads, replaces and deletes the product environment’s media.',
    remedy: 'Generate a new API key in the console under Settings, API Keys, and disable the old ' + 'one.',
    rotation: 'https://cloudinary.com/documentation/developer_onboarding_faq_rotate_api_keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'cdn'],
    references: ['https://cloudinary.com/documentation/solution_overview'],
    names: ['cloudinary', 'cloudinary_api'],
    value: /[A-Za-z0-9_-]{27}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /api_?key["'\]]{0,2}\s{0,4}[:=,]\s{0,4}["']?(?<companion>\d{15})(?!\d)/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'CLOUDINARY_API_KEY={digits*15}\nCLOUDINARY_API_SECRET={base64url*26}x' },
        {
          text:
            'cloudinary.config({ cloud_name: "acme", api_key: "{digits*15}", api_secret: ' +
            '"{base64url*26}x" })',
          path: 'upload.js',
        },
      ],
      skip: [{ text: 'CLOUDINARY_API_SECRET=your_api_secret' }, { text: 'cloudinary image {base62*27}' }],
    },
  },
];
