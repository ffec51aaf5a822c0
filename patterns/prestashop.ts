// PrestaShop: API key. https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/
import type { Pattern } from '../src/model/pattern.ts';

export const prestashopPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'prestashop.api-key',
    family: 'credential',
    title: 'PrestaShop API key',
    description: 'A key of a PrestaShop web service.',
    impact: 'Whoever has it reads and, by its permissions, changes orders, customers, products.',
    remedy: 'Delete the key in PrestaShop under Advanced parameters, Webservice.',
    rotation: 'https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/'],
    names: ['prestashop'],
    value: /[A-Z0-9]{32}/,
    examples: {
      match: [
        { text: 'PRESTASHOP_API_KEY={upperdigits*32}' },
        {
          text: 'new PrestaShopWebservice($url, $prestashop_key = "{upperdigits*32}", false)',
          path: 'a.php',
        },
      ],
      skip: [
        { text: 'PRESTASHOP_API_KEY=your_prestashop_api_key' },
        { text: 'prestashop etag: {upperdigits*32}' },
      ],
    },
  },
];
