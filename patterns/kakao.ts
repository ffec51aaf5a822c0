// Kakao: REST API key, app key. https://developers.kakao.com/docs/latest/en/getting-started/app-key
import type { Pattern } from '../src/model/pattern.ts';

export const kakaoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'kakao.rest-api-key',
    family: 'credential',
    title: 'Kakao REST API key',
    description: 'A REST or admin key of an app of Kakao behind `KakaoAK` in an Authorization header.',
    impact:
      'With the admin key, whoever has it acts for every user of the app; with the REST ' +
      'key, searches and maps at its quota.',
    remedy:
      'Regenerate the key in the Kakao dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developers.kakao.com/docs/latest/en/getting-started/app-key',
    severity: 'medium',
    confidence: 'high',
    tags: ['social', 'maps'],
    references: ['https://developers.kakao.com/docs/latest/en/getting-started/app-key'],
    keywords: ['KakaoAK'],
    regex: /KakaoAK["']?[ +]{1,4}["']?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: KakaoAK {hex*32}' },
        { text: "headers = {'Authorization': 'KakaoAK {hex*32}'}", path: 'a.py' },
      ],
      skip: [
        { text: 'Authorization: KakaoAK <REST_API_KEY>' },
        { text: 'Authorization: KakaoAK xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'kakao.app-key',
    family: 'credential',
    title: 'Kakao app key',
    description: '32 hexadecimal digits beside Kakao’s name.',
    impact:
      'With the admin key, whoever has it acts for every user of the app; with the others, ' +
      'calls its APIs at its quota.',
    remedy:
      'Revoke the key in Kakao’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.kakao.com/docs/latest/en/getting-started/app-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social', 'maps'],
    references: ['https://developers.kakao.com/docs/latest/en/getting-started/app-key'],
    names: ['kakao', 'kakaotalk', 'kakao_map', 'kakao_admin', 'kakao_rest'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'KAKAO_APP_KEY={hex*32}' },
        { text: 'kakao_app_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'KAKAO_APP_KEY=your-kakao-key' }, { text: 'kakao etag: {hex*32}' }],
    },
  },
];
