// What a path says of its file, for judgement: people leak in documents and live configuration, and invent in
// tests.

/** Several can hold at once: a document in a test folder is both. */
export interface PathTraits {
  /** Prose: Markdown, text, AsciiDoc, HTML help. */
  readonly document: boolean;
  /**
   * Tests, fixtures, mocks, snapshots. An environment file is one by its folder only: `.env.test` is what the
   * tests are run with, and live as that.
   */
  readonly test: boolean;
  /**
   * A template that is to be copied, by its file name: `*.example`, `*.sample`, `*.template`, `*.dist`.
   * A `templates/` folder is none: Helm and Ansible keep live configuration there.
   */
  readonly example: boolean;
  /** In an `examples/`, `samples/` or `demo/` folder: made to be shown, and often enough from something live. */
  readonly exampleFolder: boolean;
  /** Somebody else's code: vendor, node_modules, third_party, minified files. */
  readonly vendored: boolean;
  /** A lock file or a list of checksums: versions and hashes, by the thousand. */
  readonly lock: boolean;
  /** A package manifest or a change log: versions. */
  readonly manifest: boolean;
  /** `.env` and its like. */
  readonly environment: boolean;
  /**
   * Live configuration: YAML, TOML, INI, properties, compose, Terraform, inventories, server configuration.
   */
  readonly configuration: boolean;
  /** A list of hosts: Ansible inventory, hosts, ssh configuration, DNS zone. */
  readonly inventory: boolean;
  /** Rows of values between commas, tabs or their like. */
  readonly table: boolean;
  /** A programming language's file, shell scripts left out. */
  readonly source: boolean;
}

const documentName =
  /\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|org|tex|wiki|textile|pod|rdoc|mediawiki|creole)$|(?:^|\/)(?:docs?|documentation|wiki)\/.*\.html?$|(?:^|\/)(?:readme|install|notes|todo|runbook)$/;
/** `.txt` that a program reads. */
const buildList = /(?:^|\/)(?:cmakelists|requirements[^/]*|constraints[^/]*|robots|conanfile)\.txt$/;
const testPath =
  /(?:^|\/)(?:tests?|__tests__|testing|testdata|test-data|test_data|specs?|e2e|fixtures?|__fixtures__|mocks?|__mocks__|__snapshots__|cypress|testutils?|molecule|[^/]*[._-]tests?|[^/]*[._-]specs?)\/|\.snap$|[._-](?:test|tests|spec|specs|mock|fixture|e2e|stories|cy)\.[a-z0-9]+$|(?:^|\/)(?:conftest|tests?\d*|test[_-][^/]*)\.(?:py|js|ts|rb|go|sh|php|rs|c|cc|cpp|lua|pl|r|jl|bats)$|_test\.[a-z]+$|(?:^|\/)[^/]*tests?\.(?:java|cs|kt|swift|scala|php)$/;
const examplePath =
  /\.(?:example|examples|sample|template|tmpl|dist|default|defaults|skel|in)$|[._-](?:example|sample|template|dist|skel)\.[a-z0-9]+$|(?:^|\/)\.?env[._-](?:example|sample|template|dist|defaults?)(?:[._-][a-z]+)?$/;
const exampleFolderPath = /(?:^|\/)(?:examples?|samples?|demos?)\//;
const vendoredPath =
  /(?:^|\/)(?:vendor|vendors|node_modules|bower_components|third[_-]?party|thirdparty|3rdparty|external|deps|site-packages|\.yarn|pods|carthage)\/|\.min\.(?:js|css|mjs)$|\.(?:map|bundle\.js)$/;
const lockName =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|packages\.lock\.json|package\.resolved|gradle\.lockfile|conan\.lock|deno\.lock|installed\.(?:json|php)|\.terraform\.lock\.hcl)$|\.lock$|(?:^|\/)(?:sha(?:1|256|512)sums?|checksums?)(?:\.txt)?$/;
const manifestName =
  /(?:^|\/)(?:package\.json|bower\.json|cargo\.toml|go\.mod|go\.work|gemfile|composer\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.(?:txt|in)|pipfile|environment\.ya?ml|mix\.exs|rebar\.config|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|directory\.packages\.props|packages\.config|pubspec\.yaml|podfile|package\.swift|vcpkg\.json|conanfile\.[a-z]+|changelog[^/]*|changes[^/]*|history\.(?:md|txt|rst)|news[^/]*|release[-_]?notes[^/]*|releases?\.md|versions?(?:\.[a-z]+)?|\.tool-versions|assemblyinfo\.cs|cmakelists\.txt|constraints[^/]*\.txt|configure\.(?:ac|in)|pkgbuild|apkbuild|\.srcinfo|meson\.build|build\.sbt|project\.clj|deps\.edn|module\.bazel|workspace(?:\.bazel)?|portfile|chart\.ya?ml|global\.json|conanfile\.txt)$|(?:^|\/)debian\/(?:changelog|control)$|(?:^|[./])deps\.json$|\.(?:cmake|ebuild|spec|cabal|rockspec|wxs|nsi|iss|csproj|fsproj|vbproj|nuspec|gemspec|podspec|props|targets|resx|spdx|cdx\.json|rc|plist)$/;
const environmentName =
  /(?:^|\/)(?:[^/]*\.env(?:\.[^/]+)?|env(?:\.(?:prod|production|dev|development|local|staging|test|live)[^/]*)?|environment|envrc)$|\.envrc$/;
const inventoryName =
  /(?:^|\/)(?:hosts(?:\.(?:ini|ya?ml|yml|txt|toml|cfg))?|inventor(?:y|ies)(?:[._-][^/]*)?|known_hosts|ssh_config|dnsmasq[^/]*\.conf|dhcpd\.conf)$|(?:^|\/)(?:inventor(?:y|ies)|host_vars|group_vars|\.ssh)\/|(?:^|\/)db\.[^/]+$|\.zone$/;
const configurationName =
  /\.(?:ya?ml|toml|ini|cfg|conf|config|cnf|properties|tf|tfvars|hcl|nomad|json|json5|jsonc|xml|plist|service|network|netdev|socket|mount|timer|container|env|envrc|reg|ovpn|rules|nix|cue|libsonnet|jsonnet|desktop|htaccess|j2|jinja2?|tpl|kubeconfig|repo|sources|link|zone|hosts)$|(?:^|\/)(?:dockerfile|containerfile|caddyfile|vagrantfile|jenkinsfile|procfile|makefile|haproxy[^/]*|nginx[^/]*|fstab|exports|resolv\.conf|crontab|docker-compose[^/]*|compose[^/]*)(?:\.[a-z0-9]+)?$/;
const sourceName =
  /\.(?:c|cc|cpp|cxx|h|hh|hpp|m|mm|cs|fs|vb|java|kt|kts|scala|groovy|clj|cljs|go|rs|py|pyi|rb|php|pl|pm|lua|js|mjs|cjs|jsx|ts|mts|cts|tsx|vue|svelte|swift|dart|ex|exs|erl|hs|ml|mli|r|jl|zig|nim|d|pas|sql|proto|graphql|css|scss|sass|less|asm|s|sol|v|sv|vhd)$/;

const tableName = /\.(?:csv|tsv|psv|tab)$/;

type Question = (lower: string, traits: PathTraits) => boolean;

const questions: Readonly<Record<keyof PathTraits, Question>> = {
  document: (lower) => documentName.test(lower) && !buildList.test(lower),
  test: (lower) => testPath.test(isEnvironment(lower) ? folderOf(lower) : lower),
  example: (lower) => examplePath.test(lower),
  exampleFolder: (lower) => exampleFolderPath.test(lower),
  vendored: (lower) => vendoredPath.test(lower),
  lock: (lower) => lockName.test(lower),
  manifest: (lower) => manifestName.test(lower),
  environment: (lower, { exampleFolder }) => !exampleFolder && isEnvironment(lower),
  configuration: (lower) => configurationName.test(lower),
  inventory: (lower, { source }) => inventoryName.test(lower) && !source,
  table: (lower) => tableName.test(lower),
  source: (lower) => sourceName.test(lower),
};

const traitNames = Object.keys(questions) as (keyof PathTraits)[];

/** An environment file that is no example by its name, in whatever folder. */
function isEnvironment(lower: string): boolean {
  return environmentName.test(lower) && !examplePath.test(lower) && !sourceName.test(lower);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Answers when it is asked, once: all expressions together take longer than a small scan does with the few it needs. */
class AskedTraits {
  private readonly lower: string;
  private readonly answers: (boolean | undefined)[] = traitNames.map(() => undefined);

  constructor(path: string) {
    this.lower = path.toLowerCase();
  }

  ask(index: number, question: Question): boolean {
    const known = this.answers[index];
    if (known !== undefined) return known;
    const answer = question(this.lower, this as object as PathTraits);
    this.answers[index] = answer;
    return answer;
  }
}

traitNames.forEach((name, index) => {
  const question = questions[name];
  Object.defineProperty(AskedTraits.prototype, name, {
    get(this: AskedTraits) {
      return this.ask(index, question);
    },
  });
});

/** Reads the traits off a `/`-separated path; letter case does not matter. */
export function pathTraits(path: string): PathTraits {
  return new AskedTraits(path) as object as PathTraits;
}

/** Whether all traits of two paths are the same. */
export function haveSameTraits(one: PathTraits, other: PathTraits): boolean {
  return traitNames.every((name) => one[name] === other[name]);
}
