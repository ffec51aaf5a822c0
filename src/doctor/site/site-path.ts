// Paths of a site: `/`-separated, from its root. Pure.

/** Of the path: empty, or ends in a slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A relative path as it stands in a file of the folder; null when it leads out of the site. */
export function pathFrom(folder: string, written: string): string | null {
  if (written === '' || written.startsWith('/') || written.startsWith('~')) return null;
  const parts = folder === '' ? [] : folder.slice(0, -1).split('/');
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
