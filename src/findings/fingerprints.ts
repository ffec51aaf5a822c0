// The fingerprints that a finding's secret has under the keys at hand. Some take milliseconds each, and one secret may
// stand in hundreds of files: each is made once.
import type { Fingerprint } from '../model/finding.ts';
import type { Draft } from './draft.ts';
import { keyedFingerprint, saltedFingerprint } from './fingerprint.ts';

/** What a fingerprint is made of. */
type Identity = Pick<Draft, 'identity' | 'secret' | 'path' | 'match'>;

type FingerprintMaker = (patternId: string, secret: string) => Fingerprint;

export class Fingerprints {
  private readonly makers: readonly FingerprintMaker[];
  private readonly made = new Map<string, Fingerprint>();

  /** `key`: the user's; `salts`: those of a baseline. */
  constructor(key: string | null, salts: readonly string[]) {
    const keyed: FingerprintMaker[] = key === null ? [] : [(id, secret) => keyedFingerprint(id, secret, key)];
    const salted = salts.map(
      (salt): FingerprintMaker =>
        (id, secret) =>
          saltedFingerprint(id, secret, salt),
    );
    this.makers = [...keyed, ...salted];
  }

  /** The one that reports tell: under the key, else the first salt; null without either. */
  first(identity: Identity): Fingerprint | null {
    return this.makers.length === 0 ? null : this.make(identity, 0);
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
