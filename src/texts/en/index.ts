// English, the language in which the texts are written; the other languages have the same names and placeholders.
import { details } from './details';
import { general } from './general';
import { problems } from './problems';
import { questions } from './questions';
import { rows } from './rows';

export const english = { ...problems, ...rows, ...details, ...questions, ...general } as const;
