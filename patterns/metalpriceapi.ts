// MetalpriceAPI: API key. https://metalpriceapi.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const metalpriceapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'metalpriceapi.api-key',
    family: 'credential',
    title: 'MetalpriceAPI API key',
    description: '32 hexadecimal digits beside MetalpriceAPI’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the MetalpriceAPI dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://metalpriceapi.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://metalpriceapi.com/documentation'],
    names: ['metalpriceapi', 'metal_price_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'METALPRICEAPI_API_KEY={hex*32}' },
        { text: 'https://api.metalpriceapi.com/v1/latest?api_key={hex*32}&base=USD' },
      ],
      skip: [
        { text: 'METALPRICEAPI_API_KEY=your-metalpriceapi-key' },
        { text: 'metalpriceapi etag: {hex*32}' },
      ],
    },
  },
];
