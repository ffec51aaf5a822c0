// Checks the texts of a configuration whose meaning an engine knows: expressions and templates of examples. Loaded where
// there are any.

import { expand } from '../check/samples.ts';
import { LinearRegexError, linearRegex } from '../config/linear-regex.ts';
import type { UncheckedText } from '../config/parse-configuration.ts';

/** Throws a Fault `bad-configuration` for the first that is wrong. */
export function checkTexts(texts: readonly UncheckedText[]): void {
  for (const one of texts) {
    if (one.form === 'expression') checkExpression(one);
    else checkTemplate(one);
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
