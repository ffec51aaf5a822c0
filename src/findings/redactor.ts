// Takes secrets out of every text that goes into a report beside the findings: paths, branch names, authors,
// reasons. It knows the secrets that the scan found, and it looks for others with the same detector.
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import type { Match } from '../model/match.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import type { Redacted } from '../model/redacted.ts';
import { KnownTexts } from './known-texts.ts';

const stars = '****';

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
  /** What was redacted before: a file has many findings, an author as well, and detectors have few words. */
  private readonly paths = new Map<string, Redacted>();
  private readonly texts = new Map<string, Redacted>();
  private readonly reasons = new Map<string, Redacted>();
  private readonly inText: KnownTexts;
  private readonly inPaths: KnownTexts;

  constructor(
    detector: Detector,
    patterns: ReadonlyMap<string, Pick<Pattern, 'family'>>,
    known: Iterable<KnownSecret> = [],
  ) {
    this.detector = detector;
    this.patterns = patterns;
    const all = [...known];
    const inPaths = all.filter(({ text, family }) => isCredential(family) && distinctive.test(text));
    this.inText = new KnownTexts(all.map((secret) => secret.text));
    this.inPaths = new KnownTexts(inPaths.map((secret) => secret.text));
  }

  /** Redacts a line of prose or a name. */
  text(text: string): Redacted {
    return remembered(this.texts, text, () => this.redact(text, this.inText, () => true));
  }

  /**
   * Redacts a detector's own words, which hold no secret by contract: only what the scan found is looked for.
   */
  reason(reason: string): Redacted {
    return remembered(this.reasons, reason, () => this.inPaths.without(reason, stars) as Redacted);
  }

  /** Redacts a path: credentials only, since a path without its host names would lead nowhere. */
  path(path: string): Redacted {
    return remembered(this.paths, path, () =>
      this.redact(path, this.inPaths, (match) => isCredential(this.patterns.get(match.patternId)?.family)),
    );
  }

  private redact(text: string, known: KnownTexts, taken: (match: Match) => boolean): Redacted {
    let out = known.without(text, stars);
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

function remembered(known: Map<string, Redacted>, text: string, redact: () => Redacted): Redacted {
  const held = known.get(text);
  if (held !== undefined) return held;
  const redacted = redact();
  known.set(text, redacted);
  return redacted;
}

function isCredential(family: Family | undefined): boolean {
  return family === 'credential' || family === 'infrastructure-secret';
}
