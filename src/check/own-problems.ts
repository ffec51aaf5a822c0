// What can be said of a pattern of the user's own without running it on a text: of its expression, its keywords and its words.
import { LinearRegexError, linearRegex, type Program } from '../config/linear-regex.ts';
import { isDeaf, matchWithout } from '../detect/linear-program.ts';
import type { OwnPattern, Pattern } from '../model/pattern.ts';

/** Whether its expressions are some: nothing can be found with it otherwise. */
export function isRunnable(pattern: OwnPattern): boolean {
  return typeof programOf(pattern) !== 'string';
}

/** Sentences without a full stop; empty when all is well. */
export function ownProblems(pattern: OwnPattern): string[] {
  const program = programOf(pattern);
  return [
    ...(typeof program === 'string' ? [program] : keywordProblems(pattern, program)),
    ...groupProblems(pattern),
    ...wordProblems(pattern),
  ];
}

/** Why an own pattern that can be run did not so much as look at a text, or found nothing there: a clause, or none. */
export function missReasons(pattern: Pattern, text: string): string[] {
  if (pattern.kind !== 'own') return [];
  const lower = text.toLowerCase();
  if (!pattern.keywords.some((keyword) => lower.includes(keyword.toLowerCase())))
    return ['none of its keywords stands in it'];
  return linearRegex(pattern.regex, pattern.flags).test(text) ? [] : ['its expression is not found in it'];
}

/** What is made of its expression, or why there is nothing. */
function programOf({ regex, flags, allow }: OwnPattern): Program | string {
  try {
    for (const source of allow) linearRegex(source, flags);
    return linearRegex(regex, flags).program();
  } catch (error) {
    if (error instanceof LinearRegexError) return `an expression of it is none: ${error.message}`;
    throw error;
  }
}

function keywordProblems({ keywords }: OwnPattern, program: Program): string[] {
  if (isDeaf(program, keywords)) return ['none of its keywords can stand in a match of its expression'];
  const without = matchWithout(program, keywords);
  if (without === null) return [];
  return [
    `its expression takes what has none of its keywords, which is not found: ${JSON.stringify(without)}`,
  ];
}

/** A group of another name is taken for nothing: with it the whole match is the secret. */
function groupProblems({ regex }: OwnPattern): string[] {
  const names = [...regex.matchAll(/(?<!\\)\(\?P?<(\w+)>/g)].map(([, name]) => name ?? '');
  if (names.length === 0 || names.includes('secret')) return [];
  return [`no group of its expression is called "secret", but one is called "${names[0]}"`];
}

function wordProblems({ title, description, remedy, references }: OwnPattern): string[] {
  const problems: string[] = [];
  if (title.trim().length < 3) problems.push('its title says nothing');
  if (/[.!?:;]$/.test(title)) problems.push('its title ends as a sentence does, and stands in sentences');
  if (description !== title && !/[.!]$/.test(description)) problems.push('its description is no sentence');
  if (!/[.!]$/.test(remedy)) problems.push('its remedy is no sentence');
  if (references.some((one) => !/^https:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(one))) {
    problems.push('a reference of it is no address that begins with https');
  }
  return problems;
}
