// The command that brings objects: gitprotocol-v2(5), "fetch". All that is to be had is asked for in one request
// (`done`), so that there is no negotiation; the pack comes in side-band packets and goes to a file as it comes.
import { isOid, type Oid } from '../../model/oid.ts';
import type { PackSink } from './pack-to-file.ts';
import { delimPacket, flushPacket, type Packet, type PacketReader, packet, packetText } from './pkt-line.ts';
import { BrokenAnswer, ServerRefused } from './remote-failure.ts';
import type { ServerFeatures } from './server-features.ts';

export interface FetchRequest {
  readonly wants: readonly Oid[];
  /** Commits that are here with all that they reach, as far as `shallow` lets them. */
  readonly haves: readonly Oid[];
  /** Commits whose parents are not here. */
  readonly shallow: readonly Oid[];
  /** Generations of commits: from what is wanted, or, when `isRelative`, from where `shallow` ends. Null for all. */
  readonly depth: number | null;
  readonly isRelative: boolean;
  /** What to leave out (git-rev-list(1), "--filter"); null for nothing. What is wanted itself always comes. */
  readonly filter: string | null;
}

/** How the history that is here has changed. */
export interface ShallowChange {
  readonly shallow: readonly Oid[];
  readonly unshallow: readonly Oid[];
}

/** No side-band of progress, no deltas on what is elsewhere: the pack has to stand for itself. */
export function fetchRequest(features: ServerFeatures, request: FetchRequest): string {
  const { wants, haves, shallow, depth, isRelative, filter } = request;
  const lines = [
    'no-progress',
    'ofs-delta',
    ...wants.map((oid) => `want ${oid}`),
    ...shallow.map((oid) => `shallow ${oid}`),
    ...(depth === null ? [] : [`deepen ${depth}`]),
    ...(depth !== null && isRelative ? ['deepen-relative'] : []),
    ...(filter === null ? [] : [`filter ${filter}`]),
    ...haves.map((oid) => `have ${oid}`),
    'done',
  ];
  return [
    packet('command=fetch\n'),
    ...(features.namesObjectFormat ? [packet('object-format=sha1\n')] : []),
    delimPacket,
    ...lines.map((line) => packet(`${line}\n`)),
    flushPacket,
  ].join('');
}

/** Reads the sections of the answer; the pack goes to `sink`. Throws BrokenAnswer, ServerRefused, and the sink's errors. */
export async function readFetched(reader: PacketReader, sink: PackSink): Promise<ShallowChange> {
  const change = { shallow: [] as Oid[], unshallow: [] as Oid[] };
  for (;;) {
    const name = sectionName(await reader.need());
    if (name === 'packfile') {
      await readPack(reader, sink);
      return change;
    }
    for (let line = await reader.need(); line.kind !== 'delim'; line = await reader.need()) {
      if (line.kind !== 'data') throw new BrokenAnswer('it has no pack');
      const [word, oid = ''] = refusalOr(packetText(line.bytes)).split(' ');
      if (name !== 'shallow-info' || !isOid(oid)) continue;
      if (word === 'shallow') change.shallow.push(oid as Oid);
      if (word === 'unshallow') change.unshallow.push(oid as Oid);
    }
  }
}

function sectionName(found: Packet): string {
  if (found.kind !== 'data') throw new BrokenAnswer('it has no pack');
  return refusalOr(packetText(found.bytes));
}

function refusalOr(text: string): string {
  if (text.startsWith('ERR ')) throw new ServerRefused(text.slice(4));
  return text;
}

/** Bands: 1 is the pack, 2 what is shown while it comes, 3 why it does not. */
async function readPack(reader: PacketReader, sink: PackSink): Promise<void> {
  for (let found = await reader.need(); found.kind === 'data'; found = await reader.need()) {
    const [band] = found.bytes;
    const bytes = found.bytes.subarray(1);
    if (band === 1) await sink.write(bytes);
    else if (band === 3) throw new ServerRefused(packetText(bytes));
    else if (band !== 2) throw new BrokenAnswer('it has a band that there is not');
  }
}
