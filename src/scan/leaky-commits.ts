// Which commits have something to report in their messages or their people's names: asked by all threads beside the
// blobs, so that the main thread has to judge again, in the history's order, only what is told (scan-texts.ts).
import type { SharedStretches } from '../git/byte-arena.ts';
import { isObjectFault } from '../git/object-store.ts';
import type { ObjectReader } from '../git/pack/object-reader.ts';
import { type ObjectTable, oidAt } from '../git/pack/object-table.ts';
import { type CommitContent, parseCommit, parseCommitContent } from '../git/parse-object.ts';
import { type TextContext, TextJudge } from './judge-text.ts';

/** The texts of commits as threads share them, by the commits' places in the history's order. Can be sent. */
export interface CommitTexts {
  readonly kept: SharedStretches;
  /** For each commit whose texts are not kept its place in the table of objects; -1 for one that is not there. */
  readonly indexes: Int32Array;
}

/** Where a thread reads what is not kept. */
export interface CommitObjects {
  readonly table: ObjectTable;
  readonly reader: Pick<ObjectReader, 'read'>;
}

/** State: what one thread has found, and whom it knows. */
export class LeakyCommits {
  /** Places of commits that have something, or that could not be read here. */
  readonly found: number[] = [];
  readonly count: number;
  private readonly texts: CommitTexts;
  private readonly objects: CommitObjects;
  private readonly judge: TextJudge;
  /** Whether there is something to report in the name of a person. */
  private readonly people = new Map<string, boolean>();

  constructor(texts: CommitTexts, objects: CommitObjects, context: TextContext) {
    this.texts = texts;
    this.count = texts.indexes.length;
    this.objects = objects;
    this.judge = new TextJudge(context);
  }

  /** Looks at the commits between two places. */
  look(from: number, to: number): void {
    for (let place = from; place < Math.min(to, this.count); place += 1) {
      if (this.isLeaky(place)) this.found.push(place);
    }
  }

  private isLeaky(place: number): boolean {
    const content = this.contentOf(place);
    if (content === null) return true;
    const { message, people } = content;
    // All of them, so that each is known.
    const leaky = people.filter((person) => this.isLeakyPerson(person));
    return this.judge.judge({ kind: 'commit-message', text: message }) !== null || leaky.length > 0;
  }

  private isLeakyPerson(person: string): boolean {
    const known = this.people.get(person);
    if (known !== undefined) return known;
    const leaky = this.judge.judge({ kind: 'signature', text: person }) !== null;
    this.people.set(person, leaky);
    return leaky;
  }

  private contentOf(place: number): CommitContent | null {
    const { blocks, places } = this.texts.kept;
    const block = blocks[places[place * 3] as number];
    if (block !== undefined) {
      return parseCommitContent(block.subarray(places[place * 3 + 1], places[place * 3 + 2]));
    }
    const index = this.texts.indexes[place] as number;
    if (index < 0) return null;
    try {
      const { table, reader } = this.objects;
      return parseCommit(reader.read(index).bytes, oidAt(table, index));
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return null;
    }
  }
}
