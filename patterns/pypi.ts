// API tokens of PyPI and TestPyPI (macaroons).
// https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token
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
    rotation: 'https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
    keywords: ['pypi-AgE'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pypi-AgE(?!NdGVzdC5weXBp)[A-Za-z0-9_-]{50,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc{base64url*130}' },
        { text: 'password = pypi-AgEIcHlwaS5vcmc{base64url*120}', path: 'upload.cfg' },
      ],
      skip: [{ text: 'pypi-AgEIcHlwaS5vcmc...' }, { text: 'pip install pypi-AgEnt' }],
    },
  },
  {
    kind: 'regex',
    id: 'pypi.test-api-token',
    family: 'credential',
    title: 'TestPyPI API token',
    description: 'An API token of TestPyPI (a macaroon).',
    impact: 'Whoever has it uploads releases to the test index, in its owner’s name.',
    remedy: 'Remove the token under Account settings, API tokens, on the test index.',
    rotation: 'https://packaging.python.org/en/latest/guides/using-testpypi/',
    severity: 'medium',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://packaging.python.org/en/latest/guides/using-testpypi/'],
    keywords: ['pypi-AgENdGVzdC5weXBp'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pypi-AgENdGVzdC5weXBp[A-Za-z0-9_-]{50,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'password = pypi-AgENdGVzdC5weXBpLm9yZw{base64url*120}' },
        { text: 'TEST_PYPI_API_TOKEN: pypi-AgENdGVzdC5weXBpLm9yZw{base64url*130}' },
      ],
      skip: [{ text: 'pypi-AgENdGVzdC5weXBpLm9yZw...' }, { text: 'pip install pypi-AgENdGVzdC5weXBp' }],
    },
  },
];
