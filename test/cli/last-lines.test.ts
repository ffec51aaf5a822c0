// What a filter reads until a signal ends it, and what it holds of that meanwhile.
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LastLines } from '../../src/cli/last-lines.ts';

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('what is read until a signal', () => {
  test('is let go when it was passed on', async () => {
    const pieces = 40;
    const lastLines = new LastLines({ stdin: Readable.from([]) as unknown as typeof process.stdin });
    const made: WeakRef<Buffer>[] = [];
    let seen = 0;
    const stream = Readable.from(
      (function* () {
        for (let index = 0; index < pieces; index += 1) {
          const piece = Buffer.alloc(1024, index);
          made.push(new WeakRef(piece));
          yield piece;
        }
      })(),
    );
    let alive = 0;
    try {
      for await (const _ of lastLines.until(stream)) {
        seen += 1;
        if (seen < pieces) continue;
        // A reference that was made in this turn is kept for the length of it.
        await new Promise((resolve) => setTimeout(resolve, 0));
        collectGarbage();
        alive = made.filter((one) => one.deref() !== undefined).length;
      }
    } finally {
      lastLines.close();
    }
    expect(seen).toBe(pieces);
    expect(alive).toBeLessThan(20);
  });

  test('comes as it is, whatever the stream calls a piece', async () => {
    const lastLines = new LastLines({ stdin: Readable.from([]) as unknown as typeof process.stdin });
    const pieces: string[] = [];
    for await (const chunk of lastLines.until(Readable.from(['one\n', Buffer.from('two\n')]))) {
      pieces.push(chunk.toString());
    }
    lastLines.close();
    expect(pieces).toEqual(['one\n', 'two\n']);
  });
});
