// The second way to what a clone lacks: each object by a request of its own, as GitHub's REST API gives them, for where
// Git's own protocol is not let through. Slow, and so bounded; what it gives is kept in memory.
import { createHash } from 'node:crypto';
import { Fault } from '../../model/fault.ts';
import type { Oid } from '../../model/oid.ts';
import type { ObjectSource, RawObject } from '../object-store.ts';
import { parseCommit } from '../parse-object.ts';
import type { Fetched, ObjectRemote, WantedObject } from './object-remote.ts';
import { FetchEnded, mends, remoteFault } from './remote-failure.ts';

/** Gives single objects. Its methods throw a Fault `remote-failed`. */
export interface SingleObjects {
  /** For people: `api.github.com`. */
  readonly name: string;
  /**
   * The content as Git stores it, without its header; null where it is not to be had. Trees and blobs are held to their
   * ids; a commit may be put together from its parts.
   */
  read(oid: Oid, kind: WantedObject['kind']): Promise<Uint8Array | null>;
  /** What a ref stands on, by its full name; null for none. */
  findRef(name: string): Promise<Oid | null>;
}

interface SingleObjectLimits {
  readonly requestsMax: number;
  readonly bytesMax: number;
}

const usualSingleLimits: SingleObjectLimits = { requestsMax: 2000, bytesMax: 256 * 1024 * 1024 };

const atOnce = 6;

export class OneByOneRemote implements ObjectRemote {
  readonly folders = [];
  readonly sources: readonly ObjectSource[];
  readonly shallow = new Set<Oid>();
  private readonly objects: SingleObjects;
  private readonly limits: SingleObjectLimits;
  private readonly signal: AbortSignal | null;
  private readonly held = new Map<Oid, RawObject>();
  private readonly absent = new Set<Oid>();
  private depth = 0;
  private bytes = 0;
  private requests = 0;

  /** Once `signal` is aborted nothing is asked any more: FetchEnded is thrown. */
  constructor(
    objects: SingleObjects,
    limits: SingleObjectLimits = usualSingleLimits,
    signal: AbortSignal | null = null,
  ) {
    this.objects = objects;
    this.limits = limits;
    this.signal = signal;
    this.sources = [{ read: async (oid) => this.held.get(oid) ?? null, oidsWithPrefix: async () => [] }];
  }

  get name(): string {
    return this.objects.name;
  }

  get fetched(): Fetched {
    return { depth: this.depth, objects: this.held.size, bytes: this.bytes };
  }

  async findRefs(names: readonly string[]): Promise<ReadonlyMap<string, Oid>> {
    const found = new Map<string, Oid>();
    for (const name of names) {
      this.count();
      const oid = await this.objects.findRef(name);
      if (oid !== null) found.set(name, oid);
    }
    return found;
  }

  /** One generation: those that are missing, and no more. */
  async deepen(tips: readonly Oid[], missing: readonly Oid[]): Promise<boolean> {
    const fresh = missing.filter((oid) => !this.held.has(oid) && !this.absent.has(oid));
    if (fresh.length === 0) return false;
    await this.readAll(fresh.map((oid) => ({ oid, kind: 'commit' })));
    this.depth += 1;
    const gone = tips.find((oid) => this.absent.has(oid));
    if (gone !== undefined) {
      const message = `The server ${this.name} does not have the commit ${gone}.`;
      throw new Fault('missing-object', message, mends.whole);
    }
    // Its parents may be here or not: whoever asks looks.
    for (const oid of fresh) if (this.held.has(oid)) this.shallow.add(oid);
    return true;
  }

  async bring(wanted: readonly WantedObject[]): Promise<void> {
    await this.readAll(wanted.filter(({ oid }) => !this.held.has(oid) && !this.absent.has(oid)));
  }

  private async readAll(wanted: readonly WantedObject[]): Promise<void> {
    const left = [...wanted];
    const work = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await this.readOne(next);
    };
    const workers = Array.from({ length: Math.min(atOnce, left.length) }, work);
    const ended = await Promise.allSettled(workers);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  private async readOne({ oid, kind }: WantedObject): Promise<void> {
    this.count();
    const bytes = await this.objects.read(oid, kind);
    if (bytes === null || !isWhatItSays(bytes, oid, kind)) {
      this.absent.add(oid);
      return;
    }
    this.bytes += bytes.length;
    if (this.bytes > this.limits.bytesMax) throw tooMuch();
    this.held.set(oid, { kind, bytes });
  }

  private count(): void {
    if (this.signal?.aborted === true) throw new FetchEnded(this.signal);
    this.requests += 1;
    if (this.requests > this.limits.requestsMax) throw tooMuch();
  }
}

function isWhatItSays(bytes: Uint8Array, oid: Oid, kind: WantedObject['kind']): boolean {
  if (kind === 'commit') {
    try {
      return parseCommit(bytes, oid).oid === oid;
    } catch {
      return false;
    }
  }
  const sum = createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
  return sum === oid;
}

function tooMuch(): Fault {
  return remoteFault(
    'More would have to be asked for one by one than Leakline asks for one scan.',
    mends.whole,
  );
}
