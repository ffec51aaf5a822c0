// Command lines that give a value without an operator: `setx X v`, `ENV X v`, `gh secret set X --body v`,
// `echo v | docker secret create X -`, `read X <<< v`.
import { bareAt, opensAt, quotedAt } from './literal-text.ts';
import type { Reader, Reading, Sighting } from './sighting.ts';

/** What stands before a name that its value follows after a blank. */
const positional =
  /(?:^|[\s;&|(`"'@])(?:setx|setenv|ENV|ARG|LABEL|SetEnv|#\s*define|%define|fastcgi_param|uwsgi_param|\\set|let|:set|launchctl\s+setenv|set-environment|(?:dotenv|pulumi|npm|git|snap|poetry|composer|wp|yarn|pnpm|conda|netlify|railway|doppler|modal|convex|eas|amplify|infisical|chamber|convox|dokku|s3cmd|flyctl|fly|supabase|kamal)\s[^\n|;]{0,60}?(?:set|write|put|add|env:set)|set(?:\s+-{1,2}[\w-]+)+|set\s+env\(|cf\s+set-env\s+\S+|Set\s+Environment\s+Variable|Set-(?:Variable|Item|Content)|New-(?:Variable|Item)|secret\s+set|write|put|defaults\s+write\s+\S+|env\s+set|config\s+set|variable\s+set|def|defvar|defconst|defparameter|setq|setf|define|val|string|EnvironmentVariable|csh\s+set)(?:\s+-{1,2}[\w:-]+(?:\s+\w+)?){0,3}\s+[("'$:]*(?:env:\\?|Env:\\?)?$/;
const lispCall =
  /\((?:setenv|setq|setf|def|defvar|defconst|define|assoc|getenv)\s+["':*]*$|[{\s,(]:$|set\s+(?:::)?env\($|\bset\((?:ENV\{)?$|\(or\s+\([\w/.]*getenv\s+"$/;

/** Whatever tool sets something: its value has to look like one. */
const anyTool =
  /(?:^|[\s;&|$>])[\w./-]+\s+(?:[\w./:=-]+\s+){0,4}(?:set|add|put|write|create|update|store|env:set|config:set|secret:set)(?:\s+-{1,2}[\w-]+){0,2}\s+["']?$/;

const optionValue =
  /[\s"'](?:--?(?:value|body|secret-string|secret-value|data|secret|plaintext|Value|string|val|string-value|password|b|v|text|default|from-literal|data-plain))(?:[ =]|\s*\\\r?\n\s*)[ \t]*/g;
const settingCommand =
  /\b(?:set|put|put-parameter|put-secret-value|create|create-secret|add|update|update-secret|Set-\w+|New-\w+|config|write|define|register)\b|-Name\b|--name\b/;
const hereString = /[^\n|;&<]{0,80}<<<[ \t]*/y;
const hereDocument = /[^\n|;&<]{0,40}<<-?[ \t]*(["']?)(\w+)\1[ \t]*\r?\n/y;
const piped =
  /(?:echo|printf|print|Write-Output|Write-Host)\s+(?:-\w+\s+)*(?:["']?%s(?:\\n)?["']?\s+)?((?:"[^"\n]*"|'[^'\n]*'|[^\s|"'<>]+))\s*\|[^|\n]{0,160}$/;
const pipedText = /(?:^|[;&|(]\s*)(?:"([^"\n]+)"|'([^'\n]+)')\s*\|[^|\n]{0,100}$/;

const beforeOutput = /^\s*(?:[$#>%]|\S+[$#>])\s+(?:echo|printenv|print|printf)\s+["']?\$?\{?$/;

/** Values that a command line gives the name. */
export const readCommand: Reader = (sighting) => {
  const out: Reading[] = [];
  for (const read of [readPositional, readDirective, readOption, readHere, readPiped, readOutput]) {
    const reading = read(sighting);
    if (reading !== null) out.push(reading);
  }
  return out;
};

function readPositional(sighting: Sighting): Reading | null {
  const { text, end, left, dialect } = sighting;
  const head = /^\\?["']?[)}]*[ \t]+(?:(?:-\w+|as)[ \t]+)*/.exec(text.slice(end, end + 40));
  if (head === null) return null;
  const at = end + head[0].length;
  // An operator or the end of the line: there is no value.
  if (/^[-=|<>+?*/\r\n]?$/.test(text.slice(at, at + 1))) return null;
  // In a program a bare word is none either.
  if (dialect === 'quoted' && !opensAt(text, at)) return null;
  const lisp = lispCall.test(left);
  const known = lisp || positional.test(left);
  if (!known && !anyTool.test(left)) return null;
  sighting.reach();
  const toLineEnd = /\b(?:ENV|fastcgi_param|SetEnv)\s+$/.test(left);
  const reading = valueAt(text, at, toLineEnd ? 'line' : 'blank', 'set by a command');
  if (reading === null || /^(?:[-=:|<>&+?*/\\]|AS\b|as\b)/.test(reading.value) || (lisp && !reading.quoted))
    return null;
  if (!reading.quoted && (/\s/.test(reading.value) || dialect === 'quoted')) return null;
  return { ...reading, quoted: true, form: known ? 'plain' : 'loose' };
}

/** `NAME "v"` alone on a line of a configuration file. */
function readDirective(sighting: Sighting): Reading | null {
  const { text, end, left, dialect } = sighting;
  if (dialect !== 'lines' || !/^\s*$/.test(left)) return null;
  const gap = /^[ \t]+(?=["'])/.exec(text.slice(end, end + 16))?.[0];
  if (gap === undefined) return null;
  sighting.reach();
  return valueAt(text, end + gap.length, 'line', 'set by a directive');
}

/** `$ echo $NAME` and, on the next line, what it printed. */
function readOutput(sighting: Sighting): Reading | null {
  const { text, end, left } = sighting;
  if (!/echo|print/.test(left) || !beforeOutput.test(left)) return null;
  sighting.reach();
  const found = /^\}?["']?[ \t]*\r?\n[ \t]*(\S{6,300})[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 330));
  const value = found?.[1];
  if (found === null || value === undefined) return null;
  return { ...plain(text, end + found[0].lastIndexOf(value), value, 'printed by a command'), form: 'loose' };
}

function readOption(sighting: Sighting): Reading | null {
  const { text, end, left } = sighting;
  if (!settingCommand.test(left)) return null;
  const rest = statementAfter(text, end);
  sighting.reach(end + rest.length + 3);
  if (!rest.includes('-')) return null;
  const stop = rest.search(/[|;]|&&|<</);
  const own = stop === -1 ? rest : rest.slice(0, stop);
  sighting.reach();
  optionValue.lastIndex = 0;
  const found = optionValue.exec(own);
  if (found === null) return null;
  const reading = valueAt(text, end + found.index + found[0].length, 'blank', 'set by a command');
  return reading === null ? null : { ...reading, quoted: true };
}

/** To the end of the line, and of those that a backslash joins to it. */
function statementAfter(text: string, end: number): string {
  const following = text.slice(end, end + 300);
  const stop = following.indexOf('\n');
  if (!/\\\r?\n/.test(following)) return stop === -1 ? following : following.slice(0, stop);
  return /^(?:[^\n\\]|\\(?!\r?\n)|\\\r?\n){0,300}/.exec(following)?.[0] ?? '';
}

function readHere(sighting: Sighting): Reading | null {
  const { text, end, left } = sighting;
  const sign = text.slice(end, end + 82).search(/[<\n]/);
  if (sign === -1 || !text.startsWith('<<', end + sign)) return null;
  if (/\$\{?$/.test(left)) return null;
  sighting.reach();
  hereString.lastIndex = end;
  const single = hereString.exec(text);
  if (single !== null) return valueAt(text, end + single[0].length, 'blank', 'read from a here-string');
  hereDocument.lastIndex = end;
  const many = hereDocument.exec(text);
  if (many === null || !/\bread\b|secret|create|set\b|\/$|tee/.test(left)) return null;
  const at = end + many[0].length;
  const close = text.indexOf(`\n${many[2] ?? ''}`, at - 1);
  const value = close === -1 ? '' : text.slice(at, close).trim();
  return value === '' || /\n/.test(value) ? null : plain(text, at, value, 'read from a here-document');
}

function readPiped(sighting: Sighting): Reading | null {
  const { left, text, start } = sighting;
  if (!left.includes('|')) return null;
  const line = left.slice(-300);
  const found = piped.exec(line) ?? pipedText.exec(line);
  if (
    found === null ||
    !/secret|set|put|add|env|create|tee|write|read|put-parameter|Set-/i.test(line.slice(found.index + 4))
  ) {
    return null;
  }
  sighting.reach();
  const raw = (found[1] ?? found[2] ?? '').replace(/^["']|["']$|\\n["']?$/g, '');
  const at = text.lastIndexOf(raw, start - 1);
  return raw === '' || at === -1 ? null : plain(text, at, raw, 'piped in');
}

function plain(_text: string, start: number, value: string, how: string): Reading {
  return { start, end: start + value.length, value, quoted: true, form: 'plain', how };
}

function valueAt(text: string, at: number, until: 'line' | 'blank', how: string): Reading | null {
  const literal = quotedAt(text, at);
  if (literal !== null) {
    return { start: literal.start, end: literal.end, value: literal.value, quoted: true, form: 'plain', how };
  }
  const bare = bareAt(text, at, { until, enclosing: '' });
  if (bare.value === '') return null;
  return { start: bare.start, end: bare.end, value: bare.value, quoted: false, form: 'plain', how };
}
