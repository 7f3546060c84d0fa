// The translations, by language. The build writes a file of each; neither the script nor the page has them in its code.
import type { LanguageTag } from '../../contract';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ptBR } from './pt-BR';
import type { Translation } from './translation';

export type { Translation } from './translation';

export const TRANSLATIONS: Readonly<Record<Exclude<LanguageTag, 'en'>, Translation>> = {
  de,
  es,
  fr,
  it,
  ja,
  'pt-BR': ptBR,
};
