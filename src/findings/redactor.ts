// Takes secrets out of every text that goes into a report beside the findings: paths, branch names, authors,
// reasons. It knows the secrets that the scan found, and it looks for others with the same detector.
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import type { Match } from '../model/match.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import type { Redacted } from '../model/redacted.ts';

const stars = '****';

/** A known secret shorter than this is part of too many ordinary words to be taken out everywhere. */
const knownCharactersMin = 4;

/**
 * In a path, which has to lead to the file, a known secret is taken out when it is no mere word or words:
 * letters and digits mixed, or capitals among small letters, or longer than words get.
 */
const distinctive = /^(?=.{6})(?=.*[0-9])(?=.*[A-Za-z])|^(?=.{8})(?=.*[a-z][A-Z])|^.{32}/s;

/** A secret that the scan found, as text, with the family of its pattern. */
export interface KnownSecret {
  readonly text: string;
  readonly family: Family;
}

export class Redactor {
  private readonly detector: Detector;
  private readonly patterns: ReadonlyMap<string, Pick<Pattern, 'family'>>;
  /** Paths that were redacted before: a file has many findings. */
  private readonly paths = new Map<string, Redacted>();
  private readonly people = new Map<string, Redacted>();
  private readonly inText: readonly string[];
  private readonly inPaths: readonly string[];

  constructor(
    detector: Detector,
    patterns: ReadonlyMap<string, Pick<Pattern, 'family'>>,
    known: Iterable<KnownSecret> = [],
  ) {
    this.detector = detector;
    this.patterns = patterns;
    const all = [...known].filter((secret) => secret.text.length >= knownCharactersMin);
    // Longest first: a secret that holds another one goes as a whole.
    const longestFirst = (texts: string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length);
    this.inText = longestFirst(all.map((secret) => secret.text));
    this.inPaths = longestFirst(
      all.filter((secret) => isCredential(secret.family) && distinctive.test(secret.text)).map((s) => s.text),
    );
  }

  /** Redacts a name of an author: few, and on every finding. */
  person(name: string): Redacted {
    const held = this.people.get(name);
    if (held !== undefined) return held;
    const redacted = this.text(name);
    this.people.set(name, redacted);
    return redacted;
  }

  /** Redacts a line of prose or a name. */
  text(text: string): Redacted {
    return this.redact(text, this.inText, () => true);
  }

  /**
   * Redacts a detector's own words, which hold no secret by contract: only what the scan found is looked for.
   */
  reason(reason: string): Redacted {
    return withoutKnown(reason, this.inPaths) as Redacted;
  }

  /** Redacts a path: credentials only, since a path without its host names would lead nowhere. */
  path(path: string): Redacted {
    const held = this.paths.get(path);
    if (held !== undefined) return held;
    const redacted = this.redact(path, this.inPaths, (match) =>
      isCredential(this.patterns.get(match.patternId)?.family),
    );
    this.paths.set(path, redacted);
    return redacted;
  }

  private redact(text: string, known: readonly string[], taken: (match: Match) => boolean): Redacted {
    let out = withoutKnown(text, known);
    const bytes = Buffer.from(out, 'utf8');
    const secrets = this.detector
      .detect(new BlobText(bytes, ''))
      .filter(taken)
      .map((match) => match.secret)
      .sort((a, b) => a.start - b.start);
    if (secrets.length === 0) return out as Redacted;
    out = '';
    let at = 0;
    for (const { start, end } of secrets) {
      if (start >= at) out += bytes.toString('utf8', at, start) + stars;
      at = Math.max(at, end);
    }
    return (out + bytes.toString('utf8', at)) as Redacted;
  }
}

function withoutKnown(text: string, known: readonly string[]): string {
  let out = text;
  for (const secret of known) if (out.includes(secret)) out = out.replaceAll(secret, stars);
  return out;
}

function isCredential(family: Family | undefined): boolean {
  return family === 'credential' || family === 'infrastructure-secret';
}
