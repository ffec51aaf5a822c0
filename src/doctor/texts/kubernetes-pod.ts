// Where the specification of a pod stands in what makes pods: kubernetes.io/docs/concepts/workloads/. Pure.

import { type YamlValue, yamlAt } from './yaml-document.ts';

/** Null when it makes none. */
export function podOf(document: YamlValue): YamlValue | null {
  const spec =
    yamlAt(document, 'spec', 'jobTemplate', 'spec', 'template', 'spec') ??
    yamlAt(document, 'spec', 'template', 'spec') ??
    yamlAt(document, 'template', 'spec') ??
    yamlAt(document, 'spec');
  return spec === null || yamlAt(spec, 'containers') === null ? null : spec;
}
