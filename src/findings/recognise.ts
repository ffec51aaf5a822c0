// Which findings are those that another program noted: by the secret, whose hash its record may have, or by the place. What a
// commit has in a line it has for ever; without a commit a place is only as good as the hash that comes with it, so that a
// value that was changed there is a new finding.
import { createHash } from 'node:crypto';
import type { Fingerprint } from '../model/finding.ts';
import type { ForeignRecord } from '../model/foreign-record.ts';
import type { Draft } from './draft.ts';

export class Recogniser {
  /** By the records' places in the list, what is meant by each. */
  readonly recognised = new Map<number, Set<Fingerprint>>();
  private readonly records: readonly ForeignRecord[];
  private readonly bySecret = new Map<string, number[]>();
  private readonly byPlace = new Map<string, number[]>();

  constructor(records: readonly ForeignRecord[]) {
    this.records = records;
    for (const [index, { path, line, commit, secretSha1 }] of records.entries()) {
      if (secretSha1 !== null) push(this.bySecret, secretSha1, index);
      const isPlace = path !== null && line !== null && (commit !== null || secretSha1 === null);
      if (isPlace) push(this.byPlace, `${line}\0${path}`, index);
    }
  }

  /** Takes one finding while its secret is known. */
  take(draft: Draft, fingerprint: Fingerprint): void {
    const { secret } = draft;
    if (secret !== '') {
      const hash = createHash('sha1').update(secret, 'utf8').digest('hex');
      for (const index of this.bySecret.get(hash) ?? []) this.recognise(index, fingerprint);
    }
    const { head, region, path, firstPath } = draft;
    const places = [{ path, region }, { path: firstPath, region }, ...(head === null ? [] : [head])];
    for (const place of places) {
      for (let line = place.region.startLine; line <= place.region.endLine; line += 1) {
        for (const index of this.byPlace.get(`${line}\0${place.path}`) ?? []) {
          if (isOfCommit(draft, this.records[index]?.commit ?? null)) this.recognise(index, fingerprint);
        }
      }
    }
  }

  private recognise(index: number, fingerprint: Fingerprint): void {
    const held = this.recognised.get(index);
    if (held === undefined) this.recognised.set(index, new Set([fingerprint]));
    else held.add(fingerprint);
  }
}

function isOfCommit({ first, copies }: Draft, commit: string | null): boolean {
  return commit === null || first?.oid === commit || [...copies.keys()].some((oid) => oid === commit);
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [index]);
  else held.push(index);
}
