// Spanish.
import type { Translation } from './translation';

export const es: Translation = { script: {}, page: {} };
