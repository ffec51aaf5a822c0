// Lambda Cloud: API key. https://docs.lambda.ai/public-cloud/console/
import type { Pattern } from '../src/model/pattern.ts';

export const lambdaCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lambda-cloud.api-key',
    family: 'credential',
    title: 'Lambda Cloud API key',
    description: 'A key of the Lambda Cloud API.',
    impact: 'Whoever has it starts GPU instances at the account’s cost and adds SSH keys.',
    remedy: 'Delete the key in the Lambda Cloud dashboard under API keys and create a new one.',
    rotation: 'https://docs.lambda.ai/public-cloud/console/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'cloud'],
    references: ['https://docs.lambda.ai/public-cloud/console/'],
    keywords: ['secret_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret_[A-Za-z0-9-]{1,64}_[0-9a-f]{32}\.[A-Za-z0-9]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LAMBDA_API_KEY=secret_mykey_{hex*32}.{base62*32}' },
        {
          text: 'curl -u secret_mykey_{hex*32}.{base62*32}: https://cloud.lambdalabs.com/api/v1/instance-types',
        },
      ],
      skip: [
        { text: 'LAMBDA_API_KEY=secret_mykey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'secret_mykey_{hex*9}' },
      ],
    },
  },
];
