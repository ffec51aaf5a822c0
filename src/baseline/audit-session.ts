// Goes through findings one by one: which one is at hand, what was decided, and the way back. State: one for each audit.
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { addFindings, type Decision } from './change-baseline.ts';
import { orderedBaseline } from './order-entries.ts';

/** One decision to make: a secret under a pattern, wherever it stands. */
export interface AuditItem {
  /** Of several places the first. */
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

/** What undoing takes back. */
interface Step {
  readonly at: number;
  /** Items that the step decided of. */
  readonly decided: readonly number[];
  /** Entries that it replaced. */
  readonly replaced: readonly BaselineEntry[];
}

export class AuditSession {
  readonly items: readonly AuditItem[];
  private readonly decisions: (Decision | null)[];
  private readonly steps: Step[] = [];
  private known: Baseline;
  private at = 0;

  /** `findings` in the order in which they are gone through. */
  constructor(findings: readonly Finding[], baseline: Baseline) {
    const byFingerprint = new Map<Fingerprint, Finding[]>();
    for (const finding of findings) {
      const kin = byFingerprint.get(finding.fingerprint);
      if (kin === undefined) byFingerprint.set(finding.fingerprint, [finding]);
      else kin.push(finding);
    }
    this.items = [...byFingerprint.values()].flatMap(([finding, ...others]) =>
      finding === undefined ? [] : [{ finding, others }],
    );
    this.decisions = this.items.map(() => null);
    this.known = baseline;
  }

  /** The one at hand; null at the end. */
  get current(): AuditItem | null {
    return this.items[this.at] ?? null;
  }

  /** 1-based number of the one at hand. */
  get number(): number {
    return this.at + 1;
  }

  /** As it is with what was decided. */
  get baseline(): Baseline {
    return this.known;
  }

  get decidedCount(): number {
    return this.decisions.filter((decision) => decision !== null).length;
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Decides of the one at hand and goes on; gives how many were decided. */
  decide(decision: Decision): number {
    return this.decideAll([this.at], decision);
  }

  /** The same of those that follow and are alike: of its pattern and in its file, and not decided yet. */
  decideAlike(decision: Decision): number {
    return this.decideAll(this.alike(), decision);
  }

  /** How many `decideAlike` would decide. */
  get alikeCount(): number {
    return this.alike().length;
  }

  skip(): void {
    this.steps.push({ at: this.at, decided: [], replaced: [] });
    this.goOn();
  }

  /** Goes back to the one before, undecided again; gives how many decisions were taken back, null at the beginning. */
  undo(): number | null {
    const step = this.steps.pop();
    if (step === undefined) return null;
    const gone = new Set(step.decided.map((index) => this.fingerprintAt(index)));
    const kept = this.known.entries.filter(({ fingerprint }) => !gone.has(fingerprint));
    this.takeEntries([...kept, ...step.replaced]);
    for (const index of step.decided) this.decisions[index] = null;
    this.at = step.at;
    return step.decided.length;
  }

  private decideAll(indexes: readonly number[], decision: Decision): number {
    const fingerprints = new Set(indexes.map((index) => this.fingerprintAt(index)));
    const replaced = this.known.entries.filter(({ fingerprint }) => fingerprints.has(fingerprint));
    this.takeEntries(this.known.entries.filter(({ fingerprint }) => !fingerprints.has(fingerprint)));
    const findings = indexes.flatMap((index) => {
      const item = this.items[index];
      return item === undefined ? [] : [item.finding, ...item.others];
    });
    this.known = addFindings(this.known, findings, decision).baseline;
    for (const index of indexes) this.decisions[index] = decision;
    this.steps.push({ at: this.at, decided: indexes, replaced });
    this.goOn();
    return indexes.length;
  }

  private alike(): number[] {
    const finding = this.current?.finding;
    if (finding === undefined) return [];
    return this.items.flatMap(({ finding: { patternId, path } }, index) => {
      const isAlike = patternId === finding.patternId && path === finding.path;
      return index >= this.at && isAlike && this.decisions[index] === null ? [index] : [];
    });
  }

  /** What was decided with another one is passed over. */
  private goOn(): void {
    do this.at += 1;
    while (this.at < this.items.length && this.decisions[this.at] !== null);
  }

  private takeEntries(entries: readonly BaselineEntry[]): void {
    const { file, salts } = this.known;
    this.known = orderedBaseline(file, salts, entries).baseline;
  }

  private fingerprintAt(index: number): Fingerprint | undefined {
    return this.items[index]?.finding.fingerprint;
  }
}
