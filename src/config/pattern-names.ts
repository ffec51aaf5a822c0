// The names that patterns can be selected by, each worked out when it is asked for: to know all tags is to read the whole
// catalogue, which a scan is not to wait for when its configuration names none.
import { namesOf, providerOf, type Selectable } from './select-patterns.ts';

export class PatternNames {
  private readonly patterns: readonly Selectable[];
  private knownIds: ReadonlySet<string> | null = null;
  private knownGroups: ReadonlySet<string> | null = null;
  private knownNames: ReadonlySet<string> | null = null;

  constructor(patterns: readonly Selectable[]) {
    this.patterns = patterns;
  }

  /** Ids alone. */
  get ids(): ReadonlySet<string> {
    this.knownIds ??= new Set(this.patterns.map(({ id }) => id));
    return this.knownIds;
  }

  /** Ids, providers, families and tags. */
  get all(): ReadonlySet<string> {
    this.knownNames ??= namesOf(this.patterns);
    return this.knownNames;
  }

  has(name: string): boolean {
    this.knownGroups ??= new Set(this.patterns.flatMap((pattern) => [providerOf(pattern), pattern.family]));
    return this.ids.has(name) || this.knownGroups.has(name) || this.all.has(name);
  }
}
