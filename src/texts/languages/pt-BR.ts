// Brazilian Portuguese.
import type { Translation } from './translation';

export const ptBR: Translation = { script: {}, page: {} };
