// Docker's socket in the containers of other programs' files: Ansible (docs.ansible.com/ansible/latest/collections/community/docker/,
// docker_container), Terraform (registry.terraform.io/providers/kreuzwerker/docker), Nomad, Unraid's templates, dev containers
// (containers.dev/implementors/json_reference). Read line by line.

import type { AdviceLevel } from '../../model/advice.ts';
import type { Remark } from '../site/check.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';

interface OtherMount {
  readonly files: RegExp;
  readonly line: RegExp;
  readonly level: AdviceLevel;
}

const socket = String.raw`(?:/var)?/run/(?:docker|podman/podman)\.sock`;

const otherMounts: readonly OtherMount[] = [
  {
    files: /(?:^|\/)(?:roles|playbooks|tasks|ansible)\/.*\.ya?ml$|(?:^|\/)(?:playbook|play|site)\.ya?ml$/i,
    line: new RegExp(String.raw`^\s*-\s+["']?${socket}:/`),
    level: 'warning',
  },
  {
    files: /\.tf$/i,
    line: new RegExp(String.raw`^\s*(?:host_path|source)\s*=\s*"${socket}"`),
    level: 'warning',
  },
  { files: /\.(?:nomad|hcl)$/i, line: new RegExp(`["']${socket}:/`), level: 'warning' },
  {
    files: /\.xml$/i,
    line: new RegExp(String.raw`<Config\b[^>]*\bType="Path"[^>]*>\s*${socket}\s*</Config>`),
    level: 'warning',
  },
  // A dev container is the user's own.
  {
    files: /(?:^|\/)\.?devcontainer\.json$/i,
    line: new RegExp(`source=${socket},|["']${socket}:/`),
    level: 'info',
  },
];

const filesMax = 3000;
const lineMax = 2000;

/** One for each file. */
export function otherSocketMounts(site: Site, mend: string): Remark[] {
  return otherMounts.flatMap(({ files, line, level }) =>
    site.files
      .filter((path) => files.test(path) && !isVendored(path))
      .slice(0, filesMax)
      .flatMap((path): Remark[] => {
        const text = site.read(path) ?? '';
        if (!text.includes('.sock')) return [];
        const at = text.split(/\r?\n/).findIndex((one) => one.length < lineMax && line.test(one));
        if (at === -1) return [];
        const message = "A container is given Docker's socket, which makes it root on the host.";
        return [{ level: levelAt(path, level), path, line: at + 1, message, mend }];
      }),
  );
}
