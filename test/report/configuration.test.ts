// What `leakline config` prints for people.
import { describe, expect, test } from 'vitest';
import { configurationText } from '../../src/report/configuration.ts';

describe('configurationText', () => {
  test('a list of nothing is told by what holds then', () => {
    const row = { key: 'only', otherwise: 'everything', origin: '.leakline.yml:2' };
    expect(configurationText([{ ...row, value: [] }])).toBe('only  everything  .leakline.yml:2\n');
    expect(configurationText([{ ...row, key: 'severities', value: {} }])).toContain('everything');
    expect(configurationText([{ ...row, value: ['aws', 'github'] }])).toContain('aws, github');
    expect(configurationText([{ ...row, value: false }])).toContain('false');
  });
});
