// The severities that the user gives in place of the patterns' own.
import type { Pattern } from '../model/pattern.ts';
import { isAtLeast, milder, type Severity, severities } from '../model/severity.ts';
import { providerOf } from './select-patterns.ts';
import type { Settings } from './settings.ts';

type Given = Settings['severities'];

/**
 * The severity of a finding that was judged to have `found`. What its context made milder than the pattern is stays
 * milder by as many steps; what was judged to be a note stays one.
 */
export function overriddenSeverity(pattern: Pattern, found: Severity, given: Given): Severity {
  const wanted = givenSeverity(pattern, given);
  if (wanted === null) return found;
  if (found === 'note' && pattern.severity !== 'note') return 'note';
  const steps = severities.indexOf(found) - severities.indexOf(pattern.severity);
  if (steps <= 0) return isAtLeast(found, wanted) && steps < 0 ? found : wanted;
  // A severity above the note is not lost by being moved: that would be for the user to say.
  const moved = milder(wanted, steps);
  return moved === 'note' && wanted !== 'note' ? 'low' : moved;
}

/** By id, provider, family, and then the most severe of its tags'. */
function givenSeverity(pattern: Pattern, given: Given): Severity | null {
  for (const name of [pattern.id, providerOf(pattern), pattern.family]) {
    const severity = Object.hasOwn(given, name) ? given[name] : undefined;
    if (severity !== undefined) return severity;
  }
  const ofTags = (pattern.tags ?? []).flatMap((tag) => (Object.hasOwn(given, tag) ? [given[tag]] : []));
  return severities.find((severity) => ofTags.includes(severity)) ?? null;
}
