// The permissions of files in words. Pure.

/** What others can do: `read by everybody on this machine`. */
export function reachOf(mode: number): string {
  const others = mode & 0o007;
  const bits = others === 0 ? (mode & 0o070) >> 3 : others;
  const who = others === 0 ? 'its group' : 'everybody on this machine';
  const words = [...((bits & 4) === 0 ? [] : ['read']), ...((bits & 2) === 0 ? [] : ['changed'])];
  return `${words.length === 0 ? 'executed' : words.join(' and ')} by ${who}`;
}

export function octal(mode: number): string {
  return `0${mode.toString(8).padStart(3, '0')}`;
}
