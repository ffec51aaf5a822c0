// Going through findings: what was decided, what is left, and the way back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AuditSession } from '../../src/baseline/audit-session.ts';
import type { Decision } from '../../src/baseline/change-baseline.ts';
import type { Baseline } from '../../src/model/suppression.ts';
import { findingOf } from '../support/reports.ts';

const empty: Baseline = { file: 'b', salts: ['0'.repeat(32)], entries: [] };
const decision: Decision = { state: 'false-positive', reason: 'no', who: 'Ada', until: null };
const finding = (number: number, path = 'a.ts', patternId = 'x.y') =>
  findingOf({ path, patternId, fingerprint: `s1:${number.toString(16).padStart(32, '0')}` }, number);

describe('an audit', () => {
  test('decides of a value wherever it stands, once', () => {
    const session = new AuditSession([finding(1, 'b.ts'), finding(2), finding(1, 'a.ts')], empty);
    expect(session.items.map(({ others }) => others.length)).toEqual([1, 0]);
    expect(session.decide(decision)).toBe(1);
    expect(session.baseline.entries).toEqual([
      { ...decision, fingerprint: finding(1).fingerprint, patternId: 'x.y', path: 'a.ts' },
    ]);
    expect(session.current?.finding.fingerprint).toBe(finding(2).fingerprint);
    session.skip();
    expect([session.current, session.decidedCount]).toEqual([null, 1]);
  });

  test('decides of what is alike together, and passes over it', () => {
    const all = [finding(1), finding(2, 'b.ts'), finding(3), finding(4, 'a.ts', 'z.z'), finding(5)];
    const session = new AuditSession(all, empty);
    session.skip();
    session.undo();
    expect(session.alikeCount).toBe(3);
    expect(session.decideAlike(decision)).toBe(3);
    expect(session.number).toBe(2);
    session.skip();
    expect(session.number).toBe(4);
    session.skip();
    expect(session.current).toBeNull();
    expect([session.undo(), session.undo(), session.undo(), session.undo()]).toEqual([0, 0, 3, null]);
    expect([session.number, session.decidedCount, session.baseline]).toEqual([1, 0, empty]);
  });

  test('gives back what was decided before when a decision is taken back', () => {
    const before = {
      ...decision,
      state: 'rotated' as const,
      fingerprint: finding(1).fingerprint,
      patternId: 'x.y',
      path: 'old.ts',
    };
    const session = new AuditSession([finding(1)], { ...empty, entries: [before] });
    session.decide(decision);
    expect(session.baseline.entries.map(({ state }) => state)).toEqual(['false-positive']);
    session.undo();
    expect(session.baseline.entries).toEqual([before]);
  });

  test('whatever is done, undoing all of it leads back to the beginning', () => {
    const findings = Array.from({ length: 12 }, (_, at) => finding(at % 9, at % 2 === 0 ? 'a.ts' : 'b.ts'));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('decide', 'decideAlike', 'skip', 'undo'), { maxLength: 30 }),
        (steps) => {
          const session = new AuditSession(findings, empty);
          for (const step of steps) {
            if (session.current === null) break;
            if (step === 'decide') session.decide(decision);
            else if (step === 'decideAlike') session.decideAlike(decision);
            else if (step === 'skip') session.skip();
            else session.undo();
            expect(session.baseline.entries).toHaveLength(session.decidedCount);
          }
          while (session.canUndo) session.undo();
          expect([session.number, session.decidedCount, session.baseline]).toEqual([1, 0, empty]);
        },
      ),
    );
  });
});
