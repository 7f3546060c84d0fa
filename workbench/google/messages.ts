// Google's messages in the languages that the workbench speaks. Names of services and functions, addresses
// and scopes stay as they are.

/** The language of the person's Google account. */
export type Language = 'en' | 'de' | 'ja';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'ja'];

interface Message {
  /** The English words; groups are what is never translated. */
  readonly english: RegExp;
  readonly de: string;
  readonly ja: string;
}

/**
 * The words are the workbench's own: that they are translated is seen, how is not. `$1` stands for a group.
 * Source: docs/oddities.md, `localised-messages`.
 */
const MESSAGES: readonly Message[] = [
  {
    english: /^Service invoked too many times for one day: (\w+)\.$/,
    de: 'Der Dienst wurde an einem Tag zu oft aufgerufen: $1.',
    ja: '1 日にサービスを実行した回数が多すぎます: $1',
  },
  {
    english:
      /^Service invoked too many times in a short time: (\w+)\. Try (Utilities\.sleep\(\d+\)) between calls\.$/,
    de: 'Der Dienst wurde in kurzer Zeit zu oft aufgerufen: $1. Verwenden Sie $2 zwischen den Aufrufen.',
    ja: '短時間にサービスを実行した回数が多すぎます: $1。呼び出しの間に $2 を試してください。',
  },
  {
    english: /^Request to (\S+) failed because the URL has not been whitelisted in the script manifest\.$/,
    de: 'Die Anfrage an $1 ist fehlgeschlagen, weil die URL im Skriptmanifest nicht zugelassen ist.',
    ja: 'URL がスクリプトのマニフェストで許可されていないため、$1 へのリクエストに失敗しました。',
  },
  {
    english: /^You are trying to edit a protected cell or object\..*$/,
    de: 'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben.',
    ja: '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してください。',
  },
  {
    english: /^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.*)$/,
    de: 'Die angegebenen Berechtigungen reichen nicht aus, um $1 aufzurufen. Erforderliche Berechtigungen: $2',
    ja: '指定された権限では $1 を呼び出すことができません。必要な権限: $2',
  },
  {
    english: /^You do not have permission to call (\S+)\..*$/,
    de: 'Sie sind nicht berechtigt, $1 aufzurufen.',
    ja: '$1 を呼び出す権限がありません。',
  },
  {
    english: /^The data you entered in cell (\w+) violates the data validation rules set on this cell\.$/,
    de: 'Die in Zelle $1 eingegebenen Daten verstoßen gegen die Regeln zur Datenvalidierung für diese Zelle.',
    ja: 'セル $1 に入力されたデータは、このセルに設定されているデータの入力規則に違反しています。',
  },
  {
    english: /^This operation is not allowed on cells in typed columns\.$/,
    de: 'Dieser Vorgang ist für Zellen in typisierten Spalten nicht zulässig.',
    ja: 'この操作は型付きの列のセルでは実行できません。',
  },
  {
    english: /^Address unavailable: (\S+)$/,
    de: 'Adresse nicht verfügbar: $1',
    ja: '使用できないアドレス: $1',
  },
  { english: /^DNS error: (\S+)$/, de: 'DNS-Fehler: $1', ja: 'DNS エラー: $1' },
  { english: /^Timeout: (\S+)$/, de: 'Zeitüberschreitung: $1', ja: 'タイムアウト: $1' },
  {
    english: /^Exceeded maximum execution time$/,
    de: 'Maximale Ausführungszeit überschritten',
    ja: '起動時間の最大値を超えました',
  },
  {
    english: /^There are too many scripts running simultaneously for this Google user account\.$/,
    de: 'Für dieses Google-Nutzerkonto werden zu viele Skripts gleichzeitig ausgeführt.',
    ja: 'この Google ユーザー アカウントで同時に実行されているスクリプトが多すぎます。',
  },
  {
    english: /^Service using too much computer time for one day$/,
    de: 'Der Dienst beansprucht an einem Tag zu viel Rechenzeit',
    ja: '1 日にサービスを使用したコンピュータ時間が長すぎます',
  },
  { english: /^Invalid argument: (.*)$/, de: 'Ungültiges Argument: $1', ja: '無効な引数: $1' },
];

/** What Google says if there is no translation above: nothing that a script could know it by. */
const OTHERWISE = { de: 'Es ist ein Fehler aufgetreten.', ja: 'エラーが発生しました。' } as const;

/** One of Google's messages as a person with this language gets it. */
export function inLanguage(message: string, language: Language): string {
  if (language === 'en') return message;
  const found = MESSAGES.find(({ english }) => english.test(message));
  return found ? message.replace(found.english, found[language]) : OTHERWISE[language];
}
