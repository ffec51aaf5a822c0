import { describe, expect, it } from 'vitest';
import { providerOf, selectPatterns } from '../../src/config/select-patterns.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Pattern } from '../../src/model/pattern.ts';

const catalogue = [
  { id: 'aws.access-key-id', family: 'credential', tags: ['cloud'] },
  { id: 'aws.secret-access-key', family: 'credential', tags: ['cloud'] },
  { id: 'openai.api-key', family: 'credential', tags: ['ai'] },
  { id: 'network.private-address', family: 'private-address' },
] as unknown as Pattern[];

function ids(only: string[], except: string[]): string[] {
  return selectPatterns(catalogue, { only, except }).map((pattern) => pattern.id);
}

describe('a selection of patterns', () => {
  it('is everything when nothing is named', () => {
    expect(ids([], [])).toHaveLength(catalogue.length);
  });

  it('takes ids, providers, families and tags', () => {
    expect(ids(['openai.api-key'], [])).toEqual(['openai.api-key']);
    expect(ids(['aws'], [])).toEqual(['aws.access-key-id', 'aws.secret-access-key']);
    expect(ids(['private-address'], [])).toEqual(['network.private-address']);
    expect(ids(['cloud', 'ai'], ['aws.access-key-id'])).toEqual(['aws.secret-access-key', 'openai.api-key']);
    expect(ids([], ['credential'])).toEqual(['network.private-address']);
  });

  it('refuses what names nothing, says what may have been meant, and does not repeat what is no name', () => {
    expect(() => ids(['opena'], [])).toThrow(Fault);
    try {
      ids(['openai.key'], []);
    } catch (error) {
      expect((error as Fault).message).toContain('"openai.key"');
      expect((error as Fault).mend).toContain('"openai.api-key"');
    }
    expect(() => ids(['Ab3dE6gH9'], [])).toThrow(/^what was given is no pattern/);
    expect(() => ids(['opneai'], [])).toThrow(
      expect.objectContaining({ mend: expect.stringContaining('"openai" was') }),
    );
  });

  it('refuses to look for nothing', () => {
    expect(() => ids(['aws'], ['cloud'])).toThrow(Fault);
  });

  it('knows who issues what a pattern finds', () => {
    expect(catalogue.map(providerOf)).toEqual(['aws', 'aws', 'openai', 'network']);
  });
});
