import type { EmbeddingModel, LanguageModel } from 'ai';

/** What a provider needs to be called; secrets in the clear, in memory only. */
export interface ProviderSettings {
  provider: ProviderId;
  /** As the provider names it: `claude-...`, `gpt-...`, `llama3.1`. */
  model: string;
  apiKey?: string | undefined;
  /** Of an OpenAI-compatible server (Ollama, vLLM, LM Studio, llama.cpp), or of a gateway. */
  baseUrl?: string | undefined;
  /** Azure's resource name, Bedrock's region. */
  resource?: string | undefined;
  /** `chat`: OpenAI's chat completions in place of its responses. */
  protocol?: 'chat' | undefined;
}

export type ProviderId =
  | 'anthropic'
  | 'openai'
  | 'azure'
  | 'google'
  | 'bedrock'
  | 'mistral'
  | 'openai-compatible';

export interface Provider {
  id: ProviderId;
  name: string;
  /** Settings that must be there beside the model's name. */
  needs: readonly ('apiKey' | 'baseUrl' | 'resource')[];
  create(settings: ProviderSettings, fetch: typeof globalThis.fetch): Promise<ProviderModels>;
}

/** What the model's name stands for, as either kind; whether the provider has it is seen with the first call. */
export interface ProviderModels {
  language: Exclude<LanguageModel, string>;
  /** Left out where the provider offers no vectors. */
  embedding?: EmbeddingModel;
}

/** Every provider that a model can come from. Each package is loaded when it is first used. */
export const providers: readonly Provider[] = [
  {
    id: 'anthropic',
    name: 'Anthropic',
    needs: ['apiKey'],
    async create({ apiKey, baseUrl, model }, fetch) {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      const anthropic = createAnthropic({ apiKey, fetch, ...(baseUrl && { baseURL: baseUrl }) });
      return { language: anthropic(model) };
    },
  },
  {
    id: 'openai',
    name: 'OpenAI',
    needs: ['apiKey'],
    async create({ apiKey, baseUrl, model, protocol }, fetch) {
      const { createOpenAI } = await import('@ai-sdk/openai');
      const openai = createOpenAI({ apiKey, fetch, ...(baseUrl && { baseURL: baseUrl }) });
      return {
        language: protocol === 'chat' ? openai.chat(model) : openai.responses(model),
        embedding: openai.embeddingModel(model),
      };
    },
  },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    needs: ['apiKey', 'resource'],
    async create({ apiKey, baseUrl, resource, model, protocol }, fetch) {
      const { createAzure } = await import('@ai-sdk/azure');
      const azure = createAzure({
        apiKey,
        fetch,
        ...(baseUrl ? { baseURL: baseUrl } : { resourceName: resource }),
      });
      return {
        language: protocol === 'chat' ? azure.chat(model) : azure.responses(model),
        embedding: azure.embeddingModel(model),
      };
    },
  },
  {
    id: 'google',
    name: 'Google',
    needs: ['apiKey'],
    async create({ apiKey, baseUrl, model }, fetch) {
      const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
      const google = createGoogleGenerativeAI({
        apiKey,
        fetch,
        ...(baseUrl && { baseURL: baseUrl }),
      });
      return { language: google(model), embedding: google.embeddingModel(model) };
    },
  },
  {
    id: 'bedrock',
    name: 'Amazon Bedrock',
    needs: ['apiKey', 'resource'],
    async create({ apiKey, baseUrl, resource, model }, fetch) {
      const { createAmazonBedrock } = await import('@ai-sdk/amazon-bedrock');
      const bedrock = createAmazonBedrock({
        apiKey,
        region: resource,
        fetch,
        ...(baseUrl && { baseURL: baseUrl }),
      });
      return { language: bedrock(model), embedding: bedrock.embeddingModel(model) };
    },
  },
  {
    id: 'mistral',
    name: 'Mistral',
    needs: ['apiKey'],
    async create({ apiKey, baseUrl, model }, fetch) {
      const { createMistral } = await import('@ai-sdk/mistral');
      const mistral = createMistral({ apiKey, fetch, ...(baseUrl && { baseURL: baseUrl }) });
      return { language: mistral(model), embedding: mistral.embeddingModel(model) };
    },
  },
  {
    id: 'openai-compatible',
    name: 'OpenAI-compatible server',
    needs: ['baseUrl'],
    async create({ apiKey, baseUrl, model }, fetch) {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const compatible = createOpenAICompatible({
        name: 'compatible',
        baseURL: baseUrl ?? '',
        fetch,
        ...(apiKey && { apiKey }),
      });
      return { language: compatible(model), embedding: compatible.embeddingModel(model) };
    },
  },
];

export function providerNamed(id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id);
}
