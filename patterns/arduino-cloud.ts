// Arduino Cloud: client secret. https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/
import type { Pattern } from '../src/model/pattern.ts';

export const arduinoCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'arduino-cloud.client-secret',
    family: 'credential',
    title: 'Arduino Cloud client secret',
    description: '64 letters and digits beside Arduino Cloud’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the secret on Arduino Cloud’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/'],
    names: ['arduino_client', 'arduino_cloud', 'arduino_iot', 'arduino_api'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ARDUINO_CLIENT_SECRET={base62*64}' },
        { text: 'private static final String ARDUINO_CLIENT_SECRET = "{base62*64}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'ARDUINO_CLIENT_SECRET=your-arduino-client-secret' },
        { text: 'arduino_client etag: {base62*64}' },
      ],
    },
  },
];
