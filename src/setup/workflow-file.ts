// The workflow that `leakline init` writes: every event that brings commits, and each night the whole history
// (docs.github.com, "Workflow syntax for GitHub Actions"). Pure.

export const workflowPath = '.github/workflows/leakline.yml';

/** `defaultBranch` is a branch of this repository: quoted, for it may hold what YAML takes for more than a name. */
export function workflowFile(defaultBranch: string): string {
  return `# Written by \`leakline init\`. What each part means: https://github.com/leakline/leakline/blob/main/docs/github.md
name: leakline
on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  merge_group:
  schedule:
    - cron: '17 3 * * *'

permissions:
  contents: read

jobs:
  leakline:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write # for alerts of code scanning
    steps:
      - uses: actions/checkout@v7
        with:
          # The nightly scan reads the whole history; for other events what is missing is fetched.
          fetch-depth: \${{ github.event_name == 'schedule' && '0' || '1' }}
          persist-credentials: false
      - uses: leakline/leakline@v0
`;
}
