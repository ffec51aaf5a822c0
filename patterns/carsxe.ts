// CarsXE: API key. https://api.carsxe.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const carsxePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'carsxe.api-key',
    family: 'credential',
    title: 'CarsXE API key',
    description: 'Three groups of nine letters and digits beside CarsXE’s name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Revoke the key in CarsXE’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.carsxe.com/docs',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://api.carsxe.com/docs'],
    names: ['carsxe', 'cars_xe'],
    value: /[a-z0-9]{9}_[a-z0-9]{9}_[a-z0-9]{9}/,
    examples: {
      match: [
        { text: 'CARSXE_API_KEY={lowerdigits*9}_{lowerdigits*9}_{lowerdigits*9}' },
        {
          text: 'carsxe_api_key = "{lowerdigits*9}_{lowerdigits*9}_{lowerdigits*9}"',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'CARSXE_API_KEY=your-carsxe-key' },
        { text: 'carsxe etag: {lowerdigits*9}_{lowerdigits*9}_{lowerdigits*9}' },
      ],
    },
  },
];
