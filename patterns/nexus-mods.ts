// Nexus Mods: API key.
// See https://app.swaggerhub.com/apis-docs/NexusMods/nexus-mods_public_api_params_in_form_data/1.0
import type { Pattern } from '../src/model/pattern.ts';

export const nexusModsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nexus-mods.api-key',
    family: 'credential',
    title: 'Nexus Mods API key',
    description: 'An API key of Nexus Mods.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Nexus Mods dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://app.swaggerhub.com/apis-docs/NexusMods/nexus-mods_public_api_params_in_form_data/1.0',
    severity: 'medium',
    confidence: 'low',
    tags: ['games'],
    references: [
      'https://app.swaggerhub.com/apis-docs/NexusMods/nexus-mods_public_api_params_in_form_data/1.0',
    ],
    names: ['nexusmods', 'nexus_mods'],
    value: /[A-Za-z0-9+/]{40,140}={0,2}(?:--[A-Za-z0-9+/]{8,40}={0,2}){0,3}/,
    examples: {
      match: [
        { text: 'NEXUSMODS_API_KEY={base62*84}==' },
        { text: 'nexusmodsApiKey={base62*84}==', path: 'app.properties' },
      ],
      skip: [{ text: 'NEXUSMODS_API_KEY=your-nexusmods-key' }, { text: 'see nexusmods {base62*84}==' }],
    },
  },
];
