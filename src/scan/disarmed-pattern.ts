// Looks with the examples of patterns whether an entry of the allowlist would allow all that one of them finds. Loaded where
// an entry's values have to be tried on secrets, or its paths on the names of files that are found by name.
import { expand } from '../check/samples.ts';
import { linearRegex } from '../config/linear-regex.ts';
import { defaultSettings } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import type { Pattern } from '../model/pattern.ts';
import type { AllowEntry } from '../model/suppression.ts';
import { reachOf } from './allowlist-reach.ts';
import { plainDetector } from './whole-detector.ts';

/** What is random in an example is otherwise under each of these. */
const seeds = ['a', 'b', 'c'];

/** The id of the first pattern of which every example would be allowed; null for none. */
export function firstDisarmed(entry: AllowEntry, patterns: readonly Pattern[], today: string): string | null {
  const values = entry.values ?? [];
  const [allows, mayAllow] = [anyOf(values), anyOf(values.map(unanchored))];
  const trial: Trial = { entry, today, allows, mayAllow };
  return patterns.find((pattern) => isDisarmed(pattern, trial))?.id ?? null;
}

interface Trial {
  readonly entry: AllowEntry;
  readonly today: string;
  /** Of a secret. */
  readonly allows: (secret: string) => boolean;
  /** False for a text of which no part would be allowed. */
  readonly mayAllow: (text: string) => boolean;
}

function anyOf(sources: readonly string[]): (text: string) => boolean {
  const expressions = sources.map((source) => linearRegex(source, ''));
  return (text) => expressions.some((expression) => expression.test(text));
}

/**
 * The expression without what it asks of the ends of the secret: it is found in every text that holds a secret in which the
 * expression is found. Compiling a pattern takes a hundred times as long as asking that.
 */
function unanchored(source: string): string {
  if (source.includes('\\Q')) return '';
  const without = source.replaceAll(/\\[bBAz]|\\.|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|[$^]/gs, (part) =>
    /^(?:\\[bBAz]|[$^])$/.test(part) ? '(?:)' : part,
  );
  try {
    linearRegex(without, '');
    return without;
  } catch {
    return ''; // Is found in every text.
  }
}

function isDisarmed(pattern: Pattern, { entry, today, allows, mayAllow }: Trial): boolean {
  let detector: Detector | null = null;
  let found = 0;
  // The first example alone decides for most: the others are looked at when it would be allowed.
  for (const seed of seeds) {
    for (const example of pattern.examples.match) {
      const path = example.path ?? 'config/app.txt';
      const reach = reachOf(entry, today, pattern.kind === 'file' ? path : null);
      const text = reach === 'some are left' ? '' : expand(example.text, seed);
      if (reach === 'some are left' || (reach === 'by value' && !mayAllow(text))) return false;
      // By itself: what a more specific pattern would take of it is no matter here.
      detector ??= plainDetector({ ...defaultSettings.detect, loopback: true }, [pattern]);
      const secrets = secretsIn(new BlobText(Buffer.from(text), path), pattern, detector);
      if (reach === 'by value' && !secrets.every(allows)) return false;
      found += secrets.length;
    }
  }
  return found > 0;
}

function secretsIn(blob: BlobText, { id }: Pattern, detector: Detector): string[] {
  const found = detector.detect(blob).filter(({ patternId }) => patternId === id);
  return found.map(({ secret }) => blob.slice(secret.start, secret.end));
}
