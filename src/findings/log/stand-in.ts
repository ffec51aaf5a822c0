// What stands in a log where a secret would: something that another program masked, a variable, a slot of a template.
// Unlike in a file, "changeme" is none: what a program was run with is what it was run with.

const standIns: readonly RegExp[] = [
  /^(?:null|nil|none|undefined|true|false|nan)$/i,
  /^[xX]{3,}$|^\.{2,}$|^[-_#?]+$|^\u2026|^\u00e2\u0080\u00a6|^\u2022+$/,
  /^[<[({]?(?:redacted|filtered|masked|hidden|removed|suppressed|sanitized|scrubbed|omitted|secret|empty)[>\])}]?$/i,
  /^<[^<>]*>?$|^\[[A-Za-z_ -]*\]?$|^\([A-Za-z_ -]*\)?$|^\{[A-Za-z_][\w.:-]*\}?$/,
  /^\$\{|^\$\(|^\$[A-Z_][A-Z0-9_]*$|^\$[A-Za-z_]*(?:token|pass|secret|key)\w*$|^\$env:/i,
  /^\{\{|^\{%|^<%|^#\{|^%[A-Za-z_]\w*%$|^%[-+#]?[a-zA-Z]$|^%\(\w+\)s$|^@[A-Z_]+@$|^__\w+__$/,
];

/** Whether a value, one character a byte, holds no secret. */
export function isStandIn(value: string): boolean {
  if (value === '' || value.includes('***')) return true;
  return standIns.some((one) => one.test(value));
}
