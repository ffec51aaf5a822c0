// What an evaluator saw reported and is no leak, and cases of the same mechanisms: nothing, or a note.
export const evaluatedQuiet: Readonly<Record<string, readonly string[]>> = {
  Dockerfile: [
    'RUN apt-get update \\\n && apt-get install -y --no-install-recommends \\\n      libqfoo5=10{~}.1.0.2-1+deb12u1 \\\n      ca-certificates\n',
  ],
  'ansible/roles/trt/tasks/main.yml': [
    '- name: Install TensorRT\n  ansible.builtin.apt:\n    name:\n      - libnvinfer10=10{~}.0.1.6-1+cuda12.4\n      - libcurand-12-4=10{~}.3.5.147-1\n    state: present\n',
  ],
  'CMakeLists.txt': [
    'project(acmecodec VERSION 10{~}.2.1.4 LANGUAGES C CXX)\nfind_package(Foo 10{~}.0.3.1 REQUIRED)\n',
  ],
  'cmake/deps.cmake': [
    'find_package(TensorRT 10{~}.0.1.6 EXACT REQUIRED)\nfind_package(Derby 10{~}.14.2.0 QUIET)\n',
  ],
  'configure.ac': ['AC_INIT([acme], [10{~}.4.1.12], [bugs@example.com])\n'],
  PKGBUILD: ['pkgname=acme\npkgver=10{~}.4.1.12\npkgrel=1\n'],
  'deps.json': [
    '{"libraries": {"Acme.Core/10{~}.4.1.12": {"type": "package"}}, "targets": {"net8.0": {"Acme.Core/10{~}.4.1.12": {"dependencies": {"Foo": "10{~}.2.3.4"}}}}}\n',
  ],
  'docs/compliance/pci.md': [
    '# PCI DSS v4.0 mapping\n\n- Requirement 10{~}.2.1.1: audit logs capture all individual user access to cardholder data. See `audit/`.\n- Requirement 10{~}.2.1.2: administrative actions are logged.\n- 10{~}.4.1.1 Automated mechanisms are used to perform audit log reviews.\n',
  ],
  'docs/compliance/iso.md': [
    '| Control   | Text                                   | Evidence      |\n|-----------|----------------------------------------|---------------|\n| 10{~}.2.1.1  | User access to card data is logged     | audit/        |\n| 10{~}.2.1.5  | Changes to credentials are logged      | audit/        |\n',
  ],
  'docs/cis-benchmark.md': [
    '- [x] 10{~}.2.1.3 Ensure that Connector attributes are set\n- [ ] 10{~}.6.1.2 Ensure directory in context.xml is a secure location\n',
  ],
  'docs/standard.md': [
    'Per EN 50131 10{~}.2.1.3 and IEC 62443 10{~}.4.2.1 the device logs all events.\nSee 10{~}.4.2.1 for the list.\n',
  ],
  'docs/guide.rst': [
    '10{~}.4.1.2 Retention policy\n-------------------------\n\nLogs are kept as 10{~}.2.3.1 says.\n',
  ],
  'docs/guide.tex': ['\\paragraph{10{~}.4.1.2 Retention} As said in \\S 10{~}.2.3.1, records are kept.\n'],
  'docs/outline.txt': [
    '10{~}.1.1.1 Introduction\n10{~}.1.1.2 Terms\n10{~}.1.2.1 Installation\n10{~}.1.2.2 First start\n',
  ],
  'docs/upgrade.md': [
    'To move from 9.x to 10.x, install 10{~}.0.0.12 first:\n\n```\nsudo dpkg -i acme-agent_10.0.0.12_amd64.deb\nacme-agent --version   # acme-agent 10{~}.0.0.12 (build 8817)\n```\n',
  ],
  'docs/faq.md': [
    '**Which release do I need?** Anything from 10{~}.6.2.14 on. If you are still on 10{~}.5.x, upgrade first.\n',
  ],
  'docs/bug.md': ['Steps: install acme 10{~}.4.1.12 on Windows 10, open a report. Worked in 10{~}.4.1.11.\n'],
  'README.md': [
    '![version](https://img.shields.io/badge/release-10{~}.4.1.12-blue)\n\nTested with Derby 10{~}.14.2.0, WebLogic 10{~}.3.6.0 and JBoss 10{~}.1.0.1.\n',
  ],
  'spark/conf/spark-defaults.conf': [
    'spark.master            yarn\nspark{~}.local.dir         /data/tmp\nspark.executor.memory   4g\nspark.sql.warehouse{~}.internal  false\n',
  ],
  'conf/spark.conf': ['spark.sql.acme{~}.internal  false\nspark.hadoop.acme.cache{~}.local  true\n'],
  'conf/redis.conf': ['replica.read{~}.local yes\n'],
  'docs/keys.md': [
    '| Key | Default |\n|---|---|\n| `cache.store{~}.local` | true |\n| `spark.sql.acme{~}.internal` | false |\n',
  ],
  'index.json': [
    '[{"name":"nodejs","version":"18.1.0","date":"2022-05-03","lts":false,"security":false,"v8":"10{~}.1.124.8"},{"name":"nodejs","version":"18.2.0","date":"2022-05-17","lts":false,"security":false,"v8":"10{~}.2.154.4"}]',
  ],
  'x.yml': [
    "args: --node-label 'datahub{~}.local/role={{ x }}'\n",
    'nodeSelector:\n  acme{~}.internal/pool: gpu\n',
    'metadata:\n  finalizers:\n    - x.acme{~}.local/cleanup\n',
  ],
};
