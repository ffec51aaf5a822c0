// Language-model and other machine-learning services.
import type { Pattern } from '../src/model/pattern.ts';

export const aiServicesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'anthropic.api-key',
    family: 'credential',
    title: 'Anthropic API key',
    description:
      'A key or token of Anthropic (API, admin or OAuth). Whoever has it calls models at the ' +
      'account’s cost, reads its files and, with an admin key, manages the organisation.',
    remedy: 'Delete the key in the Anthropic Console under API keys and look through the usage log.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://docs.anthropic.com/en/api/overview',
      'https://docs.anthropic.com/en/api/administration-api',
    ],
    keywords: ['sk-ant-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-(?:[a-z]{2,8}\d{2}-)?[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 2 },
    ],
    examples: {
      match: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-api03-{base64url*93}AA' },
        { text: 'client = Anthropic(api_key="sk-ant-api03-{base64url*93}AA")', path: 'bot.py' },
        { text: 'sk-ant-admin01-{base64url*93}AA' },
        { text: 'export CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{base64url*93}AA' },
      ],
      skip: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-your-secret-key' },
        { text: 'sk-ant-api03-...' },
        { text: 'sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'openai.api-key',
    family: 'credential',
    title: 'OpenAI API key',
    description:
      'A key of the OpenAI API (user, project, service account or admin). Whoever has it calls ' +
      'models at the account’s cost and reads what is stored there.',
    remedy: 'Revoke the key on platform.openai.com under API keys and look through the usage.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://platform.openai.com/docs/api-reference/authentication',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
    keywords: ['T3BlbkFJ', 'sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{32,200}|sk-[A-Za-z0-9]{16,40}T3BlbkFJ[A-Za-z0-9]{16,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'OPENAI_API_KEY=sk-{base62*20}T3BlbkFJ{base62*20}' },
        { text: 'openai.api_key = "sk-proj-{base64url*74}T3BlbkFJ{base64url*74}"', path: 'bot.py' },
        { text: '"sk-svcacct-{base64url*60}T3BlbkFJ{base64url*40}"' },
        { text: 'key: sk-admin-{base62*48}' },
      ],
      skip: [
        { text: 'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-proj-your-key' },
        { text: 'task-proj-{lower*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'llm.secret-key',
    family: 'credential',
    title: 'LLM service key (sk-)',
    description:
      'A secret key in the form that OpenAI introduced and many model services use (DeepSeek, ' +
      'Moonshot, LiteLLM, OpenRouter). Whoever has it calls models at the account’s cost.',
    remedy: 'Revoke the key in the service’s console.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://api-docs.deepseek.com/', 'https://openrouter.ai/docs/api-reference/authentication'],
    keywords: ['sk-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_/.-])(?<secret>sk-(?:or-v1-[0-9a-f]{64}|[A-Za-z0-9]{32,64}|[A-Za-z0-9]{20,24}))(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DEEPSEEK_API_KEY=sk-{hex*32}' },
        { text: '"apiKey": "sk-{base62*48}"', path: 'settings.json' },
        { text: 'sk-or-v1-{hex*64}' },
        { text: 'key: sk-{base62*24}' },
      ],
      skip: [
        { text: 'class="sk-fading-circle"' },
        { text: 'mask-{hex*32}' },
        { text: 'sk-1234567890abcdef1234567890abcdef' },
        { text: 'sk-{lower*32}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'huggingface.access-token',
    family: 'credential',
    title: 'Hugging Face access token',
    description:
      'A user or organisation token of Hugging Face. Whoever has it reads private models and ' +
      'data sets and, by its role, writes them.',
    remedy: 'Invalidate the token under Settings, Access Tokens.',
    severity: 'high',
    confidence: 'high',
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    keywords: ['hf_', 'api_org_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:hf_|api_org_)[A-Za-z0-9]{34,40})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'HF_TOKEN=hf_{letters*34}' },
        { text: 'login(token="hf_{letters*34}")', path: 'train.py' },
      ],
      skip: [
        { text: 'hf_{letters*12}' },
        { text: 'hf_hub_download_with_retry_and_more' },
        { text: 'hf_transferfailedforthegivenrepositoryx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'replicate.api-token',
    family: 'credential',
    title: 'Replicate API token',
    description: 'A secret key of Replicate. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Replicate console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    keywords: ['r8_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>r8_[A-Za-z0-9]{37,40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'REPLICATE_API_TOKEN=r8_{base62*37}' }, { text: 'Replicate("r8_{base62*37}")' }],
      skip: [{ text: 'r8_{base62*10}' }],
    },
  },
  {
    kind: 'regex',
    id: 'groq.api-key',
    family: 'credential',
    title: 'Groq API key',
    description: 'A secret key of Groq. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Groq console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://console.groq.com/docs/quickstart'],
    keywords: ['gsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gsk_[A-Za-z0-9]{52})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'GROQ_API_KEY=gsk_{base62*52}' }, { text: '"gsk_{base62*52}"' }],
      skip: [{ text: 'gsk_{base62*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'xai.api-key',
    family: 'credential',
    title: 'xAI API key',
    description: 'A secret key of xAI. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the xAI console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.x.ai/docs/tutorial'],
    keywords: ['xai-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xai-[A-Za-z0-9]{70,84})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'XAI_API_KEY=xai-{base62*80}' }, { text: '"xai-{base62*80}"' }],
      skip: [{ text: 'xai-{base62*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'perplexity.api-key',
    family: 'credential',
    title: 'Perplexity API key',
    description: 'A secret key of Perplexity. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Perplexity console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.perplexity.ai/guides/getting-started'],
    keywords: ['pplx-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pplx-[A-Za-z0-9]{48,64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PPLX=pplx-{base62*48}' }, { text: '"pplx-{base62*48}"' }],
      skip: [{ text: 'pplx-{base62*12}' }, { text: 'pplx-70b-online' }],
    },
  },
  {
    kind: 'regex',
    id: 'langsmith.api-key',
    family: 'credential',
    title: 'LangSmith API key',
    description: 'A secret key of LangSmith. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the LangSmith console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: [
      'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    ],
    keywords: ['lsv2_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LANGSMITH_API_KEY=lsv2_pt_{hex*32}_{hex*10}' },
        { text: '"lsv2_sk_{hex*32}_{hex*10}"' },
      ],
      skip: [{ text: 'lsv2_pt_{hex*12}' }],
    },
  },
  {
    kind: 'regex',
    id: 'pinecone.api-key',
    family: 'credential',
    title: 'Pinecone API key',
    description: 'A secret key of Pinecone. Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Pinecone console and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    keywords: ['pcsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PINECONE_API_KEY=pcsk_{base62*6}_{base62*63}' },
        { text: '"pcsk_{base62*5}_{base62*63}"' },
      ],
      skip: [{ text: 'pcsk_{base62*20}' }],
    },
  },
];
