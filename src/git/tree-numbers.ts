// All trees of a repository as numbers, for attribution: pack/tree-entries.ts under the names that walks use.

import type { NumberedTrees } from './numbered-trees.ts';
import { indexOfOid, type ObjectTable } from './pack/object-table.ts';
import type { TreeSource } from './pack/trees-on-demand.ts';

export function numberedTrees(table: ObjectTable, trees: TreeSource): NumberedTrees {
  return {
    count: table.count,
    numberOf(oid) {
      const index = indexOfOid(table, oid);
      return index >= 0 ? index : trees.lostNumber(oid);
    },
    of: (tree) => (tree < 0 ? null : trees.of(tree)),
    kindOf: (item) => trees.kindOf(item),
    nameOf: (item) => trees.nameOf(item),
    nameNumber: (item) => trees.nameNumber(item),
  };
}
