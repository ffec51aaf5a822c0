// The files below folders that Git ignores, to a small depth and number: a `.env` in `dist/` is ignored and still served.
// Links are not followed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const depthMax = 4;
const entriesMax = 20_000;

/** Folders of packages, caches and of Git: large, and no place where people put their secrets. */
const passedOver =
  /^(?:node_modules|bower_components|\.git|\.hg|\.svn|\.venv|venv|\.tox|\.nox|__pycache__|\.mypy_cache|\.pytest_cache|\.ruff_cache|site-packages|\.yarn|\.pnpm-store|\.gradle|\.terraform|\.next|\.nuxt|\.turbo|\.parcel-cache|\.cache|Pods|DerivedData|target|\.dart_tool)$/i;

/** `folders` are `/`-separated from the root and end in `/`, and so are the paths given, without it. */
export function filesOfIgnoredFolders(root: string, folders: readonly string[]): string[] {
  const files: string[] = [];
  let left = entriesMax;
  const open = folders.map((path) => ({ path, depth: 1 })).reverse();
  for (let folder = open.pop(); folder !== undefined && left > 0; folder = open.pop()) {
    if (passedOver.test(folder.path.split('/').at(-2) ?? '')) continue;
    const entries = listed(join(root, folder.path));
    left -= entries.length;
    for (const entry of entries) {
      const path = folder.path + entry.name;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && folder.depth < depthMax) {
        open.push({ path: `${path}/`, depth: folder.depth + 1 });
      }
    }
  }
  return files;
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // It may not be read, or has gone: others will say so.
  }
}
