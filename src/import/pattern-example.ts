// An example and a near miss for an expression, as templates, where it is a simple one: a literal beginning and one class of
// characters with a count, as the tokens of many providers have them. What is made here is a guess, to be proven.

/** Templates: a text that the expression takes, and one that it does not. */
export interface MadeExamples {
  readonly match: string;
  readonly skip: string;
}

/** Alphabets of templates, and what they are made of; the earlier is taken where two fit. */
const alphabets: readonly (readonly [name: string, members: string])[] = [
  ['base62', 'A-Za-z0-9'],
  ['lowerdigits', 'a-z0-9'],
  ['upperdigits', 'A-Z0-9'],
  ['letters', 'A-Za-z'],
  ['lower', 'a-z'],
  ['upper', 'A-Z'],
  ['base32', 'A-Z2-7'],
  ['hex', '0-9a-f'],
  ['HEX', '0-9A-F'],
  ['digits', '0-9'],
];
/** Fewer characters prove too little, more are no token. */
const [countMin, countMax] = [6, 512];
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
const simple =
  /^(?<flags>\(\?i\))?(?<literal>(?:[\w@:/=~-]|\\[^A-Za-z0-9\\{}])+?)(?<class>\[(?:\\.|[^\]\\[])+\]|\\[wd])\{(?<count>\d{1,3})(?<more>,\d{0,4})?\}$/;

/** Null where the expression is no simple one. */
export function examplesOf(expression: string): MadeExamples | null {
  const { flags, literal, class: members, count } = simple.exec(withoutGroups(expression))?.groups ?? {};
  if (literal === undefined || members === undefined || count === undefined) return null;
  const characters = Number(count);
  if (characters < countMin || characters > countMax) return null;
  const alphabet = alphabetOf(members, flags === undefined ? '' : 'i');
  if (alphabet === null) return null;
  const start = literal.replaceAll('\\', '');
  return {
    match: `${start}{${alphabet}*${characters}}`,
    skip: `${start}{${alphabet}*${characters - 1}}`,
  };
}

/** Without groups and bounds of words; as it is where a group is repeated or has alternatives: that is no simple one. */
function withoutGroups(expression: string): string {
  if (/\)[?*+{]|\|/.test(expression)) return expression;
  return expression.replace(
    /^\(\?i\)|\\b|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:|\?P?<\w+>|(?!\?))|\)/gs,
    (part) => (/^(?:\\b|\((?!\?i\)).*|\))$/s.test(part) ? '' : part),
  );
}

/** The first of which the class takes every character. */
function alphabetOf(members: string, flags: string): string | null {
  let takes: RegExp;
  try {
    takes = new RegExp(`^${members}$`, flags);
  } catch {
    return null;
  }
  const fits = ([, own]: readonly [string, string]) => {
    const isOwn = new RegExp(`^[${own}]$`);
    return printable.every((one) => !isOwn.test(one) || takes.test(one));
  };
  return alphabets.find(fits)?.[0] ?? null;
}
