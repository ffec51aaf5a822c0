// The fingerprints that a finding's secret has under the keys at hand. Some take milliseconds each, and one secret may
// stand in hundreds of files: each is made once.

import { compareDecisions } from '../baseline/order-entries.ts';
import { once } from '../detect/once.ts';
import type { Fingerprint } from '../model/finding.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import type { Draft } from './draft.ts';
import { keyedFingerprint, saltedFingerprint } from './fingerprint.ts';

/** What a fingerprint is made of. */
type Identity = Pick<Draft, 'identity' | 'secret' | 'path' | 'match'>;

type FingerprintMaker = (patternId: string, secret: string) => Fingerprint;

/**
 * The entry of a finding that has these fingerprints; null for none. Where two baselines were joined that had a salt each,
 * it may have an entry under both, of which one counts, as of two under one.
 */
export function entryThatCounts(
  fingerprints: readonly Fingerprint[],
  entries: ReadonlyMap<Fingerprint, BaselineEntry>,
): BaselineEntry | null {
  const own = fingerprints.flatMap((fingerprint) => entries.get(fingerprint) ?? []);
  return own.sort(compareDecisions)[0] ?? null;
}

export class Fingerprints {
  private readonly makers: readonly FingerprintMaker[];
  private readonly made = new Map<string, Fingerprint>();
  private readonly entries: () => ReadonlyMap<Fingerprint, BaselineEntry>;

  /** `key`: the user's. */
  constructor(key: string | null, baseline: Pick<Baseline, 'salts' | 'entries'> | null) {
    const salts = baseline?.salts ?? [];
    this.entries = once(() => new Map(baseline?.entries.map((entry) => [entry.fingerprint, entry])));
    const keyed: FingerprintMaker[] = key === null ? [] : [(id, secret) => keyedFingerprint(id, secret, key)];
    const salted = salts.map(
      (salt): FingerprintMaker =>
        (id, secret) =>
          saltedFingerprint(id, secret, salt),
    );
    this.makers = [...keyed, ...salted];
  }

  /**
   * The one that reports tell: that of the baseline's entry, so that who looks for it there finds it; else under the key, or
   * the first salt. Null without either.
   */
  told(identity: Identity): Fingerprint | null {
    if (this.makers.length === 0) return null;
    if (this.makers.length === 1) return this.make(identity, 0);
    const all = this.all(identity);
    return entryThatCounts(all, this.entries())?.fingerprint ?? all[0] ?? null;
  }

  /** All that a baseline may have it under. */
  all(identity: Identity): Fingerprint[] {
    return this.makers.map((_, index) => this.make(identity, index));
  }

  /** A file that must not be committed has no secret: it is the file of that path. */
  private make({ identity, secret, path, match }: Identity, index: number): Fingerprint {
    const key = `${index}\0${identity}`;
    const known = this.made.get(key);
    const fingerprint = known ?? (this.makers[index] as FingerprintMaker)(match.patternId, secret || path);
    this.made.set(key, fingerprint);
    return fingerprint;
  }
}
