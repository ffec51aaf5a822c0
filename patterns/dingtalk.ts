// DingTalk: robot webhook, robot signing secret, app secret.
// https://open.dingtalk.com/document/robots/custom-robot-access
import type { Pattern } from '../src/model/pattern.ts';

export const dingtalkPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dingtalk.webhook',
    family: 'credential',
    title: 'DingTalk robot webhook',
    description: 'The address of a group robot of DingTalk.',
    impact: 'Whoever has it posts into the group, unless the robot asks for a signature.',
    remedy: 'Reset the robot’s webhook in the group’s settings.',
    rotation: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    severity: 'medium',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://open.dingtalk.com/document/robots/custom-robot-access'],
    keywords: ['oapi.dingtalk.com'],
    regex: /(?<secret>oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: "curl 'https://oapi.dingtalk.com/robot/send?access_token={hex*64}'" },
        { text: 'webhook: https://oapi.dingtalk.com/robot/send?access_token={hex*64}' },
      ],
      skip: [
        { text: 'https://oapi.dingtalk.com/robot/send?access_token=XXXXXX' },
        {
          text: 'https://oapi.dingtalk.com/robot/send?access_token=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'dingtalk.robot-secret',
    family: 'credential',
    title: 'DingTalk robot signing secret',
    description: 'The secret with which messages to a DingTalk robot are signed.',
    impact: 'With the robot’s access token, whoever has it posts into the group.',
    remedy: 'Reset the robot’s webhook in the group’s settings.',
    rotation: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    severity: 'medium',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://open.dingtalk.com/document/robots/custom-robot-access'],
    keywords: ['SEC'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SEC[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'DINGTALK_SECRET=SEC{hex*64}' }, { text: '"secret": "SEC{hex*64}"' }],
      skip: [{ text: 'DINGTALK_SECRET=SECxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'SEC{hex*9}' }],
    },
  },
  {
    kind: 'named',
    id: 'dingtalk.app-secret',
    family: 'credential',
    title: 'DingTalk app secret',
    description: 'The AppSecret of a DingTalk application.',
    impact: 'With the AppKey, whoever has it acts as the application in its organisation.',
    remedy: 'Reset the secret in DingTalk’s developer console.',
    rotation: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://open.dingtalk.com/document/robots/custom-robot-access'],
    names: ['dingtalk', 'ding_talk', 'dingding'],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [{ text: 'DINGTALK_APP_SECRET={base62*64}' }, { text: 'dingtalk:\n  app_secret: {base62*64}' }],
      skip: [
        { text: 'DINGTALK_APP_SECRET=your_dingtalk_app_secret' },
        { text: 'dingtalk trace {base62*64}' },
      ],
    },
  },
];
