// Segment: Public API token, write key.
// See https://docs.segmentapis.com/tag/Getting-Started
import type { Pattern } from '../src/model/pattern.ts';

export const segmentPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'segment.public-api-token',
    family: 'credential',
    title: 'Segment Public API token',
    description: 'A token of Segment’s Public API (`sgp_`).',
    impact: 'Whoever has it manages sources and destinations and reads their settings.',
    remedy:
      'Revoke the token under Settings, Access Management, Tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://segment.com/docs/segment-app/iam/membership/',
    severity: 'critical',
    confidence: 'high',
    tags: ['analytics', 'data'],
    references: ['https://docs.segmentapis.com/tag/Getting-Started'],
    keywords: ['sgp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sgp_[A-Za-z0-9]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SEGMENT_API_TOKEN=sgp_{base62*64}' },
        { text: 'Authorization: Bearer sgp_{base62*64}' },
      ],
      skip: [{ text: 'sgp_{base62*6}' }, { text: 'sgp_local_settings' }],
    },
  },
  {
    kind: 'named',
    id: 'segment.write-key',
    family: 'credential',
    title: 'Segment write key',
    description:
      '32 letters and digits beside Segment’s name: what a source sends events with; a ' +
      'page’s is carried in the open.',
    impact: 'Whoever has it sends false events.',
    remedy:
      'Revoke the key in the settings of the source, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://segment.com/docs/segment-app/iam/membership/',
    severity: 'low',
    confidence: 'medium',
    tags: ['analytics', 'data'],
    references: ['https://docs.segmentapis.com/tag/Getting-Started'],
    names: [
      'segment_write',
      'segment_io',
      'segment_api',
      'segment_source',
      'analytics_segment',
      'segment_com',
      'segmentio',
      'segment.io',
      'segment.com',
    ],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'SEGMENT_WRITE_KEY={base62*32}' },
        { text: 'segment_api_key = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'SEGMENT_WRITE_KEY=your-segment-key' }, { text: 'see segment write {base62*32}' }],
    },
  },
];
