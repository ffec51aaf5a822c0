// Writes a pack to a file as it comes, and holds it to its own checksum at the end: gitformat-pack(5). Until then it has
// a name that no reader of packs looks at.
import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { renameOver } from '../rename-over.ts';
import { BrokenAnswer, mends, remoteFault } from './remote-failure.ts';

/** Takes the bytes of a pack. */
export interface PackSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** What is left of the bytes that may be fetched. */
export interface ByteBudget {
  left: number;
}

const headBytes = 12;
const sumBytes = 20;
let made = 0;

export class PackToFile implements PackSink {
  bytes = 0;
  private readonly folder: string;
  private readonly path: string;
  private readonly budget: ByteBudget;
  private readonly hash = createHash('sha1');
  private readonly file: FileHandle;
  private head: Buffer = Buffer.alloc(0);
  /** The last bytes that came, which may be the checksum. */
  private tail: Buffer = Buffer.alloc(0);

  private constructor(folder: string, path: string, file: FileHandle, budget: ByteBudget) {
    this.folder = folder;
    this.path = path;
    this.file = file;
    this.budget = budget;
  }

  /** `folder` is the `pack` folder of an object folder. Call `finish` or `discard` in the end. */
  static async open(folder: string, budget: ByteBudget): Promise<PackToFile> {
    made += 1;
    const path = join(folder, `incoming-${made}`);
    return new PackToFile(folder, path, await open(path, 'wx', 0o600), budget);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.bytes += bytes.length;
    this.budget.left -= bytes.length;
    if (this.budget.left < 0) {
      throw remoteFault('More would have to be fetched than Leakline fetches for one scan.', mends.whole);
    }
    if (this.head.length < headBytes)
      this.head = Buffer.concat([this.head, bytes.subarray(0, headBytes - this.head.length)]);
    const held = Buffer.concat([this.tail, bytes]);
    const end = Math.max(0, held.length - sumBytes);
    this.hash.update(held.subarray(0, end));
    this.tail = held.subarray(end);
    await this.file.writeFile(bytes);
  }

  /** Gives how many objects the pack has; one of none is not kept. Throws BrokenAnswer. */
  async finish(): Promise<number> {
    const { head, tail } = this;
    if (this.bytes < headBytes + sumBytes || head.toString('latin1', 0, 4) !== 'PACK')
      throw new BrokenAnswer('it holds no pack');
    const sum = this.hash.digest();
    if (!sum.equals(tail)) throw new BrokenAnswer('its pack is not what its checksum says');
    const count = head.readUInt32BE(8);
    await this.file.close();
    if (count === 0) await rm(this.path, { force: true });
    else await renameOver(this.path, join(this.folder, `pack-${sum.toString('hex')}.pack`));
    return count;
  }

  async discard(): Promise<void> {
    await this.file.close().catch(() => {});
    await rm(this.path, { force: true });
  }
}
