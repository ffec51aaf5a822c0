// Steam: Web API key. https://steamcommunity.com/dev
import type { Pattern } from '../src/model/pattern.ts';

export const steamPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'steam.web-api-key',
    family: 'credential',
    title: 'Steam Web API key',
    description: '32 hexadecimal digits in capitals beside Steam’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Steam dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://steamcommunity.com/dev',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://steamcommunity.com/dev'],
    names: ['steam', 'steam_api', 'steamapi', 'steampowered', 'steam_web', 'steamcommunity'],
    value: /[0-9A-F]{32}/i,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'STEAM_API_KEY={HEX*32}' },
        { text: 'http://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/?key={HEX*32}&steamids=1' },
      ],
      skip: [{ text: 'STEAM_API_KEY=your-steam-key' }, { text: 'steam etag: {HEX*32}' }],
    },
  },
];
