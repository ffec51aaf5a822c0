// Patterns of the user's own that can find nothing, whatever the text: a scan with one would be taken for one that looks.
import { LinearRegexError, linearRegex } from '../config/linear-regex.ts';
import { isDeaf } from '../detect/linear-program.ts';
import { Fault } from '../model/fault.ts';
import type { OwnPattern } from '../model/pattern.ts';

/** Throws a Fault `bad-configuration`. */
export function refuseUnfit(pattern: OwnPattern): void {
  const reason = unfitness(pattern);
  if (reason === null) return;
  throw new Fault(
    'bad-configuration',
    `the pattern "${pattern.id}" of the configuration can find nothing: ${reason}`,
    'Mend it, or take it out; "leakline patterns check" tells whether it finds its examples.',
  );
}

/** A clause, or null where all is well. */
function unfitness({ regex, flags, allow, keywords }: OwnPattern): string | null {
  try {
    for (const source of allow) linearRegex(source, flags);
    if (!isDeaf(linearRegex(regex, flags).program(), keywords)) return null;
    return 'none of its keywords can stand in a match of its expression';
  } catch (error) {
    if (!(error instanceof LinearRegexError)) throw error;
    return `an expression of it is none, ${error.message}`;
  }
}
