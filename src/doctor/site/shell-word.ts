// A path in a command that a user may copy: as one word of a POSIX shell, which no name can break out of.

/** As it is where nothing in it means anything to a shell, else in single quotes. */
export function shellWord(text: string): string {
  // A word that begins with a dash would be taken for an option.
  const safe = text.startsWith('-') ? `./${text}` : text;
  return /^[\w@%+=:,./-]+$/.test(safe) || /^~\/[\w@%+=:,./-]+$/.test(safe)
    ? safe
    : `'${safe.replaceAll("'", `'\\''`)}'`;
}
