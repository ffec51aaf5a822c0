// Versions of packages in lock files, manifests and packaging files, whatever the packages are called.
// Templates of test/support/samples.ts.

/** Path to texts. */
export const packagedQuiet: Readonly<Record<string, readonly string[]>> = {
  'Gemfile.lock': [
    'GEM\n  specs:\n    libv8-node (10{~}.1.4.2)\n    mini_racer (0.8.0)\n',
    'GEM\n  remote: https://ruby{~}gems.org/\n  specs:\n    node-host (10{~}.3.0.4)\n    oracle-server (10{~}.3.0.4)\n    mysql (10{~}.3.0.4)\n    client (10{~}.3.0.4)\n    hostname (10{~}.3.0.5)\n',
  ],
  'Podfile.lock': ['PODS:\n  - AppServer (10{~}.1.2.3):\n    - Host/Core\n'],
  'debian/changelog': ['server (10{~}.4.3.1-1) unstable; urgency=medium\n'],
  'debian/control': ['Depends: libc6, node (>= 10{~}.4.3.1), server (= 10{~}.4.3.1), host (10{~}.1.2.3)\n'],
  'mix.lock': ['%{ "host": {:hex, :host, "10{~}.1.2.3", "abc", [:mix], [], "hexpm"} }\n'],
  'mix.exs': ['defp deps, do: [{:host, "10{~}.1.2.3"}, {:server, "~> 10{~}.1.2.3"}]\n'],
  'environment.yml': [
    'dependencies:\n  - server=10{~}.1.2.3\n',
    'dependencies:\n  - conda-forge::node=10{~}.1.2.3\n',
    'dependencies:\n  - server=10{~}.1.2.3=h12_0\n',
  ],
  Gemfile: ["gem 'libv8-node', '10{~}.1.4.2'\ngem 'server', '10{~}.1.4.2'\n"],
  Podfile: ["  pod 'AppServer', '10{~}.1.2.3'\n"],
  'foo.gemspec': [
    "  s.add_dependency 'node-host', '10{~}.1.2.3'\n  spec.add_runtime_dependency('server', '~> 10{~}.1.2.3')\n",
  ],
  'foo.spec': ['Requires: server = 10{~}.1.2.3\nBuildRequires: host >= 10{~}.1.2.3\n'],
  'package.json': ['{"dependencies": {\n "node": "10{~}.1.2.3",\n "dev-server": "10{~}.1.2.3"\n}}\n'],
  'yarn.lock': ['"server@10{~}.1.2.3":\n  version "10{~}.1.2.3"\n  dependencies:\n    host "10{~}.1.2.4"\n'],
  'package-lock.json': ['"requires": {"server": "10{~}.1.2.3", "client": "10{~}.1.2.3"}\n'],
  'conda-lock.yml': ['- name: server\n  version: 10{~}.1.2.3\n'],
  'composer.lock': ['"require": {"acme/server": "10{~}.1.2.3"}'],
};
