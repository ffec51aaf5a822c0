// Each object of a family is shown once, next to its base; what cannot be read is told of, and a bug is no such thing.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/git/pack/families.ts';
import { FamilyWalk } from '../../../src/git/pack/family-walk.ts';
import { ObjectReader } from '../../../src/git/pack/object-reader.ts';
import { noBase, type ObjectTable, readObjectTable } from '../../../src/git/pack/object-table.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { objectsFolderOf } from './all-objects.ts';

const blobKind = 3;
let repository: TestRepository;

beforeAll(() => {
  repository = makeRepository();
  let lines = Array.from({ length: 80 }, (_, i) => `line ${i} ${Math.sin(i)}\n`);
  for (let i = 0; i < 25; i += 1) {
    lines = lines.map((line, at) => (at === (i * 7) % 80 ? `changed ${i} ${Math.cos(i)}\n` : line));
    repository.commit(`Commit ${i}`, {
      'long.txt': lines.join(''),
      [`${i % 3}.txt`]: lines.slice(i).join(''),
    });
  }
  repository.git(['repack', '-adF', '--depth=20', '--quiet']);
});

/** What a walk over all families of blobs told. */
function walked(table: ObjectTable, visit = (_index: number) => {}) {
  const isBlob = (index: number) => table.kind[index] === blobKind;
  const families = familiesOf(table, isBlob);
  const contents = new Map<number, string>();
  const failed: number[] = [];
  let open = 0;
  const reader = new ObjectReader(table);
  const walk = new FamilyWalk<number>(table, families, reader, {
    visit({ index, bytes }, delta, base) {
      visit(index);
      expect(contents.has(index)).toBe(false);
      expect(base).toBe(delta === null ? null : table.base[index]);
      contents.set(index, Buffer.from(bytes).toString());
      open += 1;
      return index;
    },
    leave() {
      open -= 1;
    },
    fail: (index) => failed.push(index),
    fits: () => true,
  });
  for (const root of families.roots) for (const _ of walk.walk(root)) expect(open).toBeGreaterThan(0);
  expect(open).toBe(0);
  return { contents, failed, reader };
}

async function tableOf(folder: string): Promise<ObjectTable> {
  return (await readObjectTable([folder])).table;
}

describe('a walk over families', () => {
  test('shows each object as the reader reads it', async () => {
    const table = await tableOf(objectsFolderOf(repository));
    const { contents, failed, reader } = walked(table);
    const blobs = [...table.kind.keys()].filter((index) => table.kind[index] === blobKind);
    expect([...contents.keys()].sort((a, b) => a - b)).toEqual(blobs);
    for (const [index, content] of contents) {
      expect(content).toBe(Buffer.from(reader.read(index).bytes).toString());
    }
    expect(failed).toEqual([]);
    expect(blobs.filter((index) => table.base[index] !== noBase).length).toBeGreaterThan(30);
  });

  test('passes on what goes wrong in judging', async () => {
    const table = await tableOf(objectsFolderOf(repository));
    const broken = () => {
      throw new TypeError('a bug');
    };
    expect(() => walked(table, broken)).toThrow(TypeError);
  });

  test('tells of what cannot be read and of all that stands on it, and goes on', async () => {
    const copy = repository.clone();
    const folder = join(objectsFolderOf(copy), 'pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    const table = await tableOf(objectsFolderOf(copy));
    const whole = [...table.kind.keys()].filter(
      (index) => table.kind[index] === blobKind && table.base[index] === noBase,
    );
    const damaged = whole.find((index) => table.base.includes(index)) ?? -1;
    const bytes = readFileSync(pack);
    const at = (table.offset[damaged] as number) + 12;
    bytes[at] = (bytes[at] as number) ^ 0xff;
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const { contents, failed } = walked(table);
    expect(failed).toContain(damaged);
    for (const index of contents.keys()) expect(failed).not.toContain(index);
    const stands = (index: number): boolean =>
      index === damaged || (index >= 0 && stands(table.base[index] as number));
    expect(failed.every(stands)).toBe(true);
    expect(contents.size).toBe([...table.kind].filter((kind) => kind === blobKind).length - failed.length);
  });
});
