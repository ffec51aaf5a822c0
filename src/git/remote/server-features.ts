// What a Git server says of itself when it is first asked: gitprotocol-v2(5), "Capability Advertisement".
import { type PacketReader, packetText } from './pkt-line.ts';
import { BrokenAnswer, mends, plainWords, remoteFault, ServerRefused } from './remote-failure.ts';

export interface ServerFeatures {
  /** What of `fetch` it knows beyond the least: `shallow`, `filter`. */
  readonly fetch: ReadonlySet<string>;
  /** Whether it takes the option `object-format`. */
  readonly namesObjectFormat: boolean;
}

const linesMax = 1000;

/** Throws a Fault for a server that does not speak version 2, or has no objects named by SHA-1. */
export async function readFeatures(reader: PacketReader, host: string): Promise<ServerFeatures> {
  const lines = await readLines(reader);
  if (!lines.includes('version 2')) {
    throw remoteFault(`The Git server ${host} does not speak version 2 of Git's protocol.`, mends.whole);
  }
  const values = new Map(lines.map((line): [string, string] => cut(line)));
  const format = values.get('object-format') ?? 'sha1';
  if (!values.has('fetch') || format !== 'sha1') {
    throw remoteFault(
      `The Git server ${host} gives no objects that Leakline can read: ${plainWords(format)}.`,
      mends.whole,
    );
  }
  return {
    fetch: new Set((values.get('fetch') ?? '').split(' ')),
    namesObjectFormat: values.has('object-format'),
  };
}

/** Up to the packet that ends them; the announcement of the service, which has one of its own, goes before. */
async function readLines(reader: PacketReader): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const found = await reader.need();
    if (found.kind !== 'data') {
      const isAnnounced = lines.length === 1 && lines[0]?.startsWith('# service=') === true;
      if (!isAnnounced) return lines;
      lines.length = 0;
      continue;
    }
    const text = packetText(found.bytes);
    if (text.startsWith('ERR ')) throw new ServerRefused(text.slice(4));
    lines.push(text);
    if (lines.length > linesMax) throw new BrokenAnswer('it does not end');
    // Older versions list all refs here.
    if (lines.length === 1 && !/^(?:# service=|version )/.test(text)) return lines;
  }
}

function cut(line: string): [string, string] {
  const at = line.indexOf('=');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}
