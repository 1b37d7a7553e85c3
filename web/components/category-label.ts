/** What a ticket asks for, as people write it: `mfa_reset` is "MFA reset". */
export function categoryLabel(category: string): string {
  const words = category.replaceAll('_', ' ').replace(/^mfa\b/, 'MFA');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
