/** What an integration says about itself: its card and its settings form are drawn from this and nothing else. */
export interface IntegrationDefinition {
  id: string;
  name: string;
  /** What connecting it adds, in a sentence, for somebody who has not. */
  about: string;
  /** What anybody who relies on it should know; stands on the card. */
  caution?: string;
  fields: IntegrationField[];
}

export interface IntegrationField {
  name: string;
  label: string;
  /** `secret` is never shown again once saved. */
  kind: 'text' | 'secret' | 'switch' | 'choice';
  required: boolean;
  /** Where to find it or what it does. */
  help: string;
  /** Of a `choice`. */
  choices?: { value: string; label: string }[];
}
