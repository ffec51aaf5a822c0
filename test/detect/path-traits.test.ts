// What a path says of its file; the traits weigh every address and host name.
import { describe, expect, test } from 'vitest';
import { type PathTraits, pathTraits } from '../../src/detect/path-traits.ts';

const cases: readonly [keyof PathTraits, readonly string[], readonly string[]][] = [
  [
    'document',
    [
      'README.md',
      'docs/guide.rst',
      'a/RUNBOOK',
      'notes.txt',
      'x.adoc',
      'README',
      'wiki/Home.mediawiki',
      'docs/a.html',
    ],
    ['src/readme.ts', 'a.yml', 'Dockerfile', 'mdx.go', 'index.html', 'CMakeLists.txt', 'requirements.txt'],
  ],
  [
    'test',
    [
      ...[
        'test/a.ts',
        'src/__tests__/a.js',
        'a_test.go',
        'a.spec.ts',
        'FooTest.java',
        'testdata/x.json',
        'spec/a.rb',
      ],
      ...[
        'src/Test/L0/X.cs',
        'e2e/a.yml',
        'fixtures/x.yml',
        'test_client.py',
        'conftest.py',
        'FooTests.cs',
        'x.snap',
      ],
      ...[
        'src/app.Tests/X.cs',
        'integration-tests/x.py',
        'molecule/default/converge.yml',
        'stories/x.stories.tsx',
      ],
    ],
    [
      'src/latest.ts',
      'contest/a.go',
      'src/attest.py',
      'protest.md',
      'inventory/testing-lab.ini',
      'src/tester.go',
    ],
  ],
  [
    'example',
    ['.env.example', 'config.yml.sample', 'app.dist', '.env.dist', 'config.example.json'],
    [
      'examples/a.yml',
      'a/sample/x.tf',
      'charts/app/templates/x.yaml',
      'roles/x/templates/a.conf.j2',
      'dist/app.js',
      'src/exampled.ts',
      '.env',
      'defaults/main.yml',
    ],
  ],
  ['exampleFolder', ['examples/a.yml', 'a/sample/x.tf', 'demo/x.py'], ['sampler/x.tf', 'a.example']],
  [
    'vendored',
    ['vendor/x.go', 'node_modules/a/b.js', 'third_party/x.c', 'lib/jquery.min.js', 'app.js.map', 'Pods/x.m'],
    ['src/vendors.ts', 'src/admin.js', 'docs/vendor.md', 'deploy/external-dns.yml'],
  ],
  [
    'lock',
    ['package-lock.json', 'web/yarn.lock', 'go.sum', 'Cargo.lock', 'SHA256SUMS', '.terraform.lock.hcl'],
    ['lock.ts', 'package.json', 'clock'],
  ],
  [
    'manifest',
    [
      'package.json',
      'App.csproj',
      'CHANGELOG.md',
      'requirements-dev.txt',
      'pom.xml',
      'libs.versions.toml',
      'VERSION',
      'x.nuspec',
      'Directory.Build.props',
      'bucket/foo.rb.gemspec',
    ],
    ['packages.ts', 'changes/a.ts', 'conversion.md', 'versioning.yml'],
  ],
  [
    'environment',
    [
      '.env',
      '.env.production',
      'deploy/prod.env',
      '.envrc',
      'etc/environment',
      '.env.test',
      'a/.env.test.local',
    ],
    ['.env.example', 'env.ts', 'environment.py', '.env.sample', 'src/env/a.ts'],
  ],
  [
    'configuration',
    [
      'a.yml',
      'main.tf',
      'nginx.conf',
      'docker-compose.yml',
      'Dockerfile',
      'prod.tfvars',
      'x.service',
      'Dockerfile.prod',
      'a.j2',
    ],
    ['a.ts', 'README.md', 'x.py'],
  ],
  [
    'inventory',
    [
      'inventory/hosts.ini',
      'hosts',
      'group_vars/all',
      '.ssh/config',
      'dns/db.initech',
      'ansible/inventory.yml',
      'x.zone',
    ],
    ['src/hosts.ts', 'inventory.py', 'db.go', 'src/db.ts'],
  ],
  [
    'source',
    ['a.go', 'a.tsx', 'a.py', 'a.cs', 'x.proto', 'a.scss'],
    ['a.sh', 'a.yml', 'README.md', 'Makefile', 'a.tf', 'a.ps1'],
  ],
];

describe.each(cases)('%s', (trait, paths, others) => {
  test.each(paths)('%s', (path) => {
    expect(pathTraits(path)[trait]).toBe(true);
    expect(pathTraits(path.toUpperCase())[trait]).toBe(true);
  });
  test.each(others)('not %s', (path) => {
    expect(pathTraits(path)[trait]).toBe(false);
  });
});
