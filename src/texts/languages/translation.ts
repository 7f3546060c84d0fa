// What a translation has: the texts of the script and of the page, by their English names.
import type { Texts } from '..';
import type { PageTexts } from '../page';

export interface Translation {
  readonly script: Texts;
  readonly page: PageTexts;
}
