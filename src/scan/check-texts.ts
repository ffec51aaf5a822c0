// Checks what of a configuration an engine knows the meaning of: expressions, templates of examples, and whether patterns can
// find anything. Loaded where there are any.

import { expand } from '../check/samples.ts';
import { LinearRegexError, linearRegex } from '../config/linear-regex.ts';
import type { ParsedConfiguration, UncheckedText } from '../config/parse-configuration.ts';
import { ownPatternOf } from '../config/resolve-entries.ts';
import { Fault } from '../model/fault.ts';
import { refuseUnfit } from './unfit-pattern.ts';

/** Throws a Fault `bad-configuration` for the first that is wrong. */
export function checkTexts(texts: readonly UncheckedText[]): void {
  for (const one of texts) {
    if (one.form === 'expression') checkExpression(one);
    else checkTemplate(one);
  }
}

/** Throws a Fault `bad-configuration` for the first of its patterns that can find nothing. */
export function checkFit({ values, entryPlaces }: ParsedConfiguration): void {
  for (const pattern of (values.patterns ?? []).map(ownPatternOf)) {
    try {
      refuseUnfit(pattern);
    } catch (error) {
      const place = entryPlaces.get(`patterns ${pattern.id}`);
      if (!(error instanceof Fault) || place === undefined) throw error;
      const at = `${place.file}:${place.line}:${place.column}`;
      throw new Fault(error.code, `${at}: ${error.message}`, error.mend);
    }
  }
}

function checkExpression({ text, flags, fault }: UncheckedText): void {
  try {
    linearRegex(text, flags);
  } catch (error) {
    if (!(error instanceof LinearRegexError)) throw error;
    const mend = "Expressions are in RE2's syntax: without look-around and back-references.";
    throw fault(`is no expression: ${error.message}`, mend, error.offset);
  }
}

function checkTemplate({ text, fault }: UncheckedText): void {
  try {
    expand(text);
  } catch {
    const mend = 'Close each brace of a template, and give one of its alphabets: {base62*36}, {hex*32}.';
    throw fault('is no template', mend, null);
  }
}
