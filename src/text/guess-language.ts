/** Languages that the tables of this product cover. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pt';

const common: Record<Language, string> = {
  en: `the a and of to in is for with my your please hi hello dear thanks thank regards have has been this that it its i im you we our
    can could would need on at he she his her they from be not was are do does any me will if all out so but`,
  de: `der die das und ist nicht ich sie wir ein eine einen einer mit fur auf zu den dem des von bitte mein meine meinem im auch
    konnen konnten hallo danke mehr wird wurde noch unser unsere dass habe hat als bei am ab er kann beim zum zur sind`,
  fr: `le la les des du et est une un pour dans sur avec je nous vous mon ma mes pas plus bonjour merci de ne ce cette qui que notre au aux
    son sa suis ai il elle peux pouvez votre leur par depuis`,
  es: `el la los las de del y es un una para con por mi no que en se su lo al hola gracias favor necesito nuestro ha esta le como mis
    desde puede me he tengo ya al`,
  nl: `de het een en is van voor met ik we wij op aan te mijn niet graag naar bij dat die hallo bedankt kunt kan u je onze zijn heeft
    wordt haar hem nog meer ook er om als kun`,
  pt: `o a os as do da dos das e um uma para com por meu minha nao que em no na ao se sua seu ola obrigado obrigada preciso nosso
    favor esta voce foi tem gostaria mais como podem eu`,
};

const languagesOf = new Map<string, Language[]>();
for (const [language, list] of Object.entries(common))
  for (const word of list.split(/\s+/))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language as Language]);

/** True for the small words of any of these languages, folded: they say nothing of a matter. */
export function isSmallWord(word: string): boolean {
  return languagesOf.has(word);
}

/**
 * The language that most of these folded words are typical of; undefined where none or several are, or less than the
 * `least` share of all words are typical of it.
 */
export function guessLanguage(words: readonly string[], least = 0): Language | undefined {
  const score = new Map<Language, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? [])
      score.set(language, (score.get(language) ?? 0) + 1);
  const [best, next] = [...score].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < words.length * least) return undefined;
  return best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
