// A Git server as the place where missing objects come from. Commits come alone (`filter tree:0`), which makes it cheap to
// go back in history until two branches meet; trees and blobs are then asked for by their ids, many at a time. A server
// that can leave nothing out sends everything with the commits; one that gives nothing by id is asked for its refs.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { Oid } from '../../model/oid.ts';
import { type FetchRequest, fetchRequest, readFetched, type ShallowChange } from './fetch-command.ts';
import { readRefs, refsRequest } from './ls-refs.ts';
import type { Fetched, ObjectRemote, WantedObject } from './object-remote.ts';
import { type ByteBudget, PackToFile } from './pack-to-file.ts';
import { PacketReader } from './pkt-line.ts';
import { mends, plainWords, remoteFault, ServerRefused } from './remote-failure.ts';
import { readFeatures, type ServerFeatures } from './server-features.ts';
import { type HttpOptions, SmartHttp } from './smart-http.ts';

export interface GitRemoteOptions extends HttpOptions {
  /** An empty folder of our own; it becomes an object folder. */
  readonly folder: string;
  /** Full names of refs that likely reach what is needed, for a server that gives nothing by id. */
  readonly likelyRefs: readonly string[];
  /** Bytes of packs that are fetched in all. */
  readonly bytesMax: number;
  /** Generations that are fetched first. */
  readonly firstDepth: number;
}

const depthGrowth = 4;
/** Where a server can leave nothing out, so that each commit comes with all that it holds. */
const firstDepthOfAll = 8;
/** Beyond this all of the history is asked for. */
const depthMax = 65_536;
/** Git's own number for all of it (gitprotocol-capabilities(5), "shallow"). */
const wholeDepth = 0x7fffffff;
/** How far what a server does not give by id is looked for behind its refs. */
const seekDepthMax = 1024;
const batchObjects = 1000;
/** Ids that a server may refuse, each with a request of its own, before it counts as one that gives nothing by id. */
const refusalsMax = 8;
const refsMax = 200;

/** What was asked for commits, and how far it led. */
interface Descent {
  readonly tips: readonly Oid[];
  /** The same, or what stands for those that are not given by id. */
  readonly roots: readonly Oid[];
  readonly refused: readonly Oid[];
  depth: number;
  readonly shallow: Set<Oid>;
}

export class GitRemote implements ObjectRemote {
  readonly folders: readonly string[];
  readonly sources = [];
  readonly shallow = new Set<Oid>();
  private readonly options: GitRemoteOptions;
  private readonly http: SmartHttp;
  private readonly budget: ByteBudget;
  private features: ServerFeatures | null = null;
  private filters: (string | null)[] = ['tree:0', 'blob:none', null];
  private descent: Descent | null = null;
  private isWhole = false;
  /** What the server said that it does not have, or does not give. */
  private readonly unknown = new Set<Oid>();
  private objects = 0;
  private bytes = 0;

  /** Throws a Fault for an address that is none of HTTP. */
  constructor(options: GitRemoteOptions) {
    this.options = options;
    this.http = new SmartHttp(options);
    this.folders = [options.folder];
    this.budget = { left: options.bytesMax };
  }

  get name(): string {
    return this.http.host;
  }

  get fetched(): Fetched {
    return { depth: this.descent?.depth ?? 0, objects: this.objects, bytes: this.bytes };
  }

  async findRefs(names: readonly string[]): Promise<ReadonlyMap<string, Oid>> {
    const found = await this.refsStarting(names);
    return new Map([...found].filter(([name]) => names.includes(name)));
  }

  async deepen(tips: readonly Oid[], missing: readonly Oid[]): Promise<boolean> {
    const held = this.descent;
    if (held === null || tips.join() !== held.tips.join()) {
      this.descent = await this.descend(tips, await this.depthToStart());
      return true;
    }
    const sought = held.refused.find((oid) => missing.includes(oid));
    // A server may itself hold a shallow clone, which has no more however often it is asked.
    const isAll = held.shallow.size === 0 || held.depth > depthMax;
    const isEnd = isAll || (sought !== undefined && held.depth >= seekDepthMax);
    if (isEnd && sought !== undefined) throw lostFault(this.name, sought);
    if (isEnd) return false;
    const depth = held.depth * depthGrowth;
    const all = depth > depthMax;
    const change = await this.fetch({
      wants: held.roots,
      haves: held.roots,
      shallow: [...held.shallow],
      depth: all ? wholeDepth : depth - held.depth,
      isRelative: !all,
      filter: null,
    });
    held.depth = depth;
    this.apply(held, change);
    return true;
  }

  async bring(wanted: readonly WantedObject[], tips: readonly Oid[]): Promise<void> {
    // Apart: `tree:0` leaves a blob out that is asked for beside a tree that holds it.
    for (const isBlob of [false, true]) {
      const oids = wanted.filter(({ kind }) => (kind === 'blob') === isBlob).map(({ oid }) => oid);
      await this.bringBatches(
        [...new Set(oids)].filter((oid) => !this.unknown.has(oid)),
        tips,
      );
    }
  }

  private async bringBatches(oids: readonly Oid[], tips: readonly Oid[]): Promise<void> {
    const left = [...oids];
    let refusals = 0;
    while (left.length > 0 && !this.isWhole) {
      let batch = left.splice(0, batchObjects);
      while (batch.length > 0 && refusals < refusalsMax) {
        const refused = await this.bringAll(batch);
        if (refused !== null) this.unknown.add(refused);
        batch = refused === null ? [] : batch.filter((oid) => oid !== refused);
        refusals += refused === null ? 0 : 1;
      }
      if (refusals >= refusalsMax) await this.bringWhole(tips);
    }
  }

  /** Null when all came; else one of them, which the server does not have or does not give. */
  private async bringAll(wants: readonly Oid[]): Promise<Oid | null> {
    try {
      await this.fetch({ ...nothing, wants });
      return null;
    } catch (error) {
      const unknown = unknownAmong(error, wants);
      if (unknown === null) throw told(error, this.name);
      return unknown;
    }
  }

  /** Everything that the commits hold, as far back as they are here. */
  private async bringWhole(tips: readonly Oid[]): Promise<void> {
    this.isWhole = true;
    this.filters = [null];
    const held = this.descent;
    this.descent = await this.descend(held?.tips ?? tips, held === null ? null : held.depth);
  }

  private async depthToStart(): Promise<number> {
    await this.ask();
    const { firstDepth } = this.options;
    return this.filters[0] === null ? Math.min(firstDepth, firstDepthOfAll) : firstDepth;
  }

  /** Fetches the first generations. */
  private async descend(tips: readonly Oid[], depth: number | null): Promise<Descent> {
    const refused: Oid[] = [];
    let roots = [...tips];
    for (;;) {
      try {
        const change = await this.fetch({ ...nothing, wants: roots, depth });
        const descent = { tips, roots, refused, depth: depth ?? wholeDepth, shallow: new Set<Oid>() };
        this.apply(descent, change);
        return descent;
      } catch (error) {
        const unknown = unknownAmong(error, roots);
        if (unknown === null || refused.length > tips.length) throw told(error, this.name);
        const stand = refused.length > 0 ? [] : await this.likelyTips();
        refused.push(unknown);
        roots = [...new Set([...roots, ...stand])].filter((oid) => oid !== unknown);
        if (roots.length === 0) throw lostFault(this.name, unknown);
      }
    }
  }

  private async likelyTips(): Promise<Oid[]> {
    const { likelyRefs } = this.options;
    const likely = likelyRefs.length === 0 ? new Map<string, Oid>() : await this.findRefs(likelyRefs);
    const found = likely.size > 0 ? likely : await this.refsStarting(['refs/heads/']);
    return [...found.values()].slice(0, refsMax);
  }

  private apply(descent: Descent, { shallow, unshallow }: ShallowChange): void {
    for (const oid of unshallow) descent.shallow.delete(oid);
    for (const oid of unshallow) this.shallow.delete(oid);
    for (const oid of shallow) descent.shallow.add(oid);
    for (const oid of shallow) this.shallow.add(oid);
  }

  private async refsStarting(prefixes: readonly string[]): Promise<Map<string, Oid>> {
    const features = await this.ask();
    try {
      return await this.post(refsRequest(features, prefixes), (reader) => readRefs(reader));
    } catch (error) {
      throw told(error, this.name);
    }
  }

  /** One fetch, with as much left out as the server can leave out. Throws ServerRefused. */
  private async fetch(request: FetchRequest): Promise<ShallowChange> {
    const features = await this.ask();
    const depth = features.fetch.has('shallow') ? request.depth : null;
    for (;;) {
      const filter = this.filters[0] ?? null;
      try {
        return await this.receive(fetchRequest(features, { ...request, depth, filter }));
      } catch (error) {
        if (filter === null || !(error instanceof ServerRefused) || !error.isAboutFilter) throw error;
        this.filters.shift();
      }
    }
  }

  private async receive(body: string): Promise<ShallowChange> {
    const folder = join(this.options.folder, 'pack');
    await mkdir(folder, { recursive: true });
    return this.post(body, async (reader) => {
      const pack = await PackToFile.open(folder, this.budget);
      try {
        const change = await readFetched(reader, pack);
        this.objects += await pack.finish();
        this.bytes += pack.bytes;
        return change;
      } catch (error) {
        await pack.discard();
        throw error;
      }
    });
  }

  private post<Value>(body: string, read: (reader: PacketReader) => Promise<Value>): Promise<Value> {
    return this.http.exchange(
      { path: '/git-upload-pack', body, accept: 'application/x-git-upload-pack-result' },
      (chunks) => read(new PacketReader(chunks)),
    );
  }

  private async ask(): Promise<ServerFeatures> {
    try {
      this.features ??= await this.http.exchange(
        {
          path: '/info/refs?service=git-upload-pack',
          body: null,
          accept: 'application/x-git-upload-pack-advertisement',
        },
        (chunks) => readFeatures(new PacketReader(chunks), this.name),
      );
    } catch (error) {
      throw told(error, this.name);
    }
    if (!this.features.fetch.has('filter')) this.filters = [null];
    return this.features;
  }
}

const nothing = { haves: [], shallow: [], depth: null, isRelative: false, filter: null } as const;

function unknownAmong(error: unknown, wants: readonly Oid[]): Oid | null {
  const unknown = error instanceof ServerRefused ? error.unknownObject : null;
  return wants.find((oid) => oid === unknown) ?? null;
}

function lostFault(host: string, oid: Oid): Fault {
  return new Fault(
    'missing-object',
    `The Git server ${host} does not have the object ${oid}, or does not give it by its id.`,
    mends.whole,
  );
}

function told(error: unknown, host: string): unknown {
  if (!(error instanceof ServerRefused)) return error;
  return remoteFault(`The Git server ${host} refused: "${plainWords(error.message)}".`, mends.whole);
}
