// Addresses that stand in lock files and manifests as addresses.
// Templates of test/support/samples.ts.

/** Path to texts. */
export const packagedFound: Readonly<Record<string, readonly string[]>> = {
  'Gemfile.lock': ['GEM\n  remote: http://10{~}.1.4.2:9292/\n'],
  'yarn.lock': ['  resolved "http://10{~}.1.4.2:4873/foo/-/foo-1.0.0.tgz"\n'],
  'package.json': [
    '{"config": {"host": "10{~}.1.4.2"}}\n',
    '{"scripts": {"deploy": "ssh 10{~}.1.4.2 make"}}\n',
    '{"scripts": {"dev": "serve --host 10{~}.1.4.2"}}\n',
  ],
  'gradle.properties': ['systemProp.http.proxyHost=10{~}.1.4.2\n'],
  'CHANGELOG.md': ['- Moved the server (10{~}.41.4.27) to the new rack\n'],
  'environment.yml': ['variables:\n  DB_HOST: 10{~}.1.4.2\n'],
  'Podfile.lock': ['EXTERNAL SOURCES:\n  Foo:\n    :git: git@10{~}.1.4.2:acme/foo.git\n'],
  '.env.test': ['DB_HOST=10{~}.1.4.2\n'],
};
