/** What an integration says about itself: its settings form is drawn from this and nothing else. */
export interface IntegrationDefinition {
  id: string;
  name: string;
  fields: IntegrationField[];
}

export interface IntegrationField {
  name: string;
  label: string;
  /** `secret` is never shown again once saved. */
  kind: 'text' | 'secret' | 'switch';
  required: boolean;
  /** Where to find it or what it does. */
  help: string;
}
