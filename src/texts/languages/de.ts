// German.
import type { Translation } from './translation';

export const de: Translation = {
  script: {
    'problem.not-connected':
      'Rowcall ist noch nicht mit Docebo verbunden. Stellen Sie zuerst die Verbindung her.',
    'problem.needs-connection':
      'Dieser Vorgang gehört zu {domain}, und Sie sind dort nicht verbunden. Verbinden Sie sich zuerst mit {domain}.',
    'problem.tenant-switched':
      'Dieses Tabellenblatt arbeitet jetzt mit {now}: Das wurde in einem anderen Fenster umgestellt. Es wurde nichts gesendet. Prüfen Sie die Zeilen noch einmal.',
    'problem.sheet-bound':
      'Die Zeilen dieses Tabellenblatts nennen Personen und Kurse mit den IDs, die sie in {domain} haben, deshalb gelten sie nur dort.',
    'problem.undo-tenant-unknown':
      'Im Protokoll steht nicht, in welchem Docebo dieser Lauf gearbeitet hat, und Sie sind mit mehr als einem verbunden. Trennen Sie die anderen und machen Sie ihn dann noch einmal rückgängig.',
    'problem.unsettled-elsewhere':
      '{rows|# Zeile wurde|# Zeilen wurden} gerade an {domain} gesendet, als die Arbeit endete, und Rowcall weiß nicht, was geschehen ist. Wählen Sie zuerst {domain} und prüfen Sie dort die Zeilen.',
    'problem.unsettled-elsewhere.runner':
      'Docebo arbeitet bei {domain} noch Zeilen ab. Wählen Sie zuerst {domain} und prüfen Sie dort die Zeilen.',
    'problem.connect-cancelled': 'Sie haben das Verbinden abgebrochen. Es wurde nichts gespeichert.',
    'problem.too-many-connections':
      'Sie haben {most} Verbindungen, mehr speichert Rowcall nicht. Trennen Sie eine, die Sie nicht mehr brauchen.',
    'problem.domain-invalid':
      '{value} ist keine Docebo-Adresse, an die Zugangsdaten gesendet werden dürfen. Geben Sie sie so ein: acme.docebosaas.com.',
    'problem.input-invalid':
      'Rowcall hat die Eingabe nicht verstanden: {what}. Korrigieren Sie sie und versuchen Sie es noch einmal.',
    'input.app-missing': 'Client-ID oder Client-Secret fehlt',
    'input.zone-unknown': 'es gibt keine Zeitzone „{zone}“',
    'input.sheet-changed': 'das Tabellenblatt wurde inzwischen geändert',
    'input.some-rows': 'nur einige Zeilen zu lesen',
    'input.request': 'die Anfrage',
    'input.unexpected': '{path} ist nicht wie erwartet',
    'problem.get-course':
      'Docebo hat keinen Kurs mit dem Code oder Titel {value}. Geben Sie ihn so ein, wie er in Docebo heißt, oder geben Sie # und die Kurs-ID ein.',
    'problem.get-course.several':
      'Docebo hat mehrere Kurse mit dem Code oder Titel {value}: {courses}. Geben Sie # und die ID des gewünschten Kurses ein.',
    'problem.get-field':
      'Docebo hat kein Benutzerfeld mit dem Titel {value}, dessen Werte Texte sind. Es hat {titles}.',
    'problem.get-field.none':
      'Docebo hat kein Benutzerfeld mit dem Titel {value}: Es führt keine Benutzerfelder auf, deren Werte Texte sind.',
    'problem.get-branch':
      'Docebo führt im Zweig {branch} niemanden auf. Prüfen Sie die ID des Zweigs oder schließen Sie die Unterzweige ein.',
    'problem.plans-unchecked':
      '{rows|# Zeile zu einem Lernplan ist|# Zeilen zu Lernplänen sind} nicht geprüft oder seither geändert. Prüfen Sie das Tabellenblatt und wandeln Sie dann noch einmal um.',
    'problem.plans-unchecked.none':
      'Keine Zeile nennt eine Person und einen Lernplan, die Docebo kennt. Prüfen Sie das Tabellenblatt, sehen Sie sich die Zeilen an und wandeln Sie dann noch einmal um.',
    'problem.plan-without-courses':
      'Docebo zeigt für {plans} keine Kurse, deshalb wurde nichts umgewandelt. Sehen Sie sich den Lernplan in Docebo an oder nennen Sie im Tabellenblatt seine Kurse.',
    'problem.get-too-large':
      'Diese Einschreibungen brauchen {needed} Zellen, in dieser Tabelle ist aber nur Platz für {free}. Rufen Sie weniger ab oder verwenden Sie eine neue Tabelle.',
    'problem.get-sessions':
      'Das Tabellenblatt „Rowcall courses“ fehlt, wurde geändert oder ist älter als ein Tag. Rufen Sie die Kurse ab, dann die Sitzungen.',
    'problem.sheet-empty':
      'Das Tabellenblatt {sheet} hat keine Zeilen. Geben Sie in der ersten Zeile Überschriften ein und darunter eine Einschreibung je Zeile.',
    'problem.columns-missing':
      'Für {fields} wurde keine Spalte gefunden. Die Überschriften sind {headers}. Wählen Sie die Spalte aus oder fügen Sie eine Überschrift hinzu.',
    'problem.columns-missing.no-headers': 'alle leer',
    'problem.columns-missing.unsplit':
      'Die Datei wurde nicht in Spalten aufgeteilt. Markieren Sie die Spalte und wählen Sie Daten > Text in Spalten aufteilen. ',
    'problem.columns-missing.matrix':
      'Das sieht nach einer Matrix aus: Personen untereinander, Kurse nebeneinander. Rowcall braucht eine Zeile je Person und Kurs: Öffnen Sie „Spalten“ und wählen Sie „In Zeilen umwandeln“. ',
    'problem.columns-missing.pairs':
      'In diesem Tabellenblatt stehen mehrere Kurse nebeneinander. Rowcall braucht eine Zeile je Person und Kurs: Öffnen Sie „Spalten“ und wählen Sie „In Zeilen umwandeln“. ',
    'problem.columns-shared':
      'Für {fields} ist dieselbe Spalte ausgewählt. Wählen Sie für jedes Feld eine eigene Spalte.',
    'problem.columns-not-adjacent':
      'Die Spalten von Rowcall ({headers}) müssen in dieser Reihenfolge nebeneinander stehen. Verschieben Sie sie gemeinsam oder löschen Sie alle: Rowcall legt sie neu an.',
    'problem.log-sheet': 'Das ist das Protokoll von Rowcall. Öffnen Sie das Tabellenblatt mit Ihren Zeilen.',
    'problem.directory-sheet':
      'Das ist ein Tabellenblatt aus dem Verzeichnis von Rowcall, mit Kursen, Personen oder Sitzungen aus Docebo. Öffnen Sie das Tabellenblatt mit Ihren Zeilen.',
    'problem.rows-hidden':
      'Ein Filter blendet {rows|# Zeile aus, die bereit ist|# Zeilen aus, die bereit sind}. Prüfen Sie noch einmal, damit nur sichtbare Zeilen gesendet werden, oder entfernen Sie den Filter.',
    'problem.filter-too-large':
      'Dieses Tabellenblatt hat einen Filter, und Rowcall kann nur für höchstens {most} Zeilen feststellen, ob er sie ausblendet. Entfernen Sie den Filter, markieren Sie weniger Zeilen oder schließen Sie ausgeblendete Zeilen ein.',
    'problem.cell-changed':
      'Die Zeile wurde geändert, seit sie angezeigt wurde. Es wurde nichts geschrieben. Öffnen Sie das Problem noch einmal.',
    'problem.cell-formula':
      'Die Zelle enthält eine Formel, die ein eingegebener Wert ersetzen würde. Korrigieren Sie sie im Tabellenblatt.',
    'problem.nothing-selected':
      'Es sind keine Zeilen mit Benutzer und Kurs markiert. Markieren Sie Zeilen und versuchen Sie es noch einmal.',
    'problem.job-over':
      'Dieser Vorgang ist beendet, oder ein neuerer hat begonnen. Den Stand sehen Sie im Tabellenblatt.',
    'problem.sheet-gone':
      'Das Tabellenblatt, in dem dieser Vorgang begann, gibt es nicht mehr. Stellen Sie es mit Bearbeiten ▸ Rückgängig machen wieder her oder beginnen Sie in einem anderen Tabellenblatt neu.',
    'problem.other-sheet':
      'Die Seitenleiste zeigte {shown}, Sie sind jetzt aber in {front}. Es wurde nichts getan. Gehen Sie zum anderen Tabellenblatt zurück oder beginnen Sie in diesem neu.',
    'problem.other-sheet.gone':
      'Das hier gezeigte Tabellenblatt gibt es nicht mehr, Sie sind jetzt aber in {front}. Es wurde nichts getan. Gehen Sie zum anderen Tabellenblatt zurück oder beginnen Sie in diesem neu.',
    'problem.busy':
      'Rowcall arbeitet seit {since} bereits an dieser Tabelle, in einem anderen Fenster oder für eine andere Person. Warten Sie, bis das beendet ist.',
    'problem.signed-out':
      'Docebo hat die Anmeldung beendet und keine neue angenommen. Verbinden Sie sich noch einmal.',
    'problem.sign-in-refused':
      'Docebo hat die Anmeldung abgelehnt. Prüfen Sie Domain, Client-ID und Client-Secret sowie Benutzername und Passwort.',
    'problem.forbidden':
      'Docebo erlaubt das diesem Konto nicht. Verbinden Sie sich als Superadmin oder als Power User mit Rechten an diesen Benutzern und Kursen.',
    'problem.not-found': 'Docebo kennt diese Adresse nicht. Prüfen Sie die Domain.',
    'problem.refused': 'Docebo hat die Änderung abgelehnt: {detail}.',
    'problem.rate-limited':
      'Das stündliche Limit von Docebo für Aufrufe ist erreicht. Rowcall macht um {time} weiter.',
    'problem.overloaded': 'Docebo ist überlastet. Es ist nichts verloren: Machen Sie später weiter.',
    'problem.overloaded.until': 'Docebo ist überlastet. Rowcall macht um {time} weiter.',
    'problem.runner-at-work': 'Docebo arbeitet die Zeilen ab. Vor {time} wird nichts weiter gesendet.',
    'problem.runner-at-work.percent':
      'Docebo arbeitet die Zeilen ab ({percent} % erledigt). Vor {time} wird nichts weiter gesendet.',
    'problem.runner-stuck':
      'Docebo hat Zeilen als eigenen Auftrag erhalten, und dieser Auftrag endet nicht. Sehen Sie ihn sich in Docebo an. „Fortsetzen“ liest, was mit den Zeilen geschehen ist.',
    'problem.server-error':
      'In Docebo ist ein Fehler aufgetreten. Versuchen Sie es in einigen Minuten noch einmal.',
    'problem.unreachable':
      'Docebo war nicht erreichbar, oder die Antwort ging verloren. Meldung von Google: {detail}. Prüfen Sie die Domain und versuchen Sie es noch einmal.',
    'problem.not-json':
      'Docebo hat mit einer Webseite statt mit Daten geantwortet. Prüfen Sie die Domain und die Rechte des Kontos.',
    'problem.unexpected-shape':
      'Docebo hat in einer Form geantwortet, die Rowcall nicht kennt. Nur bestätigte Änderungen sind als erledigt markiert.',
    'problem.filter-ignored':
      'Docebo führt Einschreibungen auf, nach denen Rowcall nicht gefragt hat. Wer in den Listen fehlt, kann deshalb trotzdem eingeschrieben sein. Zeilen zu aufgeführten Personen haben ihr Ergebnis; die anderen warten.',
    'problem.listing-unclear':
      'Die Seiten einer Liste in Docebo widersprechen sich oder nehmen kein Ende. Zeilen zu aufgeführten Personen haben ihr Ergebnis; die anderen warten. Versuchen Sie es später noch einmal.',
    'problem.fetch-too-fast':
      'Google bittet Rowcall, langsamer zu arbeiten. Versuchen Sie es in einer Minute noch einmal.',
    'problem.fetch-quota':
      'Die tägliche Zahl der Aufrufe, die Google diesem Konto erlaubt, ist aufgebraucht. Es ist nichts verloren: Machen Sie später weiter. Die Zählung beginnt 24 Stunden nach dem ersten Aufruf des Tages neu.',
    'problem.domain-not-listed':
      'Google lässt Rowcall diese Domain nicht erreichen: Sie steht nicht in der Adressliste des Add-ons. Bitten Sie die Person, die Rowcall installiert hat, sie hinzuzufügen.',
    'problem.out-of-time':
      'Google beendet jede Ausführung nach wenigen Minuten, und die Prüfung dieses Tabellenblatts dauert länger. Prüfen Sie weniger Zeilen auf einmal: Markieren Sie einige.',
    'problem.pilot-failed':
      'Angehalten nach einer Änderung zur Probe, weil Docebo nicht gespeichert hat, was verlangt war. Zeile {row}: {wrong}. Davor wurden in diesem Lauf {calls|# anderer Aufruf|# andere Aufrufe} gesendet, danach nichts. Sehen Sie sich diese Zeile in Docebo an, bevor Sie weitermachen.',
    'problem.pilot-failed.first':
      'Angehalten nach einer Änderung zur Probe, weil Docebo nicht gespeichert hat, was verlangt war. Zeile {row}: {wrong}. Davor und danach wurde in diesem Lauf nichts gesendet. Sehen Sie sich diese Zeile in Docebo an, bevor Sie weitermachen.',
    'problem.way-closed':
      '{closed} Für diese Zeilen gibt es keinen anderen Weg, deshalb wurde keine davon gesendet. Sehen Sie in Docebo nach und wählen Sie dann „Noch einmal versuchen“.',
    'problem.all-in-vain':
      '{calls} Aufrufe nacheinander hatten keinen Erfolg, deshalb hat Rowcall angehalten. Die letzte Antwort von Docebo war {answer}. Jede Zeile zeigt, was über sie bekannt ist. Finden Sie heraus, warum Docebo die Änderungen nicht annimmt, und machen Sie dann weiter.',
    'problem.touched-others':
      'Docebo hat {count|# Einschreibung|# Einschreibungen} geändert, ohne dass Rowcall darum gebeten hat, deshalb hat Rowcall angehalten: {others}. Sehen Sie sie sich in Docebo an, bevor Sie weitermachen.',
    'problem.touched-others.user': 'Benutzer {user}',
    'problem.touched-others.plan': 'Benutzer {user} in Lernplan {plan}',
    'problem.touched-others.pair': 'Benutzer {user} in Kurs {course}',
    'problem.touched-others.more': '{count} weitere',
    'problem.unenrolls-unconfirmed':
      '{rows|# Einschreibung soll|# Einschreibungen sollen} durch Austragen enden; das lässt sich nicht vollständig rückgängig machen. Geben Sie zur Bestätigung die Zahl ein.',
    'problem.sets-back-unconfirmed':
      '{backs}. Prüfen Sie noch einmal und bestätigen Sie es dann vor dem Lauf.',
    'problem.too-many-users':
      'Dieses Tabellenblatt nennt Personen nach einem Benutzerfeld. Dafür müssten alle {users} Benutzer von Docebo gelesen werden, was zu lange dauert. Nennen Sie sie nach Benutzername oder E-Mail-Adresse.',
    'problem.rows-moving':
      'In {sheet} werden ständig Zeilen oder Spalten verschoben, deshalb kann Rowcall die Zeilen, die gesendet werden sollen, nicht markieren. Keine davon wurde gesendet. Machen Sie weiter, sobald dort niemand mehr sortiert oder einfügt.',
    'problem.log-full':
      'Das Protokoll bräuchte {needed|# Zelle|# Zellen}, von Googles 10 Millionen sind in dieser Tabelle aber nur {free} übrig. Verschieben Sie die Zeilen des Tabellenblatts „Rowcall log“ an einen anderen Ort oder verarbeiten Sie weniger Zeilen.',
    'problem.log-gone':
      'Das Tabellenblatt „Rowcall log“ mit den Einträgen dieses Laufs wurde gelöscht oder geleert. Davor wurden in diesem Lauf {calls|# Aufruf|# Aufrufe} gesendet; was damit geändert wurde, fehlt beim Rückgängigmachen. Holen Sie das Tabellenblatt mit Bearbeiten ▸ Rückgängig machen zurück oder machen Sie weiter: Rowcall beginnt ein neues Protokoll.',
    'problem.log-gone.nothing-sent':
      'Das Tabellenblatt „Rowcall log“ mit den Einträgen dieses Laufs wurde gelöscht oder geleert. Davor wurde in diesem Lauf nichts gesendet. Holen Sie das Tabellenblatt mit Bearbeiten ▸ Rückgängig machen zurück oder machen Sie weiter: Rowcall beginnt ein neues Protokoll.',
    'problem.run-unknown':
      'Im Protokoll gibt es keinen Lauf {run}. Suchen Sie seinen Namen im Tabellenblatt „Rowcall log“.',
    'problem.nothing-to-undo': 'Der Lauf {run} hat nichts geändert, was sich zurücksetzen lässt.',
    'problem.background-refused':
      'Google hat Rowcall nicht im Hintergrund weiterarbeiten lassen. Lassen Sie die Seitenleiste geöffnet oder versuchen Sie es später noch einmal.',
    'problem.stopped': 'Angehalten. Sie können jederzeit fortfahren.',
    'problem.sheet-protected':
      'Google hat Rowcall nicht schreiben lassen: {range} ist für Sie geschützt. Bitten Sie den Eigentümer der Tabelle, Ihnen die Bearbeitung der Rowcall-Spalten, der Überschriftenzeile und des Tabellenblatts „Rowcall log“ zu erlauben, und machen Sie dann weiter.',
    'problem.not-a-grid':
      'Das Tabellenblatt {sheet} hat keine Zellen: Es ist ein Diagramm, eine Zeitachse oder enthält verbundene Daten. Öffnen Sie das Tabellenblatt mit Ihren Zeilen.',
    'problem.cells-refused.validation':
      'Die Datenvalidierung in {range} lässt nicht zu, was Rowcall schreibt. Entfernen Sie sie dort (Daten ▸ Datenvalidierung) und versuchen Sie es noch einmal.',
    'problem.cells-refused.merged':
      'In {range} sind Zellen verbunden, deshalb kann Rowcall nicht neben jede Zeile schreiben. Heben Sie den Verbund auf (Format ▸ Zellen verbinden ▸ Verbund aufheben) und versuchen Sie es noch einmal.',
    'problem.cells-refused.other':
      'Google hat die Änderung von {range} abgelehnt und meldet: {detail}. Falls diese Zellen zu einer formatierten Tabelle gehören, nehmen Sie die Rowcall-Spalten heraus oder geben Sie ihnen keinen Typ, und versuchen Sie es noch einmal.',
    'problem.not-permitted':
      'Rowcall fehlt eine Berechtigung: {permissions}. Gewähren Sie den Zugriff bei Google, setzen Sie dort alle Häkchen und versuchen Sie es noch einmal. Es ist nichts verloren.',
    'problem.not-permitted.reopen':
      'Rowcall fehlt eine Berechtigung: {permissions}. Schließen Sie die Seitenleiste und öffnen Sie sie über das Menü: Google fragt dann noch einmal. Setzen Sie dort alle Häkchen und versuchen Sie es noch einmal. Es ist nichts verloren.',
    'permission.sheet':
      'Ihre Zeilen lesen und die Ergebnisse schreiben (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'die Seitenleiste anzeigen (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'Docebo aufrufen (“Connect to an external service”)',
    'permission.background':
      'im Hintergrund weiterarbeiten (“Allow this application to run when you are not present”)',
    'permission.mail': 'Ihnen am Ende eine E-Mail senden (“Send email as you”)',
    'permission.address':
      'die Adresse für diese E-Mail sehen (“See your primary Google Account email address”)',
    'problem.google-refused':
      'Google hat nicht getan, worum Rowcall gebeten hat, und meldet: {detail}. Nur bestätigte Änderungen sind als erledigt markiert. Korrigieren Sie, was Google nennt, oder versuchen Sie es noch einmal.',
    'problem.bug':
      'In Rowcall ist ein Fehler aufgetreten, deshalb wurde angehalten. Nur bestätigte Änderungen sind als erledigt markiert. Versuchen Sie es noch einmal. Wenn es wieder geschieht, kopieren Sie die Details für den Support.',
    'field.user': 'Benutzer',
    'field.course': 'Kurs',
    'field.completedAt': 'Abschlussdatum',
    'field.status': 'Status',
    'field.score': 'Punktzahl',
    'field.enrolledAt': 'Einschreibedatum',
    'field.activeFrom': 'aktiv ab',
    'field.activeUntil': 'aktiv bis',
    'field.level': 'Level',
    'field.session': 'Sitzung',
    'field.present': 'Anwesenheit',
    'field.passed': 'bestanden',
    'field.evaluationScore': 'Bewertungspunkte',
    'field.evaluationDate': 'Bewertungsdatum',
    'field.evaluationText': 'Bewertungstext',
    'field.action': 'Aktion',
    'field.precondition': 'was in Docebo stehen muss',
    'action.update': 'Aktualisieren',
    'action.enroll-if-missing': 'Fehlende einschreiben',
    'action.enroll': 'Einschreiben',
    'action.unenroll': 'Austragen',
    'action.leave-session': 'Sitzung verlassen',
    'action.recertify': 'Rezertifizieren',
    'order.dmy': 'Tag/Monat/Jahr',
    'order.mdy': 'Monat/Tag/Jahr',
    'order.ymd': 'Jahr/Monat/Tag',
    'row.user-missing':
      'Der Benutzer fehlt. Geben Sie einen Benutzernamen, eine E-Mail-Adresse oder eine Benutzer-ID ein.',
    'row.course-missing': 'Der Kurs fehlt. Geben Sie einen Kurscode oder eine Kurs-ID ein.',
    'row.name-is-date.user':
      'Der Benutzer {value} ist in seiner Zelle ein Datum. Formatieren Sie die Spalte als Text (Format ▸ Zahl ▸ Nur Text) und geben Sie den Namen noch einmal ein.',
    'row.name-is-date.course':
      'Der Kurs {value} ist in seiner Zelle ein Datum. Formatieren Sie die Spalte als Text (Format ▸ Zahl ▸ Nur Text) und geben Sie den Code noch einmal ein.',
    'row.name-rounded':
      '{field} {value} ist eine Zahl, die die Tabelle gekürzt hat, deshalb sind die Ziffern nicht sicher. Formatieren Sie die Spalte als Text (Format ▸ Zahl ▸ Nur Text) und geben Sie den Wert noch einmal ein.',
    'row.id-not-whole':
      'Die ID {value} ({field}) ist keine ganze Zahl. Geben Sie sie ohne Komma, Punkt oder Leerzeichen ein.',
    'row.nothing-asked': 'Diese Zeile verlangt nichts. Geben Sie ein Abschlussdatum oder einen Status ein.',
    'row.date-impossible': '{Field}: {value} ist kein Tag, den es gibt. Korrigieren Sie ihn.',
    'row.date-impossible.weekday':
      '{Field}: {value} nennt einen Wochentag, der nicht zu diesem Tag passt. Korrigieren Sie eines von beiden.',
    'row.date-ambiguous':
      '{Field}: {value} kann {readings} sein. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.date-ambiguous.or': ' oder ',
    'row.date-unreadable':
      '{Field}: {value} ist kein Datum, das Rowcall lesen kann. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.date-unreadable.order':
      '{Field}: {value} ist kein Datum in der Reihenfolge dieser Spalte, {order}. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.no-date.error':
      '{Field}: Die Zelle zeigt den Fehler {value}. Korrigieren Sie die Formel oder geben Sie das Datum ein.',
    'row.no-date.placeholder':
      '{Field}: {value} ist noch kein Datum. Geben Sie das Datum ein oder leeren Sie die Zelle.',
    'row.no-date.answer':
      '{Field}: {value} sagt nicht, welcher Tag. Geben Sie das ganze Datum ein, zum Beispiel 2026-03-14.',
    'row.no-date.month':
      '{Field}: {value} ist ein Monat ohne Tag. Geben Sie das ganze Datum ein, zum Beispiel 2026-03-14.',
    'row.no-date.year':
      '{Field}: {value} ist ein Jahr ohne Tag. Geben Sie das ganze Datum ein, zum Beispiel 2026-03-14.',
    'row.no-date.no-year':
      '{Field}: {value} hat kein Jahr. Geben Sie das ganze Datum ein, zum Beispiel 2026-03-14.',
    'row.no-date.time':
      '{Field}: {value} ist eine Uhrzeit ohne Tag. Geben Sie das ganze Datum ein, zum Beispiel 2026-03-14.',
    'row.no-date.zero':
      '{Field}: {value} ist ein leeres Datum. Geben Sie das Datum ein oder leeren Sie die Zelle.',
    'row.no-date.percent':
      '{Field}: {value} ist ein Prozentwert, kein Datum. Geben Sie das Datum ein oder wählen Sie eine andere Spalte.',
    'row.no-date.number':
      '{Field}: {value} ist eine Zahl, kein Datum. Geben Sie das Datum ein oder formatieren Sie die Zelle als Datum.',
    'row.no-date.several':
      '{Field}: {value} enthält mehr als ein Datum. Behalten Sie eines und geben Sie jedem anderen eine eigene Zeile.',
    'row.no-date.line':
      '{Field}: {value} sieht nach der ganzen Zeile einer Datei aus. Teilen Sie sie mit Daten ▸ Text in Spalten aufteilen auf.',
    'row.no-date.encoding':
      '{Field}: {value} wurde in der falschen Zeichenkodierung gelesen. Importieren Sie die Datei noch einmal als UTF-8.',
    'row.no-date.month-name':
      '{Field}: {value} nennt einen Monat, den Rowcall nicht kennt. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.date-out-of-range':
      '{Field}: {value} liegt außerhalb der Jahre {first} bis {last}. Korrigieren Sie es.',
    'row.date-in-future':
      'Das Abschlussdatum {value} liegt in der Zukunft; heute ist {today}. Korrigieren Sie es oder warten Sie.',
    'row.dates-reversed':
      '„Aktiv ab“ {from} ist später als „aktiv bis“ {until}. Korrigieren Sie eines davon.',
    'row.status-unreadable':
      'Den Status {value} kennt Docebo nicht. Geben Sie Abgeschlossen, In Bearbeitung, Eingeschrieben oder Suspendiert ein.',
    'row.date-without-completed':
      'Ein Abschlussdatum ({date}) verlangt den Status Abgeschlossen, in dieser Zeile steht aber {status}. Leeren Sie eines von beiden.',
    'row.score-unreadable':
      'Die Punktzahl {value} ist keine Zahl ab 0 mit höchstens zwei Nachkommastellen. Korrigieren Sie sie.',
    'row.score-unreadable.percent':
      'Punktzahl {value} ist mehr als 100 %. Korrigieren Sie sie oder geben Sie Punkte ohne Prozentzeichen ein.',
    'row.cannot-clear':
      '{Field} {value}: Es ist nicht bekannt, dass sich dieses Feld über die API von Docebo leeren lässt, deshalb wurde nichts geändert. Leeren Sie es in Docebo oder lassen Sie die Zelle leer, damit bleibt, was dort ist.',
    'row.cannot-clear.until':
      '{Field} {value}: Es ist nicht bekannt, dass sich dieses Datum über die API von Docebo leeren lässt, deshalb wurde nichts geändert. Geben Sie 2099-12-31 oder die Worte „kein Ende“ ein, damit es nicht endet, oder lassen Sie die Zelle leer, damit bleibt, was dort ist.',
    'row.score-decimal':
      'Die Punktzahl {value} hat Nachkommastellen, die Docebo nur in einem Import annimmt, zusammen mit einem Status oder einem Abschlussdatum. Ergänzen Sie eines davon oder geben Sie eine ganze Zahl ein.',
    'row.action-unreadable':
      'Die Aktion {value} kennt Rowcall nicht. Geben Sie Aktualisieren, Einschreiben, Fehlende einschreiben oder Austragen ein.',
    'row.level-unreadable':
      'Das Level {value} kennt Docebo nicht. Geben Sie Lernender, Tutor oder Lehrer ein.',
    'row.session-unreadable':
      'Die Sitzung {value} ist nicht lesbar. Geben Sie die ID, den Code oder den Namen der Sitzung so ein, wie Docebo sie zeigt.',
    'row.session-unknown':
      'Der Kurs hat keine Sitzung {value}. Er hat {sessions}. Korrigieren Sie die Zelle.',
    'row.session-unknown.near': 'Der Kurs hat keine Sitzung {value}. Meinten Sie {near}?',
    'row.session-unknown.none':
      'Der Kurs hat keine Sitzung {value} und auch keine andere. Leeren Sie die Zelle oder korrigieren Sie den Kurs.',
    'row.session-ambiguous':
      '{value} passt auf mehr als eine Sitzung des Kurses: {sessions}. Geben Sie die ID, den Code oder den Namen ein, den nur eine davon hat.',
    'row.attendance-without-session':
      'Anwesenheit und Bewertung gehören zu einer Sitzung. Geben Sie die Sitzung dieser Zeile ein.',
    'row.attendance-unreadable':
      'Die Anwesenheit {value} ist nicht lesbar. Geben Sie Anwesend ein oder leeren Sie die Zelle.',
    'row.attendance-absent':
      'Anwesenheit {value}: Die API von Docebo trägt Personen als anwesend ein und kann niemanden als abwesend eintragen. Leeren Sie die Zelle und tragen Sie es in Docebo ein.',
    'row.attendance-absent.partial':
      'Anwesenheit {value}: Die API von Docebo trägt Personen bei allen Terminen einer Sitzung als anwesend ein, nicht bei einigen davon. Leeren Sie die Zelle und tragen Sie es in Docebo ein.',
    'row.passed-unreadable':
      'Das Ergebnis {value} ist nicht lesbar. Geben Sie Bestanden oder Nicht bestanden ein oder leeren Sie die Zelle.',
    'row.evaluation-unreadable.evaluationScore':
      'Bewertungspunkte: {value} ist weder 0 noch eine Zahl ab 1 mit höchstens zwei Nachkommastellen. Korrigieren Sie den Wert.',
    'row.evaluation-unreadable.evaluationDate':
      'Das Bewertungsdatum {value} ist kein Datum, das Rowcall sicher lesen kann. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.evaluation-unreadable.evaluationText':
      'Der Bewertungstext {value} ist in seiner Zelle ein Datum oder ein Kästchen. Formatieren Sie die Spalte als Text (Format ▸ Zahl ▸ Nur Text) und geben Sie ihn noch einmal ein.',
    'row.evaluation-in-future':
      'Das Bewertungsdatum {value} liegt in der Zukunft; heute ist {today}. Korrigieren Sie es oder warten Sie.',
    'row.roster-unclear':
      'Die Teilnehmerliste der Sitzung {session} hat sich beim Lesen geändert oder ist zu lang, und die Person war nicht darin zu sehen. Prüfen Sie diese Zeile noch einmal.',
    'row.attendance-unkept':
      'Anwesenheit wird mit einem Import eingetragen, der einen Status mitsendet, und {status} kann er nicht senden. Geben Sie einen Status ein, bei Abgeschlossen mit Abschlussdatum, oder tragen Sie die Anwesenheit in Docebo ein.',
    'row.attendance-kept':
      'Docebo hat {held}, und das ersetzt dieses Tabellenblatt nicht. Deshalb wird auch die Anwesenheit dieser Zeile nicht eingetragen. Leeren Sie Status und Abschlussdatum, um nur die Anwesenheit einzutragen.',
    'row.roster-untold':
      'Dieses Docebo zeigt nicht, wer in der Sitzung {session} ist. Niemand könnte sehen, ob Anwesenheit und Bewertung eingetragen wurden. Leeren Sie die Zellen und tragen Sie beides in Docebo ein.',
    'row.roster-silent':
      'Dieses Docebo zeigt von Personen in einer Sitzung nicht: {hidden}. Niemand könnte sehen, ob es eingetragen wurde. Lassen Sie es in dieser Zeile weg.',
    'row.leave-session':
      'Sitzung verlassen braucht eine Sitzung des Kurses, die Docebo mit ihren Teilnehmern zeigt. Geben Sie ID, Code oder Namen ein, oder nehmen Sie die Person in Docebo aus der Sitzung.',
    'row.not-in-session':
      'Die Person ist nicht in der Sitzung {session}. Schreiben Sie sie zuerst in die Sitzung ein, in einer Zeile ohne Anwesenheit und Bewertung, und prüfen Sie dann noch einmal.',
    'row.sessions-untold':
      'Docebo führt die Sitzungen dieses Kurses nicht auf, deshalb lässt sich {value} nicht an Code oder Name finden. Geben Sie die ID der Sitzung ein.',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'Ihre IDs sind die von {domain}: Hier gehören sie anderen Personen und Kursen. Wählen Sie {domain} als Verbindung dieses Tabellenblatts.',
    'row.precondition-unreadable':
      'Was in Docebo stehen muss, lässt sich nicht lesen: {value}. Schreiben Sie es so wie das Protokoll von Rowcall oder löschen Sie die Zeile.',
    'row.field-unfit.option':
      'Das Einschreibefeld {field} hat keine Option {value}. Es hat {options}. Korrigieren Sie die Zelle.',
    'row.field-unfit.options-untold':
      'Docebo führt die Optionen des Einschreibefelds {field} nicht auf, deshalb lässt sich die Bezeichnung {value} nicht senden. Geben Sie die ID der Option in einer Spalte mit der Überschrift {header} ein.',
    'row.field-unfit.option-twice':
      'Das Einschreibefeld {field} hat mehr als eine Option {value}. Geben Sie die ID der richtigen in einer Spalte mit der Überschrift {header} ein.',
    'row.field-unfit.no-date':
      'Das Einschreibefeld {field} nimmt ein Datum auf, und {value} ist kein Datum, das Rowcall sicher lesen kann. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-14.',
    'row.field-unfit.is-date':
      'Das Einschreibefeld {field} nimmt Text auf, und {value} ist in seiner Zelle ein Datum. Formatieren Sie die Spalte als Text (Format ▸ Zahl ▸ Nur Text) und geben Sie den Wert noch einmal ein.',
    'row.field-unfit.type':
      'Rowcall weiß nicht, wie das Einschreibefeld {field} auszufüllen ist. Falls Docebo den Wert {value} so annimmt, wie er ist, ändern Sie die Überschrift in {header}.',
    'row.fields-missing':
      'Docebo schreibt ohne das Einschreibefeld {fields} niemanden in diesen Kurs ein. Füllen Sie es in einer Spalte mit der Überschrift {fields} aus.',
    'row.fields-missing.several':
      'Docebo schreibt ohne die Einschreibefelder {fields} niemanden in diesen Kurs ein. Füllen Sie sie in Spalten mit diesen Überschriften aus.',
    'row.recertify-without-date':
      'Eine Rezertifizierung braucht ihr Abschlussdatum. Geben Sie es in dieser Zeile ein.',
    'row.recertify-with-session':
      'Docebo behält keinen Abschluss, wenn eine Sitzung genannt ist. Leeren Sie die Sitzung oder geben Sie die Aktion Aktualisieren ein.',
    'row.recertify-earlier':
      'Docebo hat einen späteren Abschluss, {held}; der vom {asked} lässt sich danach nicht mehr eintragen. Korrigieren Sie das Datum.',
    'row.already-enrolled':
      'Die Person ist schon eingeschrieben: {held}. Geben Sie die Aktion Aktualisieren oder Fehlende einschreiben ein.',
    'row.question-open':
      '{value} wartet auf eine Antwort: Öffnen Sie Rowcall und beantworten Sie die Frage zur Spalte {header}.',
    'row.question-open.blank':
      'Diese Zeile wartet auf eine Antwort: Öffnen Sie Rowcall und beantworten Sie die Frage zur Spalte {header}.',
    'row.question-open.overwrite':
      'Docebo hat schon einen Abschluss: {value}. Öffnen Sie Rowcall und wählen Sie, ob dieses Tabellenblatt ihn ersetzt.',
    'row.says-not-done':
      'In der Spalte {header} steht {value}, deshalb wird diese Zeile nicht als abgeschlossen gesendet. Korrigieren Sie eines von beiden.',
    'row.says-not-done.blank':
      'Die Spalte {header} ist hier leer, deshalb wird diese Zeile nicht als abgeschlossen gesendet. Füllen Sie sie aus oder leeren Sie das Datum.',
    'row.left-out':
      'Die Spalte {header} lässt diese Zeile aus, deshalb wird sie nicht gesendet. Um sie zu senden, ändern Sie ihre Zelle in dieser Spalte.',
    'row.other-headers':
      'Zeile {row} hat andere Überschriften als Zeile {headerRow}, deshalb können die Spalten darunter etwas anderes bedeuten. Geben Sie jeder Tabelle ein eigenes Tabellenblatt oder verwenden Sie dieselben Überschriften.',
    'row.under-section':
      'Darüber steht in Zeile {row} {title}, deshalb wird diese Zeile nicht als abgeschlossen gesendet. Verschieben Sie diese Zeile oder löschen Sie jene.',
    'row.row-hidden':
      'Ein Filter blendet diese Zeile aus, deshalb wurde sie ausgelassen. Entfernen Sie den Filter und prüfen Sie noch einmal, oder schließen Sie ausgeblendete Zeilen in Rowcall ein.',
    'row.row-hidden.open':
      'Ein Filter blendet diese Zeile aus. Öffnen Sie Rowcall und geben Sie an, ob ausgeblendete Zeilen eingeschlossen sind.',
    'row.duplicate':
      'Zeile {rows} hat denselben Benutzer und Kurs mit anderen Werten. Behalten Sie eine davon.',
    'row.duplicate.several':
      'Die Zeilen {rows} haben denselben Benutzer und Kurs mit anderen Werten. Behalten Sie eine davon.',
    'row.user-unknown': 'In Docebo gibt es keinen Benutzer {value}. Prüfen Sie die Schreibweise.',
    'row.user-unknown.near': 'In Docebo gibt es keinen Benutzer {value}. Meinten Sie {near}?',
    'row.user-unknown.figures':
      'In Docebo gibt es keinen Benutzernamen {value}. Zahlen in dieser Spalte werden als Benutzernamen gelesen. Falls es Docebo-IDs sind, ändern Sie die Überschrift in Docebo ID oder wählen Sie das unter Spalten.',
    'row.user-ambiguous':
      '{value} passt in Docebo auf mehr als einen Benutzer: Benutzer-IDs {ids}. Geben Sie die richtige ID in einer Spalte mit der Überschrift Docebo user ID ein.',
    'row.course-unknown': 'In Docebo gibt es keinen Kurs {value}. Prüfen Sie den Code.',
    'row.course-unknown.near': 'In Docebo gibt es keinen Kurs {value}. Meinten Sie {near}?',
    'row.course-unknown.figures':
      'In Docebo gibt es keinen Kurscode {value}. Zahlen in dieser Spalte werden als Codes gelesen. Falls es Docebo-IDs sind, ändern Sie die Überschrift in Docebo course ID oder wählen Sie das unter Spalten.',
    'row.course-ambiguous':
      '{value} passt in Docebo auf mehr als einen Kurs: Kurs-IDs {ids}. Geben Sie die richtige ID in einer Spalte mit der Überschrift Docebo course ID ein.',
    'row.plan-and-course':
      'Diese Zeile nennt den Kurs {course} und den Lernplan {plan}. Leeren Sie eines von beiden oder öffnen Sie Rowcall und ignorieren Sie eine der beiden Spalten.',
    'row.plan-unknown': 'In Docebo gibt es keinen Lernplan {value}. Prüfen Sie Code oder Namen.',
    'row.plan-unknown.near': 'In Docebo gibt es keinen Lernplan {value}. Meinten Sie {near}?',
    'row.plan-unknown.figures':
      'In Docebo gibt es keinen Lernplan {value}. Zahlen in dieser Spalte werden als Codes oder Namen gelesen. Falls es Docebo-IDs sind, ändern Sie die Überschrift in Learning plan ID.',
    'row.plan-ambiguous':
      '{value} passt in Docebo auf mehr als einen Lernplan: IDs {ids}. Geben Sie die richtige ID in einer Spalte mit der Überschrift Learning plan ID ein.',
    'row.plans-differ':
      '{first} und {second} sind in Docebo zwei Lernpläne: IDs {ids}. Korrigieren Sie eines von beiden oder leeren Sie es.',
    'row.plan-follows-courses':
      'Docebo setzt Status, Abschlussdatum und Punktzahl eines Lernplans nach dessen Kursen, deshalb wird nichts gesendet ({held}). Wählen Sie in Rowcall „In Kurse umwandeln“, um den Abschluss in den Kursen einzutragen.',
    'row.plan-lacks':
      'Docebo hat für einen Lernplan Folgendes nicht: {fields}. Leeren Sie es in dieser Zeile.',
    'row.plan-validity':
      'Die Person ist mit einer anderen Gültigkeit im Lernplan ({held}), und es ist nicht bekannt, dass die API von Docebo sie ändern kann. Es wird nichts gesendet. Ändern Sie sie in Docebo.',
    'row.plans-unavailable':
      'Dieses Docebo zeigt seine Lernpläne Rowcall nicht ({request}), oder nicht der Person, die verbunden ist. Prüfen Sie als Superadmin oder nennen Sie stattdessen Kurse.',
    'row.entry-unreadable':
      'Docebo führt diesen Eintrag ({what}) mit {value} im Feld {field} auf, was Rowcall nicht lesen kann. Sehen Sie sich den Eintrag ({what}) in Docebo an.',
    'row.entry-unreadable.missing':
      'Docebo führt diesen Eintrag ({what}) ohne das Feld {field} auf, deshalb kann Rowcall ihn nicht lesen. Sehen Sie sich den Eintrag ({what}) in Docebo an.',
    'entry.enrollment': 'Einschreibung',
    'entry.user': 'Benutzer',
    'entry.course': 'Kurs',
    'row.entry-twice':
      'Docebo führt diese Einschreibung mehr als einmal auf. Sehen Sie sie sich in Docebo an.',
    'row.names-differ.user':
      '{first} und {second} sind in Docebo zwei Benutzer: IDs {ids}. Korrigieren Sie eines von beiden oder leeren Sie es.',
    'row.names-differ.course':
      '{first} und {second} sind in Docebo zwei Kurse: IDs {ids}. Korrigieren Sie eines von beiden oder leeren Sie es.',
    'state.-2': 'Auf der Warteliste',
    'state.-1': 'Zu bestätigen',
    'state.0': 'Eingeschrieben',
    'state.1': 'In Bearbeitung',
    'state.2': 'Abgeschlossen',
    'state.3': 'Suspendiert',
    'state.4': 'Überbucht',
    'state.on': '{status} am {date}',
    'state.now': '{status}, mit dem Datum, das Docebo im Moment der Aktualisierung setzt',
    'level.3': 'Lernender',
    'level.4': 'Tutor',
    'level.6': 'Lehrer',
    'value.none': 'leer',
    'value.score': 'Punktzahl {score}',
    'value.level': 'Level {level}',
    'value.session': 'Sitzung {session}',
    'value.no-session': 'nicht in der Sitzung {session}',
    'value.of-field': '{field} {value}',
    'value.present': 'anwesend',
    'value.not-present': 'nicht anwesend',
    'value.passed': 'bestanden',
    'value.failed': 'nicht bestanden',
    'value.field': 'Feld {field}: {value}',
    'value.kept': 'den Abschluss vom {date}, der erhalten blieb',
    'value.kept.no-date': 'den Abschluss, der erhalten blieb',
    'value.field.titled': '{title}: {value}',
    'value.field.name': 'Feld {field}',
    'value.enrolledAt': 'eingeschrieben am {date}',
    'value.activeFrom': 'aktiv ab {date}',
    'value.activeUntil': 'aktiv bis {date}',
    'value.no-end': 'kein Ende: {date}',
    'value.not-set': 'nicht gesetzt',
    'held.status': 'Status',
    'held.completedAt': 'Abschlussdatum',
    'held.score': 'Punktzahl',
    'held.enrolledAt': 'Einschreibedatum',
    'held.activeFrom': 'Beginn der Gültigkeit',
    'held.activeUntil': 'Ende der Gültigkeit',
    'held.level': 'Level',
    'held.changed': '{field}, {before} → {after}',
    'set-back.setsBack': '{rows|# Zeile nimmt|# Zeilen nehmen} einen Abschluss zurück',
    'set-back.replacesDates': '{rows|# Zeile ersetzt|# Zeilen ersetzen} das Datum eines Abschlusses',
    'set-back.unenrollsCompleted': '{rows|# Zeile trägt|# Zeilen tragen} jemanden aus, der abgeschlossen hat',
    'set-back.of-row.setsBack': 'nimmt den Abschluss zurück; es wird nichts archiviert',
    'set-back.of-row.replacesDates': 'ersetzt das Abschlussdatum; es wird nichts archiviert',
    'set-back.of-row.unenrollsCompleted':
      'beendet eine Einschreibung mit Abschluss; es wird nichts archiviert',
    'details.not-enrolled':
      '{user} ist nicht in {course} eingeschrieben. Schreiben Sie die Person in Docebo ein oder geben Sie die Aktion Einschreiben ein, und prüfen Sie noch einmal.',
    'details.not-seen':
      '{user} ist nicht in {course} eingeschrieben, oder eines von beiden gibt es nicht. Kontrollieren Sie beides und prüfen Sie noch einmal.',
    'details.in-plan': 'Im Lernplan: {state}.',
    'details.not-in-plan': '{user} ist nicht im Lernplan {plan}.',
    'plan.not-in': 'nicht im Lernplan',
    'plan.progress': '{state}, {percent} % abgeschlossen',
    'plan.untold': 'Docebo zeigt den Fortschritt nicht',
    'details.moved-since':
      'Seit der Prüfung in Docebo geändert, deshalb wurde nichts gesendet. Prüfen Sie noch einmal.',
    'details.no-enrollment': 'nicht eingeschrieben',
    'details.enrolled': 'Eingeschrieben',
    'details.keeps': 'Rezertifizierung: behält den Abschluss vom {date}',
    'details.keeps.no-date': 'Rezertifizierung: behält den Abschluss',
    'details.no-attendance':
      'Dieses Docebo trägt Anwesenheit und Bewertungen nicht durch einen Import ein, deshalb wurde nichts gesendet: {why}. Tragen Sie sie in Docebo ein.',
    'details.no-recertification':
      'Dieses Docebo trägt keine Rezertifizierungen ein, deshalb wurde nichts gesendet, und der Abschluss bleibt, wie er ist: {why}. Um ihn zu ersetzen, geben Sie die Aktion Aktualisieren ein.',
    'details.no-change': 'Docebo hat das schon: {state}.',
    'details.kept-later':
      'Behalten, was Docebo hat: {state}. Dieses Tabellenblatt ersetzt es nur durch einen Abschluss mit späterem Datum.',
    'details.kept-any': 'Behalten, was Docebo hat: {state}. Dieses Tabellenblatt ersetzt keine Abschlüsse.',
    'details.gives-way.newest':
      'Ausgelassen: Zeile {row} hat denselben Benutzer und Kurs mit späterem Datum, und dieses Tabellenblatt behält die neueste.',
    'details.gives-way.oldest':
      'Ausgelassen: Zeile {row} hat denselben Benutzer und Kurs mit früherem Datum, und dieses Tabellenblatt behält die älteste.',
    'details.who.user': 'für {user}',
    'details.who.course': 'in {course}',
    'details.sending': 'Gesendet; die Antwort steht noch aus.',
    'details.unknown':
      'Gesendet, aber die Antwort ging verloren. Die nächste Prüfung liest, was in Docebo steht.',
    'details.failed': 'Docebo hat abgelehnt: {message}',
    'details.failed.no-reason': 'Docebo hat diese Änderung abgelehnt, ohne einen Grund zu nennen.',
    'details.without-effect':
      '{sends}-mal gesendet, in Docebo steht aber noch immer etwas anderes: {details}. Korrigieren Sie es in Docebo.',
    'details.differs': 'In Docebo steht {holds}: {wrong}.',
    'details.touched': 'es hat Einschreibungen geändert, die nicht geändert werden sollten',
    'details.left-alone':
      'Übersprungen, weil es seither geändert wurde: erwartet war „{expected}“, in Docebo steht aber „{holds}“.',
    'details.verified': 'In Docebo steht {holds}.',
    'details.verified.hidden': 'In Docebo steht {holds}. Nicht zurücklesen lässt sich: {hidden}.',
    'details.verified.gone': 'Docebo hat keine Einschreibung.',
    'details.also-changed': ' Auch geändert: {also}.',
    'details.still-enrolled':
      'Es sollte keine Einschreibung geben, in Docebo steht aber {holds}. Prüfen Sie noch einmal, um sie zu entfernen.',
    'details.asked':
      'Verlangt war {asked}, in Docebo steht {holds}. Prüfen Sie noch einmal, um es zu setzen.',
    'details.gone-since': 'Verlangt war {asked}, Docebo hat aber keine Einschreibung mehr.',
    'details.gone-since.nothing-asked': 'Docebo hat keine Einschreibung mehr.',
    'details.not-readable':
      'Docebo hat das angenommen, gibt es aber nicht wieder: {hidden} lässt sich nicht zurücklesen.',
    'details.not-yet': 'Die Prüfung geht später weiter.',
    'details.not-just-seen.import':
      'Die Prüfung liegt mehr als eine Stunde zurück; das ist für einen Import zu lange. Prüfen Sie noch einmal.',
    'details.not-just-seen':
      'Die Prüfung liegt mehr als eine Stunde zurück; das ist für den Import, der Nachkommastellen überträgt, zu lange. Prüfen Sie noch einmal.',
    'details.no-import':
      'Die Punktzahl {score} hat Nachkommastellen. Diese überträgt nur ein Sammelimport, und die Sammelimporte dieses Docebo haben nicht getan, was verlangt war. Geben Sie eine ganze Zahl ein.',
    'details.unreadable':
      'Diese Version von Rowcall kann den Beleg der Zeile nicht lesen. Prüfen Sie noch einmal.',
    'details.stale': 'Seit der letzten Prüfung geändert. Prüfen Sie noch einmal.',
    'details.pending': '{rows|# Zeile wurde|# Zeilen wurden} seit der Prüfung geändert.',
    'pilot.still-enrolled': 'die Person ist noch eingeschrieben',
    'pilot.enrollment-gone': 'die Einschreibung gibt es nicht mehr',
    'pilot.not-enrolled': 'die Person ist nicht eingeschrieben',
    'pilot.holds-other': 'verlangt war {wanted}, in Docebo steht aber {holds}',
    'pilot.also-changed': 'auch geändert: {also}',
    'pilot.not-kept':
      'Einschreibedatum und Punktzahl sind unverändert, der Abschluss vom {date} scheint also überschrieben und nicht behalten worden zu sein',
    'pilot.not-kept.no-date':
      'Einschreibedatum und Punktzahl sind unverändert, der alte Abschluss scheint also überschrieben und nicht behalten worden zu sein',
    'pilot.roster-untold': 'die Teilnehmerliste der Sitzung zeigt nicht, was eingetragen wurde',
    'pilot.no-enrollment': 'keine Einschreibung',
    'way.put-one': 'Einzelne Aktualisierungen',
    'way.put-many': 'Sammelaktualisierungen',
    'way.post-batch': 'Sammelimporte, die aktualisieren,',
    'way.enroll-many': 'Sammeleinschreibungen',
    'way.enroll-batch': 'Sammelimporte, die einschreiben,',
    'way.recertify-batch': 'Rezertifizierungen',
    'way.leave-session': 'Austragungen nur aus einer Sitzung',
    'way.attendance-batch': 'Importe von Anwesenheit und Bewertungen',
    'way.unenroll-many': 'Sammelaustragungen',
    'way.plan-enroll': 'Einschreibungen in Lernpläne',
    'way.plan-unenroll': 'Austragungen aus Lernplänen',
    'way.no-titles':
      'Dieses Docebo führt seine zusätzlichen Einschreibefelder nicht auf, deshalb wird eine Spalte nicht am Titel eines Felds erkannt. Verwenden Sie die ID als Überschrift: Field 7.',
    'way.closed':
      '{way} werden in diesem Docebo nicht verwendet, weil Rowcall einen ersten Aufruf zurückgelesen hat und das Ergebnis nicht war, was verlangt war.',
    'way.closed.why':
      '{way} werden in diesem Docebo nicht verwendet, weil Rowcall einen ersten Aufruf zurückgelesen hat und das Ergebnis nicht war, was verlangt war: {why}.',
    'answer.strange': 'Daten, die Rowcall nicht kennt, {detail}',
    'answer.none': 'nichts: {detail}',
    'question.date-order':
      '{cells|Ein Datum|Einige Daten} in der Spalte {column} {cells|lässt|lassen} sich auf mehr als eine Art lesen. Kommt zuerst der Tag oder der Monat?',
    'question.date-order.year':
      '{cells|Ein Datum|Einige Daten} in der Spalte {column} {cells|lässt|lassen} sich auf mehr als eine Art lesen. Kommt zuerst der Tag, der Monat oder das Jahr?',
    'question.which-column': 'Mit {column} kann mehr als eine Spalte gemeint sein. Welche zählt?',
    'question.says-status': 'Die Spalte {column} scheint anzugeben, wer abgeschlossen hat. Verwenden?',
    'question.leaves-out':
      'Die Spalte {column} scheint anzugeben, welche Zeilen gesendet werden sollen. Verwenden?',
    'question.user-match': 'Was steht in der Spalte {column}?',
    'question.course-match': 'Was steht in der Spalte {column}?',
    'question.second-column.user':
      'Die Spalte {column} nennt denselben Benutzer auf andere Weise. Zeilen, in denen sich die beiden Spalten widersprechen, werden nicht gesendet. Verwenden?',
    'question.second-column.course':
      'Die Spalte {column} nennt denselben Kurs auf andere Weise. Zeilen, in denen sich die beiden Spalten widersprechen, werden nicht gesendet. Verwenden?',
    'question.second-column.plan':
      'Dieses Tabellenblatt hat eine Spalte für Kurse und eine für Lernpläne, {column}. Eine Zeile, die beide ausfüllt, wird nicht gesendet. Verwenden?',
    'question.score-percent':
      '{cells|Eine Punktzahl|Einige Punktzahlen} in der Spalte {column} {cells|ist ein Bruchteil. Ist sie ein Prozentwert|sind Bruchteile. Sind sie Prozentwerte}?',
    'question.enrollment-field':
      'Die Spalte {column} kann ein zusätzliches Einschreibefeld von Docebo enthalten. Was steht darin?',
    'question.header-row': 'In welcher Zeile stehen die Überschriften?',
    'question.hidden-rows':
      'Dieses Tabellenblatt hat einen Filter, der Zeilen ausblenden kann. Ausgeblendete Zeilen einschließen?',
    'question.hidden-rows.counted':
      'Ein Filter blendet {cells} der geprüften Zeilen aus. Ausgeblendete Zeilen einschließen?',
    'question.overwrite': 'Einige Personen haben in Docebo möglicherweise schon einen Abschluss. Ersetzen?',
    'answer.status':
      'Verwenden: Zeilen, die laut ihr nicht abgeschlossen sind, werden nicht als abgeschlossen gesendet',
    'answer.leaves-out.status': 'Verwenden: Zeilen, die sie auslässt, werden nicht gesendet',
    'answer.x-is-yes': 'X bedeutet abgeschlossen',
    'answer.x-is-no': 'X bedeutet nicht abgeschlossen',
    'answer.ignore': 'Ignorieren',
    'answer.day-first': 'Tag zuerst',
    'answer.month-first': 'Monat zuerst',
    'answer.year-first': 'Jahr zuerst',
    'answer.visible': 'Nur sichtbare Zeilen',
    'answer.all': 'Auch ausgeblendete Zeilen',
    'answer.percent': 'Prozentwerte',
    'answer.points': 'Punkte',
    'answer.name': 'Benutzernamen oder E-Mail-Adressen',
    'answer.username': 'Benutzernamen',
    'answer.email': 'E-Mail-Adressen',
    'answer.code': 'Kurscodes',
    'answer.check': 'Verwenden',
    'answer.user-match.id': 'Benutzer-IDs; was keine Zahl ist, ist ein Benutzername oder eine E-Mail-Adresse',
    'answer.user-match.docebo-id': 'Docebo-Benutzer-IDs',
    'answer.course-match.id': 'Kurs-IDs; was keine Zahl ist, ist ein Kurscode',
    'answer.course-match.docebo-id': 'Docebo-Kurs-IDs',
    'answer.course-match.plan': 'Lernpläne, nach Code oder Namen',
    'answer.course-match.plan-id': 'Lernplan-IDs',
    'answer.user-field': 'Benutzerfeld {field}',
    'answer.user-field.or-usernames': 'Benutzerfeld {field} oder Benutzernamen',
    'answer.enrollment-field.standard': 'Was Rowcall unter dieser Überschrift liest',
    'answer.enrollment-field': 'Einschreibefeld {field}, ID {id}',
    'answer.overwrite.always': 'Immer',
    'answer.overwrite.later': 'Nur wenn das Datum im Tabellenblatt später ist',
    'answer.overwrite.none': 'Nie',
    'answer.row': 'Zeile {row}: {example}',
    'answer.nth': '{header}, Nummer {nth} von {count}',
    'answer.becomes': '{answer}: {value} ist {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': '{rows|# Zeile ohne Benutzer|# Zeilen ohne Benutzer}',
    'reason.course-missing': '{rows|# Zeile ohne Kurs|# Zeilen ohne Kurs}',
    'reason.name-is-date': '{rows|# Name ist ein Datum|# Namen sind Daten}',
    'reason.name-rounded': '{rows|# Zahl zu lang für eine Zelle|# Zahlen zu lang für eine Zelle}',
    'reason.id-not-whole': '{rows|# ID ist keine ganze Zahl|# IDs sind keine ganzen Zahlen}',
    'reason.nothing-asked': '{rows|# Zeile ohne Datum und Status|# Zeilen ohne Datum und Status}',
    'reason.date-impossible': '{rows|# Datum, das es nicht gibt|# Daten, die es nicht gibt}',
    'reason.date-ambiguous': '{rows|# mehrdeutiges Datum|# mehrdeutige Daten}',
    'reason.date-unreadable': '{rows|# unlesbares Datum|# unlesbare Daten}',
    'reason.no-date': '{rows|# Zelle ohne volles Datum|# Zellen ohne volles Datum}',
    'reason.date-out-of-range': '{rows|# Datum im falschen Jahr|# Daten im falschen Jahr}',
    'reason.date-in-future': '{rows|# Datum in der Zukunft|# Daten in der Zukunft}',
    'reason.dates-reversed': '{rows|# Zeitraum endet vor dem Beginn|# Zeiträume enden vor dem Beginn}',
    'reason.status-unreadable': '{rows|# unbekannter Status|# unbekannte Status}',
    'reason.date-without-completed':
      '{rows|# Datum ohne Status Abgeschlossen|# Daten ohne Status Abgeschlossen}',
    'reason.score-unreadable': '{rows|# unlesbare Punktzahl|# unlesbare Punktzahlen}',
    'reason.cannot-clear': '{rows|# Wert, der sich nicht leeren lässt|# Werte, die sich nicht leeren lassen}',
    'reason.score-decimal': '{rows|# Punktzahl mit Nachkommastellen|# Punktzahlen mit Nachkommastellen}',
    'reason.action-unreadable': '{rows|# unbekannte Aktion|# unbekannte Aktionen}',
    'reason.level-unreadable': '{rows|# unbekanntes Level|# unbekannte Level}',
    'reason.session-unreadable': '{rows|# unlesbare Sitzung|# unlesbare Sitzungen}',
    'reason.attendance-without-session': '{rows|# Anwesenheit ohne Sitzung|# Anwesenheiten ohne Sitzung}',
    'reason.attendance-unreadable': '{rows|# unlesbare Anwesenheit|# unlesbare Anwesenheiten}',
    'reason.attendance-absent':
      '{rows|# Abwesenheit, die die API nicht einträgt|# Abwesenheiten, die die API nicht einträgt}',
    'reason.passed-unreadable': '{rows|# unlesbares Ergebnis|# unlesbare Ergebnisse}',
    'reason.evaluation-unreadable': '{rows|# unlesbare Bewertung|# unlesbare Bewertungen}',
    'reason.roster-untold': '{rows|# Sitzung, die Docebo nicht zeigt|# Sitzungen, die Docebo nicht zeigt}',
    'reason.evaluation-in-future': '{rows|# Bewertungsdatum in der Zukunft|# Bewertungsdaten in der Zukunft}',
    'reason.roster-unclear': '{rows|# unklare Teilnehmerliste|# unklare Teilnehmerlisten}',
    'reason.attendance-unkept':
      '{rows|# Anwesenheit neben einem Status, der nicht gesendet werden kann|# Anwesenheiten neben einem Status, der nicht gesendet werden kann}',
    'reason.attendance-kept':
      '{rows|# Anwesenheit neben einem Abschluss, der bleibt|# Anwesenheiten neben einem Abschluss, der bleibt}',
    'reason.roster-silent': '{rows|# Wert, den Docebo nicht zeigt|# Werte, die Docebo nicht zeigt}',
    'reason.leave-session':
      '{rows|# Sitzung zum Verlassen fehlt oder wird nicht gezeigt|# Sitzungen zum Verlassen fehlen oder werden nicht gezeigt}',
    'reason.not-in-session': '{rows|# nicht in der Sitzung|# nicht in der Sitzung}',
    'reason.session-unknown': '{rows|# Sitzung nicht gefunden|# Sitzungen nicht gefunden}',
    'reason.session-ambiguous': '{rows|# Sitzung mehrfach gefunden|# Sitzungen mehrfach gefunden}',
    'reason.sessions-untold': '{rows|# Sitzung braucht ihre ID|# Sitzungen brauchen ihre IDs}',
    'reason.other-tenant': '{rows|# Zeile|# Zeilen} mit IDs eines anderen Docebo',
    'reason.precondition-unreadable':
      '{rows|# Mal „Nur wenn in Docebo steht“ unlesbar|# Mal „Nur wenn in Docebo steht“ unlesbar}',
    'reason.field-unfit': '{rows|# unpassendes Zusatzfeld|# unpassende Zusatzfelder}',
    'reason.fields-missing': '{rows|# Zeile ohne Pflichtfelder|# Zeilen ohne Pflichtfelder}',
    'reason.already-enrolled': '{rows|# schon eingeschrieben|# schon eingeschrieben}',
    'reason.says-not-done': '{rows|# Zeile sagt „nicht abgeschlossen“|# Zeilen sagen „nicht abgeschlossen“}',
    'reason.left-out': '{rows|# Zeile, die eine Spalte auslässt|# Zeilen, die eine Spalte auslässt}',
    'reason.other-headers': '{rows|# Zeile unter anderen Überschriften|# Zeilen unter anderen Überschriften}',
    'reason.under-section':
      '{rows|# Zeile unter einem Titel, der dagegen spricht|# Zeilen unter einem Titel, der dagegen spricht}',
    'reason.question-open': '{rows|# Zeile wartet auf eine Antwort|# Zeilen warten auf eine Antwort}',
    'reason.row-hidden': '{rows|# Zeile durch Filter ausgeblendet|# Zeilen durch Filter ausgeblendet}',
    'reason.duplicate': '{rows|# doppelte Zeile|# doppelte Zeilen}',
    'reason.user-unknown': '{rows|# Benutzer nicht gefunden|# Benutzer nicht gefunden}',
    'reason.user-ambiguous': '{rows|# Benutzer mehrfach gefunden|# Benutzer mehrfach gefunden}',
    'reason.course-unknown': '{rows|# Kurs nicht gefunden|# Kurse nicht gefunden}',
    'reason.course-ambiguous': '{rows|# Kurs mehrfach gefunden|# Kurse mehrfach gefunden}',
    'reason.plan-and-course': '{rows|# Zeile nennt Kurs und Lernplan|# Zeilen nennen Kurs und Lernplan}',
    'reason.plan-unknown': '{rows|# Lernplan nicht gefunden|# Lernpläne nicht gefunden}',
    'reason.plan-ambiguous': '{rows|# Lernplan mehrfach gefunden|# Lernpläne mehrfach gefunden}',
    'reason.plans-differ': '{rows|# Zeile nennt zwei Lernpläne|# Zeilen nennen zwei Lernpläne}',
    'reason.plan-follows-courses': '{rows|# Abschluss eines Lernplans|# Abschlüsse von Lernplänen}',
    'reason.plan-lacks': '{rows|# Wert, den Lernpläne nicht haben|# Werte, die Lernpläne nicht haben}',
    'reason.plan-validity':
      '{rows|# andere Gültigkeit in einem Lernplan|# andere Gültigkeiten in Lernplänen}',
    'reason.plans-unavailable':
      '{rows|# Lernplan, den Docebo nicht zeigt|# Lernpläne, die Docebo nicht zeigt}',
    'reason.entry-unreadable': '{rows|# unlesbarer Eintrag in Docebo|# unlesbare Einträge in Docebo}',
    'reason.entry-twice': '{rows|# doppelt aufgeführte Einschreibung|# doppelt aufgeführte Einschreibungen}',
    'reason.names-differ':
      '{rows|# Zeile nennt zwei Personen oder Kurse|# Zeilen nennen zwei Personen oder Kurse}',
    'reason.recertify-without-date': '{rows|# Rezertifizierung ohne Datum|# Rezertifizierungen ohne Datum}',
    'reason.recertify-with-session': '{rows|# Rezertifizierung mit Sitzung|# Rezertifizierungen mit Sitzung}',
    'reason.recertify-earlier':
      '{rows|# Rezertifizierung vor dem Abschluss|# Rezertifizierungen vor dem Abschluss}',
    'reason.not-enrolled': '{rows|# nicht eingeschrieben|# nicht eingeschrieben}',
    'reason.failed': '{rows|# von Docebo abgelehnt|# von Docebo abgelehnt}',
    'reason.unknown': '{rows|# ohne Antwort|# ohne Antwort}',
    'reason.differs': '{rows|# weicht von Docebo ab|# weichen von Docebo ab}',
    'reason.other': '{rows|# Zeile kann nicht gesendet werden|# Zeilen können nicht gesendet werden}',
    'menu.open': 'Seitenleiste öffnen',
    'menu.check': 'Zeilen prüfen',
    'menu.run': 'Einschreibungen aktualisieren …',
    'menu.selected': 'Markierte Zeilen prüfen und aktualisieren …',
    'menu.stop': 'Anhalten',
    'menu.verify': 'Aktualisierte Zeilen gegenprüfen',
    'menu.undo': 'Lauf rückgängig machen …',
    'menu.refresh': 'Zeigen, was in Docebo steht',
    'menu.get': 'Aus Docebo abrufen …',
    'menu.get-courses': 'Kurse abrufen …',
    'menu.get-people': 'Personen abrufen …',
    'menu.expand': 'In Kurse umwandeln',
    'menu.offer': 'Kurse und Sitzungen anbieten',
    'menu.offer.done':
      'Die Zellen unter {header} bieten die Kurse dieses Docebo an. Alles andere kann weiterhin eingegeben werden.',
    'menu.offer.kept':
      '{cells|# Zelle behält ihre eigene Datenvalidierung.|# Zellen behalten ihre eigene Datenvalidierung.}',
    'menu.offer.sessions': 'Die Zellen unter {header} bieten die Sitzungen an.',
    'menu.offer.none':
      'Die Zellen unter {header} haben bereits eine eigene Datenvalidierung, deshalb wurde nichts geändert.',
    'menu.offer.no-courses':
      'In dieser Tabelle gibt es noch keine Liste der Kurse dieses Docebo. Wählen Sie in diesem Menü zuerst Kurse abrufen ….',
    'menu.offer.no-column':
      'Dieses Tabellenblatt hat keine Spalte für Kurscodes oder Kurstitel. Öffnen Sie die Seitenleiste und wählen Sie sie aus.',
    'menu.ids': 'IDs ein- oder ausblenden',
    'menu.help': 'Hilfe',
    'menu.ids.shown': 'Die Belege und IDs von Rowcall sind eingeblendet.',
    'menu.ids.hidden': 'Die Belege und IDs von Rowcall sind ausgeblendet.',
    'menu.ids.none': 'Dieses Tabellenblatt hat noch keine Spalten von Rowcall. Prüfen Sie zuerst die Zeilen.',
    'sheet.undo': 'Rückgängig {date} {time}',
    'sheet.template': 'Rowcall-Vorlage',
    'header.username': 'Benutzername',
    'header.first-name': 'Vorname',
    'header.last-name': 'Nachname',
    'header.name': 'Name',
    'header.email': 'E-Mail',
    'header.deactivated': 'Deaktiviert',
    'header.user-id': 'Docebo-Benutzer-ID',
    'header.course-code': 'Kurscode',
    'header.course-title': 'Kurstitel',
    'header.course-type': 'Kurstyp',
    'header.course-id': 'Docebo-Kurs-ID',
    'header.session-code': 'Sitzungscode',
    'header.session-name': 'Sitzungsname',
    'header.begins': 'Erster Tag',
    'header.ends': 'Letzter Tag',
    'header.status': 'Status',
    'header.completedAt': 'Abschlussdatum',
    'header.score': 'Punktzahl',
    'header.enrolledAt': 'Einschreibedatum',
    'header.activeFrom': 'Aktiv ab',
    'header.activeUntil': 'Aktiv bis',
    'header.level': 'Level',
    'header.action': 'Aktion',
    'header.assignment': 'Zuweisungsart',
    'header.held': 'Nur wenn in Docebo steht',
    'header.from-plan': 'Aus Lernplan',
    'header.plan-id': 'Lernplan-ID',
    'header.session-id': 'Sitzungs-ID',
    'header.enrollment': 'Einschreibung',
    'header.note': 'Hinweis',
    'header.read': 'Gelesen',
    'header.yes': 'ja',
    'undo.unordered':
      'Nicht zurückgesetzt: Im Protokoll springen die Zeiten dieses Laufs zurück, deshalb ist nicht bekannt, welche Zeile zu dieser Einschreibung zuerst kam. Wenn das Protokoll sortiert wurde, sortieren Sie es nach „Time“ von A bis Z und erstellen Sie dieses Tabellenblatt noch einmal; vergleichen Sie sonst die Zeilen und korrigieren Sie die Einschreibung selbst.',
    'undo.unknown-before': 'Nicht zurückgesetzt: Im Protokoll steht nicht, was vorher in Docebo stand.',
    'undo.nothing': 'Nichts zurückzusetzen.',
    'undo.unknown': '„{field}“ von vorher ist nicht bekannt und bleibt, wie es ist.',
    'undo.empty': '„{field}“ war vorher leer, und die API von Docebo kann es nicht leeren.',
    'undo.dropped':
      'Vorher gab es kein Abschlussdatum; ob Docebo es mit dem Status entfernt, zeigt sich beim Zurücklesen.',
    'undo.date-alone':
      'Das Abschlussdatum von vorher, {date}, gibt es nur mit dem Status „Abgeschlossen“ und wird nicht zurückgesetzt.',
    'undo.score.decimals':
      'Die Punktzahl von vorher, {score}, kann nicht gesendet werden: Nachkommastellen gehen nur zusammen mit einem Status.',
    'undo.score.odd':
      'Die Punktzahl von vorher, {score}, kann nicht gesendet werden: Sie ist keine Zahl ab 0 mit höchstens zwei Nachkommastellen.',
    'undo.beyond': 'Wird nicht zurückgesetzt, weil Docebo nicht zeigt, was vorher da war: {parts}.',
    'undo.roster':
      'In der Sitzung eingetragen und nicht zurückgenommen: {parts}. Die API von Docebo kann Anwesenheit nicht zurücknehmen; korrigieren Sie sie in Docebo.',
    'undo.joins':
      'Die Person kommt wieder in die Sitzung, aus der der Lauf sie genommen hat; was dort eingetragen war, wird nicht zurückgesetzt.',
    'undo.archive':
      'Der Lauf hat eine Rezertifizierung eingetragen. Das Archiv bleibt: Was Docebo behalten sollte, steht dort weiterhin, und diese Zeile setzt seine Werte wieder in die Einschreibung.',
    'undo.unenrolls':
      'Der Lauf hat diese Person eingeschrieben: Sie wird ausgetragen, mit allem Fortschritt seitdem.',
    'undo.leaves-plan':
      'Der Lauf hat diese Person in den Lernplan eingeschrieben: Sie wird ausgetragen, und die Einschreibungen in den Kursen bleiben.',
    'undo.enters-plan':
      'Der Lauf hat diese Person aus dem Lernplan ausgetragen: Sie wird wieder eingeschrieben, und ihr Fortschritt ergibt sich aus den Kursen.',
    'undo.enrolls':
      'Der Lauf hat diese Person ausgetragen: Fortschritt, Sitzung und Felder werden nicht zurückgesetzt.',
    'undo.without-start':
      'Der Anfang dieses Laufs fehlt im Protokoll, weil es umbenannt, ersetzt oder gekürzt wurde: Einschreibungen, die der Lauf geändert hat, können hier fehlen.',
    'undo.damaged':
      '{lines|# Zeile dieses Laufs wurde|# Zeilen dieses Laufs wurden} im Protokoll geändert und {lines|kann|können} nicht gelesen werden: Nichts davon wird hier zurückgesetzt.',
    'sheet.by-course': '{sheet} nach Kursen',
    'sheet.as-rows': '{sheet} als Zeilen',
    'menu.stopping': 'Rowcall hält nach den laufenden Aufrufen an.',
    'held.none': 'Nicht eingeschrieben',
    'held.unknown': 'Benutzer oder Kurs nicht gefunden',
    'held.unclear': 'Unklar: siehe Prüfung',
    'list.comma': ', ',
    'list.and': '{items} und {last}',
    'list.more': '{items} und {count} weitere',
    'rows.count': '{rows|# Zeile|# Zeilen}',
    'calls.count': '{calls|# Aufruf|# Aufrufe}',
    'slices.count': '{slices|# Abschnitt|# Abschnitte}',
    'sign-in.close-tab': 'Sie können diesen Tab schließen und zum Tabellenblatt zurückkehren.',
    'sign-in.done': 'Sie sind bei {domain} als {name} angemeldet.',
    'sign-in.app': 'die App selbst',
    'sign-in.nothing-changed': 'Es wurde nichts geändert.',
    'sign-in.not-begun':
      'Diese Anmeldung ist vorbei: Sie wurde schon verwendet oder abgebrochen. Falls die Seitenleiste nicht verbunden ist, beginnen Sie dort neu.',
    'sign-in.another':
      'Diese Seite gehört zu einer früheren Anmeldung. Machen Sie mit der weiter, die Sie zuletzt begonnen haben.',
    'sign-in.too-late':
      'Die Anmeldung hat länger als {minutes} Minuten gedauert und wurde deshalb abgebrochen. Beginnen Sie in der Seitenleiste neu.',
    'sign-in.not-allowed':
      'Sie haben den Zugriff in Docebo abgelehnt. Um ihn doch zu erlauben, beginnen Sie in der Seitenleiste neu.',
    'sign-in.turned-down':
      'Docebo hat Rowcall nicht zugelassen. Vergleichen Sie Client-ID und Redirect-URI mit der App in Docebo und beginnen Sie in der Seitenleiste neu.',
    'sign-in.turned-down.detail':
      'Docebo hat Rowcall nicht zugelassen: {detail}. Vergleichen Sie Client-ID und Redirect-URI mit der App in Docebo und beginnen Sie in der Seitenleiste neu.',
    'sign-in.no-code':
      'Docebo hat nicht mitgeteilt, wer sich angemeldet hat. Beginnen Sie in der Seitenleiste neu.',
    'sign-in.refused':
      'Docebo hat die Anmeldung nicht angenommen. Vergleichen Sie Client-ID, Client-Secret und Redirect-URI mit der App in Docebo und beginnen Sie in der Seitenleiste neu.',
    'sign-in.no-more-calls':
      'Docebo nimmt im Moment keine Aufrufe mehr an. Beginnen Sie später in der Seitenleiste neu.',
    'sign-in.no-more-calls.until':
      'Docebo nimmt im Moment keine Aufrufe mehr an. Beginnen Sie nach {time} UTC in der Seitenleiste neu.',
    'sign-in.unreachable':
      'Docebo war nicht erreichbar, oder die Antwort ging verloren. Prüfen Sie die Domain und beginnen Sie in der Seitenleiste neu.',
    'sign-in.lost':
      'Die Antwort von Docebo ging verloren oder war nicht lesbar. Beginnen Sie in der Seitenleiste neu.',
    'job.check': 'die Prüfung',
    'job.run': 'die Aktualisierung',
    'job.verify': 'die Gegenprüfung',
    'job.refresh': 'das Lesen',
    'note.next':
      'Rowcall setzt {job} selbst fort, etwa jede Stunde, das nächste Mal gegen {time}. Um zuzusehen oder anzuhalten, wählen Sie Erweiterungen ▸ Rowcall ▸ Seitenleiste öffnen.',
    'note.stopped':
      'Rowcall hat {job} um {time} angehalten: {sentence} Um weiterzumachen, wählen Sie Erweiterungen ▸ Rowcall ▸ Seitenleiste öffnen.',
    'get.unproven':
      'Die Liste änderte sich immer wieder, während Rowcall sie las, deshalb können im Tabellenblatt Einschreibungen fehlen. Rufen Sie sie später noch einmal ab.',
    'get.untold':
      'Docebo hat keine Gesamtzahl genannt, deshalb ist nicht sicher, dass das Tabellenblatt jede Einschreibung enthält.',
    'get.odd':
      '{entries|# Einschreibung fehlt|# Einschreibungen fehlen} im Tabellenblatt: Docebo führt {entries|sie|sie} in einer Form auf, die Rowcall nicht lesen kann.',
    'get.twice':
      'Docebo führt {entries|# Einschreibung|# Einschreibungen} doppelt auf. Das Tabellenblatt hat für jede eine Zeile.',
    'get.directory.unproven':
      'Die Liste änderte sich immer wieder, während Rowcall sie las, deshalb können Einträge fehlen. Prüfungen verwenden dieses Tabellenblatt nur für Vorschläge. Rufen Sie es später noch einmal ab.',
    'get.directory.untold':
      'Docebo hat keine Gesamtzahl genannt, deshalb ist nicht sicher, dass das Tabellenblatt vollständig ist.',
    'get.directory.odd':
      '{entries|# Eintrag fehlt|# Einträge fehlen} im Tabellenblatt: Docebo führt {entries|ihn|sie} in einer Form auf, die Rowcall nicht lesen kann.',
    'get.directory.lacking': 'Für {courses|# Kurs|# Kurse} zeigt Docebo keine Liste der Sitzungen.',
    'get.blank': 'Die Liste von Docebo nennt Folgendes nicht: {columns}. Diese Zellen sind leer.',
    'get.blank.some': 'Die Liste von Docebo nennt für {rows|# Zeile|# Zeilen} Folgendes nicht: {column}.',
    'get.blank.username': 'Benutzername',
    'get.blank.name': 'Namen',
    'get.blank.email': 'E-Mail-Adresse',
    'get.blank.level': 'Level',
    'get.blank.assignment': 'Art der Zuweisung',
    'mail.why':
      'Sie erhalten diese E-Mail, weil in den Einstellungen von Rowcall „E-Mail senden, wenn die Arbeit im Hintergrund endet“ eingeschaltet ist.',
    'mail.gone.subject': 'Rowcall hat angehalten: Eine Tabelle gibt es nicht mehr',
    'mail.gone.body':
      'Rowcall kann die Tabelle, an der es im Hintergrund gearbeitet hat, nicht mehr öffnen und versucht es nicht weiter.',
    'mail.connection': 'Das Tabellenblatt arbeitet mit {domain}.',
    'mail.rows': '{rows|# Zeile|# Zeilen}: {status}',
    'mail.rows.pending': 'nicht geprüft',
    'mail.stopped.subject': 'Rowcall hat angehalten und wartet auf Sie: {sheet}',
    'mail.stopped': 'Rowcall hat {job} des Tabellenblatts {sheet} um {time} angehalten. {sentence}',
    'mail.stopped.last':
      'Es ist nichts verloren: Öffnen Sie das Tabellenblatt, dann die Seitenleiste, und machen Sie dort weiter.',
    'mail.finished.subject': 'Rowcall hat {job} von {sheet} beendet',
    'mail.finished': 'Rowcall hat {job} des Tabellenblatts {sheet} um {time} beendet.',
    'mail.finished.last': 'Das Ergebnis jeder Zeile steht in der Spalte „Rowcall status“.',
  },
  page: {
    'page.opening': 'Wird geöffnet …',
    'page.not-opened': 'Rowcall ließ sich nicht öffnen',
    'page.try-again': 'Noch einmal versuchen',
    'page.cancel': 'Abbrechen',
    'page.not-now': 'Nicht jetzt',
    'page.progress': 'Fortschritt',
    'list.comma': ', ',
    'rows.count': '{rows|# Zeile|# Zeilen}',
    'calls.count': '{calls|# Aufruf|# Aufrufe}',
    'span.moment': 'einige Sekunden',
    'span.seconds': 'etwa {count|# Sekunde|# Sekunden}',
    'span.minutes': 'etwa {count|# Minute|# Minuten}',
    'span.hours': 'etwa {count|# Stunde|# Stunden}',
    'step.connect': 'Verbinden',
    'step.columns': 'Spalten',
    'step.rows': 'Zeilen',
    'step.done': 'Erledigt:',
    'step.todo': 'Zu tun:',
    'step.attention': 'Braucht Aufmerksamkeit:',
    'step.after-connect': 'Nach dem Verbinden',
    'step.after-columns': 'Nach der Auswahl der Spalten',
    'field.user': 'Benutzer',
    'field.course': 'Kurs',
    'field.completedAt': 'Abschlussdatum',
    'field.status': 'Status',
    'field.score': 'Punktzahl',
    'field.enrolledAt': 'Einschreibedatum',
    'field.activeFrom': 'Aktiv ab',
    'field.activeUntil': 'Aktiv bis',
    'field.level': 'Level',
    'field.session': 'Sitzung',
    'field.present': 'Anwesenheit',
    'field.passed': 'Bestanden',
    'field.evaluationScore': 'Bewertungspunkte',
    'field.evaluationDate': 'Bewertungsdatum',
    'field.evaluationText': 'Bewertungstext',
    'field.action': 'Aktion',
    'field.precondition': 'Nur wenn in Docebo steht',
    'status.pending': 'Nicht geprüft',
    'status.Ready': 'Bereit',
    'status.No change': 'Keine Änderung',
    'status.Not enrolled': 'Nicht eingeschrieben',
    'status.Invalid': 'Ungültig',
    'status.Duplicate': 'Doppelt',
    'status.Sending': 'Wird gesendet',
    'status.Updated': 'Aktualisiert',
    'status.Failed': 'Fehlgeschlagen',
    'status.Unknown': 'Unbekannt',
    'status.Verified': 'Bestätigt',
    'status.Differs': 'Abweichend',
    'shown-problem.reconnect': 'Neu verbinden',
    'shown-problem.choose-columns': 'Spalten auswählen',
    'shown-problem.retry': 'Noch einmal versuchen',
    'shown-problem.show-rows': 'Zeilen zeigen',
    'shown-problem.retry-pilots': 'Noch einmal versuchen',
    'shown-problem.wait': 'Noch einmal nachsehen',
    'shown-problem.grant': 'Zugriff bei Google gewähren',
    'shown-problem.copy': 'Details kopieren',
    'shown-problem.copied': 'Kopiert',
    'shown-problem.copy-by-hand': 'Kopieren ist hier gesperrt. Markieren Sie den Text und kopieren Sie ihn:',
    'shown-problem.no-answer':
      'Google hat nicht rechtzeitig geantwortet. Es ist nichts verloren: Was getan wurde, steht im Tabellenblatt. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal.',
    'shown-problem.cut-off':
      'Google hat die Arbeit beendet, bevor sie fertig war. Es ist nichts verloren: Was getan wurde, steht im Tabellenblatt. Versuchen Sie es noch einmal.',
    'shown-problem.accounts':
      'Google hat diese Seite abgelehnt, höchstwahrscheinlich weil in diesem Browser mehrere Google-Konten angemeldet sind. Öffnen Sie das Tabellenblatt in einem Fenster mit nur einem Konto (in einem eigenen Profil oder in einem privaten Fenster) und versuchen Sie es noch einmal.',
    'shown-problem.strange':
      'Diese Seitenleiste und Rowcall passen nicht zusammen, wie es nach einem Update vorkommt. Schließen Sie die Seitenleiste und öffnen Sie sie über Erweiterungen ▸ Rowcall neu.',
    'shown-problem.stalled':
      'Rowcall hat mehrmals nachgefragt, und die Arbeit kam nicht voran. Warten Sie eine Minute und setzen Sie sie dann fort. Falls es noch einmal geschieht, kopieren Sie die Details für den Support.',
    'shown-problem.lost-end':
      'Die Arbeit ist beendet, aber ihre letzte Antwort ging verloren. Die Zahlen unten sind die des Tabellenblatts jetzt.',
    'shown-problem.never-began':
      'Die Arbeit hat nicht begonnen, weil die Anfrage verloren ging. Versuchen Sie es noch einmal.',
    'said.connected': 'Verbunden. Angemeldet als {name}.',
    'said.progress': '{title}: {share} Prozent.',
    'said.check-done': 'Die Prüfung ist beendet. {rows|# Zeile|# Zeilen} bereit.',
    'intent.connect-first': 'Verbinden Sie sich zuerst mit Docebo. Prüfen Sie dann hier die Zeilen.',
    'intent.columns-first': 'Wählen Sie zuerst die fehlenden Spalten. Prüfen Sie dann hier die Zeilen.',
    'welcome.title': 'Willkommen bei Rowcall',
    'welcome.what':
      'Rowcall setzt Einschreibungen in Docebo auf das, was diese Tabelle sagt: eine Zeile je Person und Kurs, jede mit eigenem Datum.',
    'welcome.how':
      'Eine Prüfung liest Docebo nur und gibt jeder Zeile einen Status. Eine Aktualisierung fragt nach, bevor sie etwas sendet.',
    'welcome.safe':
      'Rowcall fügt eigene Spalten hinzu und ändert Ihre nur, wenn Sie eine Zelle in der Seitenleiste korrigieren. Es protokolliert jede Änderung und kann die meisten rückgängig machen.',
    'welcome.sample': 'Beispieltabelle hinzufügen',
    'connect.intro': 'Rowcall meldet sich mit einer OAuth2-App an, die Sie einmal in Docebo anlegen.',
    'connect.domain': 'Docebo-Domain',
    'connect.domain-hint': 'Die Adresse Ihres Docebo, zum Beispiel acme.docebosaas.com',
    'connect.open-docebo': '{domain} öffnen',
    'connect.find': 'In {domain} suchen',
    'connect.try-signing-in': 'Auf der Anmeldeseite von Docebo ausprobieren',
    'connect.grant': 'Anmelden als',
    'connect.grant.password': 'Ein Docebo-Benutzer',
    'connect.grant.password.hint': 'Rowcall darf, was dieser Benutzer darf; wählen Sie einen Superadmin.',
    'connect.grant.client_credentials': 'Die App selbst',
    'connect.grant.client_credentials.hint':
      'In Docebo muss für die App der Grant-Typ „Client credentials“ eingeschaltet sein.',
    'connect.grant.authorization_code': 'Sie selbst, auf der Seite von Docebo',
    'connect.grant.authorization_code.hint':
      'Mit SSO melden Sie sich zuerst in diesem Browser bei Docebo an. Rowcall sieht Ihr Passwort nie und darf, was Sie dürfen.',
    'connect.client-id': 'Client-ID',
    'connect.client-id-hint': 'In Docebo: Zahnradsymbol ▸ API and SSO ▸ Manage ▸ API Credentials ▸ Ihre App.',
    'connect.client-secret': 'Client-Secret',
    'connect.client-secret-hint': 'Auf derselben Seite: Öffnen Sie die App zum Bearbeiten.',
    'connect.username': 'Benutzername',
    'connect.username-hint':
      'Wie auf der Anmeldeseite von Docebo eingegeben, nicht über SSO; in Docebo unter Admin-Menü ▸ Users.',
    'connect.password': 'Passwort',
    'connect.password-hint': 'Nur für Ihr Google-Konto gespeichert, nie im Tabellenblatt.',
    'connect.where-link': 'Hilfe von Docebo zu API-Zugangsdaten',
    'connect.connect': 'Verbinden',
    'connect.connecting': 'Verbindung wird hergestellt …',
    'connect.lives-on':
      'Getrennt und hier vergessen. Docebo hat die Abmeldung nicht bestätigt. Ändern Sie zur Sicherheit das Client-Secret der App in Docebo.',
    'connect.suspect': 'Docebo hat das abgelehnt. Vergleichen Sie es mit Docebo.',
    'connect.suspect.domain': 'Prüfen Sie diese Adresse.',
    'connect.missing.domain': 'Geben Sie die Domain Ihres Docebo ein.',
    'connect.missing.clientId': 'Geben Sie die Client-ID ein.',
    'connect.missing.clientSecret': 'Geben Sie das Client-Secret ein.',
    'connect.missing.username': 'Geben Sie den Benutzernamen ein.',
    'connect.missing.password': 'Geben Sie das Passwort ein.',
    'connect.signed-in-as': 'Angemeldet als',
    'connect.nobody': 'die App selbst',
    'connect.level': 'Level',
    'connect.level.all': 'Superadmin',
    'connect.rights.all': 'Dieses Konto kann jede Einschreibung ändern.',
    'connect.rights.some':
      'Dieses Konto kann die Einschreibungen der Benutzer und Kurse ändern, die ihm zugewiesen sind. Andere lehnt Docebo ab.',
    'connect.rights.none':
      'Dieses Konto kann keine Einschreibungen ändern. Verbinden Sie sich als Superadmin.',
    'connect.rights.unknown': 'Die erste Prüfung zeigt, ob dieses Konto Einschreibungen ändern kann.',
    'connect.change': 'Ändern',
    'connect.disconnect': 'Trennen',
    'connect.disconnect-ask': 'Von Docebo trennen?',
    'connect.disconnect-saying':
      'Rowcall vergisst {domain} und alle Zugangsdaten dafür und bittet Docebo, die Anmeldung zu beenden. Das Tabellenblatt bleibt, wie es ist.',
    'connect.disconnect-do': 'Trennen und vergessen',
    'connect.disconnecting': 'Verbindung wird getrennt …',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': 'Weiteres Docebo hinzufügen',
    'connection.naming': 'Name und Farbe',
    'connection.name': 'Name',
    'connection.name-hint': 'Zum Beispiel Sandbox oder Production.',
    'connection.colour': 'Farbe',
    'connection.colour.blue': 'Blau',
    'connection.colour.green': 'Grün',
    'connection.colour.amber': 'Bernstein',
    'connection.colour.red': 'Rot',
    'connection.colour.purple': 'Violett',
    'connection.colour.grey': 'Grau',
    'connection.save': 'Speichern',
    'connect.closed': '{name} bei {domain}',
    'connect.not-yet': 'Nicht verbunden',
    'sign-in.redirect-uri': 'Redirect-URI für die App in Docebo',
    'sign-in.redirect-uri-hint':
      'Fügen Sie sie genau so in die App in Docebo ein und schalten Sie dort den Grant-Typ „Authorization code + implicit grant“ ein.',
    'sign-in.again': 'Lassen Sie es leer, um dieselbe App wie zuvor zu verwenden.',
    'sign-in.copy': 'Kopieren',
    'sign-in.continue': 'Weiter',
    'sign-in.preparing': 'Wird vorbereitet …',
    'sign-in.ready':
      'Die Anmeldeseite von Docebo öffnet sich in einem neuen Tab. Melden Sie sich dort an und erlauben Sie Rowcall den Zugriff.',
    'sign-in.waiting': 'Warten auf Ihre Anmeldung auf der Seite von Docebo. Kommen Sie dann hierher zurück.',
    'sign-in.open': 'Anmeldeseite von Docebo öffnen',
    'sign-in.open-again': 'Noch einmal öffnen',
    'sign-in.look': 'Ich habe mich angemeldet',
    'sign-in.looking': 'Wird nachgesehen …',
    'language.label': 'Sprache',
    'language.account': 'Wie Ihr Google-Konto',
    'language.hint': 'Für Sie, in jeder Tabelle. Die Seitenleiste öffnet sich in dieser Sprache neu.',
    'language.use': 'Diese Sprache verwenden',
    'settings.title': 'Einstellungen',
    'settings.closed-ways': 'In diesem Docebo nicht verwendet',
    'settings.retry-pilots': 'Mit dem nächsten Lauf noch einmal versuchen',
    'settings.calls-per-hour': 'Aufrufe je Stunde',
    'settings.calls-per-hour-hint':
      'Docebo erlaubt 1.000 je Stunde von einer Adresse. Lassen Sie einige für andere Werkzeuge übrig.',
    'settings.calls-per-hour-wrong': 'Geben Sie eine ganze Zahl von 1 bis 100.000 ein.',
    'settings.overlap': 'Eine Einschreibung zweimal schreiben, um Aufrufe zu sparen',
    'settings.overlap.never': 'Nie',
    'settings.overlap.unless-completing': 'Außer wenn sie abgeschlossen wird',
    'settings.overlap.always': 'Immer',
    'settings.overlap-hint': 'Ein zweites Schreiben kann eine Benachrichtigung wiederholen.',
    'settings.zone': 'Zeitzone von Docebo',
    'settings.zone-hint': 'Zum Beispiel Europe/Paris. Leer: die der Tabelle.',
    'settings.zone-wrong':
      '„{zone}“ ist keine Zeitzone. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.',
    'settings.verify': 'Nach jedem Lauf gegenprüfen',
    'settings.verify-hint':
      'Liest jede aktualisierte Zeile zurück, etwa 200 je Aufruf, und markiert sie als Bestätigt oder Abweichend.',
    'settings.hold': 'Docebo bitten zurückzuhalten',
    'settings.hold.nothing': 'Nichts',
    'settings.hold.notifications': 'Benachrichtigungen',
    'settings.hold.notifications-and-certificates': 'Benachrichtigungen und Zertifikate',
    'settings.hold-hint':
      'Nur Sammelimporte können darum bitten: 200 Zeilen je Aufruf, ein Aufruf nach dem anderen, deshalb dauern große Läufe länger. Die Prüfung nennt, für wie viele Zeilen das nicht möglich ist.',
    'settings.save': 'Einstellungen speichern',
    'settings.saving': 'Wird gespeichert …',
    'settings.saved': 'Einstellungen gespeichert',
    'columns.intro': 'Ordnen Sie Ihre Spalten den Feldern von Docebo zu.',
    'columns.required': 'erforderlich',
    'columns.none': 'Keine Spalte',
    'columns.no-header': 'Spalte ohne Überschrift',
    'columns.same': '{header} ({nth})',
    'columns.samples': 'Zum Beispiel:',
    'columns.no-samples': 'Noch keine Werte',
    'columns.choose': 'Wählen Sie eine Spalte.',
    'columns.more': '{fields|# weiteres Feld|# weitere Felder}',
    'columns.by-hand': 'Diese Spalten haben Sie selbst ausgewählt.',
    'columns.recognised': 'Verwenden, was Rowcall erkannt hat',
    'columns.template': 'Vorlage anlegen',
    'columns.template-hint':
      'Fügt ein Tabellenblatt mit Überschriften, Auswahllisten und drei Beispielzeilen hinzu.',
    'columns.turn': 'In Zeilen umwandeln',
    'columns.turn.matrix':
      'Personen untereinander, Kurse nebeneinander: fügt ein Tabellenblatt mit einer Zeile je Person und Kurs hinzu. Dieses Tabellenblatt bleibt, wie es ist.',
    'columns.turn.pairs':
      'Mehrere Kurse nebeneinander: fügt ein Tabellenblatt mit einer Zeile je Person und Kurs hinzu. Dieses Tabellenblatt bleibt, wie es ist.',
    'columns.turn.list':
      'Mehrere Kurse in einer Zelle: fügt ein Tabellenblatt mit einer Zeile je Person und Kurs hinzu. Dieses Tabellenblatt bleibt, wie es ist.',
    'columns.making': 'Tabellenblatt wird angelegt …',
    'columns.saving': 'Wird gespeichert …',
    'columns.quoted': '„{header}“',
    'columns.quoted.looks': '„{header}“ ({looks})',
    'columns.unused':
      'Nicht verwendet: {columns}. Falls eine davon wichtig ist, wählen Sie sie unter „Spalten“ aus.',
    'columns.looks.ticks': 'Häkchen',
    'columns.looks.result': 'Ergebnisse',
    'columns.looks.attendance': 'Anwesenheit',
    'columns.looks.date': 'Daten',
    'columns.looks.deadline': 'Fristen',
    'columns.looks.status': 'Status',
    'columns.looks.level': 'Level',
    'columns.looks.score': 'Punktzahlen',
    'columns.looks.session': 'Sitzungen',
    'columns.looks.action': 'Aktionen',
    'columns.others': 'Andere Spalten, nicht gelesen: {columns}',
    'columns.lost':
      'Nicht mehr im Tabellenblatt: die Spalte, die Sie für {fields} gewählt hatten. Rowcall verwendet die Spalte, die es erkannt hat.',
    'columns.missing': 'Es fehlt: {fields}',
    'columns.unread': 'Das Tabellenblatt ließ sich nicht lesen',
    'columns.additional': 'Zusätzliche Einschreibefelder: {columns}.',
    'columns.extra':
      'Eine Spalte mit dem Titel eines zusätzlichen Einschreibefelds als Überschrift füllt es aus; „Field 7“ setzt das Feld mit der ID 7.',
    'columns.hint.completedAt': 'Eine Zeile mit Datum und ohne Status wird auf Abgeschlossen gesetzt.',
    'columns.hint.level': 'Lernender, Tutor oder Lehrer.',
    'columns.hint.present':
      'Für Präsenzkurse: Anwesend bei allen Terminen der Sitzung. Die API von Docebo kann niemanden als abwesend eintragen.',
    'columns.hint.passed': 'Für Präsenzkurse: das Ergebnis der Bewertung in der Sitzung.',
    'columns.hint.session': 'Für Kurse mit Sitzungen: die ID, der Code oder der Name der Sitzung.',
    'columns.hint.action':
      'Aktualisieren, Einschreiben, Fehlende einschreiben, Austragen oder Rezertifizieren, für jede Zeile.',
    'columns.hint.precondition':
      'Die Zeile wird nur gesendet, solange das in Docebo steht. Die Tabellenblätter, die einen Lauf rückgängig machen, verwenden das.',
    'action.label': 'Aktion',
    'action.else': 'Für Zeilen, deren Zelle in der Spalte Aktion leer ist.',
    'action.update': 'Aktualisieren',
    'action.enroll-if-missing': 'Fehlende einschreiben',
    'action.enroll': 'Einschreiben',
    'action.unenroll': 'Austragen',
    'action.recertify': 'Rezertifizieren',
    'action.update.hint': 'Aktualisiert nur bestehende Einschreibungen.',
    'action.enroll-if-missing.hint':
      'Schreibt Personen ein, die noch nicht eingeschrieben sind, und aktualisiert die anderen.',
    'action.enroll.hint':
      'Schreibt Personen ein, die noch nicht eingeschrieben sind. Bestehende Einschreibungen bleiben, wie sie sind.',
    'action.unenroll.hint': 'Trägt Personen aus Kursen aus. Ihr Fortschritt kann verloren gehen.',
    'action.recertify.hint':
      'Schließt bestehende Einschreibungen ab. Docebo behält einen schon vorhandenen Abschluss und trägt den neuen ein.',
    'action.enroll-if-missing.after': '{fields}; fehlende einschreiben',
    'action.enroll.after': '{fields}; einschreiben',
    'action.unenroll.after': '{fields}; austragen',
    'action.recertify.after': '{fields}; rezertifizieren',
    'choices.title': 'Vorhandene Abschlüsse, wiederholte Zeilen',
    'choices.kept-row': 'Mehrere Zeilen für eine Einschreibung',
    'choices.kept-row.none': 'Keine senden: Doppelt',
    'choices.kept-row.newest': 'Die neueste behalten',
    'choices.kept-row.oldest': 'Die älteste behalten',
    'choices.overwrite': 'Wenn Docebo einen Abschluss hat',
    'choices.overwrite.always': 'Ersetzen',
    'choices.overwrite.later': 'Durch ein späteres Datum ersetzen',
    'choices.overwrite.none': 'Lassen, wie er ist',
    'choices.overwrite.ask': 'Nachfragen',
    'choices.kept':
      '{rows|# Zeile wurde nicht angerührt: Docebo hat einen Abschluss.|# Zeilen wurden nicht angerührt: Docebo hat einen Abschluss.}',
    'questions.open': '{count|# Frage zu beantworten|# Fragen zu beantworten}',
    'questions.hint':
      'Zeilen, die von einer Antwort abhängen, werden erst gesendet, wenn Sie sie geben. Rowcall merkt sich Ihre Antworten.',
    'questions.more': '{values} und {count} weitere',
    'rows.in-sheet': '{rows|# Zeile|# Zeilen} in „{sheet}“',
    'rows.counting': 'Zeilen werden nach Status gezählt …',
    'rows.no-rows':
      'Dieses Tabellenblatt hat noch keine Zeilen. Geben Sie unter den Überschriften eine Einschreibung je Zeile ein.',
    'rows.bar': 'Zeilen nach Status: {parts}',
    'rows.bar.part': '{count} {status}',
    'rows.show': 'Zur nächsten Zeile mit dem Status {status}',
    'rows.shown':
      'Zeile {row} ist markiert, eine von {count}: {status}. Wählen Sie noch einmal für die nächste.',
    'rows.shown.only': 'Zeile {row} ist markiert, die einzige: {status}.',
    'rows.none-shown': 'Keine Zeile hat mehr den Status {status}.',
    'rows.check': 'Zeilen prüfen',
    'rows.expand-plans': 'In Kurse umwandeln',
    'rows.check-again': 'Noch einmal prüfen',
    'rows.check-selected': 'Markierte Zeilen prüfen',
    'rows.retry-failed': '{rows|# fehlgeschlagene Zeile wiederholen|# fehlgeschlagene Zeilen wiederholen}',
    'rows.settle': '{rows|Klären, was mit # Zeile geschah|Klären, was mit # Zeilen geschah}',
    'rows.run.update': '{count|# Einschreibung aktualisieren|# Einschreibungen aktualisieren}',
    'rows.run.enroll': '{count|Einschreiben: # Einschreibung|Einschreiben: # Einschreibungen}',
    'rows.run.unenroll': '{count|Austragen: # Einschreibung|Austragen: # Einschreibungen}',
    'rows.run.mixed': '{count|# Änderung ausführen|# Änderungen ausführen}',
    'rows.mix.updated': '{count} aktualisieren',
    'rows.mix.enrolled': '{count} einschreiben',
    'rows.mix.unenrolled': '{count} austragen',
    'rows.verify': '{rows|# Zeile gegenprüfen|# Zeilen gegenprüfen}',
    'rows.verify-again': 'Noch einmal gegenprüfen',
    'rows.nothing-to-do': 'In Docebo steht, was diese Zeilen verlangen. Es gibt nichts zu ändern.',
    'rows.nothing-left': 'Es gibt nichts mehr zu senden.',
    'rows.earlier':
      '{rows|# Zeile wurde|# Zeilen wurden} früher aktualisiert oder bestätigt ({rows||die erste }{since}) und {rows|wurde|wurden} nicht noch einmal gelesen. Die Gegenprüfung liest {rows|sie|sie} zurück.',
    'rows.nothing-ready': 'Es sind keine Zeilen bereit zum Senden.',
    'rows.now-in': 'Sie sind jetzt in „{sheet}“.',
    'rows.stale': 'Zeilen wurden seit der letzten Prüfung geändert. Prüfen Sie noch einmal.',
    'rows.stale.count':
      '{rows|# Zeile wurde|# Zeilen wurden} seit der letzten Prüfung geändert. Prüfen Sie noch einmal.',
    'plan.ready': '{rows|# Zeile|# Zeilen} bereit, {span}',
    'plan.selected': 'Nur die Zeilen, die Sie ausgewählt haben.',
    'plan.ready.for':
      '{rows|# Zeile|# Zeilen} bereit für {enrollments|# Einschreibung|# Einschreibungen}, {span}',
    'plan.not-held.notifications':
      '{rows|Für # Zeile kann Docebo nicht gebeten werden, Benachrichtigungen zurückzuhalten: Nur Sammelimporte können darum bitten.|Für # Zeilen kann Docebo nicht gebeten werden, Benachrichtigungen zurückzuhalten: Nur Sammelimporte können darum bitten.}',
    'plan.not-held.notifications-and-certificates':
      '{rows|Für # Zeile kann Docebo nicht gebeten werden, Benachrichtigungen und Zertifikate zurückzuhalten: Nur Sammelimporte können darum bitten.|Für # Zeilen kann Docebo nicht gebeten werden, Benachrichtigungen und Zertifikate zurückzuhalten: Nur Sammelimporte können darum bitten.}',
    'plan.overlap':
      '{calls|# Aufruf|# Aufrufe} weniger, wenn eine Einschreibung zweimal geschrieben werden darf.',
    'plan.figures': 'Details',
    'plan.calls-instead': '{calls|# Aufruf|# Aufrufe} statt {instead}',
    'plan.putMany': '{count|# Sammelaktualisierung|# Sammelaktualisierungen}',
    'plan.putOne': '{count|# einzelne Aktualisierung|# einzelne Aktualisierungen}',
    'plan.postBatch': '{count|# Sammelimport|# Sammelimporte}',
    'plan.enrollMany': '{count|# Sammeleinschreibung|# Sammeleinschreibungen}',
    'plan.enrollBatch': '{count|# Sammelimport, der einschreibt|# Sammelimporte, die einschreiben}',
    'plan.unenrollMany': '{count|# Sammelaustragung|# Sammelaustragungen}',
    'plan.recertifyBatch': '{count|# Rezertifizierungsimport|# Rezertifizierungsimporte}',
    'plan.leaveSession': '{count|# Person verlässt eine Sitzung|# Personen verlassen eine Sitzung}',
    'plan.attendanceBatch': '{count|# Anwesenheitsimport|# Anwesenheitsimporte}',
    'plan.recertifies':
      '{count|# Abschluss wird als Rezertifizierung eingetragen. Docebo wird gebeten, den vorherigen zu behalten, führt ihn aber nicht auf.|# Abschlüsse werden als Rezertifizierungen eingetragen. Docebo wird gebeten, die vorherigen zu behalten, führt sie aber nicht auf.}',
    'plan.a-call': '{rows|# Zeile je Aufruf|# Zeilen je Aufruf}',
    'plan.hour': '{share} % von {calls|# Aufruf|# Aufrufen} einer Stunde',
    'plan.hour.less': 'Weniger als 1 % von {calls|# Aufruf|# Aufrufen} einer Stunde',
    'plan.hours': '{hours|# Stunde|# Stunden} bei {callsPerHour} Aufrufen je Stunde',
    'plan.fewest': 'Kein Plan hat weniger Aufrufe.',
    'plan.bound': 'Kein Plan hat weniger als {calls|# Aufruf|# Aufrufe}.',
    'preview.title': 'Erste Änderungen',
    'preview.more': '{count} weitere zeigen',
    'preview.fewer': 'Weniger zeigen',
    'preview.row': 'Zeile {row}',
    'preview.becomes': 'wird zu',
    'problems.title': '{rows|# Zeile zu klären|# Zeilen zu klären}',
    'problems.all-aside': 'Probleme',
    'problems.action.enroll': 'Diese einschreiben',
    'problems.action.answer': 'Antworten',
    'problems.action.retry': 'Wiederholen',
    'problems.action.expand': 'In Kurse umwandeln',
    'problems.action.settle': 'Klären, was geschah',
    'problems.action.keep-newest': 'Die neueste behalten',
    'problems.action.check': 'Noch einmal prüfen',
    'problems.finding': 'Zeile wird gesucht …',
    'problems.row': 'Zeile {row}',
    'problems.place': '{place} von {rows}',
    'problems.take': '„{name}“ verwenden',
    'problems.take.rows': '„{name}“ in {rows|# Zeile|# Zeilen} verwenden',
    'problems.taken': '{rows|# Zeile ist|# Zeilen sind} geändert. Prüfen Sie die Zeilen.',
    'problems.taken.left':
      '{rows|# Zeile ist|# Zeilen sind} geändert, und {left|# Zeile enthält|# Zeilen enthalten} noch den alten Namen. Prüfen Sie die Zeilen und übernehmen Sie den Namen dann noch einmal.',
    'problems.fix': 'Korrigieren',
    'problems.fixing': 'Wird geprüft …',
    'problems.fix-hint': 'Schreibt dies in die Zelle und prüft die Zeile.',
    'problems.previous': 'Zurück',
    'problems.next': 'Weiter',
    'problems.back': 'Alle Probleme',
    'problems.dismiss': 'Ausblenden',
    'problems.dismissed': '{count|# ausgeblendetes Problem zeigen|# ausgeblendete Probleme zeigen}',
    'problems.solved': 'Gelöst: Keine Zeile hat dieses Problem mehr.',
    'ask.title': '{doing}?',
    'ask.where': '„{sheet}“ → {domain}',
    'ask.where.selected': '„{sheet}“, ausgewählte Zeilen → {domain}',
    'ask.not-counted': '{rows|# Zeile|# Zeilen} bereit.',
    'ask.not-counted.unenrolls':
      '{rows|# Zeile|# Zeilen} bereit, {unenrolls|# davon trägt|# davon tragen} aus.',
    'ask.counts': '{mix}.',
    'ask.of-these': 'Davon: {parts}.',
    'ask.of-these.completions': '{count|# abgeschlossen|# abgeschlossen}',
    'ask.of-these.setsBack': '{count|# Abschluss zurückgenommen|# Abschlüsse zurückgenommen}',
    'ask.of-these.replacesDates': '{count|# Abschluss ersetzt|# Abschlüsse ersetzt}',
    'ask.of-these.unenrollsCompleted':
      '{count|# Abschluss geht durch Austragen verloren|# Abschlüsse gehen durch Austragen verloren}',
    'ask.except': '{rows| (bei # Zeile nicht möglich)| (bei # Zeilen nicht möglich)}',
    'ask.heard.nothing': 'Docebo kann E-Mails senden und Zertifikate ausstellen.',
    'ask.heard.notifications':
      'Docebo wird gebeten, Benachrichtigungen zurückzuhalten{except}. Es kann Zertifikate ausstellen.',
    'ask.heard.notifications-and-certificates':
      'Docebo wird gebeten, Benachrichtigungen und Zertifikate zurückzuhalten{except}.',
    'ask.at-once': 'Wirkt in Docebo sofort.',
    'ask.more': 'Was das bedeutet',
    'ask.large':
      'Änderungen wirken in Docebo sofort. „Lauf rückgängig machen“ kann die meisten zurücksetzen, nicht aber gesendete E-Mails.',
    'ask.completions.nothing':
      '{count|# Einschreibung wird|# Einschreibungen werden} als Abgeschlossen markiert. Docebo kann Benachrichtigungen senden und Zertifikate ausstellen.',
    'ask.completions.notifications':
      '{count|# Einschreibung wird|# Einschreibungen werden} als Abgeschlossen markiert. Docebo wird gebeten, Benachrichtigungen zurückzuhalten{except}. Es kann Zertifikate ausstellen.',
    'ask.completions.notifications-and-certificates':
      '{count|# Einschreibung wird|# Einschreibungen werden} als Abgeschlossen markiert. Docebo wird gebeten, Benachrichtigungen und Zertifikate zurückzuhalten{except}.',
    'ask.enrolls':
      '{count|# neue Einschreibung. Docebo kann die Person benachrichtigen.|# neue Einschreibungen. Docebo kann die Personen benachrichtigen.}',
    'ask.enrolls-held':
      '{count|# neue Einschreibung|# neue Einschreibungen}. Docebo wird gebeten, {count|die Benachrichtigung|die Benachrichtigungen} zurückzuhalten{except}.',
    'ask.completions-unknown':
      'Für Einschreibungen, die abgeschlossen werden, kann Docebo Benachrichtigungen senden und Zertifikate ausstellen.',
    'ask.leaves':
      '{count|# Person verlässt eine Sitzung und bleibt im Kurs. Beachtet dieses Docebo die genannte Sitzung nicht, trägt es sie aus dem Kurs aus: Rowcall versucht es zuerst mit einer Person, liest nach, was geschehen ist, und hält dann an.|# Personen verlassen eine Sitzung und bleiben im Kurs. Beachtet dieses Docebo die genannte Sitzung nicht, trägt es sie aus dem Kurs aus: Rowcall versucht es zuerst mit einer Person, liest nach, was geschehen ist, und hält dann an.}',
    'ask.unenrolls':
      '{count|Austragen (# Einschreibung) lässt sich nicht vollständig rückgängig machen: Sie können die Person wieder einschreiben, ihr Fortschritt kann aber verloren gehen.|Austragen (# Einschreibungen) lässt sich nicht vollständig rückgängig machen: Sie können die Personen wieder einschreiben, ihr Fortschritt kann aber verloren gehen.}',
    'ask.unenrolls-unknown':
      'Austragen lässt sich nicht vollständig rückgängig machen: Sie können Personen wieder einschreiben, ihr Fortschritt kann aber verloren gehen.',
    'ask.setsBack':
      '{count|# Person hat den Kurs abgeschlossen und verliert den Abschluss: Die Zeile verlangt einen anderen Status. Docebo archiviert ihn nicht.|# Personen haben den Kurs abgeschlossen und verlieren den Abschluss: Ihre Zeilen verlangen einen anderen Status. Docebo archiviert die Abschlüsse nicht.}',
    'ask.replacesDates':
      '{count|# Abschluss hat in Docebo ein anderes Datum, das ersetzt und nicht archiviert wird.|# Abschlüsse haben in Docebo andere Daten, die ersetzt und nicht archiviert werden.}',
    'ask.unenrollsCompleted':
      '{count|# der ausgetragenen Personen hat den Kurs abgeschlossen. Der Abschluss wird nicht archiviert.|# der ausgetragenen Personen haben den Kurs abgeschlossen. Die Abschlüsse werden nicht archiviert.}',
    'ask.number': 'Anzahl der Einschreibungen',
    'ask.number-hint': 'Geben Sie zur Bestätigung {count} ein.',
    'ask.number-wrong': 'Geben Sie die Zahl {count} ein.',
    'ask.number-wrong.shown': 'Geben Sie die oben gezeigte Zahl ein.',
    'job.checking': 'Zeilen werden geprüft',
    'job.updating': 'Einschreibungen werden aktualisiert',
    'job.changing': 'Änderungen werden ausgeführt',
    'job.verifying': 'Zeilen werden gegengeprüft',
    'job.refreshing': 'Es wird gelesen, was in Docebo steht',
    'job.refresh': 'Zeigen, was in Docebo steht',
    'job.refreshed': 'Die Spalten „Docebo status“ bis „Read from Docebo“ zeigen, was in Docebo steht.',
    'job.starting': 'Wird gestartet …',
    'job.of-rows': '{done} von {rows|# Zeile|# Zeilen}',
    'job.pages': '{read} von {pages|# Seite|# Seiten} gelesen',
    'job.put-off': 'Docebo ist ausgelastet. Neuer Versuch um {time}.',
    'job.left': '{count|# übrig|# übrig}',
    'job.calls-sent': 'bisher {sent|# Aufruf|# Aufrufe}',
    'job.calls-sent.left': 'bisher {sent|# Aufruf|# Aufrufe}, {left|noch #|noch #}',
    'job.time-left': 'noch {span}',
    'job.waiting': 'Warten bis {time}',
    'job.waiting-why':
      'Das stündliche Limit von Docebo ist aufgebraucht. Rowcall macht von selbst weiter, solange diese Seitenleiste geöffnet ist.',
    'job.looking': 'Noch keine Antwort. Der Fortschritt wird abgefragt …',
    'job.retrying': 'Google hat nicht geantwortet. Nächster Versuch um {time}.',
    'job.busy':
      'Rowcall arbeitet noch, hier oder in einem anderen Fenster. Diese Seite macht weiter, wenn das beendet ist.',
    'job.reading':
      'Benutzer, Kurse und Einschreibungen werden in Docebo nachgeschlagen. Bei einem großen Tabellenblatt dauert das Minuten.',
    'job.reading-back': 'Es wird zurückgelesen, was jetzt in Docebo steht.',
    'job.stop': 'Anhalten',
    'job.stopping': 'Wird nach den laufenden Aufrufen angehalten …',
    'job.percent': '{share} Prozent',
    'job.stopped-check': 'Die Prüfung ist nicht beendet',
    'job.stopped-run': 'Die Aktualisierung ist nicht beendet',
    'job.stopped-verify': 'Die Gegenprüfung ist nicht beendet',
    'job.stopped-refresh': 'Nicht jede Zeile zeigt, was in Docebo steht',
    'job.stopped-hint':
      'Ihr Fortschritt ist gespeichert. Erledigte Zeilen werden nicht noch einmal gesendet.',
    'job.may-be-elsewhere': 'Möglicherweise läuft sie noch in einem anderen Fenster.',
    'job.elsewhere': 'Es läuft in einem anderen Fenster oder in einem, das eben geschlossen wurde.',
    'job.resume': 'Fortsetzen',
    'job.resume-after': 'Das stündliche Limit von Docebo lässt es um {time} weitergehen.',
    'job.keep-open':
      'Lassen Sie diese Seitenleiste geöffnet. Wenn Sie sie schließen, können Sie später fortsetzen.',
    'background.plan': 'Aktualisieren und im Hintergrund fertigstellen',
    'background.job': 'Im Hintergrund fertigstellen',
    'background.hint':
      'Rowcall macht dann etwa jede Stunde von selbst weiter, auch bei geschlossener Seitenleiste.',
    'background.where': 'Die Arbeit läuft in {domain}.',
    'background.starting': 'Google wird gefragt …',
    'background.on':
      'Sie können diese Seitenleiste schließen: Die Arbeit geht etwa jede Stunde im Hintergrund weiter, das nächste Mal gegen {time}. Solange die Seitenleiste geöffnet ist, geht sie hier weiter.',
    'background.others':
      'Die Arbeit geht im Hintergrund für eine andere Person weiter, die diese Tabelle verwendet, das nächste Mal gegen {time}.',
    'background.end': 'Nicht mehr im Hintergrund arbeiten',
    'background.ending': 'Wird beendet …',
    'background.mail': 'E-Mail senden, wenn die Arbeit im Hintergrund endet',
    'result.finished': 'Die Aktualisierung ist beendet',
    'result.updated': '{rows|# Zeile aktualisiert|# Zeilen aktualisiert}',
    'result.updated.some': '{done} von {rows|# Zeile|# Zeilen} aktualisiert',
    'result.done': '{rows|# Zeile erledigt|# Zeilen erledigt}: {parts}',
    'result.done.some': '{done} von {rows|# Zeile erledigt|# Zeilen erledigt}: {parts}',
    'result.done.updated': '{count|# aktualisiert|# aktualisiert}',
    'result.done.enrolled': '{count|# eingeschrieben|# eingeschrieben}',
    'result.done.removed': '{count|# ausgetragen|# ausgetragen}',
    'result.enrollments':
      '{count|In Docebo ist das # Einschreibung: Einige Zeilen verlangen dasselbe.|In Docebo sind das # Einschreibungen: Einige Zeilen verlangen dasselbe.}',
    'result.undo-run': 'Diesen Lauf rückgängig machen …',
    'result.show-log': 'Im Protokoll zeigen',
    'result.no-log': 'Diese Tabelle hat kein Tabellenblatt „Rowcall log“.',
    'result.verified':
      '{rows|# Zeile ist bestätigt: In Docebo steht, was verlangt war|# Zeilen sind bestätigt: In Docebo steht, was verlangt war}',
    'result.differs':
      '{rows|# Zeile weicht|# Zeilen weichen} von dem ab, was verlangt war; {verified|# bestätigt|# bestätigt}',
    'result.differs-hint': 'Was stattdessen in Docebo steht, sehen Sie in den Details neben der Zeile.',
    'result.show-differing': 'Zur nächsten abweichenden Zeile',
    'result.nothing-to-verify': 'Es sind keine Zeilen mehr gegenzuprüfen.',
    'get.open': 'Aus Docebo abrufen …',
    'get.title': 'Aus Docebo abrufen',
    'get.saying':
      'Fügt ein Tabellenblatt mit den Einschreibungen hinzu, die in Docebo stehen. In Docebo wird nichts geändert.',
    'get.what': 'Was abgerufen wird',
    'get.what.enrollments': 'Einschreibungen, in ein neues Tabellenblatt',
    'get.what.courses': 'Kurse, in das Tabellenblatt „Rowcall courses“',
    'get.what.people': 'Personen, in das Tabellenblatt „Rowcall people“',
    'get.what.sessions': 'Sitzungen der Präsenzkurse, in das Tabellenblatt „Rowcall sessions“',
    'get.saying.directory':
      'Prüfungen schlagen dann Namen für nicht gefundene vor und finden Benutzer und Kurse ohne Aufrufe in diesem Tabellenblatt, solange es aktuell ist. Was darin stand, wird ersetzt. In Docebo wird nichts geändert.',
    'get.fields': 'Benutzerfelder',
    'get.fields-hint': 'Titel, durch Semikolon getrennt: Jeder bekommt eine Spalte. Leer: keine.',
    'get.courses': 'Kurse',
    'get.courses-hint': 'Codes oder Titel, durch Semikolon getrennt. Leer: alle.',
    'get.branch': 'ID des Zweigs',
    'get.branch-hint': 'Nur die Personen in diesem Zweig. Leer: alle.',
    'get.children': 'Unterzweige einschließen',
    'get.statuses': 'Nur diese Status',
    'get.status.-2': 'Auf der Warteliste',
    'get.status.-1': 'Zu bestätigen',
    'get.status.0': 'Eingeschrieben',
    'get.status.1': 'In Bearbeitung',
    'get.status.2': 'Abgeschlossen',
    'get.status.3': 'Suspendiert',
    'get.status.4': 'Überbucht',
    'get.completed-from': 'Abgeschlossen ab',
    'get.completed-until': 'Abgeschlossen bis',
    'get.changed-from': 'Geändert ab',
    'get.changed-until': 'Geändert bis',
    'get.day-hint': 'Zum Beispiel 2026-03-14. Leer: jeder Tag.',
    'get.estimate': 'Zählen',
    'get.counting': 'Wird gezählt …',
    'get.found':
      '{enrollments|# Einschreibung|# Einschreibungen} in {calls|# Aufruf|# Aufrufen}. In dieser Stunde {free|ist # Aufruf|sind # Aufrufe} frei.',
    'get.found.courses':
      '{enrollments|# Kurs|# Kurse} in {calls|# Aufruf|# Aufrufen}. In dieser Stunde {free|ist # Aufruf|sind # Aufrufe} frei.',
    'get.found.people':
      '{enrollments|# Person|# Personen} in {calls|# Aufruf|# Aufrufen}. In dieser Stunde {free|ist # Aufruf|sind # Aufrufe} frei.',
    'get.found.sessions':
      '{calls|# Kurs|# Kurse}, mindestens ein Aufruf für jeden. In dieser Stunde {free|ist # Aufruf|sind # Aufrufe} frei.',
    'get.found.untold':
      'Docebo nennt keine Anzahl. In dieser Stunde {free|ist # Aufruf|sind # Aufrufe} frei.',
    'get.filtered': 'Durch Status und Tage fallen danach einige weg.',
    'get.start': 'Abrufen',
    'get.resume': 'Weiter',
    'get.stop': 'Anhalten',
    'get.going': '{rows|# Zeile|# Zeilen} geschrieben …',
    'get.going.of': '{rows} von {total|# Zeile|# Zeilen} geschrieben …',
    'get.stopped': 'Nach {rows|# Zeile|# Zeilen} angehalten.',
    'get.left':
      'Bisher {rows|ist # Zeile|sind # Zeilen} geschrieben. Möglicherweise läuft es noch in einem anderen Fenster.',
    'get.done': 'Das Tabellenblatt hat {rows|# Zeile|# Zeilen}, in {calls|# Aufruf|# Aufrufen} gelesen.',
    'get.done.courses':
      'Das Tabellenblatt „Rowcall courses“ hat {rows|# Kurs|# Kurse}, in {calls|# Aufruf|# Aufrufen} gelesen.',
    'get.done.people':
      'Das Tabellenblatt „Rowcall people“ hat {rows|# Person|# Personen}, in {calls|# Aufruf|# Aufrufen} gelesen.',
    'get.done.sessions':
      'Das Tabellenblatt „Rowcall sessions“ hat {rows|# Sitzung|# Sitzungen}, in {calls|# Aufruf|# Aufrufen} gelesen.',
    'get.close': 'Schließen',
    'directory.courses': 'Rowcall courses: {rows|# Kurs|# Kurse}, gelesen {at}.',
    'directory.people': 'Rowcall people: {rows|# Person|# Personen}, gelesen {at}.',
    'directory.sessions': 'Rowcall sessions: {rows|# Sitzung|# Sitzungen}, gelesen {at}.',
    'directory.old': 'Älter als ein Tag oder nicht vollständig: nur für Vorschläge verwendet.',
    'undo.open': 'Lauf rückgängig machen …',
    'undo.title': 'Lauf rückgängig machen',
    'undo.loading': 'Protokoll wird gelesen …',
    'undo.none': 'Es gibt keine Läufe zum Rückgängigmachen.',
    'undo.choose': 'Welcher Lauf',
    'undo.run': '{startedAt}, {changed|# Änderung|# Änderungen}',
    'undo.by': 'von {who}',
    'undo.all': 'Alle {count} zeigen',
    'undo.saying':
      'Fügt ein Tabellenblatt hinzu, dessen Zeilen den früheren Stand wiederherstellen. Es wird nichts gesendet, bis Sie es durchgesehen und ausgeführt haben.',
    'undo.limits':
      'E-Mails lassen sich nicht zurückholen, und der Fortschritt in Kursen, aus denen Personen ausgetragen wurden, kann verloren gehen.',
    'undo.partial':
      'Änderungen, die sich nicht zurücksetzen lassen: {left} von {changes}. Siehe die Anmerkungen am Ende dieses Tabellenblatts.',
    'undo.make': 'Tabellenblatt zum Rückgängigmachen anlegen',
    'undo.making': 'Tabellenblatt wird angelegt …',
    'undo.lost':
      'Es kam keine Antwort, und dasselbe Tabellenblatt ist geöffnet. Suchen Sie in dieser Tabelle nach einem neuen Tabellenblatt, bevor Sie es noch einmal versuchen.',
    'help.title': 'Hilfe',
    'help.search': 'Hilfe durchsuchen',
    'help.nothing':
      'Nichts in der Hilfe enthält diese Wörter. Versuchen Sie einen Status oder ein einzelnes Wort.',
    'news.updated': 'Rowcall wurde auf Version {version} aktualisiert.',
    'news.show': 'Was ist neu',
    'news.title': 'Neu in {version}',
    'news.none': 'Zu dieser Version gibt es keine Liste der Änderungen.',
    'help.sheet.title': 'Ein Tabellenblatt vorbereiten',
    'help.sheet.text':
      'Eine Zeile je Person und Kurs, Überschriften in der ersten Zeile. Nötig sind ein Benutzer, ein Kurs und etwas, das gesetzt werden soll, etwa ein Abschlussdatum. Ein Datum wie 2026-03-14 wird immer verstanden. „Spalten“ zeigt, was erkannt wurde, und lässt Sie eine andere Spalte wählen.',
    'help.check.title': 'Prüfen und aktualisieren',
    'help.check.text':
      '„Zeilen prüfen“ liest nur in Docebo und gibt jeder Zeile einen Status. Die blaue Schaltfläche fragt nach und sendet dann die Zeilen, die gesendet werden können. Eine Zeile, die Sie bearbeiten, muss noch einmal geprüft werden. Um nur einige Zeilen zu bearbeiten, markieren Sie diese und klicken Sie auf „Markierte Zeilen prüfen“.',
    'help.problems.title': 'Probleme lösen',
    'help.problems.text':
      'Zeilen, die zu klären sind, stehen nach Gründen geordnet. Klicken Sie auf einen Grund, um seine Zeilen durchzugehen: Die Zelle wird im Tabellenblatt markiert, und Sie können sie hier korrigieren. Ein fast richtiger Name lässt sich mit einem Klick in allen seinen Zeilen ersetzen.',
    'help.actions.title': 'Einschreiben, austragen, rezertifizieren',
    'help.actions.text':
      'Wählen Sie oben, was zu tun ist, oder für jede Zeile in einer Spalte mit der Überschrift Aktion. Ohne Wahl werden vorhandene Einschreibungen aktualisiert, und niemand wird eingeschrieben. Bevor jemand ausgetragen wird, werden Sie gefragt.',
    'help.undo.title': 'Gegenprüfen und rückgängig machen',
    'help.undo.text':
      'Eine Gegenprüfung liest jede aktualisierte Zeile aus Docebo zurück. „Lauf rückgängig machen“ legt aus dem Protokoll ein Tabellenblatt an, dessen Zeilen den früheren Stand wiederherstellen; gesendet wird erst, wenn Sie es durchgesehen haben und ausführen. E-Mails lassen sich nicht zurückholen.',
    'help.get.title': 'Einschreibungen, Kurse oder Personen abrufen',
    'help.get.text':
      '„Aus Docebo abrufen“ fügt ein Tabellenblatt mit dem Stand in Docebo hinzu: Einschreibungen einiger Kurse oder eines Zweigs, alle Kurse oder alle Personen. Bearbeiten Sie die Einschreibungen und prüfen Sie das Tabellenblatt wie jedes andere.',
    'help.plans.title': 'Lernpläne und Präsenzkurse',
    'help.plans.text':
      'Ein Lernplan hat eine eigene Spalte an Stelle des Kurses; „In Kurse umwandeln“ fügt eine Zeile für jeden seiner Kurse hinzu. Zeilen von Präsenzkursen nennen außerdem eine Sitzung und können Anwesenheit und eine Bewertung eintragen.',
    'help.large.title': 'Große Tabellenblätter und Grenzen',
    'help.large.text':
      'Docebo erlaubt 1.000 Aufrufe je Stunde von einer Adresse. An der Grenze wartet die Arbeit und läuft von selbst weiter, solange diese Seitenleiste offen ist; „Im Hintergrund fertigstellen“ läuft auch bei geschlossener weiter. Beim Anhalten geht nichts verloren.',
    'help.connect.title': 'Mit Docebo verbinden',
    'help.connect.text':
      'Legen Sie in Docebo einmal eine OAuth2-App an und geben Sie sie unter „Verbinden“ ein. Zugangsdaten werden nur für Ihr Google-Konto aufbewahrt. „Weiteres Docebo hinzufügen“ hält Sandbox und Produktion getrennt.',
    'help.how':
      'Jede Zeile nennt einen Benutzer, einen Kurs und wie die Einschreibung sein soll. „Zeilen prüfen“ vergleicht die Zeilen mit Docebo und schreibt dort nichts. Die blaue Schaltfläche führt dann die Änderungen aus, viele in einem Aufruf.',
    'help.columns-how':
      'Rowcall schreibt in seine eigenen Spalten rechts. Ihre ändert es nur, wenn Sie eine Zelle in dieser Seitenleiste korrigieren.',
    'help.report': 'Bericht für den Support kopieren',
    'help.reporting': 'Bericht wird erstellt …',
    'help.report-how':
      'Was sich bei diesem Docebo und diesem Vorgang gezeigt hat, ohne Namen, IDs, Adressen, Zugangsdaten oder Zellen des Tabellenblatts. Rowcall liest dafür das Tabellenblatt und stellt Docebo drei Fragen. Sehen Sie den Bericht durch, bevor Sie ihn senden.',
    'help.statuses': 'Was ein Status bedeutet und was zu tun ist',
    'help.status.pending': 'Noch nicht geprüft oder seither bearbeitet. Prüfen Sie die Zeilen.',
    'help.status.Ready': 'Docebo weicht von der Zeile ab. Aktualisieren Sie, um Docebo zu ändern.',
    'help.status.No change': 'Docebo hat diese Werte schon. Es ist nichts zu tun.',
    'help.status.Not enrolled':
      'Der Benutzer ist nicht in den Kurs eingeschrieben. Um ihn einzuschreiben, wählen Sie die Aktion „Fehlende einschreiben“ und prüfen Sie noch einmal.',
    'help.status.Invalid':
      'Etwas in der Zeile ist nicht verwendbar. Die Details daneben sagen, was; korrigieren Sie es und prüfen Sie noch einmal.',
    'help.status.Duplicate':
      'Andere Zeilen verlangen für denselben Benutzer und Kurs andere Werte. Behalten Sie eine davon.',
    'help.status.Sending': 'Wird gerade gesendet. Falls das andauert, prüfen Sie noch einmal.',
    'help.status.Updated': 'Docebo hat die Änderung bestätigt. Die Gegenprüfung liest sie zurück.',
    'help.status.Failed':
      'Docebo hat die Änderung abgelehnt. Die Details daneben sagen, warum; versuchen Sie es dann noch einmal.',
    'help.status.Unknown':
      'Gesendet, aber es kam keine Antwort. Prüfen Sie noch einmal, um zu sehen, was geschehen ist.',
    'help.status.Verified': 'Aus Docebo zurückgelesen und wie verlangt.',
    'help.status.Differs': 'Aus Docebo zurückgelesen und nicht wie verlangt. Siehe die Details daneben.',
  },
};
