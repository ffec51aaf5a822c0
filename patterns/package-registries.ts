// Tokens of package registries: npm, PyPI, RubyGems, NuGet, Cargo, Docker Hub.
import type { Pattern } from '../src/model/pattern.ts';

export const packageRegistriesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'npm.access-token',
    family: 'credential',
    title: 'npm access token',
    description:
      'An access token of the npm registry. Whoever has it can publish new versions of every ' +
      'package that its owner maintains, or read private ones.',
    remedy:
      'Revoke it with `npm token revoke` or under Access Tokens on npmjs.com, and look at ' +
      'recent publishes.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://docs.npmjs.com/about-access-tokens',
      'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    ],
    keywords: ['npm_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>npm_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }],
    examples: {
      match: [
        { text: 'NPM_TOKEN=npm_{crc32:{base62*30}}' },
        { text: '//registry.npm{~}js.org/:_authToken=npm_{crc32:{base62*30}}', path: 'docs/ci.txt' },
      ],
      skip: [
        { text: 'npm_{base62*35}' },
        { text: 'NPM_TOKEN=npm_{base62*36}' },
        { text: 'npm_config_registry_url_of_the_mirror' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'pypi.api-token',
    family: 'credential',
    title: 'PyPI API token',
    description:
      'An API token of PyPI (a macaroon). Whoever has it uploads releases of the projects that ' +
      'it covers.',
    remedy: 'Remove the token under Account settings, API tokens, and look at recent releases.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
    keywords: ['pypi-AgE'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pypi-AgE[A-Za-z0-9_-]{50,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc{base64url*130}' },
        { text: 'password = pypi-AgENdGVzdC5weXBpLm9yZw{base64url*120}', path: 'upload.cfg' },
      ],
      skip: [{ text: 'pypi-AgEIcHlwaS5vcmc...' }, { text: 'pip install pypi-AgEnt' }],
    },
  },
  {
    kind: 'regex',
    id: 'rubygems.api-key',
    family: 'credential',
    title: 'RubyGems API key',
    description: 'An API key of RubyGems. Whoever has it pushes or yanks gems within its scopes.',
    remedy: 'Delete the key under Settings, API keys.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    keywords: ['rubygems_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rubygems_[0-9a-f]{48})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GEM_HOST_API_KEY=rubygems_{hex*48}' },
        { text: ':rubygems_api_key: rubygems_{hex*48}', path: 'release.yml' },
      ],
      skip: [{ text: 'rubygems_{hex*20}' }, { text: 'rubygems_version_{hex*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'nuget.api-key',
    family: 'credential',
    title: 'NuGet API key',
    description: 'An API key of nuget.org. Whoever has it pushes packages that match its glob.',
    remedy: 'Delete or regenerate the key under API Keys on nuget.org.',
    severity: 'critical',
    confidence: 'medium',
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
    keywords: ['oy2'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>oy2[a-z0-9]{43})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'dotnet nuget push a.nupkg -k oy2{lowerdigits*43}' },
        { text: '$ApiKey = "oy2{lowerdigits*43}"', path: 'publish.ps1' },
      ],
      skip: [{ text: 'oy2{lowerdigits*20}' }, { text: 'oy2{upper*43}' }],
    },
  },
  {
    kind: 'regex',
    id: 'crates-io.api-token',
    family: 'credential',
    title: 'Cargo registry API token',
    description:
      'An API token of the Rust package registry. Whoever has it publishes or yanks crates of its owner.',
    remedy: 'Revoke the token under Account Settings, API Tokens.',
    severity: 'critical',
    confidence: 'medium',
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    keywords: ['cio'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cio[A-Za-z0-9]{32})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'CARGO_REGISTRY_TOKEN=cio{base62*32}' }, { text: 'cargo login cio{base62*32}' }],
      skip: [{ text: 'cio{base62*20}' }, { text: 'cio{lower*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'docker-hub.access-token',
    family: 'credential',
    title: 'Docker Hub access token',
    description:
      'A personal or organisation access token of Docker Hub. Whoever has it pulls private ' +
      'images and, by its scope, pushes new ones.',
    remedy: 'Delete the token under Account settings, Personal access tokens.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.docker.com/security/access-tokens/'],
    keywords: ['dckr_pat_', 'dckr_oat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dckr_[po]at_[A-Za-z0-9_-]{27,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'docker login -u me -p dckr_pat_{base62*27}' },
        { text: 'DOCKERHUB_TOKEN: dckr_oat_{base62*32}', path: 'ci.yml' },
      ],
      skip: [{ text: 'dckr_pat_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'artifactory.api-key',
    family: 'credential',
    title: 'JFrog Artifactory token',
    description:
      'An API key or reference token of JFrog Artifactory. Whoever has it reads and, by its ' +
      'owner’s rights, replaces packages.',
    remedy: 'Revoke the key in the user’s profile, or the token under Access Tokens.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    keywords: ['AKCp', 'cmVmdGtu'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'X-JFrog-Art-Api: AKCp{base62*69}' }, { text: 'token = cmVmdGtu{base62*56}' }],
      skip: [{ text: 'AKCp{base62*20}' }, { text: 'cmVmdGtu{base62*8}' }],
    },
  },
];
