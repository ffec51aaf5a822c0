// The manifests of a site: kubernetes.io/docs/concepts/overview/working-with-objects/, those that templates of
// Helm make among them.

import { isVendored } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { isComposeFile } from './compose-name.ts';
import { isHelmTemplate, manifestOf } from './helm-template.ts';
import { scalarText, type YamlMap, yamlAt, yamlDocuments, yamlItems } from './yaml-document.ts';

export interface KubernetesDocument {
  readonly path: string;
  /** `Deployment`. */
  readonly kind: string;
  readonly name: string;
  readonly value: YamlMap;
  /** Made by Helm: what it lacks may be filled in. */
  readonly isTemplate: boolean;
}

const filesMax = 5000;
const otherYaml = /(?:^|\/)\.github\/|(?:^|\/)(?:locales?|i18n)\//;
const kinds =
  /^\s*["']?kind["']?\s*:\s*["']?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|PodTemplate|Service|List)["']?\s*(?:#.*)?$/m;

const remembered = new WeakMap<Site, readonly KubernetesDocument[]>();

/** In the order of the files; each of a list by itself. */
export function kubernetesDocuments(site: Site): readonly KubernetesDocument[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const documents = site.files
    .filter(
      (path) => /\.ya?ml$/i.test(path) && !isComposeFile(path) && !isVendored(path) && !otherYaml.test(path),
    )
    .slice(0, filesMax)
    .flatMap((path) => documentsOf(path, site.read(path) ?? ''));
  remembered.set(site, documents);
  return documents;
}

function documentsOf(path: string, text: string): KubernetesDocument[] {
  if (!kinds.test(text) || !/^\s*["']?apiVersion/m.test(text)) return [];
  const isTemplate = isHelmTemplate(path, text);
  if (text.includes('{{') && !isTemplate) return [];
  return yamlDocuments(isTemplate ? manifestOf(text) : text).flatMap((document) => {
    const isList = scalarText(yamlAt(document, 'kind')) === 'List';
    const values = isList ? yamlItems(yamlAt(document, 'items')) : [document];
    return values.flatMap((value) => {
      if (value.kind !== 'map' || yamlAt(value, 'apiVersion') === null) return [];
      const kind = scalarText(yamlAt(value, 'kind'));
      return [{ path, kind, name: scalarText(yamlAt(value, 'metadata', 'name')), value, isTemplate }];
    });
  });
}
