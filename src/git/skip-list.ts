// What a walk could not read, in the order in which it came, each reason and thing once.
import type { Skip } from '../model/report.ts';

export class SkipList {
  readonly all: Skip[] = [];
  private readonly seen = new Set<string>();

  add(skip: Skip): void {
    const key = `${skip.reason} ${skip.what}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.all.push(skip);
  }
}
