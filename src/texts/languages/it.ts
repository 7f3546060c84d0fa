// Italian.
import type { Translation } from './translation';

export const it: Translation = { script: {}, page: {} };
