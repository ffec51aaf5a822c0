// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { aiServicesPatterns } from './ai-services.ts';
import { awsPatterns } from './aws.ts';
import { azurePatterns } from './azure.ts';
import { chatServicesPatterns } from './chat-services.ts';
import { cloudPlatformsPatterns } from './cloud-platforms.ts';
import { commandLinePatterns } from './command-line.ts';
import { connectionStringPatterns } from './connection-string.ts';
import { genericPatterns } from './generic.ts';
import { githubPatterns } from './github.ts';
import { gitlabPatterns } from './gitlab.ts';
import { googlePatterns } from './google.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { infrastructureToolsPatterns } from './infrastructure-tools.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { messagingServicesPatterns } from './messaging-services.ts';
import { networkPatterns } from './network.ts';
import { observabilityPatterns } from './observability.ts';
import { packageRegistriesPatterns } from './package-registries.ts';
import { paymentServicesPatterns } from './payment-services.ts';
import { privateKeyPatterns } from './private-key.ts';
import { productivityServicesPatterns } from './productivity-services.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { urlCredentialPatterns } from './url-credential.ts';

export const allPatterns: readonly Pattern[] = [
  ...aiServicesPatterns,
  ...awsPatterns,
  ...azurePatterns,
  ...chatServicesPatterns,
  ...cloudPlatformsPatterns,
  ...commandLinePatterns,
  ...connectionStringPatterns,
  ...genericPatterns,
  ...githubPatterns,
  ...gitlabPatterns,
  ...googlePatterns,
  ...httpHeaderPatterns,
  ...infrastructurePatterns,
  ...infrastructureToolsPatterns,
  ...jsonWebTokenPatterns,
  ...messagingServicesPatterns,
  ...networkPatterns,
  ...observabilityPatterns,
  ...packageRegistriesPatterns,
  ...paymentServicesPatterns,
  ...privateKeyPatterns,
  ...productivityServicesPatterns,
  ...secretFilesPatterns,
  ...urlCredentialPatterns,
];
