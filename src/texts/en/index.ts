// English, the source language; other languages have the same names and placeholders.
import { details } from './details';
import { general } from './general';
import { problems } from './problems';
import { questions } from './questions';
import { reasons } from './reasons';
import { rows } from './rows';

export const english = { ...problems, ...rows, ...details, ...questions, ...reasons, ...general } as const;
