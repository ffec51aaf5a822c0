// pypi: PyPI API token.
import type { Pattern } from '../src/model/pattern.ts';

export const pypiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pypi.api-token',
    family: 'credential',
    title: 'PyPI API token',
    description: 'An API token of PyPI (a macaroon).',
    impact: 'Whoever has it uploads releases of the projects that it covers.',
    remedy: 'Remove the token under Account settings, API tokens, and look at recent releases.',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
    keywords: ['pypi-AgE'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pypi-AgE[A-Za-z0-9_-]{50,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc{base64url*130}' },
        { text: 'password = pypi-AgENdGVzdC5weXBpLm9yZw{base64url*120}', path: 'upload.cfg' },
      ],
      skip: [{ text: 'pypi-AgEIcHlwaS5vcmc...' }, { text: 'pip install pypi-AgEnt' }],
    },
  },
];
