// From what a history knows of the blobs with matches to what each finding tells of itself: the first commit under its
// path, all paths, and which refs have it still.
import type { Attribution } from '../git/attribution.ts';
import type { BlobPlace } from '../git/blob-places.ts';
import { addTips, emptyTipSet } from '../git/tip-set.ts';
import { compareText } from '../model/compare-text.ts';
import { arrivalsListedMax, namesListedMax } from '../model/limits.ts';
import type { Oid } from '../model/oid.ts';
import type { CommitSummary, NameList, RefLists, Whereabouts } from '../model/provenance.ts';
import type { Draft } from './draft.ts';
import { redactedCommit } from './provenance-of.ts';
import type { Redactor } from './redactor.ts';
import { groupsOf, type RefGroups, RefNames, type SomeNames } from './ref-groups.ts';

/** Unredacted: the secrets of the whole scan have to be known first. */
export interface KnownWhereabouts {
  readonly paths: readonly string[];
  readonly containedIn: RefGroups;
  readonly inHistoryOf: RefGroups;
  readonly heldBy: RefGroups;
  readonly arrivals: KnownArrivals | null;
}

interface KnownArrivals {
  readonly count: number;
  /** Oldest first. */
  readonly list: readonly { readonly commit: CommitSummary; readonly path: string }[];
}

/**
 * What is known of each draft; also gives each the first commit that has it under its path. `all` keeps every
 * commit that brought it.
 */
export function gatherWhereabouts(
  drafts: Iterable<Draft>,
  contents: ReadonlyMap<string, ReadonlySet<Oid>>,
  attribution: Attribution,
  all: boolean,
): Map<Draft, KnownWhereabouts> {
  const asked = new Set<Oid>();
  const byPath = new ContentsByPath(contents, attribution);
  const gathered = [...drafts].map((draft) => {
    const blobs = contentOf(draft, byPath);
    placeFirst(draft, blobs, attribution);
    const arrivals = arrivalsOf(draft, blobs, attribution);
    if (draft.first !== null) asked.add(draft.first.oid);
    for (const { commit } of arrivals.list) asked.add(commit.oid);
    return { draft, blobs, arrivals };
  });
  const containing = attribution.containing(asked);
  const names = new RefNames(attribution.tips);
  return new Map(
    gathered.map(({ draft, blobs, arrivals }) => {
      if (draft.kind === 'tag-message') return [draft, taggedIn([...draft.refs])];
      const none = emptyTipSet(attribution.tips);
      const had = emptyTipSet(attribution.tips);
      for (const { commit } of arrivals.list) addTips(had, containing(commit.oid));
      const held = isMessage(draft) ? had : emptyTipSet(attribution.tips);
      for (const blob of blobs) addTips(held, attribution.holding(blob));
      // What came in with more commits than are kept, or in none, is at tips all the same.
      addTips(had, held);
      draft.inHeadHistory = isMessage(draft) && names.hasHead(had);
      const known = {
        paths: pathsOf(blobs, attribution),
        containedIn: names.in(draft.first === null ? none : containing(draft.first.oid)),
        inHistoryOf: names.in(had),
        heldBy: names.in(held),
        arrivals: all || isMessage(draft) ? arrivals : null,
      };
      return [draft, known];
    }),
  );
}

/** A tag's message is in no history: the refs that lead to the tag have it. */
function taggedIn(names: readonly string[]): KnownWhereabouts {
  const refs = groupsOf(names);
  return { paths: [], containedIn: refs, inHistoryOf: refs, heldBy: refs, arrivals: null };
}

function isMessage({ kind }: Draft): boolean {
  return kind === 'commit-message' || kind === 'signature';
}

/**
 * The blobs that the finding stands in: of all that have its secret, those that stood at its path, or at the
 * one that it has in HEAD; for what has no path all of them.
 */
function contentOf(draft: Draft, contents: ContentsByPath): readonly Oid[] {
  if (isMessage(draft) || draft.kind === 'tag-message' || draft.kind === 'reflog') return [];
  const own = new Set(contents.at(draft.identity, draft.treePath));
  for (const blob of contents.at(draft.identity, draft.head?.path ?? null)) own.add(blob);
  return own.size > 0 || draft.object === null ? [...own] : [draft.object];
}

/** The blobs of each identity by the paths that they stood at: a host may be in thousands of files. */
class ContentsByPath {
  private readonly contents: ReadonlyMap<string, ReadonlySet<Oid>>;
  private readonly attribution: Attribution;
  private readonly known = new Map<string, ReadonlyMap<string, readonly Oid[]>>();

  constructor(contents: ReadonlyMap<string, ReadonlySet<Oid>>, attribution: Attribution) {
    this.contents = contents;
    this.attribution = attribution;
  }

  at(identity: string, path: string | null): readonly Oid[] {
    if (path === null) return [];
    const known = this.known.get(identity) ?? this.index(identity);
    return known.get(path) ?? [];
  }

  private index(identity: string): ReadonlyMap<string, readonly Oid[]> {
    const paths = new Map<string, Oid[]>();
    for (const blob of this.contents.get(identity) ?? []) {
      for (const { path } of this.attribution.places(blob)) {
        const held = paths.get(path);
        if (held === undefined) paths.set(path, [blob]);
        else held.push(blob);
      }
    }
    this.known.set(identity, paths);
    return paths;
  }
}

function placeFirst(draft: Draft, blobs: readonly Oid[], { places }: Attribution): void {
  let earliest: BlobPlace | null = null;
  for (const blob of blobs) {
    for (const place of places(blob)) {
      if (place.path !== draft.treePath) continue;
      if (earliest === null || place.order < earliest.order) earliest = place;
    }
  }
  if (earliest === null) return;
  draft.first = earliest.first;
  draft.firstPath = earliest.path;
}

/** All paths, by the first commit of each. */
function pathsOf(blobs: readonly Oid[], { places }: Attribution): string[] {
  const orders = new Map<string, number>();
  for (const blob of blobs) {
    for (const { path, order } of places(blob)) {
      const known = orders.get(path);
      if (known === undefined || order < known) orders.set(path, order);
    }
  }
  return [...orders].sort((a, b) => a[1] - b[1] || compareText(a[0], b[0])).map(([path]) => path);
}

function arrivalsOf(draft: Draft, blobs: readonly Oid[], { arrivals }: Attribution): KnownArrivals {
  if (isMessage(draft)) {
    const list = [...draft.copies.values()].map((commit) => ({ commit, path: draft.path }));
    return { count: list.length, list };
  }
  const all = blobs.flatMap((blob) => arrivals(blob) ?? []);
  const list = all
    .flatMap((one) => one.list)
    .sort((a, b) => a.order - b.order || compareText(a.path, b.path));
  return { count: all.reduce((sum, one) => sum + one.count, 0), list };
}

export function tellWhereabouts(known: KnownWhereabouts, redactor: Redactor): Whereabouts {
  const { arrivals } = known;
  return {
    paths: nameList({ count: known.paths.length, names: known.paths }, redactor),
    containedIn: refLists(known.containedIn, redactor),
    inHistoryOf: refLists(known.inHistoryOf, redactor),
    heldBy: refLists(known.heldBy, redactor),
    arrivals:
      arrivals === null
        ? null
        : {
            count: arrivals.count,
            list: arrivals.list.slice(0, arrivalsListedMax).map(({ commit, path }) => ({
              commit: redactedCommit(commit, redactor),
              path: redactor.path(path),
            })),
          },
  };
}

/** Most findings are in the same refs. */
const toldLists = new WeakMap<Redactor, WeakMap<RefGroups, RefLists>>();

function refLists(refs: RefGroups, redactor: Redactor): RefLists {
  const told = toldLists.get(redactor) ?? new WeakMap<RefGroups, RefLists>();
  toldLists.set(redactor, told);
  const lists = told.get(refs) ?? {
    branches: nameList(refs.branches, redactor),
    remoteBranches: nameList(refs.remoteBranches, redactor),
    tags: nameList(refs.tags, redactor),
    others: nameList(refs.others, redactor),
  };
  told.set(refs, lists);
  return lists;
}

function nameList({ count, names }: SomeNames, redactor: Redactor): NameList {
  return { count, names: names.slice(0, namesListedMax).map((name) => redactor.path(name)) };
}
