// The names of the statuses in each language: a sheet is written in one, and read in all.
import type { LanguageTag, RowStatus } from '../../contract';
import { cellText } from '../model/cells';
import type { Cell } from '../model/types';
import { ROW_STATUSES } from './statuses';

const NAMES: Readonly<Record<LanguageTag, Readonly<Record<RowStatus, string>>>> = {
  en: {
    Ready: 'Ready',
    'No change': 'No change',
    'Not enrolled': 'Not enrolled',
    Invalid: 'Invalid',
    Duplicate: 'Duplicate',
    Sending: 'Sending',
    Updated: 'Updated',
    Failed: 'Failed',
    Unknown: 'Unknown',
    Verified: 'Verified',
    Differs: 'Differs',
  },
  de: {
    Ready: 'Bereit',
    'No change': 'Keine Änderung',
    'Not enrolled': 'Nicht eingeschrieben',
    Invalid: 'Ungültig',
    Duplicate: 'Doppelt',
    Sending: 'Wird gesendet',
    Updated: 'Aktualisiert',
    Failed: 'Fehlgeschlagen',
    Unknown: 'Unbekannt',
    Verified: 'Bestätigt',
    Differs: 'Abweichend',
  },
  es: {
    Ready: 'Listo',
    'No change': 'Sin cambios',
    'Not enrolled': 'No inscrito',
    Invalid: 'No válido',
    Duplicate: 'Duplicado',
    Sending: 'Enviando',
    Updated: 'Actualizado',
    Failed: 'Error',
    Unknown: 'Desconocido',
    Verified: 'Verificado',
    Differs: 'Distinto',
  },
  fr: {
    Ready: 'Prêt',
    'No change': 'Aucun changement',
    'Not enrolled': 'Non inscrit',
    Invalid: 'Non valide',
    Duplicate: 'En double',
    Sending: 'Envoi en cours',
    Updated: 'Mis à jour',
    Failed: 'Échec',
    Unknown: 'Inconnu',
    Verified: 'Vérifié',
    Differs: 'Différent',
  },
  it: {
    Ready: 'Pronto',
    'No change': 'Nessuna modifica',
    'Not enrolled': 'Non iscritto',
    Invalid: 'Non valido',
    Duplicate: 'Duplicato',
    Sending: 'Invio in corso',
    Updated: 'Aggiornato',
    Failed: 'Non riuscito',
    Unknown: 'Sconosciuto',
    Verified: 'Verificato',
    Differs: 'Diverso',
  },
  ja: {
    Ready: '準備完了',
    'No change': '変更なし',
    'Not enrolled': '未登録',
    Invalid: '無効',
    Duplicate: '重複',
    Sending: '送信中',
    Updated: '更新済み',
    Failed: '失敗',
    Unknown: '不明',
    Verified: '確認済み',
    Differs: '相違あり',
  },
  'pt-BR': {
    Ready: 'Pronto',
    'No change': 'Sem alteração',
    'Not enrolled': 'Não inscrito',
    Invalid: 'Inválido',
    Duplicate: 'Duplicado',
    Sending: 'Enviando',
    Updated: 'Atualizado',
    Failed: 'Falhou',
    Unknown: 'Desconhecido',
    Verified: 'Verificado',
    Differs: 'Diferente',
  },
};

const TAGS: readonly LanguageTag[] = ['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR'];

/** Two languages share a word only for the same status. */
const READ: ReadonlyMap<string, RowStatus> = new Map(
  TAGS.flatMap((tag) => ROW_STATUSES.map((status) => [NAMES[tag][status], status] as const)),
);

/** The status that a cell shows, in whatever language; `null` if it shows none. */
export const readRowStatus = (text: string): RowStatus | null => READ.get(text) ?? null;

export const statusName = (status: RowStatus, language: LanguageTag): string => NAMES[language][status];

/**
 * The language in which a sheet's statuses are written: that of the first one in the column below the
 * headers, of several languages with that word the person's own, and the person's own for a sheet without
 * any.
 */
export function statusLanguage(
  cells: readonly (readonly Cell[])[],
  { column, headerRow }: { readonly column: number; readonly headerRow: number },
  own: LanguageTag,
): LanguageTag {
  for (const row of cells.slice(headerRow + 1)) {
    const text = cellText(row[column]);
    const status = readRowStatus(text);
    if (status === null) continue;
    if (NAMES[own][status] === text) return own;
    return TAGS.find((tag) => NAMES[tag][status] === text) ?? own;
  }
  return own;
}
