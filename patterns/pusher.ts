// Pusher: app secret. https://pusher.com/docs/channels/library_auth_reference/rest-api/
import type { Pattern } from '../src/model/pattern.ts';

export const pusherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pusher.app-secret',
    family: 'credential',
    title: 'Pusher app secret',
    description: 'The secret of a Pusher Channels app.',
    impact: 'With the app’s key, whoever has it publishes events and signs users into private channels.',
    remedy: 'Create a new token in the app’s keys on Pusher’s dashboard and delete the old one.',
    rotation: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://pusher.com/docs/channels/library_auth_reference/rest-api/'],
    names: ['pusher'],
    value: /[0-9a-f]{20}/,
    words: ['secret'],
    companion: {
      title: 'app key',
      regex: /key["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{20})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'PUSHER_APP_SECRET={hex*20}' }, { text: 'pusher:\n  secret: {hex*20}' }],
      skip: [{ text: 'PUSHER_APP_SECRET=your_pusher_app_secret' }, { text: 'pusher built from {hex*20}' }],
    },
  },
];
