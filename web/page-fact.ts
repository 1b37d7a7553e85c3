/** What the server wrote into the page when it sent it; empty where it wrote nothing. */
export function pageFact(name: 'style-nonce' | 'setup-wanted' | 'demo'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
