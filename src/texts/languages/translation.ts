// What a translation has: the texts of the script and those of the page, by the names that they have in English.
import type { Texts } from '..';
import type { PageTexts } from '../page';

export interface Translation {
  readonly script: Texts;
  readonly page: PageTexts;
}
