// Payloads of events in the documented form (docs.github.com, "Webhook events and payloads"), as far as anybody reads them.

const repository = { full_name: 'octo/repo', default_branch: 'main' };

export const zeroId = '0'.repeat(40);

export function pullRequestPayload(base: string, head: string, more: object = {}) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' }, ...more },
    repository,
  };
}

export function pushPayload(before: string, after: string, more: object = {}) {
  return {
    ref: 'refs/heads/topic',
    before,
    after,
    created: before === zeroId,
    deleted: after === zeroId,
    forced: false,
    repository,
    ...more,
  };
}

export function mergeGroupPayload(base: string, head: string) {
  return {
    action: 'checks_requested',
    merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: 'refs/heads/q' },
    repository,
  };
}
