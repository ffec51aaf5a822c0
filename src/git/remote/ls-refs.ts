// Asks a Git server what its refs stand on: gitprotocol-v2(5), "ls-refs".
import { isOid, type Oid } from '../../model/oid.ts';
import { delimPacket, flushPacket, type PacketReader, packet, packetText } from './pkt-line.ts';
import { BrokenAnswer, ServerRefused } from './remote-failure.ts';
import type { ServerFeatures } from './server-features.ts';

const refsMax = 500_000;

/** `prefixes` of full names: `refs/heads/main` also gives `refs/heads/main-2`. */
export function refsRequest(features: ServerFeatures, prefixes: readonly string[]): string {
  return [
    packet('command=ls-refs\n'),
    ...(features.namesObjectFormat ? [packet('object-format=sha1\n')] : []),
    delimPacket,
    ...prefixes.map((prefix) => packet(`ref-prefix ${prefix}\n`)),
    flushPacket,
  ].join('');
}

/** Full names with what they stand on, annotated tags not peeled. */
export async function readRefs(reader: PacketReader): Promise<Map<string, Oid>> {
  const refs = new Map<string, Oid>();
  for (;;) {
    const found = await reader.need();
    if (found.kind !== 'data') return refs;
    const text = packetText(found.bytes);
    if (text.startsWith('ERR ')) throw new ServerRefused(text.slice(4));
    const [oid = '', name = ''] = text.split(' ');
    // `unborn` stands in place of an id.
    if (isOid(oid) && name !== '') refs.set(name, oid.toLowerCase() as Oid);
    if (refs.size > refsMax) throw new BrokenAnswer('it names more refs than any repository has');
  }
}
