// Paths as small numbers: a history meets each path again with every version of a file, and what is asked of a path (is it
// left out, is it HEAD's) is asked once of its number.

/** What it needs of names: as trees number them (numbered-trees.ts). */
export interface NameTexts {
  textOf(name: number): string;
}

export class PathNumbers {
  private readonly names: NameTexts;
  /** For each path that of its folder and the number of its name; for one that was given as text -1 and nothing. */
  private parents = new Int32Array(1024);
  private nameOf = new Int32Array(1024);
  private readonly texts: (string | undefined)[] = [];
  private readonly prefixes: (string | undefined)[] = [];
  private readonly byText = new Map<string, number>();
  /** Numbers of paths plus one, by folder and name; 0 for none. */
  private slots = new Int32Array(4096);
  private made = 0;

  constructor(names: NameTexts) {
    this.names = names;
  }

  /** Numbers are from 0 to below this. */
  get count(): number {
    return this.made;
  }

  /** What stands under a name in a folder: a path, and a folder itself. The number of the folder, or `top`. */
  within(folder: number, name: number): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(folder, name) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = (this.slots[slot] as number) - 1;
      if (this.parents[known] === folder && this.nameOf[known] === name) return known;
    }
    const path = this.add(folder, name);
    this.slots[slot] = path + 1;
    if (this.made * 2 > this.slots.length) this.rehash();
    return path;
  }

  /** The number of a text that is no path of a tree. As a folder it is `prefix` for what is in it. */
  ofText(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const path = this.add(given, 0);
    this.texts[path] = text;
    this.prefixes[path] = text;
    this.byText.set(text, path);
    return path;
  }

  textOf(path: number): string {
    const known = this.texts[path];
    if (known !== undefined) return known;
    const text = this.prefixOf(this.parents[path] as number) + this.names.textOf(this.nameOf[path] as number);
    this.texts[path] = text;
    return text;
  }

  /** What paths in a folder begin with. */
  prefixOf(folder: number): string {
    if (folder === top) return '';
    const known = this.prefixes[folder];
    if (known !== undefined) return known;
    const prefix = `${this.textOf(folder)}/`;
    this.prefixes[folder] = prefix;
    return prefix;
  }

  private add(parent: number, name: number): number {
    if (this.made === this.parents.length) {
      this.parents = longer(this.parents);
      this.nameOf = longer(this.nameOf);
    }
    const path = this.made;
    this.made += 1;
    this.parents[path] = parent;
    this.nameOf[path] = name;
    return path;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let path = 0; path < this.made; path += 1) {
      const parent = this.parents[path] as number;
      if (parent === given) continue;
      let slot = slotOf(parent, this.nameOf[path] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = path + 1;
    }
  }
}

/** The folder that has no path: a repository's root. */
export const top = -1;
/** In place of a folder. */
const given = -2;

function longer(items: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(items.length * 2);
  grown.set(items);
  return grown;
}

/** Multiplies by odd numbers without a pattern, and folds the upper bits in. */
function slotOf(folder: number, name: number): number {
  const mixed = Math.imul(folder, 0x9e3779b1) ^ Math.imul(name, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
