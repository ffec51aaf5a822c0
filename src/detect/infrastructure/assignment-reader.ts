// `NAME = value` and its kin, in every language: an operator after the name, and what it gives the name.
import { expressionAfter } from './expression-reader.ts';
import { bareAt, blockAt, joinedAt, opensAt, quotedAt, readTo } from './literal-text.ts';
import { parentKey } from './parent-key.ts';
import { nearBytes, type Reader, type Reading, type Sighting } from './sighting.ts';

/** What may close after a name that stood in quotes, brackets or emphasis. */
const closers = /(?:\\*["'`]|[\])}]|\[\d*\]|&quot;|&#0?3[49];|<\/\w+>|\*\*|(?<=[*_])[*_])*[?!]?/y;

/** `: string =`, ` string =`, `: &'static str =`: a type between the name and its operator. */
const typed =
  /(?:[ \t]*:[ \t]*&?'?[A-Za-z*][\w.<>[\]|&'"? *:]{0,48}?|[ \t]+(?:As[ \t]+)?[*&]?[A-Za-z][\w.<>[\]*]{0,40}|[ \t]*\?)[ \t]*(?==(?:[ \t]+|(?=["'`]))(?![=>]))/y;
/** `A, B = "v", 1`. */
const several = /(?:[ \t]*,[ \t]*[A-Za-z_]\w*){1,4}[ \t]*(?==[ \t]*["'])/y;

const operator =
  /[ \t]*(\?\?=|\|\|=|\/\/=|\?=|::?:?=|\+=|===?|!==?|=>|<-|\u00e2\u0086\u0090|=|:{2,3}(?=[ \t]*["'])|:(?!:))/y;
/** A value may start on the next line, when it is in quotes there. */
const gap =
  /[ \t]*(?:<\w+>[ \t]*)?(?:(?:&[\w-]+|!!\w+|!(?:reset|override|unsafe|str)(?=[ \t]))[ \t]+)?(?:\\\r?\n[ \t]*|\(?[ \t]*\r?\n[ \t]*(?=["'`])|\((?=["'`]))?/y;

interface Assigned {
  readonly sign: string;
  readonly spaced: boolean;
  readonly valueAt: number;
}

function match(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function assignedAfter({ text, end }: Sighting): Assigned | null {
  const closed = end + (match(closers, text, end)?.[0].length ?? 0);
  // `[ "$X" = "v" ]`, `process.env.X! = "v"`: the closing bracket belongs to what is assigned.
  const between =
    closed === end || text[end] === '[' ? (match(typed, text, closed) ?? match(several, text, closed)) : null;
  const type = between?.[0].length ?? 0;
  const found = match(operator, text, closed + type) ?? (type > 0 ? match(operator, text, closed) : null);
  const sign = found?.[1];
  if (found === null || sign === undefined) return null;
  const after = found.index + found[0].length;
  const space = match(gap, text, after)?.[0].length ?? 0;
  return { sign, spaced: found[0].length > sign.length || space > 0, valueAt: after + space };
}

/** What may stand between a name and its operator goes on for so long that its end is not near. */
function isLong({ text, end }: Sighting): boolean {
  return !endsGap.test(text.slice(end, end + nearBytes - 48));
}

const endsGap = /[^\w \t.<>[\]|&'"?!*:,`)}/;#\\]/;
/** What is asked about a value before it is read: a tag, an anchor, a bracket, the line below. */
const beforeValue = /[<&!]{1,2}[\w-]*|\\\r?|\(?[ \t]*(?:\r?\n[ \t]*)?/y;

/** Says how far it takes to tell what stands where the value should. */
function lookAtValue(sighting: Sighting, { sign, valueAt }: Assigned): void {
  const { text, dialect, dollar, enclosing } = sighting;
  const letter = text.charAt(valueAt);
  const isBlock = (letter === '|' || letter === '>') && dialect !== 'quoted';
  // A key goes over lines.
  const isKey = enclosing !== '' && text.startsWith('-----', valueAt);
  if ((dialect === 'yaml' && sign === ':') || dollar || isBlock || isKey || letter === '\\') {
    sighting.reach();
    return;
  }
  sighting.reach(valueAt + (match(beforeValue, text, valueAt)?.[0].length ?? 0) + 8);
}

/** The value that an operator gives the name. */
export const readAssignment: Reader = (sighting) => {
  if (isLong(sighting)) sighting.reach();
  const assigned = assignedAfter(sighting);
  if (assigned === null) return [];
  lookAtValue(sighting, assigned);
  if (refersOnly(sighting, assigned)) return [];
  const { text, blob, dialect } = sighting;
  // `'NAME=' . value`: the text ends where the value should begin.
  if (inText(sighting) && text.startsWith(sighting.enclosing, assigned.valueAt)) return [];
  const compared = /^[!=]==?$/.test(assigned.sign);
  const literal = joinedAt(text, assigned.valueAt, blob.traits.source);
  if (opensAt(text, assigned.valueAt)) sighting.reach(readTo(text, assigned.valueAt, literal));
  if (literal !== null && !runsCommand(sighting, assigned)) {
    const value = trimShellQuote(literal.value);
    const form = colonInProse(sighting, assigned) || compared ? 'loose' : 'plain';
    return [
      {
        start: literal.start,
        end: literal.end,
        value,
        quoted: true,
        form,
        how: compared ? 'compared' : 'assigned',
      },
    ];
  }
  if (compared) return [];
  const block = dialect === 'quoted' || assigned.sign !== ':' ? null : blockAt(text, assigned.valueAt);
  if (block !== null) return [{ ...block, quoted: true, form: 'plain', how: 'assigned' }];
  const readings: Reading[] = [];
  const bare = bareReading(sighting, assigned);
  if (bare !== null) readings.push(bare);
  if (dialect === 'quoted' || dialect === 'mixed')
    readings.push(...expressionAfter(sighting, assigned.valueAt, 'value'));
  return readings;
};

/** Backticks run a command in a shell, and are a quote in JavaScript, Go and Markdown. */
function runsCommand({ text, dialect }: Sighting, { valueAt }: Assigned): boolean {
  if (text[valueAt] !== '`') return false;
  return (
    dialect === 'words' ||
    dialect === 'lines' ||
    (dialect === 'mixed' && /^`[^`\n]*\s/.test(text.slice(valueAt)))
  );
}

/** `$NAME: text` and `--token=$NAME=x` use the name; `$NAME = "v"` of PHP, Perl and PowerShell sets it. */
function refersOnly(sighting: Sighting, assigned: Assigned): boolean {
  // Bitnami's SealedSecret: cipher text that is made to be committed.
  if (sighting.dialect === 'yaml' && assigned.sign === ':') {
    if (parentKey(sighting.text.slice(0, sighting.start)) === 'encryptedData') return true;
  }
  if (!sighting.dollar) return false;
  return assigned.sign === ':' || quotedAt(sighting.text, assigned.valueAt) === null;
}

/** The name stands in a longer text, and is not itself all of it. */
function inText({ enclosing, text, end }: Sighting): boolean {
  return enclosing !== '' && !/^\\*["'`]/.test(text.slice(end, end + 2));
}

function colonInProse(sighting: Sighting, assigned: Assigned): boolean {
  return assigned.sign === ':' && inText(sighting);
}

/** In a shell `'a'"b"` joins; what is left of a second quote is no part of the value. */
function trimShellQuote(value: string): string {
  return value.replace(/\\$/, '');
}

const hyphenated =
  /(?:^|[\s"'`(])(?:-{1,2}[a-z-]+[= ]?|export |ENV |ARG |set |env |local |readonly )["'`]?$/i;

function bareReading(sighting: Sighting, assigned: Assigned): Reading | null {
  const { text, dialect, left } = sighting;
  const inQuotes = inText(sighting);
  const tight = !assigned.spaced && assigned.sign === '=';
  if (dialect === 'quoted' && !inQuotes && !(tight && /(?:^|[\s;&|(\-#*/]|env\.)$/.test(left))) return null;
  if (!/^[=:?|]*=$|^:$/.test(assigned.sign)) return null;
  // `--set-secrets X=name:version` names a secret of a store.
  if (/--(?:set-|update-)?secrets?[= ]\S*$/.test(left)) return null;
  // systemd: a credential from a file or a store, or one that is encrypted.
  if (/\b(?:LoadCredential|ImportCredential|LoadCredentialEncrypted|SetCredentialEncrypted)=\s*$/.test(left))
    return null;
  const until = untilOf(sighting, assigned, tight);
  // A text in backticks goes over lines.
  const stop = text.indexOf(inQuotes && sighting.enclosing === '`' ? '`' : '\n', assigned.valueAt);
  sighting.reach(stop === -1 || text[stop - 1] === '\\' ? undefined : stop + 1);
  const bare = bareAt(text, assigned.valueAt, { until, enclosing: inQuotes ? closingQuote(sighting) : '' });
  const value = cutValue(sighting, bare.value, until, inQuotes);
  if (value === '' || /^["'`]/.test(value)) return null;
  const after = text.slice(bare.start + value.length, bare.start + value.length + 1);
  if (dialect === 'quoted' && !inQuotes && /[),.;]/.test(after)) return null;
  const trusted =
    (dialect === 'lines' || dialect === 'words' || dialect === 'yaml' || hyphenated.test(left)) && !inQuotes;
  const plain = trusted || (tight && dialect !== 'quoted') || (tight && inQuotes);
  const reading = { start: bare.start, end: bare.start + value.length, value, how: 'assigned' } as const;
  if (/\s/.test(value) && !mayHoldBlanks(sighting, assigned)) return firstWord(reading, plain);
  return {
    ...reading,
    quoted: trusted || tight || (inQuotes && !assigned.spaced),
    form: plain ? 'plain' : looseUnless(sighting),
  };
}

/** Takes off what ends the statement, and in a text of a program its escaped line break. */
function cutValue(
  { left }: Sighting,
  value: string,
  until: 'line' | 'blank' | 'flow',
  inQuotes: boolean,
): string {
  if (/<\/\w+>/.test(value)) return value.replace(/<\/?\w.*$/s, '').trimEnd();
  if (/[?&]$/.test(left)) return value.replace(/[&#].*$/s, '');
  const replaced = /(?:^|[\s"'])s([/|#,@~!])[^\n]*\1[^\n]*$/.exec(left)?.[1];
  if (replaced !== undefined) return value.slice(0, `${value}${replaced}`.indexOf(replaced));
  // `--set-env-vars A=v,B=w`, `Variables={A=v}`.
  if (/\{[\w=,.\s"'-]*$/.test(left)) return value.replace(/[,}].*$/s, '');
  const list = /,[A-Za-z_][\w.]*=/.exec(value);
  if (list !== null && until !== 'line') return value.slice(0, list.index);
  if (inQuotes) return value.replace(/\\[nr].*$/s, '').replace(/[;,]+$/, '');
  return value.replace(until === 'line' ? /[;,]$/ : /[;,.]+$/, '');
}

function closingQuote({ left, enclosing }: Sighting): string {
  return new RegExp(`\\\\${enclosing}[^\\\\"'\`]*$`).test(left) ? `\\${enclosing}` : enclosing;
}

/** A password after a colon in a document is one, whatever it looks like; a token looks like one. */
function looseUnless(sighting: Sighting): 'plain' | 'loose' {
  return sighting.dialect === 'mixed' && !sighting.blob.traits.document ? 'plain' : 'loose';
}

function untilOf(sighting: Sighting, assigned: Assigned, tight: boolean): 'line' | 'blank' | 'flow' {
  const { left, dialect, blob } = sighting;
  if (/[?&]$/.test(left)) return 'blank';
  if (/\bset "?$/i.test(left)) return 'line';
  if (assigned.sign === ':' && /\{[^}]*$/.test(left)) return 'flow';
  // A tab begins a recipe in a makefile, which a shell runs.
  const recipe = left.startsWith('\t') && /(?:makefile[^/]*|\.mk)$/i.test(blob.path);
  const alone = /^[ \t]*(?:[#;]\s*)?(?:export\s+|override\s+|set\s+)?$/i.test(left);
  if (dialect === 'lines' && alone && !recipe) return 'line';
  // A list's entry, a line of a block: whatever has no blank in it is the value.
  if (dialect === 'yaml' && /^\s*(?:-\s+)?$/.test(left)) return 'line';
  return tight ? 'blank' : 'line';
}

/** A value with blanks that is no sentence: a passphrase in a file of lines, or in YAML. */
function mayHoldBlanks({ dialect, blob }: Sighting, assigned: Assigned): boolean {
  if (blob.traits.document) return false;
  return dialect === 'lines' || (dialect === 'yaml' && assigned.sign === ':');
}

/** `X=v command`, `X: v (since May)`: the first word, if it could be a value by itself. */
function firstWord(
  reading: { readonly start: number; readonly end: number; readonly value: string; readonly how: string },
  plain: boolean,
): Reading | null {
  const first = /^\S+/.exec(reading.value)?.[0] ?? '';
  // A list of words is none.
  if (first.endsWith(',')) return null;
  const word = first.replace(/[;.]+$/, '');
  if (word === '' || /^[$<{[(*%!`|>]/.test(word)) return null;
  return {
    ...reading,
    end: reading.start + word.length,
    value: word,
    quoted: true,
    form: plain ? 'plain' : 'loose',
  };
}
