// Spoonacular: API key. https://spoonacular.com/food-api/docs
import type { Pattern } from '../src/model/pattern.ts';

export const spoonacularPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'spoonacular.api-key',
    family: 'credential',
    title: 'Spoonacular API key',
    description: '32 hexadecimal digits beside Spoonacular’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Spoonacular dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://spoonacular.com/food-api/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://spoonacular.com/food-api/docs'],
    names: ['spoonacular'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SPOONACULAR_API_KEY={hex*32}' },
        { text: 'https://api.spoonacular.com/recipes/complexSearch?apiKey={hex*32}&query=pasta' },
      ],
      skip: [{ text: 'SPOONACULAR_API_KEY=your-spoonacular-key' }, { text: 'see spoonacular {hex*32}' }],
    },
  },
];
