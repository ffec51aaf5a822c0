// Which folders of the index are those of a tree, as Git notes it there ("Cache tree" in gitformat-index(5)): what is
// added takes its folders off. A commit writes the trees that stand here, so that who compares with HEAD need not read
// what is the same.
import { isOid, type Oid } from '../model/oid.ts';
import { pathText } from './path-text.ts';

const newline = 0x0a;

/**
 * The trees by the paths of their folders, which end in `/`; that of the whole index by the empty path. None for what is
 * no such extension.
 */
export function parseCacheTree(data: Buffer, oidBytes: number): ReadonlyMap<string, Oid> {
  const trees = new Map<string, Oid>();
  /** Folders whose subfolders follow, and how many are still to come. */
  const open: { readonly path: string; left: number }[] = [];
  let at = 0;
  do {
    const nameEnd = data.indexOf(0, at);
    const lineEnd = data.indexOf(newline, nameEnd);
    const counts = /^(-?\d+) (\d+)$/.exec(data.toString('latin1', nameEnd + 1, lineEnd));
    if (nameEnd === -1 || lineEnd === -1 || counts === null) return new Map();
    const parent = open.at(-1);
    const path = parent === undefined ? '' : `${parent.path}${pathText(data.subarray(at, nameEnd))}/`;
    at = lineEnd + 1;
    if (Number(counts[1]) >= 0) {
      const oid = data.toString('hex', at, at + oidBytes);
      if (!isOid(oid) || trees.has(path)) return new Map();
      trees.set(path, oid as Oid);
      at += oidBytes;
    }
    if (parent !== undefined) parent.left -= 1;
    open.push({ path, left: Number(counts[2]) });
    while (open.at(-1)?.left === 0) open.pop();
  } while (open.length > 0);
  return trees;
}
