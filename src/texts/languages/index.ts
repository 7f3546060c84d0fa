// The translations, by language. The build writes a file of each; the code has none.
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
