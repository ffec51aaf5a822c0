// Which files are compose files, by their names: docs.docker.com/compose/intro/compose-application-model/. Pure.
const composeName =
  /(?:^|\/)(?:[^/]*[._-])?(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$|(?:^|\/)(?:docker-)?compose\/[^/]+\.ya?ml$|(?:^|\/)(?:docker-)?stack\.ya?ml$/i;

export function isComposeFile(path: string): boolean {
  return composeName.test(path);
}
