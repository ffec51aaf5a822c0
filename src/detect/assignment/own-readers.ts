// Syntaxes in which a value stands beside a name that only the general names have: `--password v`, `.password("v")`,
// `"--token", "v"`.
import { bareAt, opensAt, quotedAt, readTo } from '../infrastructure/literal-text.ts';
import type { Reader, Reading } from '../infrastructure/sighting.ts';
import { looksRandom } from '../value/randomness.ts';

const flagBefore = /(?:^|[\s"'`[(,=;|&])\\?["']?--?$/;
const flagGap = /^(?:["'`],?\s{1,80}|[ \t]{1,8}|\s\\\r?\n\s{0,40})/;

/** The value of an option of a command line, bare or in a list of arguments. */
export const readFlag: Reader = (sighting) => {
  const { text, end, left, dialect, blob } = sighting;
  if (!left.endsWith('-') || !flagBefore.test(left)) return [];
  const gap = flagGap.exec(text.slice(end, end + 100))?.[0];
  if (gap === undefined) return [];
  sighting.reach();
  const at = end + gap.length;
  const literal = quotedAt(text, at);
  const inList = /^["'`]/.test(gap);
  if (literal !== null) {
    return [{ start: literal.start, end: literal.end, value: literal.value, ...plainFlag }];
  }
  // Prose and lists of options: `--password PASSWORD`, `--token  The token`.
  if (inList || dialect === 'quoted' || (dialect === 'mixed' && gap.length > 1)) return [];
  const bare = bareAt(text, at, { until: 'blank', enclosing: '' });
  if (bare.value === '' || /^[-|<>[\](){}$]/.test(bare.value)) return [];
  const value = bare.value.replace(/["'`,.;]+$/, '');
  const form = blob.traits.document || dialect === 'mixed' ? 'loose' : 'plain';
  return [{ ...plainFlag, start: bare.start, end: bare.start + value.length, value, form }];
};

const plainFlag: Pick<Reading, 'quoted' | 'form' | 'how'> = {
  quoted: true,
  form: 'plain',
  how: 'the value of an option',
};

/** `.password("v")`, `setApiKey('v')`, `{password, "v"}`: the only argument of a call or tuple named for it. */
export const readCall: Reader = (sighting) => {
  const { text, end, left } = sighting;
  const form = left.endsWith('{') ? /^\s{0,4},\s{0,20}/ : /^[ \t]?\(\s{0,20}/;
  const open = form.exec(text.slice(end, end + 24))?.[0];
  if (open === undefined || !opensAt(text, end + open.length)) return [];
  const literal = quotedAt(text, end + open.length);
  sighting.reach(readTo(text, end + open.length, literal));
  if (literal !== null) sighting.reach(literal.next + 22);
  if (literal === null || !/^\s{0,20}[)}]/.test(text.slice(literal.next, literal.next + 22))) return [];
  const { start, value } = literal;
  return [{ start, end: literal.end, value, quoted: true, form: 'plain', how: 'given to a call' }];
};

const directive = /^[ \t]{1,40}(?:[057] )?(?=[^\s=:{(&|<>;#])/;

/** `requirepass v`, `secret "v";`: a line of a configuration file that has no operator. */
export const readDirective: Reader = (sighting) => {
  const { text, end, left, blob } = sighting;
  if (!blob.traits.configuration || blob.traits.source || blob.traits.document) return [];
  if (sighting.dialect === 'yaml' || !/^\s*(?:[\w-]+ ){0,3}$/.test(left)) return [];
  const gap = directive.exec(text.slice(end, end + 48))?.[0];
  if (gap === undefined) return [];
  sighting.reach();
  const reading = valueAt(text, end + gap.length);
  return reading === null ? [] : [{ ...reading, form: left.trim() === '' ? 'plain' : 'loose' }];
};

function valueAt(text: string, at: number): Reading | null {
  const literal = quotedAt(text, at);
  const how = 'the value of a directive';
  if (literal !== null) {
    return { start: literal.start, end: literal.end, value: literal.value, quoted: true, form: 'plain', how };
  }
  const bare = bareAt(text, at, { until: 'line', enclosing: '' });
  const value = bare.value.replace(/;$/, '');
  if (value === '' || /\s/.test(value)) return null;
  return { start: bare.start, end: bare.start + value.length, value, quoted: true, form: 'plain', how };
}

const toldGap =
  /^[*_`"]{0,3}(?:[ \t]{0,3}(?:\||is|was|:|=|->|\u00e2\u0086\u0092)[ \t]{0,3}|[ \t]- (?=["'`])|(?: [a-z]{2,10}){1,3}: |[ \t]{1,3})[*_]{0,2}(?=\S)/;

/** Words to other people, within a program. */
const comment = /(?:^|\s)(?:#|\/\/|\/\*+|--|<!--)\s[^"'`=(){}]{0,80}$|^\s*\*\s[^"'`=(){}]{0,80}$/;

/** "password `v`", "| Password | `v` |", "the password is v": a document that tells the value. */
export const readTold: Reader = (sighting) => {
  const { text, end, left, blob } = sighting;
  if (!blob.traits.document && !(/[#/*]|--/.test(left) && comment.test(left))) return [];
  const gap = toldGap.exec(text.slice(end, end + 40))?.[0];
  if (gap === undefined) return [];
  const start = end + gap.length;
  const rest = text.slice(start, start + 160);
  const line = rest.indexOf('\n');
  sighting.reach(start + (line === -1 ? 160 : line + 1));
  const spanned = /^([`"'])([^`"'\n]{4,120})\1/.exec(rest)?.[2];
  const how = 'told in a document';
  if (spanned !== undefined) {
    return [
      { start: start + 1, end: start + 1 + spanned.length, value: spanned, quoted: true, form: 'plain', how },
    ];
  }
  const word = /^[^\s`"'<>()[\]{}|*]{4,120}/.exec(rest)?.[0].replace(/[.,;:]$/, '') ?? '';
  // A line of its own, or words that say so: people write notes like that, and sentences seldom.
  const alone =
    /^[\s>*+-]*(?:[\w-]+ ){0,3}$/.test(left) && /^[ \t]*(?:\r?\n|$)/.test(rest.slice(word.length));
  const made = word.length >= 16 && looksRandom(word);
  if (word.endsWith('.') || !(made || looksChosen(word, alone)) || !/[:=|]|is|was|->/.test(gap)) return [];
  return [{ start, end: start + word.length, value: word, quoted: true, form: 'plain', how }];
};

/** Does a word look like a password that someone chose? Three classes of characters, or two on a line of its own. */
function looksChosen(word: string, alone: boolean): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*+?~]/].filter((one) => one.test(word)).length;
  if (!/\d/.test(word) || word.length < 6) return false;
  return classes >= 3 || (alone && classes >= 2);
}
