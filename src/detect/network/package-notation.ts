// How lock files, manifests and packaging files write a package with its version. A package may be called
// `server`, `host` or `node`, and its name then says nothing of an address.
// https://bundler.io/guides/rationale.html, https://guides.cocoapods.org/using/using-cocoapods.html,
// https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog,
// https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html, https://hexdocs.pm/mix/Mix.Tasks.Deps.html,
// https://rpm-software-management.github.io/rpm/manual/dependencies.html
import type { PathTraits } from '../path-traits.ts';

/** What stands before the version, from the beginning of its line or of its entry. */
const notations: readonly RegExp[] = [
  // Bundler, CocoaPods, Debian: `name (1.2.3.4)`, `- Name/Part (= 1.2.3.4)`.
  /^\s*(?:-\s+)?["']?[\w@./+-]+(?::\w+)? \((?:[<>=~!]{1,2} ?)?$/,
  /(?:^[A-Z][\w-]+:|,|\|)\s*[\w./+-]+(?::\w+)? \((?:[<>=]{1,2} ?)?$/,
  // Mix: `{:hex, :name, "1.2.3.4"`, `{:name, "1.2.3.4"`.
  /\{:\w+,(?:\s*:\w+,)?\s*"(?:[<>=~!]{1,2} ?)?$/,
  // Conda: `- channel::name=1.2.3.4`.
  /^\s*-\s+["']?(?:[\w./-]+::)?[a-z][a-z0-9.-]*={1,2}$/,
  // Gemfile, Podfile and their specifications: `gem 'name', '1.2.3.4'`.
  /(?:^|[\s.])(?:gem|pod|dependency|add_(?:\w+_)?dependency)[ (]+["'][\w./+-]+["']\s*,\s*["'](?:[<>=~!]{1,2} ?)?$/,
  // RPM: `Requires: name = 1.2.3.4`.
  /^\s*(?:Build|Pre|Post)?(?:Requires|Provides|Obsoletes|Conflicts|Recommends|Suggests)(?:\(\w+\))?:.*\s[<>=]{1,2}\s*$/,
];

/** Whether the file's kind and what stands before four numbers make them a package's version. */
export function isPackageNotation(traits: PathTraits, before: string): boolean {
  if (traits.lock) return true;
  if (!traits.manifest || traits.document) return false;
  return notations.some((notation) => notation.test(before));
}
