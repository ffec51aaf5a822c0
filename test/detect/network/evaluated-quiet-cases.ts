// What an evaluator saw reported and is no leak, and cases of the same mechanisms: nothing, or a note.
export const evaluatedQuiet: Readonly<Record<string, readonly string[]>> = {
  Dockerfile: [
    'RUN apt-get update \\\n && apt-get install -y --no-install-recommends \\\n      libqfoo5=10{~}.1.0.2-1+deb12u1 \\\n      ca-certificates\n',
    'ENV CUBLAS 10{~}.2.1.243\nENV NV_LIBNPP_PACKAGE libnpp-10-2=10{~}.2.1.243-1\n',
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
  'docs/bug.md': [
    'Steps: install acme 10{~}.4.1.12 on Windows 10, open a report. Worked in 10{~}.4.1.11.\n',
    '**Product:** Acme Agent 10{~}.4.1.12\n**OS:** Windows Server 2019\n',
    'I am on 10{~}.4.1.12 and the dialog does not open. Downgraded to 10{~}.4.1.11, works again.\n',
  ],
  'README.md': [
    '![version](https://img.shields.io/badge/release-10{~}.4.1.12-blue)\n\nTested with Derby 10{~}.14.2.0, WebLogic 10{~}.3.6.0 and JBoss 10{~}.1.0.1.\n',
    'Built with Xcode 10{~}.2.1.1 and tested on macOS 10{~}.14.6.\n',
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
  'config.example.yml': ['db_host: 10{~}.73.18.9\n'],
  'docs/podman.md': ['podman network inspect podman # subnet 10{~}.88.0.0/16, gateway 10{~}.88.0.1\n'],
  'cloud-init.yaml': ['packages:\n  - [acme-agent, 10{~}.4.1.12-1]\n'],
  'environment.yml': ['dependencies:\n  - libcurand=10{~}.3.5.147\n  - pip\n'],
  'docs/known-issues.md': ['Users on 9.8.x should update. The crash was first seen in 10{~}.4.1.12.\n'],
  'docs/compat.md': [
    '| Product | Supported |\n|---|---|\n| WebLogic | 10{~}.3.6.0 |\n| Derby | 10{~}.14.2.0 |\n',
  ],
  'docs/nist.md': [
    'NIST SP 800-53 mapping\n\n10{~}.1.2.1 Access enforcement\n10{~}.1.2.2 Separation of duties\n',
  ],
  'docs/spec.md': ['The frame format (see 10{~}.3.2.1 and 10{~}.3.2.2) is fixed.\n'],
  'docs/spec.adoc': ['=== 10{~}.3.2.1 Frame format\n\nAs 10{~}.3.2.4 states, frames are short.\n'],
  'docs/toc.md': ['- 10{~}.1.1.1 [Scope](#scope)\n- 10{~}.1.1.2 [Terms](#terms)\n'],
  'docs/bylaws.txt': [
    '10{~}.2.1.1 The board meets twice a year.\n10{~}.2.1.2 The chair calls the meeting.\n10{~}.2.2.1 A quorum is half of the members.\n',
  ],
  'src/ieee80211.h': [
    '/* IEEE 802.11-2016, 10{~}.22.2.7 */\n#define TXOP 1\n// 802.11 9.4.2.1 and 10{~}.3.2.9\n',
  ],
  'src/wifi.c': ['/* see IEEE Std 802.11-2012, 10{~}.2.1.5 for power save */\n'],
  'ivy.xml': ['<dependency org="org.apache.derby" name="derby" rev="10{~}.14.2.0"/>\n'],
  'src/test_ver.py': ["assert parse('10{~}.4.1.12') < parse('10{~}.4.2.0')\n"],
  'conf/kafka.properties': ['log.cleaner{~}.internal  true\nauto.create.topics{~}.private  false\n'],
  'k8s/node.yaml': [
    'metadata:\n  labels:\n    node.bergmann{~}.local/zone: a\n    bergmann{~}.internal/team: core\n',
  ],
  'k8s/pod.yaml': ['tolerations:\n  - key: bergmann{~}.local/dedicated\n    operator: Exists\n'],
  'scripts/label.sh': [
    'kubectl label node n1 bergmann{~}.internal/pool=gpu --overwrite\nkubectl taint node n1 bergmann{~}.internal/dedicated=gpu:NoSchedule\n',
  ],
  'docs/config.md': [
    '| Option | Type | Default |\n|---|---|---|\n| `metrics.exporter{~}.internal` | bool | true |\n',
  ],
  'docs/api.md': ['Since 10{~}.4.2.1 the call takes two arguments; 10{~}.4.2.0 took one.\n'],
  'docs/matrix.md': [
    '| Package | Ours | Upstream |\n|---|---|---|\n| derby | 10{~}.14.2.0 | 10{~}.16.1.1 |\n',
    '| Release | Date |\n|---|---|\n| 10{~}.4.1.12 | 2024-05-01 |\n',
  ],
  'docs/gdpr.txt': [
    '10{~}.2.1.3 Data subjects may object to processing at any time.\n10{~}.2.1.4 The controller answers within a month.\n10{~}.2.2.1 Fees are not charged.\n',
  ],
  'spec.md': ['##### 10{~}.2.1.3 Objects\n\nObjects are values (10{~}.2.1.1).\n'],
  'src/parser.ts': [
    '// ECMA-262, 10{~}.2.1.3: OrdinaryCallBindThis\n// 10{~}.2.1.4 OrdinaryCallEvaluateBody\n',
  ],
  'src/x.rs': ['/// [10{~}.2.1.3](https://tc39.es/ecma262/#sec-ordinarycallbindthis)\n'],
  'src/engine.cpp': ['// https://tc39.es/ecma262/#sec-10{~}.2.1.3 (10{~}.2.1.3 OrdinaryCallBindThis)\n'],
  '.github/workflows/ci.yml': [
    "strategy:\n  matrix:\n    derby: ['10{~}.14.2.0', '10{~}.15.2.0', '10{~}.16.1.1']\n",
  ],
  'renovate.md': ['| acme | `10{~}.4.1.11` -> `10{~}.4.1.12` |\n'],
  'docs/release.md': ['Acme 10{~}.4.1.12 is out! It replaces 10{~}.4.1.11.\n'],
  'conf/x.ini': ['[cache.store{~}.local]\nenabled = true\n'],
  'k8s/ann.yaml': [
    'metadata:\n  annotations:\n    acme{~}.internal/owner: "team-a"\n    backup.acme{~}.local/schedule: daily\n',
  ],
  'deploy/hosts.conf': ['wiki.bergmann{~}.lan on\n'],
  'docs/x.md': ['The label `wiki.bergmann{~}.internal/page` has moved to the new server.\n'],
  'docs/home.md': ['Users are sent to app{~}.home after login.\n'],
  'docs/driver.md': ["Download 10{~}.18.10{~}.43 from the vendor's page and install it.\n"],
  'docs/std.txt': ['10{~}.2.1\tGeneral\n10{~}.2.1.1\tScope\n10{~}.2.1.2\tTerms\n'],
  'docs/asvs.md': ['OWASP ASVS 10{~}.2.1 and 10{~}.3.1.2 require signed updates.\n'],
  'docs/soc2.md': ['| Clause | Text |\n|---|---|\n| 10{~}.2.1.1 | Logging |\n'],
  'src/pdf.py': ['# ISO 32000-1, 10{~}.2.1.3\nX = 1\n# 10{~}.2.1.4: see there\n'],
  'windows/driver.inf': ['DriverVer=08/02/2022,10{~}.4.1.12\n'],
  'src/app.rc': ['FILEVERSION 10,4,1,12\nVALUE "FileVersion", "10{~}.4.1.12"\n'],
  'src/Info.plist': ['<key>CFBundleShortVersionString</key>\n<string>10{~}.4.1.12</string>\n'],
  'docs/ua.txt': ['Mozilla/5.0 (Windows NT 10{~}.0) Chrome/10{~}.4.1.12 Safari/537.36\n'],
  'docs/agreement.md': [
    '10{~}.1.2.3 Scope of the agreement\n',
    '10{~}.1.2.3 Scope of the agreement\n\nThe agreement covers all parts.\n',
    '10{~}.1.2.3 Scope of the agreement\n10{~}.1.2.4 Term of the agreement\n',
    '1. Introduction\n10{~}.1.2.2 Terms\n10{~}.1.2.3 Scope\n10{~}.1.2.4 Duration\n',
    '10{~}.1.2.3 Termination\n\nEither side may end it.\n\n10{~}.1.2.4 Governing law\n',
  ],
};
