// Matrix: access token, refresh token, Authentication Service token, access token (macaroon).
// https://spec.matrix.org/latest/client-server-api/#client-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const matrixPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'matrix.access-token',
    family: 'credential',
    title: 'Matrix access token',
    description: 'An access token of a Matrix account (Synapse).',
    impact: 'Whoever has it reads and writes as the user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    rotation: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    keywords: ['syt_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>syt_[A-Za-z0-9+/=]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'access_token: syt_{base62*10}_{letters*20}_{base62*6}' },
        { text: 'MATRIX_TOKEN="syt_{base62*8}_{letters*20}_{base62*6}"' },
      ],
      skip: [
        { text: 'syt_{lower*8}_{lower*4}' },
        { text: 'MATRIX_TOKEN=syt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'matrix.refresh-token',
    family: 'credential',
    title: 'Matrix refresh token',
    description: 'A refresh token of a Matrix account (Synapse).',
    impact: 'Whoever has it renews access as the user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    rotation: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    keywords: ['syr_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>syr_[A-Za-z0-9+/=]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '"refresh_token": "syr_{base62*10}_{letters*20}_{base62*6}"' },
        { text: 'MATRIX_REFRESH=syr_{base62*8}_{letters*20}_{base62*6}' },
      ],
      skip: [{ text: 'syr_{lower*8}_{lower*4}' }],
    },
  },
  {
    kind: 'regex',
    id: 'matrix.authentication-service-token',
    family: 'credential',
    title: 'Matrix Authentication Service token',
    description: 'An access or refresh token of the Matrix Authentication Service.',
    impact: 'Whoever has it reads and writes as the user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    rotation: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://element-hq.github.io/matrix-authentication-service/'],
    keywords: ['mat_', 'mar_', 'mct_', 'mcr_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>m(?:at|ar|ct|cr)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'MATRIX_TOKEN=mct_{base62*30}_{base62*6}' },
        { text: 'Authorization: Bearer mat_{base62*30}_{base62*6}' },
      ],
      skip: [{ text: 'MATRIX_TOKEN=mct_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'mct_{hex*9}' }],
    },
  },
  {
    kind: 'regex',
    id: 'matrix.macaroon',
    family: 'credential',
    title: 'Matrix access token (macaroon)',
    description: 'An access token of Synapse from before 2021.',
    impact: 'Whoever has it reads and writes as the user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    rotation: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    keywords: ['xvY2F0aW9u'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>MDAx[A-Za-z0-9]{2}xvY2F0aW9u[A-Za-z0-9_-]{150,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'access_token: {b64url:0018location matrix.acme.io\n0013identifier key\n0010cid gen = 1\n0029cid user_id = @bot:matrix.acme.io\n0016cid type = access\n0021cid nonce = {base62*16}\n002fsignature {base62*32}}',
        },
        {
          text: '"token": "{b64url:0017location chat.acme.io\n0013identifier key\n0010cid gen = 1\n0027cid user_id = @bot:chat.acme.io\n0016cid type = access\n0021cid nonce = {base62*16}\n002fsignature {base62*32}}"',
        },
      ],
      skip: [{ text: 'MDAxOGxvY2F0aW9u...' }],
    },
  },
];
