// Device keys of Dashlane.
// https://cli.dashlane.com/personal/devices
import type { Pattern } from '../src/model/pattern.ts';

export const dashlanePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dashlane.service-device-keys',
    family: 'credential',
    title: 'Dashlane service device keys',
    description: 'The keys of a non-interactive device of Dashlane.',
    impact: 'Whoever has them reads the vault that the device was registered for.',
    remedy: 'Remove the device with `dcli devices remove` and register a new one.',
    rotation: 'https://cli.dashlane.com/personal/devices',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://cli.dashlane.com/personal/devices'],
    keywords: ['dls_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dls_[A-Z0-9]{8,20}_[A-Za-z0-9+/_=-]{60,600})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DASHLANE_SERVICE_DEVICE_KEYS=dls_{upperdigits*16}_{base64*200}' },
        { text: 'DASHLANE_SERVICE_DEVICE_KEYS: "dls_{upperdigits*16}_{base64*160}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'DASHLANE_SERVICE_DEVICE_KEYS=dls_xxx' }, { text: 'dls_{upperdigits*16}' }],
    },
  },
];
