// Names in a sentence.

/** `a`, `a and b`, `a, b and c`; of more than `max` the rest is counted: `a, b and 4 more`. Empty for none. */
export function namesInWords(names: readonly string[], max: number): string {
  const shown = names.slice(0, max);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
