// A store that remembers what it was asked for and does not have: whoever reads through it finds out what a piece of
// work needs by doing it.
import { Fault } from '../../model/fault.ts';
import type { Oid } from '../../model/oid.ts';
import { isMissingObject, type ObjectStore } from '../object-store.ts';
import type { WantedObject } from './object-remote.ts';

export class RecordingStore implements ObjectStore {
  private readonly store: ObjectStore;
  private readonly missing = new Map<Oid, WantedObject>();

  constructor(store: ObjectStore) {
    this.store = store;
  }

  /** What was missing since this was asked last. */
  takeMissing(): WantedObject[] {
    const taken = [...this.missing.values()];
    this.missing.clear();
    return taken;
  }

  readBlob(oid: Oid) {
    return this.recorded(oid, 'blob', () => this.store.readBlob(oid));
  }

  readTree(oid: Oid) {
    return this.recorded(oid, 'tree', () => this.store.readTree(oid));
  }

  readCommit(oid: Oid) {
    return this.recorded(oid, 'commit', () => this.store.readCommit(oid));
  }

  readAny(oid: Oid) {
    return this.recorded(oid, 'commit', () => this.store.readAny(oid));
  }

  oidsWithPrefix(prefix: string) {
    return this.store.oidsWithPrefix(prefix);
  }

  private async recorded<Value>(
    oid: Oid,
    kind: WantedObject['kind'],
    read: () => Promise<Value>,
  ): Promise<Value> {
    // The store below looks through all folders for what is not there: once is enough.
    if (this.missing.has(oid))
      throw new Fault('missing-object', `The object ${oid} is not here.`, 'Fetch it.');
    try {
      return await read();
    } catch (error) {
      if (isMissingObject(error)) this.missing.set(oid, { oid, kind });
      throw error;
    }
  }
}
