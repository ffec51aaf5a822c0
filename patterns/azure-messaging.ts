// Microsoft Azure: messages, events and devices.
import type { Pattern } from '../src/model/pattern.ts';

export const azureMessagingPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'azure.service-bus-key',
    family: 'credential',
    title: 'Azure Service Bus key',
    description: 'A key of the service, with the mark that Azure puts into its keys.',
    impact: 'Whoever has it sends, reads and, by the policy, manages the queues and topics.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['+ASb'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{33}\+ASb[A-Za-z0-9+/]{6}=)(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'azure-identifiable-key', seeds: ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'] },
      { kind: 'real-value' },
    ],
    rank: 33,
    examples: {
      match: [
        {
          text: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey={base64*33}+ASb{base62*5}A=',
        },
        { text: 'SERVICEBUS_KEY: {base64*33}+ASb{base62*5}E=', path: 'a.yml' },
      ],
      skip: [{ text: '+ASb{base62*5}=' }, { text: 'key: <key> +ASb' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.event-hub-key',
    family: 'credential',
    title: 'Azure Event Hubs key',
    description: 'A key of the service, with the mark that Azure puts into its keys.',
    impact: 'Whoever has it sends, reads and, by the policy, manages the event hubs.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/event-hubs/authenticate-shared-access-signature',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['+AEh'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{33}\+AEh[A-Za-z0-9+/]{6}=)(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'azure-identifiable-key', seeds: ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'] },
      { kind: 'real-value' },
    ],
    rank: 33,
    examples: {
      match: [
        {
          text: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey={base64*33}+AEh{base62*5}A=;EntityPath=logs',
        },
        { text: 'EVENT_HUB_KEY={base64*33}+AEh{base62*5}c=', path: 'run.sh' },
      ],
      skip: [{ text: '+AEh{base62*5}=' }, { text: 'key: <key> +AEh' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.relay-key',
    family: 'credential',
    title: 'Azure Relay key',
    description: 'A key of the service, with the mark that Azure puts into its keys.',
    impact: 'Whoever has it listens and sends on the relay, and so reaches services behind a firewall.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/azure-relay/relay-authentication-and-authorization',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['+ARm'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{33}\+ARm[A-Za-z0-9+/]{6}=)(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'azure-identifiable-key', seeds: ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'] },
      { kind: 'real-value' },
    ],
    rank: 33,
    examples: {
      match: [
        { text: 'RELAY_KEY={base64*33}+ARm{base62*5}A=' },
        { text: '"key": "{base64*33}+ARm{base62*5}Q="', path: 'relay.json' },
      ],
      skip: [{ text: '+ARm{base62*5}=' }, { text: 'key: <key> +ARm' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.iot-key',
    family: 'credential',
    title: 'Azure IoT key',
    description: 'A key of the service, with the mark that Azure puts into its keys.',
    impact: 'Whoever has it acts as the device, or as the hub’s service with all devices.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation: 'https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'iot'],
    references: [
      'https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['AIoT'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{33}AIoT[A-Za-z0-9+/]{6}=)(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'azure-identifiable-key', seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
      { kind: 'real-value' },
    ],
    rank: 33,
    examples: {
      match: [
        {
          text: 'HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={base64*33}AIoT{base62*5}A=',
        },
        { text: 'primaryKey: {base64*33}AIoT{base62*5}Q=', path: 'device.yml' },
      ],
      skip: [{ text: 'AIoT{base62*5}=' }, { text: 'key: <key> AIoT' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.event-grid-key',
    family: 'credential',
    title: 'Azure Event Grid key',
    description: 'A key of the service, with the mark that Azure puts into its keys.',
    impact: 'Whoever has it publishes events of their own to the topic.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation: 'https://learn.microsoft.com/en-us/azure/event-grid/get-access-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['AZEG'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZEG[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'azure-annotated-key' }, { kind: 'real-value' }],
    rank: 33,
    examples: {
      match: [
        { text: 'EVENT_GRID_KEY={base62*52}JQQJ99BCACYeBjFXJ3w3AAABAZEG{base62*4}' },
        { text: 'aeg-sas-key: {base62*52}JQQJ99AKAC{base62*14}AZEG{base62*4}', path: 'q.txt' },
      ],
      skip: [{ text: 'AZEG{base62*5}=' }, { text: 'key: <key> AZEG' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.service-bus-connection-string',
    family: 'credential',
    title: 'Azure Service Bus, Event Hubs or Relay connection string',
    description: 'A connection string of a messaging namespace with a shared access key in it.',
    impact: 'Whoever has it sends, reads and, by the policy, manages the messages.',
    remedy: 'Regenerate the key under Shared access policies of the namespace, and prefer Entra ID.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
      'https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string',
    ],
    keywords: ['Endpoint=sb:'],
    regex:
      /Endpoint=sb:(?:\/\/|\\\/\\\/)[^\s;"'<>]{3,200};[^\s"'<>]{0,160}?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}(?:=|%3[Dd]|\\u003[Dd])|[A-Za-z0-9+/]{86}(?:==|%3[Dd]%3[Dd]|\\u003[Dd]\\u003[Dd]))(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey={base64*43}=',
        },
        {
          text: '"EventHub": "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey={base64*43}=;EntityPath=logs"',
          path: 'local.settings.txt',
        },
      ],
      skip: [
        { text: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<key>' },
        {
          text: 'Endpoint=sb://localhost;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;',
        },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'azure.iot-hub-connection-string',
    family: 'credential',
    title: 'Azure IoT Hub connection string',
    description:
      'A connection string of an IoT hub or a provisioning service with the key of a policy in it.',
    impact:
      'Whoever has it reads what all devices send, commands them and, by the policy, registers new ones.',
    remedy: 'Regenerate the key under Shared access policies of the hub.',
    rotation: 'https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'iot'],
    references: ['https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas'],
    keywords: ['HostName='],
    regex:
      /HostName=[^\s;"'<>]{3,200};[^\S\n]?SharedAccessKeyName=[^\s;"'<>]{1,80};[^\S\n]?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}(?:=|%3[Dd]|\\u003[Dd])|[A-Za-z0-9+/]{86}(?:==|%3[Dd]%3[Dd]|\\u003[Dd]\\u003[Dd]))(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={base64*43}=',
        },
        {
          text: "provisioning = 'HostName=acme.azure-devices-provisioning.net;SharedAccessKeyName=owner;SharedAccessKey={base64*43}='",
          path: 'dps.py',
        },
      ],
      skip: [
        { text: 'HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=<key>' },
        { text: 'HostName=acme.azure-devices.net' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'azure.iot-device-connection-string',
    family: 'credential',
    title: 'Azure IoT device connection string',
    description: 'A connection string of a single device or module of an IoT hub, with its key.',
    impact: 'Whoever has it acts as the device: sends made-up data and receives its commands.',
    remedy: 'Regenerate the keys of the device’s identity in the hub.',
    rotation: 'https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'iot'],
    references: ['https://learn.microsoft.com/en-us/azure/iot-hub/create-connect-device'],
    keywords: ['DeviceId='],
    regex:
      /(?:HostName|GatewayHostName)=[^\s;"'<>]{3,200};[^\s"'<>]{0,80}?DeviceId=[^\s;"'<>]{1,128};(?:ModuleId=[^\s;"'<>]{1,128};)?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}(?:=|%3[Dd]|\\u003[Dd])|[A-Za-z0-9+/]{86}(?:==|%3[Dd]%3[Dd]|\\u003[Dd]\\u003[Dd]))(?![A-Za-z0-9+/=])/i,
    matchBytesMax: 800,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    rank: 31,
    examples: {
      match: [
        { text: 'HostName=acme.azure-devices.net;DeviceId=sensor1;SharedAccessKey={base64*43}=' },
        {
          text: 'static const char* connectionString = "HostName=acme.azure-devices.net;DeviceId=mxchip;ModuleId=m1;SharedAccessKey={base64*43}=";',
          path: 'main.c',
        },
      ],
      skip: [
        { text: 'HostName=acme.azure-devices.net;DeviceId=sensor1;SharedAccessKey=<key>' },
        { text: 'HostName=<hub>;DeviceId=<id>;SharedAccessKey=...' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'azure.shared-access-key',
    family: 'credential',
    title: 'Azure shared access key',
    description: 'A shared access key of Azure Service Bus, Event Hubs, Notification Hubs or IoT Hub.',
    impact: 'Whoever has it sends and receives messages.',
    remedy: 'Regenerate the key under Shared access policies.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: ['https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas'],
    keywords: [
      'SharedAccessKey',
      'SharedAccess_Key',
      'shared_access_key',
      'SharedSecretValue',
      'shared_accesskey',
    ],
    regex:
      /(?:shared_?access_?key(?:_?value)?|SharedSecretValue)(?:\\?["'])?[^\S\n]{0,4}(?:=>|[=:,(])[^\S\n]{0,4}(?:\\?["'])?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    examples: {
      match: [
        { text: 'SharedAccessKeyName=Root;SharedAccessKey={base64*43}=' },
        { text: '"sharedAccessKey": "{base64*43}="', path: 'hub.json' },
        { text: 'shared_access_key = "{base64*86}=="', path: 'a.tf' },
      ],
      skip: [{ text: 'SharedAccessKey=<key>' }, { text: 'SharedAccessKeyName=Root' }],
    },
  },
  {
    kind: 'named',
    id: 'azure.messaging-key',
    family: 'credential',
    title: 'Azure messaging key',
    description:
      'A key of 32 bytes in base64 beside the name of Service Bus, Event Hubs, Notification Hubs, Event Grid or Relay.',
    impact: 'Whoever has it sends, reads and, by the policy, manages the messages.',
    remedy: 'Regenerate the key under Shared access policies or Access keys of the resource.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
      'https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
    ],
    names: [
      'service_bus',
      'servicebus',
      'event_hub',
      'event_hubs',
      'eventhub',
      'eventhubs',
      'notification_hub',
      'notification_hubs',
      'notificationhub',
      'event_grid',
      'eventgrid',
      'aeg-sas',
      'azure_relay',
      'servicebus.windows.net',
      'eventgrid.azure.net',
      'rootmanagesharedaccesskey',
      'rootmanage',
      'signalr',
      'webpubsub',
      'azure_sas',
    ],
    value: /[A-Za-z0-9+/]{43}=/,
    words: ['key', 'secret', 'sas', '[:=]'],
    examples: {
      match: [
        { text: 'EVENT_HUB_SAS_KEY={base64*43}=' },
        { text: '<add key="EventHubsPrimaryKey" value="{base64*43}=" />', path: 'app.config' },
        { text: 'aeg-sas-key: {base64*43}=', path: 'req.txt' },
      ],
      skip: [{ text: 'EVENT_HUB_SAS_KEY=<key>' }, { text: 'eventhub sha256 key digest {base64*43}=' }],
    },
  },
  {
    kind: 'named',
    id: 'azure.iot-access-key',
    family: 'credential',
    title: 'Azure IoT access key',
    description:
      'A key of 32 or 64 bytes in base64 beside the name of IoT Hub, IoT Central or the device provisioning service.',
    impact: 'Whoever has it acts as the device, as an enrolment group or as the hub’s service.',
    remedy: 'Regenerate the key of the policy, the device or the enrolment.',
    rotation: 'https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-dev-guide-sas',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'iot'],
    references: [
      'https://learn.microsoft.com/en-us/azure/iot-dps/concepts-symmetric-key-attestation',
      'https://learn.microsoft.com/en-us/azure/iot-central/core/concepts-device-authentication',
    ],
    names: [
      'iot_hub',
      'iothub',
      'azure_devices',
      'azure-devices.net',
      'azure-devices-provisioning.net',
      'azure_iot',
      'azureiot',
      'iot_central',
      'iotcentral',
      'dps_key',
      'iothub_device',
      'dps',
      'id_scope',
      'provisioning_service',
      'registration_id',
      'device_key',
      'devicekey',
      'digital_twin',
    ],
    value: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=/,
    words: ['key', 'secret', '[:=]'],
    rank: 23,
    examples: {
      match: [
        { text: 'IOTHUB_DEVICE_KEY={base64*43}=' },
        { text: 'dps:\n  id_scope: 0ne00AB12CD\n  symmetric_key: {base64*86}==\n', path: 'edge.yml' },
      ],
      skip: [{ text: 'IOTHUB_DEVICE_KEY=<key>' }, { text: 'iothub key sha256 {base64*43}=' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.shared-access-signature',
    family: 'credential',
    title: 'Azure shared access signature token',
    description:
      'A signature for Service Bus, Event Hubs, Notification Hubs, IoT Hub or Event Grid, made from a shared key.',
    impact: 'Whoever has it sends or receives until it expires.',
    remedy: 'Regenerate the key that signed it, or wait until it expires.',
    rotation:
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#shared-access-authorization-policies',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: [
      'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas#generate-a-shared-access-signature-token',
      'https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
    ],
    keywords: ['SharedAccessSignature', 'aeg-sas-token'],
    regex:
      /(?:SharedAccessSignature[ +]|aeg-sas-token["']?\s{0,3}[:=,]\s{0,3}["']?)(?=[^\s"'<>]{0,500}(?:sr?|r)=)[^\s"'<>]{0,500}?(?<![a-z])s(?:ig)?=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd]))/,
    matchBytesMax: 800,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'Authorization: SharedAccessSignature sr=acme.servicebus.windows.net%2fqueue&sig={base62*43}%3D&se=1999999999&skn=Root',
        },
        {
          text: "password = 'SharedAccessSignature sr=acme.azure-devices.net%2Fdevices%2Fd1&sig={base62*30}%2F{base62*12}%3D&se=1999999999'",
          path: 'mqtt.py',
        },
        {
          text: 'SharedAccessSignature sig={base62*43}%3d&se=1999999999&skn=policy&sr=https%3a%2f%2facme.servicebus.windows.net%2f',
        },
      ],
      skip: [
        { text: 'SharedAccessSignature sr=x&sig=...&se=1' },
        { text: 'SharedAccessSignature sr={uri}&sig={sig}&se={expiry}&skn={policy}' },
      ],
    },
  },
];
