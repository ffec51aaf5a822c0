// Chicago Transit Authority: API key. https://www.transitchicago.com/developers/
import type { Pattern } from '../src/model/pattern.ts';

export const ctaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cta.api-key',
    family: 'credential',
    title: 'Chicago Transit Authority API key',
    description:
      '25 letters and digits, or 32 hexadecimal digits, beside Chicago Transit Authority’s ' + 'name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the key in Chicago Transit Authority’s account settings, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://www.transitchicago.com/developers/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://www.transitchicago.com/developers/'],
    names: ['cta_api', 'cta_train', 'ctabustracker', 'cta_bus', 'transitchicago'],
    value: /[A-Za-z0-9]{25}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CTA_TRAIN_KEY={base62*25}' },
        { text: 'http://www.ctabustracker.com/bustime/api/v2/gettime?key={base62*25}' },
      ],
      skip: [{ text: 'CTA_TRAIN_KEY=your-cta-train-key' }, { text: 'cta_train etag: {base62*25}' }],
    },
  },
];
