import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
  ['please can you help me with this', 'en'],
  ['ich habe mein passwort vergessen bitte', 'de'],
  ['je ne peux pas ouvrir le dossier', 'fr'],
  ['no puedo abrir la carpeta por favor', 'es'],
  ['ik kan de map niet openen', 'nl'],
  ['nao consigo abrir a minha pasta', 'pt'],
  ['confluence vpn', undefined],
])('%s: %s', (text, language) => {
  expect(guessLanguage(text.split(' '))).toBe(language);
});
