// The limit that a scan of a history is held against: one pass of bare inflation over every entry of a
// repository's packs, with node:zlib's public functions, in as many threads. No delta is applied and nothing
// is looked at.
//
//   node bench/inflate-pack.mjs DIR [--threads N]
//
// Prints one JSON object: packs, packBytes, objects (entries), of each type, inflatedBytes (what the entries
// inflate to), contentBytes (what the objects hold when deltas are applied, read from the deltas' heads),
// seconds of wall and CPU, peak RSS. Loose objects are not counted.
//
// https://git-scm.com/docs/gitformat-pack, https://nodejs.org/api/zlib.html
import { closeSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import { entryTypes, madeSize, packsOf, readEntryHead } from './pack-entries.mjs';

/** Bytes of a pack that one thread takes at a time. */
const shareBytes = 4 << 20;

/** Parts of the packs, of some 4 MiB each, whole entries: `[pack, first entry, entry after the last]`. */
function sharesOf(packs) {
  return packs.flatMap(({ offsets, end }, pack) => {
    const shares = [];
    for (let first = 0; first < offsets.length; ) {
      let next = first + 1;
      while (next < offsets.length && offsets[next] - offsets[first] < shareBytes) next += 1;
      shares.push({
        pack,
        first,
        next,
        from: offsets[first],
        to: next < offsets.length ? offsets[next] : end,
      });
      first = next;
    }
    return shares;
  });
}

/** Inflates one share. Throws where an entry is not of the size that it tells. */
function inflateShare(file, { idBytes, offsets }, share, counts) {
  const bytes = Buffer.allocUnsafe(share.to - share.from);
  for (let read = 0; read < bytes.length; ) {
    const got = readSync(file, bytes, read, bytes.length - read, share.from + read);
    if (got === 0) throw new Error('a pack ends before its index says');
    read += got;
  }
  const head = { type: 0, size: 0, dataAt: 0 };
  for (let entry = share.first; entry < share.next; entry += 1) {
    readEntryHead(bytes, offsets[entry] - share.from, idBytes, head);
    const end = entry + 1 < share.next ? offsets[entry + 1] - share.from : bytes.length;
    // A buffer of the right size at once: the default of 16 KiB for each object costs more than the
    // inflation.
    const inflated = inflateSync(bytes.subarray(head.dataAt, end), {
      chunkSize: Math.max(64, head.size + 1),
    });
    if (inflated.length !== head.size) throw new Error(`the entry at ${offsets[entry]} is not of its size`);
    counts.types[head.type] += 1;
    counts.inflatedBytes += inflated.length;
    counts.contentBytes += head.type >= 6 ? madeSize(inflated) : inflated.length;
  }
}

/** Takes shares until none is left; `next` is shared by all threads. */
function takeShares(packs, shares, next) {
  const counts = { types: entryTypes.map(() => 0), inflatedBytes: 0, contentBytes: 0 };
  const files = packs.map(({ file }) => openSync(file, 'r'));
  for (;;) {
    const share = shares[Atomics.add(next, 0, 1)];
    if (share === undefined) break;
    inflateShare(files[share.pack], packs[share.pack], share, counts);
  }
  for (const file of files) closeSync(file);
  return counts;
}

function countInWorker(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: data });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { threads: { type: 'string', default: String(availableParallelism()) } },
  });
  const threads = Number(values.threads);
  if (positionals.length !== 1 || !(threads >= 1)) {
    process.stderr.write('Usage: node bench/inflate-pack.mjs DIR [--threads N]\n');
    process.exit(2);
  }
  const startedAt = performance.now();
  const packs = packsOf(positionals[0]).map((pack) => {
    const offsets = new Float64Array(new SharedArrayBuffer(pack.offsets.byteLength));
    offsets.set(pack.offsets);
    return { ...pack, offsets };
  });
  const data = { packs, shares: sharesOf(packs), next: new Int32Array(new SharedArrayBuffer(4)) };
  const others = Array.from({ length: threads - 1 }, () => countInWorker(data));
  const all = [takeShares(data.packs, data.shares, data.next), ...(await Promise.all(others))];
  const sum = (of) => all.reduce((total, counts) => total + of(counts), 0);
  const { user, system } = process.cpuUsage();
  const byType = entryTypes
    .map((name, type) => [name, sum(({ types }) => types[type])])
    .filter(([name]) => name !== '');
  const result = {
    packs: packs.length,
    packBytes: packs.reduce((total, { end, idBytes }) => total + end + idBytes, 0),
    objects: byType.reduce((total, [, count]) => total + count, 0),
    entries: Object.fromEntries(byType),
    inflatedBytes: sum(({ inflatedBytes }) => inflatedBytes),
    contentBytes: sum(({ contentBytes }) => contentBytes),
    threads,
    wallSeconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

if (isMainThread) await main();
else parentPort.postMessage(takeShares(workerData.packs, workerData.shares, workerData.next));
