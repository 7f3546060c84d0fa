// Italian.
import type { Translation } from './translation';

export const it: Translation = {
  script: {
    'problem.not-connected': 'Rowcall non è ancora connesso a Docebo. Effettua prima la connessione.',
    'problem.needs-connection':
      'Questa operazione riguarda {domain}, e lì non sei connesso. Connettiti prima a {domain}.',
    'problem.tenant-switched':
      'Questo foglio ora lavora con {now}: è stato cambiato in un’altra finestra. Non è stato inviato nulla. Controlla di nuovo le righe.',
    'problem.sheet-bound':
      'Le righe di questo foglio indicano persone e corsi con gli ID che hanno in {domain}, quindi valgono solo lì.',
    'problem.undo-tenant-unknown':
      'Il registro non indica in quale Docebo ha lavorato questa esecuzione e sei connesso a più di uno. Disconnetti gli altri, poi annullala di nuovo.',
    'problem.unsettled-elsewhere':
      '{rows|# riga era in corso di invio|# righe erano in corso di invio} a {domain} quando il lavoro si è interrotto, e Rowcall non sa che cosa sia successo. Scegli {domain} e controlla prima lì le righe.',
    'problem.unsettled-elsewhere.runner':
      'Docebo sta ancora elaborando righe su {domain}. Scegli {domain} e controlla prima lì le righe.',
    'problem.connect-cancelled': 'Hai annullato la connessione. Non è stato conservato nulla.',
    'problem.too-many-connections':
      'Hai {most} connessioni, e Rowcall non ne conserva altre. Disconnettine una che non serve più.',
    'problem.domain-invalid':
      '{value} non è un indirizzo Docebo a cui si possano inviare credenziali. Digitalo in questa forma: acme.docebosaas.com.',
    'problem.input-invalid': 'Rowcall non ha capito: {what}. Correggi e riprova.',
    'input.app-missing': 'manca il Client ID o il Client secret',
    'input.zone-unknown': 'non esiste il fuso orario “{zone}”',
    'input.sheet-changed': 'il foglio è cambiato nel frattempo',
    'input.some-rows': 'lettura di alcune righe soltanto',
    'input.request': 'la richiesta',
    'input.unexpected': '{path} non è come previsto',
    'problem.get-course':
      'Docebo non ha un corso con codice o titolo {value}. Digitalo come in Docebo, oppure digita # e l’ID del corso.',
    'problem.get-course.several':
      'Docebo ha più corsi con codice o titolo {value}: {courses}. Digita # e l’ID di quello desiderato.',
    'problem.get-field':
      'Docebo non ha un campo utente con titolo {value} i cui valori siano testi. Ha {titles}.',
    'problem.get-field.none':
      'Docebo non ha un campo utente con titolo {value}: non elenca campi utente i cui valori siano testi.',
    'problem.get-branch':
      'Docebo non elenca nessuno nel ramo {branch}. Controlla l’ID del ramo o includi i rami sottostanti.',
    'problem.plans-unchecked':
      '{rows|# riga su un piano formativo non è controllata, o è cambiata dopo|# righe su piani formativi non sono controllate, o sono cambiate dopo}. Controlla il foglio, poi espandi di nuovo.',
    'problem.plans-unchecked.none':
      'Nessuna riga indica una persona e un piano formativo che Docebo conosce. Controlla il foglio e guardane le righe, poi espandi di nuovo.',
    'problem.plan-without-courses':
      'Docebo non mostra corsi per {plans}, quindi non è stato espanso nulla. Guarda il piano formativo in Docebo, o indicane i corsi nel foglio.',
    'problem.get-too-large':
      'Queste iscrizioni richiedono {needed} celle e in questo foglio di lavoro c’è spazio per {free}. Importane meno o usa un nuovo foglio di lavoro.',
    'problem.get-sessions':
      'Il foglio “Rowcall courses” manca, è stato modificato o ha più di un giorno. Importa i corsi, poi le sessioni.',
    'problem.sheet-empty':
      'Il foglio {sheet} non ha righe. Digita le intestazioni nella prima riga e un’iscrizione in ogni riga sotto.',
    'problem.columns-missing':
      'Nessuna colonna trovata per {fields}. Le intestazioni sono {headers}. Scegli la colonna o aggiungi un’intestazione.',
    'problem.columns-missing.no-headers': 'tutte vuote',
    'problem.columns-missing.unsplit':
      'Il file non è stato diviso in colonne. Seleziona la colonna e scegli Dati > Suddividi il testo in colonne. ',
    'problem.columns-missing.matrix':
      'Sembra una matrice, con le persone in verticale e i corsi in orizzontale. A Rowcall serve una riga per ogni persona e corso: apri “Colonne” e scegli “Trasforma in righe”. ',
    'problem.columns-missing.pairs':
      'Questo foglio ha più corsi affiancati. A Rowcall serve una riga per ogni persona e corso: apri “Colonne” e scegli “Trasforma in righe”. ',
    'problem.columns-shared':
      'Per {fields} è scelta la stessa colonna. Scegli una colonna per ciascun campo.',
    'problem.columns-not-adjacent':
      'Le colonne di Rowcall ({headers}) devono essere affiancate e nel loro ordine. Spostale insieme o eliminale tutte: Rowcall le aggiunge di nuovo.',
    'problem.log-sheet': 'Questo è il registro di Rowcall. Apri il foglio con le tue righe.',
    'problem.directory-sheet':
      'Questo è un foglio dell’elenco di Rowcall, con corsi, persone o sessioni di Docebo. Apri il foglio con le tue righe.',
    'problem.rows-hidden':
      'Un filtro nasconde {rows|# riga pronta|# righe pronte}. Controlla di nuovo, in modo che siano inviate solo le righe visibili, o rimuovi il filtro.',
    'problem.filter-too-large':
      'Questo foglio ha un filtro e Rowcall può stabilire al massimo per {most} righe se le nasconde. Rimuovi il filtro, seleziona meno righe o includi le righe nascoste.',
    'problem.cell-changed':
      'La riga è cambiata da quando è stata mostrata. Non è stato scritto nulla. Apri di nuovo il problema.',
    'problem.cell-formula':
      'La cella contiene una formula, che un valore digitato sostituirebbe. Correggila nel foglio.',
    'problem.nothing-selected':
      'Non sono selezionate righe con un utente e un corso. Selezionane alcune e riprova.',
    'problem.job-over':
      'Questa operazione è terminata o ne è iniziata una più recente. Vedi gli stati nel foglio.',
    'problem.sheet-gone':
      'Il foglio in cui questa operazione è iniziata non esiste più. Ripristinalo con Modifica ▸ Annulla, o ricomincia in un altro foglio.',
    'problem.other-sheet':
      'La barra laterale mostrava {shown}, ma ora ti trovi in {front}. Non è stato fatto nulla. Torna all’altro foglio o ricomincia in questo.',
    'problem.other-sheet.gone':
      'Il foglio mostrato qui non esiste più, e ora ti trovi in {front}. Non è stato fatto nulla. Torna all’altro foglio o ricomincia in questo.',
    'problem.busy':
      'Rowcall sta già lavorando su questo foglio di lavoro, in un’altra finestra o per un’altra persona, da {since}. Attendi che termini.',
    'problem.signed-out':
      'Docebo ha chiuso la sessione e non ha accettato un nuovo accesso. Connettiti di nuovo.',
    'problem.sign-in-refused':
      'Docebo ha rifiutato l’accesso. Controlla il dominio, il Client ID e il Client secret, il nome utente e la password.',
    'problem.forbidden':
      'Docebo non lo consente a questo account. Connettiti come Superadmin o come Power User con diritti su questi utenti e corsi.',
    'problem.not-found': 'Docebo non conosce questo indirizzo. Controlla il dominio.',
    'problem.refused': 'Docebo ha rifiutato la modifica: {detail}.',
    'problem.rate-limited':
      'Il limite orario di chiamate di Docebo è raggiunto. Rowcall continua alle {time}.',
    'problem.overloaded': 'Docebo è sovraccarico. Nulla è andato perso: continua più tardi.',
    'problem.overloaded.until': 'Docebo è sovraccarico. Rowcall continua alle {time}.',
    'problem.runner-at-work': 'Docebo sta elaborando le righe. Prima delle {time} non viene inviato altro.',
    'problem.runner-at-work.percent':
      'Docebo sta elaborando le righe ({percent}% completato). Prima delle {time} non viene inviato altro.',
    'problem.runner-stuck':
      'Docebo ha ricevuto delle righe come processo proprio, e quel processo non termina. Verificalo in Docebo. “Riprendi” legge che cosa è successo alle righe.',
    'problem.server-error': 'Si è verificato un errore in Docebo. Riprova tra qualche minuto.',
    'problem.unreachable':
      'Docebo non era raggiungibile o la risposta è andata persa. Google segnala: {detail}. Controlla il dominio e riprova.',
    'problem.not-json':
      'Docebo ha risposto con una pagina invece che con dati. Controlla il dominio e i permessi dell’account.',
    'problem.unexpected-shape':
      'Docebo ha risposto in una forma che Rowcall non conosce. Solo le modifiche confermate sono segnate come fatte.',
    'problem.filter-ignored':
      'Docebo elenca iscrizioni che Rowcall non ha richiesto, quindi chi manca dagli elenchi può essere comunque iscritto. Le righe delle persone elencate hanno il loro risultato; le altre aspettano.',
    'problem.listing-unclear':
      'Le pagine di un elenco in Docebo si contraddicono o non finiscono. Le righe delle persone elencate hanno il loro risultato; le altre aspettano. Riprova più tardi.',
    'problem.fetch-too-fast': 'Google chiede a Rowcall di rallentare. Riprova tra un minuto.',
    'problem.fetch-quota':
      'Il numero giornaliero di chiamate che Google concede a questo account è esaurito. Nulla è andato perso: continua più tardi. Il conteggio riparte 24 ore dopo la prima chiamata del giorno.',
    'problem.domain-not-listed':
      'Google non lascia raggiungere questo dominio a Rowcall: non è nell’elenco di indirizzi del componente aggiuntivo. Chiedi a chi ha installato Rowcall di aggiungerlo.',
    'problem.out-of-time':
      'Google termina ogni esecuzione dopo pochi minuti e il controllo di questo foglio ne richiede di più. Controlla meno righe alla volta: selezionane alcune.',
    'problem.pilot-failed':
      'Interrotto dopo un aggiornamento di prova, perché Docebo non ha salvato quanto richiesto. Riga {row}: {wrong}. Prima questa esecuzione aveva inviato {calls|# altra chiamata|# altre chiamate}, dopo nulla. Guarda questa riga in Docebo prima di continuare.',
    'problem.pilot-failed.first':
      'Interrotto dopo un aggiornamento di prova, perché Docebo non ha salvato quanto richiesto. Riga {row}: {wrong}. Questa esecuzione non aveva inviato nulla prima, e nulla dopo. Guarda questa riga in Docebo prima di continuare.',
    'problem.way-closed':
      '{closed} Per queste righe non c’è un altro modo, quindi non ne è stata inviata nessuna. Verifica in Docebo e scegli “Riprova”.',
    'problem.all-in-vain':
      '{calls} chiamate di seguito non hanno avuto successo, quindi Rowcall si è interrotto. L’ultima risposta di Docebo è stata {answer}. Ogni riga mostra ciò che se ne sa. Scopri perché Docebo non accetta le modifiche, poi continua.',
    'problem.touched-others':
      'Docebo ha modificato {count|# iscrizione|# iscrizioni} senza che Rowcall lo chiedesse, quindi Rowcall si è interrotto: {others}. Verificale in Docebo prima di continuare.',
    'problem.touched-others.user': 'utente {user}',
    'problem.touched-others.plan': 'utente {user} nel piano formativo {plan}',
    'problem.touched-others.pair': 'utente {user} nel corso {course}',
    'problem.touched-others.more': '{count} in più',
    'problem.unenrolls-unconfirmed':
      '{rows|# iscrizione sta per terminare con una disiscrizione|# iscrizioni stanno per terminare con una disiscrizione}; non si può annullare del tutto. Digita il numero per confermare.',
    'problem.sets-back-unconfirmed': '{backs}. Controlla di nuovo, poi confermalo prima dell’esecuzione.',
    'problem.too-many-users':
      'Questo foglio indica le persone con un campo utente, quindi vanno letti tutti i {users} utenti di Docebo, e ci vuole troppo tempo. Indicale con nome utente o indirizzo email.',
    'problem.rows-moving':
      'In {sheet} qualcuno continua a spostare righe o colonne, quindi Rowcall non può segnare le righe che sta per inviare. Non ne è stata inviata nessuna. Continua quando nessuno ordina o inserisce più.',
    'problem.log-full':
      'Il registro richiederebbe {needed|# cella|# celle}, e in questo foglio di lavoro ne restano {free} dei 10 milioni di Google. Sposta altrove le righe del foglio “Rowcall log” o esegui meno righe.',
    'problem.log-gone':
      'Il foglio “Rowcall log” con le voci di questa esecuzione è stato eliminato o svuotato. Prima l’esecuzione aveva inviato {calls|# chiamata|# chiamate}, e l’annullamento non comprende ciò che è stato modificato. Ripristina il foglio con Modifica ▸ Annulla, o continua: Rowcall inizia un altro registro.',
    'problem.log-gone.nothing-sent':
      'Il foglio “Rowcall log” con le voci di questa esecuzione è stato eliminato o svuotato. Prima l’esecuzione non aveva inviato nulla. Ripristina il foglio con Modifica ▸ Annulla, o continua: Rowcall inizia un altro registro.',
    'problem.run-unknown':
      'Nel registro non c’è l’esecuzione {run}. Cercane il nome nel foglio “Rowcall log”.',
    'problem.nothing-to-undo': 'L’esecuzione {run} non ha modificato nulla che si possa ripristinare.',
    'problem.background-refused':
      'Google non ha lasciato continuare Rowcall in background. Tieni aperta la barra laterale o riprova più tardi.',
    'problem.stopped': 'Interrotto. Puoi riprendere in qualsiasi momento.',
    'problem.sheet-protected':
      'Google non ha lasciato scrivere Rowcall: {range} è protetto per te. Chiedi al proprietario del foglio di lavoro di poter modificare le colonne di Rowcall, la riga delle intestazioni e il foglio “Rowcall log”, poi continua.',
    'problem.not-a-grid':
      'La scheda {sheet} non ha celle: è un grafico, una sequenza temporale o dati connessi. Apri il foglio con le tue righe.',
    'problem.cells-refused.validation':
      'La convalida dei dati in {range} rifiuta ciò che Rowcall scrive. Rimuovila (Dati ▸ Convalida dei dati) e riprova.',
    'problem.cells-refused.merged':
      'In {range} ci sono celle unite, quindi Rowcall non può scrivere accanto a ogni riga. Separale (Formato ▸ Unisci celle ▸ Separa) e riprova.',
    'problem.cells-refused.other':
      'Google ha rifiutato di modificare {range} e segnala: {detail}. Se queste celle appartengono a una tabella, togline le colonne di Rowcall o non assegnare loro un tipo, e riprova.',
    'problem.not-permitted':
      'Rowcall non ha il permesso di {permissions}. Concedi l’accesso presso Google, selezionando tutte le caselle, e riprova. Nulla è andato perso.',
    'problem.not-permitted.reopen':
      'Rowcall non ha il permesso di {permissions}. Chiudi la barra laterale e aprila dal menu: Google lo chiede di nuovo. Seleziona tutte le caselle e riprova. Nulla è andato perso.',
    'permission.sheet':
      'leggere le tue righe e scriverne i risultati (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'mostrare la barra laterale (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'chiamare Docebo (“Connect to an external service”)',
    'permission.background':
      'continuare in background (“Allow this application to run when you are not present”)',
    'permission.mail': 'inviarti un’email alla fine (“Send email as you”)',
    'permission.address':
      'vedere l’indirizzo a cui scriverti (“See your primary Google Account email address”)',
    'problem.google-refused':
      'Google non ha fatto ciò che Rowcall ha chiesto e segnala: {detail}. Solo le modifiche confermate sono segnate come fatte. Correggi ciò che Google indica o riprova.',
    'problem.bug':
      'Si è verificato un errore interno in Rowcall, che si è interrotto. Solo le modifiche confermate sono segnate come fatte. Riprova. Se succede di nuovo, copia i dettagli per l’assistenza.',
    'field.user': 'utente',
    'field.course': 'corso',
    'field.completedAt': 'data di completamento',
    'field.status': 'stato',
    'field.score': 'punteggio',
    'field.enrolledAt': 'data di iscrizione',
    'field.activeFrom': 'attivo dal',
    'field.activeUntil': 'attivo fino al',
    'field.level': 'livello',
    'field.session': 'sessione',
    'field.present': 'presenza',
    'field.passed': 'superato',
    'field.evaluationScore': 'punteggio della valutazione',
    'field.evaluationDate': 'data della valutazione',
    'field.evaluationText': 'testo della valutazione',
    'field.action': 'azione',
    'field.precondition': 'ciò che Docebo deve avere',
    'action.update': 'Aggiorna',
    'action.enroll-if-missing': 'Iscrivi se mancante',
    'action.enroll': 'Iscrivi',
    'action.unenroll': 'Disiscrivi',
    'action.leave-session': 'Lascia la sessione',
    'action.recertify': 'Ricertifica',
    'order.dmy': 'giorno/mese/anno',
    'order.mdy': 'mese/giorno/anno',
    'order.ymd': 'anno/mese/giorno',
    'row.user-missing': 'Manca l’utente. Digita un nome utente, un indirizzo email o un ID utente.',
    'row.course-missing': 'Manca il corso. Digita un codice corso o un ID corso.',
    'row.name-is-date.user':
      'L’utente {value} è una data nella sua cella. Formatta la colonna come testo (Formato ▸ Numero ▸ Testo normale) e digita di nuovo il nome.',
    'row.name-is-date.course':
      'Il corso {value} è una data nella sua cella. Formatta la colonna come testo (Formato ▸ Numero ▸ Testo normale) e digita di nuovo il codice.',
    'row.name-rounded':
      '{field}: {value} è un numero che il foglio di lavoro ha abbreviato, quindi le cifre non sono certe. Formatta la colonna come testo (Formato ▸ Numero ▸ Testo normale) e digitalo di nuovo.',
    'row.id-not-whole':
      'L’ID {value} ({field}) non è un numero intero. Digitalo senza virgole, punti o spazi.',
    'row.nothing-asked': 'Questa riga non chiede nulla. Digita una data di completamento o uno stato.',
    'row.date-impossible': '{Field}: {value} non è un giorno esistente. Correggilo.',
    'row.date-impossible.weekday':
      '{Field}: {value} indica un giorno della settimana che non corrisponde a quella data. Correggi uno dei due.',
    'row.date-ambiguous':
      '{Field}: {value} può essere {readings}. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.date-ambiguous.or': ' o ',
    'row.date-unreadable':
      '{Field}: {value} non è una data che Rowcall possa leggere. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.date-unreadable.order':
      '{Field}: {value} non è una data nell’ordine della sua colonna, {order}. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.no-date.error': '{Field}: la cella mostra l’errore {value}. Correggi la formula o digita la data.',
    'row.no-date.placeholder': '{Field}: {value} non è ancora una data. Digita la data o svuota la cella.',
    'row.no-date.answer':
      '{Field}: {value} non dice quale giorno. Digita la data completa, ad esempio 2026-03-14.',
    'row.no-date.month':
      '{Field}: {value} è un mese senza giorno. Digita la data completa, ad esempio 2026-03-14.',
    'row.no-date.year':
      '{Field}: {value} è un anno senza giorno. Digita la data completa, ad esempio 2026-03-14.',
    'row.no-date.no-year': '{Field}: {value} non ha l’anno. Digita la data completa, ad esempio 2026-03-14.',
    'row.no-date.time':
      '{Field}: {value} è un orario senza giorno. Digita la data completa, ad esempio 2026-03-14.',
    'row.no-date.zero': '{Field}: {value} è una data vuota. Digita la data o svuota la cella.',
    'row.no-date.percent':
      '{Field}: {value} è una percentuale, non una data. Digita la data o scegli un’altra colonna.',
    'row.no-date.number':
      '{Field}: {value} è un numero, non una data. Digita la data o formatta la cella come data.',
    'row.no-date.several':
      '{Field}: {value} contiene più di una data. Tienine una e dai a ciascuna delle altre una riga propria.',
    'row.no-date.line':
      '{Field}: {value} sembra un’intera riga di un file. Dividila in colonne con Dati ▸ Suddividi il testo in colonne.',
    'row.no-date.encoding':
      '{Field}: {value} è stato letto con la codifica sbagliata. Importa di nuovo il file come UTF-8.',
    'row.no-date.month-name':
      '{Field}: {value} contiene un mese che Rowcall non conosce. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.date-out-of-range': '{Field}: {value} è fuori dagli anni dal {first} al {last}. Correggi la data.',
    'row.date-in-future':
      'La data di completamento {value} è nel futuro; oggi è {today}. Correggila o aspetta.',
    'row.dates-reversed':
      '“Attivo dal” {from} è successivo ad “attivo fino al” {until}. Correggi uno dei due.',
    'row.status-unreadable':
      'Docebo non conosce lo stato {value}. Digita Completato, In corso, Iscritto o Sospeso.',
    'row.date-without-completed':
      'Una data di completamento ({date}) richiede lo stato Completato, ma questa riga dice {status}. Svuota uno dei due.',
    'row.score-unreadable':
      'Il punteggio {value} non è un numero da 0 in su con al massimo due decimali. Correggilo.',
    'row.score-unreadable.percent':
      'Il punteggio {value} è più del 100%. Correggilo o scrivi i punti senza il segno di percentuale.',
    'row.cannot-clear':
      '{Field} {value}: non risulta che l’API di Docebo possa svuotare questo campo, quindi non è stato modificato nulla. Svuotalo in Docebo o lascia vuota la cella per mantenere ciò che c’è.',
    'row.cannot-clear.until':
      '{Field} {value}: non risulta che l’API di Docebo possa svuotare questa data, quindi non è stato modificato nulla. Per nessuna scadenza digita 2099-12-31 o le parole “senza fine”, o lascia vuota la cella per mantenere ciò che c’è.',
    'row.score-decimal':
      'Il punteggio {value} ha decimali, che Docebo accetta solo in un’importazione, insieme a uno stato o a una data di completamento. Aggiungine uno o digita un numero intero.',
    'row.action-unreadable':
      'Rowcall non conosce l’azione {value}. Digita Aggiorna, Iscrivi, Iscrivi se mancante o Disiscrivi.',
    'row.level-unreadable': 'Docebo non conosce il livello {value}. Digita Studente, Tutor o Istruttore.',
    'row.session-unreadable':
      'La sessione {value} non è leggibile. Digita l’ID, il codice o il nome della sessione come li mostra Docebo.',
    'row.session-unknown': 'Il corso non ha una sessione {value}. Ha {sessions}. Correggi la cella.',
    'row.session-unknown.near': 'Il corso non ha una sessione {value}. Intendevi {near}?',
    'row.session-unknown.none':
      'Il corso non ha una sessione {value}, né altre sessioni. Svuota la cella o correggi il corso.',
    'row.session-ambiguous':
      '{value} corrisponde a più sessioni del corso: {sessions}. Digita l’ID, il codice o il nome che solo una di esse ha.',
    'row.attendance-without-session':
      'Presenza e valutazione appartengono a una sessione. Digita la sessione di questa riga.',
    'row.attendance-unreadable': 'La presenza {value} non è leggibile. Digita Presente o svuota la cella.',
    'row.attendance-absent':
      'Presenza {value}: l’API di Docebo registra le persone come presenti e non può registrare nessuno come assente. Svuota la cella e registralo in Docebo.',
    'row.attendance-absent.partial':
      'Presenza {value}: l’API di Docebo registra le persone come presenti a tutti gli eventi di una sessione, non ad alcuni. Svuota la cella e registralo in Docebo.',
    'row.passed-unreadable':
      'Il risultato {value} non è leggibile. Digita Superato o Non superato, o svuota la cella.',
    'row.evaluation-unreadable.evaluationScore':
      'Il punteggio della valutazione {value} non è né 0 né un numero da 1 in su con al massimo due decimali. Correggilo.',
    'row.evaluation-unreadable.evaluationDate':
      'La data della valutazione {value} non è una data che Rowcall possa leggere con certezza. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.evaluation-unreadable.evaluationText':
      'Il testo della valutazione {value} è una data o una casella di controllo nella sua cella. Formatta la colonna come testo (Formato ▸ Numero ▸ Testo normale) e digitalo di nuovo.',
    'row.evaluation-in-future':
      'La data della valutazione {value} è nel futuro; oggi è {today}. Correggila o aspetta.',
    'row.roster-unclear':
      'L’elenco delle persone della sessione {session} è cambiato durante la lettura, o è troppo lungo, e la persona non vi è comparsa. Controlla di nuovo questa riga.',
    'row.attendance-unkept':
      'La presenza si invia con un’importazione che porta uno stato, e non può inviare {status}. Digita uno stato, con la data di completamento per Completato, o registra la presenza in Docebo.',
    'row.attendance-kept':
      'Docebo ha {held}, che questo foglio non sostituisce, quindi non viene registrata nemmeno la presenza di questa riga. Svuota lo stato e la data di completamento per registrare solo la presenza.',
    'row.roster-untold':
      'Questo Docebo non mostra chi è nella sessione {session}: nessuno potrebbe vedere se presenza e valutazione sono state registrate. Svuota le celle e registrale in Docebo.',
    'row.roster-silent':
      'Questo Docebo non mostra {hidden} delle persone in una sessione: nessuno potrebbe vedere se è stato registrato. Omettilo in questa riga.',
    'row.leave-session':
      'Lascia la sessione richiede una sessione del corso che Docebo mostri con le sue persone. Digita l’ID, il codice o il nome, oppure togli la persona dalla sessione in Docebo.',
    'row.not-in-session':
      'La persona non è nella sessione {session}. Iscrivila prima alla sessione, in una riga senza presenza e valutazione, poi controlla di nuovo.',
    'row.sessions-untold':
      'Docebo non elenca le sessioni di questo corso, quindi {value} non si trova dal codice o dal nome. Digita l’ID della sessione.',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'I suoi ID sono quelli di {domain}: qui appartengono ad altre persone e altri corsi. Scegli {domain} come connessione di questo foglio.',
    'row.precondition-unreadable':
      'Ciò che Docebo deve avere non è leggibile: {value}. Scrivilo come nel registro di Rowcall o elimina la riga.',
    'row.field-unfit.option':
      'Il campo iscrizione {field} non ha l’opzione {value}. Ha {options}. Correggi la cella.',
    'row.field-unfit.options-untold':
      'Docebo non elenca le opzioni del campo iscrizione {field}, quindi l’etichetta {value} non si può inviare. Digita l’ID dell’opzione in una colonna con intestazione {header}.',
    'row.field-unfit.option-twice':
      'Il campo iscrizione {field} ha più di un’opzione {value}. Digita l’ID di quella giusta in una colonna con intestazione {header}.',
    'row.field-unfit.no-date':
      'Il campo iscrizione {field} accetta una data, e {value} non è una data che Rowcall possa leggere con certezza. Scrivi anno-mese-giorno, ad esempio 2026-03-14.',
    'row.field-unfit.is-date':
      'Il campo iscrizione {field} accetta testo, e {value} è una data nella sua cella. Formatta la colonna come testo (Formato ▸ Numero ▸ Testo normale) e digita di nuovo il valore.',
    'row.field-unfit.type':
      'Rowcall non sa compilare il campo iscrizione {field}. Se Docebo accetta il valore {value} così com’è, cambia l’intestazione in {header}.',
    'row.fields-missing':
      'Docebo non iscrive nessuno a questo corso senza il campo iscrizione {fields}. Compilalo in una colonna con intestazione {fields}.',
    'row.fields-missing.several':
      'Docebo non iscrive nessuno a questo corso senza i campi iscrizione {fields}. Compilali in colonne con queste intestazioni.',
    'row.recertify-without-date':
      'Una ricertificazione richiede la sua data di completamento. Digitala in questa riga.',
    'row.recertify-with-session':
      'Docebo non conserva il completamento se è indicata una sessione. Svuota la sessione o digita l’azione Aggiorna.',
    'row.recertify-earlier':
      'Docebo ha un completamento successivo, {held}, quindi quello del {asked} non si può registrare dopo. Correggi la data.',
    'row.already-enrolled':
      'La persona è già iscritta: {held}. Digita l’azione Aggiorna o Iscrivi se mancante.',
    'row.question-open':
      '{value} attende una risposta: apri Rowcall e rispondi alla domanda sulla colonna {header}.',
    'row.question-open.blank':
      'Questa riga attende una risposta: apri Rowcall e rispondi alla domanda sulla colonna {header}.',
    'row.question-open.overwrite':
      'Docebo ha già un completamento: {value}. Apri Rowcall e scegli se questo foglio lo sostituisce.',
    'row.says-not-done':
      'La colonna {header} dice {value}, quindi questa riga non viene inviata come completata. Correggi uno dei due.',
    'row.says-not-done.blank':
      'La colonna {header} qui è vuota, quindi questa riga non viene inviata come completata. Compilala o svuota la data.',
    'row.left-out':
      'La colonna {header} esclude questa riga, quindi non viene inviata. Per inviarla, modifica la sua cella in quella colonna.',
    'row.other-headers':
      'La riga {row} ha intestazioni diverse dalla riga {headerRow}, quindi sotto di essa le colonne possono significare altro. Metti ogni tabella in un foglio a sé o usa le stesse intestazioni.',
    'row.under-section':
      'La riga {row} più in alto dice {title}, quindi questa riga non viene inviata come completata. Sposta questa riga o elimina quella.',
    'row.row-hidden':
      'Un filtro nasconde questa riga, quindi è stata esclusa. Rimuovi il filtro e controlla di nuovo, o includi le righe nascoste in Rowcall.',
    'row.row-hidden.open':
      'Un filtro nasconde questa riga. Apri Rowcall e indica se le righe nascoste sono incluse.',
    'row.duplicate': 'La riga {rows} ha lo stesso utente e corso con altri valori. Tienine una.',
    'row.duplicate.several': 'Le righe {rows} hanno lo stesso utente e corso con altri valori. Tienine una.',
    'row.user-unknown': 'In Docebo non c’è l’utente {value}. Controlla l’ortografia.',
    'row.user-unknown.near': 'In Docebo non c’è l’utente {value}. Intendevi {near}?',
    'row.user-unknown.figures':
      'In Docebo non c’è il nome utente {value}. I numeri in questa colonna sono letti come nomi utente. Se sono ID di Docebo, cambia l’intestazione in Docebo ID, o sceglilo in Colonne.',
    'row.user-ambiguous':
      '{value} corrisponde a più utenti in Docebo: ID utente {ids}. Digita l’ID giusto in una colonna con intestazione Docebo user ID.',
    'row.course-unknown': 'In Docebo non c’è il corso {value}. Controlla il codice.',
    'row.course-unknown.near': 'In Docebo non c’è il corso {value}. Intendevi {near}?',
    'row.course-unknown.figures':
      'In Docebo non c’è il codice corso {value}. I numeri in questa colonna sono letti come codici. Se sono ID di Docebo, cambia l’intestazione in Docebo course ID, o sceglilo in Colonne.',
    'row.course-ambiguous':
      '{value} corrisponde a più corsi in Docebo: ID corso {ids}. Digita l’ID giusto in una colonna con intestazione Docebo course ID.',
    'row.plan-and-course':
      'Questa riga indica il corso {course} e il piano formativo {plan}. Svuota uno dei due, oppure apri Rowcall e ignora una delle due colonne.',
    'row.plan-unknown': 'In Docebo non c’è il piano formativo {value}. Controlla il codice o il nome.',
    'row.plan-unknown.near': 'In Docebo non c’è il piano formativo {value}. Intendevi {near}?',
    'row.plan-unknown.figures':
      'In Docebo non c’è il piano formativo {value}. I numeri in questa colonna sono letti come codici o nomi. Se sono ID di Docebo, cambia l’intestazione in Learning plan ID.',
    'row.plan-ambiguous':
      '{value} corrisponde a più piani formativi in Docebo: ID {ids}. Digita l’ID giusto in una colonna con intestazione Learning plan ID.',
    'row.plans-differ':
      '{first} e {second} sono due piani formativi in Docebo: ID {ids}. Correggi uno dei due o svuotalo.',
    'row.plan-follows-courses':
      'Docebo imposta stato, data di completamento e punteggio di un piano formativo in base ai suoi corsi, quindi non viene inviato nulla ({held}). Scegli “Espandi in corsi” in Rowcall per registrarlo nei corsi.',
    'row.plan-lacks': 'Docebo non ha {fields} per un piano formativo. Svuotalo in questa riga.',
    'row.plan-validity':
      'La persona è nel piano formativo con un’altra validità ({held}), e non è noto che l’API di Docebo possa cambiarla. Non viene inviato nulla. Modificala in Docebo.',
    'row.plans-unavailable':
      'Questo Docebo non mostra i piani formativi a Rowcall ({request}), o non alla persona connessa. Controlla come Superadmin, o indica invece i corsi.',
    'row.entry-unreadable':
      'Docebo elenca questa voce ({what}) con {value} nel campo {field}, che Rowcall non può leggere. Vedi la voce ({what}) in Docebo.',
    'row.entry-unreadable.missing':
      'Docebo elenca questa voce ({what}) senza il campo {field}, quindi Rowcall non può leggerla. Vedi la voce ({what}) in Docebo.',
    'entry.enrollment': 'iscrizione',
    'entry.user': 'utente',
    'entry.course': 'corso',
    'row.entry-twice': 'Docebo elenca questa iscrizione più di una volta. Verificala in Docebo.',
    'row.names-differ.user':
      '{first} e {second} sono due utenti in Docebo: ID {ids}. Correggi uno dei due o svuotalo.',
    'row.names-differ.course':
      '{first} e {second} sono due corsi in Docebo: ID {ids}. Correggi uno dei due o svuotalo.',
    'state.-2': 'In lista d’attesa',
    'state.-1': 'Da confermare',
    'state.0': 'Iscritto',
    'state.1': 'In corso',
    'state.2': 'Completato',
    'state.3': 'Sospeso',
    'state.4': 'Overbooking',
    'state.on': '{status} il {date}',
    'state.now': '{status}, con la data che Docebo assegna al momento dell’aggiornamento',
    'level.3': 'studente',
    'level.4': 'tutor',
    'level.6': 'istruttore',
    'value.none': 'nessun valore',
    'value.score': 'punteggio {score}',
    'value.level': 'livello {level}',
    'value.session': 'sessione {session}',
    'value.no-session': 'fuori dalla sessione {session}',
    'value.of-field': '{field} {value}',
    'value.present': 'presente',
    'value.not-present': 'non presente',
    'value.passed': 'superato',
    'value.failed': 'non superato',
    'value.field': 'campo {field}: {value}',
    'value.kept': 'il completamento del {date} conservato',
    'value.kept.no-date': 'il completamento conservato',
    'value.field.titled': '{title}: {value}',
    'value.field.name': 'campo {field}',
    'value.enrolledAt': 'iscritto il {date}',
    'value.activeFrom': 'attivo dal {date}',
    'value.activeUntil': 'attivo fino al {date}',
    'value.no-end': 'senza fine: {date}',
    'value.not-set': 'non impostato',
    'held.status': 'stato',
    'held.completedAt': 'data di completamento',
    'held.score': 'punteggio',
    'held.enrolledAt': 'data di iscrizione',
    'held.activeFrom': 'inizio validità',
    'held.activeUntil': 'fine validità',
    'held.level': 'livello',
    'held.changed': '{field}, {before} → {after}',
    'set-back.setsBack': '{rows|# riga ritira|# righe ritirano} un completamento',
    'set-back.replacesDates': '{rows|# riga sostituisce|# righe sostituiscono} la data di un completamento',
    'set-back.unenrollsCompleted': '{rows|# riga disiscrive|# righe disiscrivono} chi ha completato',
    'set-back.of-row.setsBack': 'ritira il completamento; non viene archiviato nulla',
    'set-back.of-row.replacesDates': 'sostituisce la data di completamento; non viene archiviato nulla',
    'set-back.of-row.unenrollsCompleted':
      'termina un’iscrizione con un completamento; non viene archiviato nulla',
    'details.not-enrolled':
      '{user} non è iscritto a {course}. Iscrivi la persona in Docebo o digita l’azione Iscrivi, poi controlla di nuovo.',
    'details.not-seen':
      '{user} non è iscritto a {course}, o uno dei due non esiste. Verifica entrambi, poi controlla di nuovo.',
    'details.in-plan': 'Nel piano formativo: {state}.',
    'details.not-in-plan': '{user} non è nel piano formativo {plan}.',
    'plan.not-in': 'non nel piano formativo',
    'plan.progress': '{state}, {percent}% completato',
    'plan.untold': 'Docebo non mostra l’avanzamento',
    'details.moved-since':
      'Modificato in Docebo dopo il controllo, quindi non è stato inviato nulla. Controlla di nuovo.',
    'details.no-enrollment': 'non iscritto',
    'details.enrolled': 'Iscritto',
    'details.keeps': 'ricertificazione: conserva il completamento del {date}',
    'details.keeps.no-date': 'ricertificazione: conserva il completamento',
    'details.no-attendance':
      'Questo Docebo non registra presenza e valutazioni con un’importazione, quindi non è stato inviato nulla: {why}. Registrale in Docebo.',
    'details.no-recertification':
      'Questo Docebo non registra ricertificazioni, quindi non è stato inviato nulla e il completamento resta com’è: {why}. Per sostituirlo, digita l’azione Aggiorna.',
    'details.no-change': 'Docebo ha già questo: {state}.',
    'details.kept-later':
      'Mantenuto ciò che ha Docebo: {state}. Questo foglio lo sostituisce solo con un completamento di data successiva.',
    'details.kept-any': 'Mantenuto ciò che ha Docebo: {state}. Questo foglio non sostituisce completamenti.',
    'details.gives-way.newest':
      'Esclusa: la riga {row} ha lo stesso utente e corso con una data successiva, e questo foglio tiene la più recente.',
    'details.gives-way.oldest':
      'Esclusa: la riga {row} ha lo stesso utente e corso con una data precedente, e questo foglio tiene la meno recente.',
    'details.who.user': 'per {user}',
    'details.who.course': 'in {course}',
    'details.sending': 'Inviato; in attesa della risposta.',
    'details.unknown':
      'Inviato, ma la risposta è andata persa. Il prossimo controllo legge ciò che ha Docebo.',
    'details.failed': 'Docebo ha rifiutato: {message}',
    'details.failed.no-reason': 'Docebo ha rifiutato questa modifica senza dire perché.',
    'details.without-effect':
      'Inviato {sends} volte, ma Docebo ha ancora altro: {details}. Correggilo in Docebo.',
    'details.differs': 'Docebo ha {holds}: {wrong}.',
    'details.touched': 'ha modificato iscrizioni che non doveva modificare',
    'details.left-alone':
      'Saltato, perché nel frattempo è cambiato: atteso “{expected}”, ma Docebo ha “{holds}”.',
    'details.verified': 'Docebo ha {holds}.',
    'details.verified.hidden': 'Docebo ha {holds}. Ciò che non si può rileggere: {hidden}.',
    'details.verified.gone': 'Docebo non ha alcuna iscrizione.',
    'details.also-changed': ' Modificato anche: {also}.',
    'details.still-enrolled':
      'Non doveva esserci iscrizione, ma Docebo ha {holds}. Controlla di nuovo per disiscrivere.',
    'details.asked': 'Richiesto {asked}, Docebo ha {holds}. Controlla di nuovo per impostarlo.',
    'details.gone-since': 'Richiesto {asked}, Docebo non ha più un’iscrizione.',
    'details.gone-since.nothing-asked': 'Docebo non ha più un’iscrizione.',
    'details.not-readable': 'Docebo l’ha accettato, ma non lo riporta: {hidden} non si può rileggere.',
    'details.not-yet': 'Il controllo continua più tardi.',
    'details.not-just-seen.import':
      'Controllato più di un’ora fa, troppo per un’importazione. Controlla di nuovo.',
    'details.not-just-seen':
      'Controllato più di un’ora fa, troppo per l’importazione che trasmette i decimali. Controlla di nuovo.',
    'details.no-import':
      'Il punteggio {score} ha decimali, che solo un’importazione in blocco trasmette, e le importazioni in blocco di questo Docebo non hanno fatto quanto richiesto. Digita un numero intero.',
    'details.unreadable':
      'Questa versione di Rowcall non può leggere la ricevuta della riga. Controlla di nuovo.',
    'details.stale': 'Modificato dopo l’ultimo controllo. Controlla di nuovo.',
    'details.pending': '{rows|# riga è cambiata|# righe sono cambiate} dopo il controllo.',
    'pilot.still-enrolled': 'la persona è ancora iscritta',
    'pilot.enrollment-gone': 'l’iscrizione non c’è più',
    'pilot.not-enrolled': 'la persona non è iscritta',
    'pilot.holds-other': 'richiesto {wanted}, ma Docebo ha {holds}',
    'pilot.also-changed': 'modificato anche: {also}',
    'pilot.not-kept':
      'data di iscrizione e punteggio non sono cambiati, quindi il completamento del {date} sembra sovrascritto e non conservato',
    'pilot.not-kept.no-date':
      'data di iscrizione e punteggio non sono cambiati, quindi il vecchio completamento sembra sovrascritto e non conservato',
    'pilot.roster-untold': 'l’elenco della sessione non mostra ciò che è stato registrato',
    'pilot.no-enrollment': 'nessuna iscrizione',
    'way.put-one': 'Gli aggiornamenti singoli',
    'way.put-many': 'Gli aggiornamenti in blocco',
    'way.post-batch': 'Le importazioni in blocco che aggiornano',
    'way.enroll-many': 'Le iscrizioni in blocco',
    'way.enroll-batch': 'Le importazioni in blocco che iscrivono',
    'way.recertify-batch': 'Le ricertificazioni',
    'way.leave-session': 'Le uscite dalla sola sessione',
    'way.attendance-batch': 'Le importazioni di presenze e valutazioni',
    'way.unenroll-many': 'Le disiscrizioni in blocco',
    'way.plan-enroll': 'Le iscrizioni ai piani formativi',
    'way.plan-unenroll': 'Le disiscrizioni dai piani formativi',
    'way.no-titles':
      'Questo Docebo non elenca i campi iscrizione aggiuntivi, quindi una colonna non si trova dal titolo di un campo. Usa l’ID come intestazione: Field 7.',
    'way.closed':
      '{way} non sono in uso in questo Docebo, perché Rowcall ha riletto una prima chiamata e il risultato non era quello richiesto.',
    'way.closed.why':
      '{way} non sono in uso in questo Docebo, perché Rowcall ha riletto una prima chiamata e il risultato non era quello richiesto: {why}.',
    'answer.strange': 'dati che Rowcall non conosce, {detail}',
    'answer.none': 'nulla: {detail}',
    'question.date-order':
      '{cells|Una data|Alcune date} nella colonna {column} si {cells|può|possono} leggere in più modi. Viene prima il giorno o il mese?',
    'question.date-order.year':
      '{cells|Una data|Alcune date} nella colonna {column} si {cells|può|possono} leggere in più modi. Viene prima il giorno, il mese o l’anno?',
    'question.which-column': '{column} può indicare più di una colonna. Quale vale?',
    'question.says-status': 'La colonna {column} sembra dire chi ha completato. Usarla?',
    'question.leaves-out': 'La colonna {column} sembra dire quali righe inviare. Usarla?',
    'question.user-match': 'Che cosa contiene la colonna {column}?',
    'question.course-match': 'Che cosa contiene la colonna {column}?',
    'question.second-column.user':
      'La colonna {column} indica lo stesso utente in un altro modo. Le righe in cui le due colonne non concordano non vengono inviate. Usarla?',
    'question.second-column.course':
      'La colonna {column} indica lo stesso corso in un altro modo. Le righe in cui le due colonne non concordano non vengono inviate. Usarla?',
    'question.second-column.plan':
      'Questo foglio ha una colonna per i corsi e una per i piani formativi, {column}. Una riga che compila entrambe non viene inviata. Usarla?',
    'question.score-percent':
      '{cells|Un punteggio|Alcuni punteggi} nella colonna {column} {cells|è una frazione. È una percentuale|sono frazioni. Sono percentuali}?',
    'question.enrollment-field':
      'La colonna {column} può contenere un campo iscrizione aggiuntivo di Docebo. Che cosa contiene?',
    'question.header-row': 'In quale riga sono le intestazioni?',
    'question.hidden-rows':
      'Questo foglio ha un filtro che può nascondere righe. Includere le righe nascoste?',
    'question.hidden-rows.counted':
      'Un filtro nasconde {cells} delle righe controllate. Includere le righe nascoste?',
    'question.overwrite': 'Alcune persone possono avere già un completamento in Docebo. Sostituirlo?',
    'answer.status': 'Usarla: le righe che per lei non sono completate non vengono inviate come completate',
    'answer.leaves-out.status': 'Usala: le righe che esclude non vengono inviate',
    'answer.x-is-yes': 'X significa completato',
    'answer.x-is-no': 'X significa non completato',
    'answer.ignore': 'Ignorarla',
    'answer.day-first': 'Prima il giorno',
    'answer.month-first': 'Prima il mese',
    'answer.year-first': 'Prima l’anno',
    'answer.visible': 'Solo le righe visibili',
    'answer.all': 'Anche le righe nascoste',
    'answer.percent': 'Percentuali',
    'answer.points': 'Punti',
    'answer.name': 'Nomi utente o indirizzi email',
    'answer.username': 'Nomi utente',
    'answer.email': 'Indirizzi email',
    'answer.code': 'Codici corso',
    'answer.check': 'Usarla',
    'answer.user-match.id': 'ID utente; ciò che non è un numero è un nome utente o un indirizzo email',
    'answer.user-match.docebo-id': 'ID utente di Docebo',
    'answer.course-match.id': 'ID corso; ciò che non è un numero è un codice corso',
    'answer.course-match.docebo-id': 'ID corso di Docebo',
    'answer.course-match.plan': 'Piani formativi, per codice o nome',
    'answer.course-match.plan-id': 'ID piano formativo',
    'answer.user-field': 'Campo utente {field}',
    'answer.user-field.or-usernames': 'Campo utente {field}, o nomi utente',
    'answer.enrollment-field.standard': 'Ciò che Rowcall legge sotto questa intestazione',
    'answer.enrollment-field': 'Campo iscrizione {field}, ID {id}',
    'answer.overwrite.always': 'Sempre',
    'answer.overwrite.later': 'Solo se la data nel foglio è successiva',
    'answer.overwrite.none': 'Mai',
    'answer.row': 'Riga {row}: {example}',
    'answer.nth': '{header}, numero {nth} di {count}',
    'answer.becomes': '{answer}: {value} è {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': '{rows|# riga senza utente|# righe senza utente}',
    'reason.course-missing': '{rows|# riga senza corso|# righe senza corso}',
    'reason.name-is-date': '{rows|# nome è una data|# nomi sono date}',
    'reason.name-rounded': '{rows|# numero troppo lungo per una cella|# numeri troppo lunghi per una cella}',
    'reason.id-not-whole': '{rows|# ID non è un numero intero|# ID non sono numeri interi}',
    'reason.nothing-asked': '{rows|# riga senza data né stato|# righe senza data né stato}',
    'reason.date-impossible': '{rows|# data inesistente|# date inesistenti}',
    'reason.date-ambiguous': '{rows|# data ambigua|# date ambigue}',
    'reason.date-unreadable': '{rows|# data illeggibile|# date illeggibili}',
    'reason.no-date': '{rows|# cella senza data completa|# celle senza data completa}',
    'reason.date-out-of-range': '{rows|# data nell’anno sbagliato|# date nell’anno sbagliato}',
    'reason.date-in-future': '{rows|# data nel futuro|# date nel futuro}',
    'reason.dates-reversed':
      '{rows|# periodo finisce prima dell’inizio|# periodi finiscono prima dell’inizio}',
    'reason.status-unreadable': '{rows|# stato sconosciuto|# stati sconosciuti}',
    'reason.date-without-completed': '{rows|# data senza stato Completato|# date senza stato Completato}',
    'reason.score-unreadable': '{rows|# punteggio illeggibile|# punteggi illeggibili}',
    'reason.cannot-clear': '{rows|# valore che non si può svuotare|# valori che non si possono svuotare}',
    'reason.score-decimal': '{rows|# punteggio con decimali|# punteggi con decimali}',
    'reason.action-unreadable': '{rows|# azione sconosciuta|# azioni sconosciute}',
    'reason.level-unreadable': '{rows|# livello sconosciuto|# livelli sconosciuti}',
    'reason.session-unreadable': '{rows|# sessione illeggibile|# sessioni illeggibili}',
    'reason.attendance-without-session': '{rows|# presenza senza sessione|# presenze senza sessione}',
    'reason.attendance-unreadable': '{rows|# presenza illeggibile|# presenze illeggibili}',
    'reason.attendance-absent': '{rows|# assenza che l’API non registra|# assenze che l’API non registra}',
    'reason.passed-unreadable': '{rows|# risultato illeggibile|# risultati illeggibili}',
    'reason.evaluation-unreadable': '{rows|# valutazione illeggibile|# valutazioni illeggibili}',
    'reason.evaluation-in-future':
      '{rows|# data della valutazione nel futuro|# date della valutazione nel futuro}',
    'reason.roster-unclear': '{rows|# elenco di sessione incerto|# elenchi di sessione incerti}',
    'reason.attendance-unkept':
      '{rows|# presenza con uno stato che non si può inviare|# presenze con uno stato che non si può inviare}',
    'reason.attendance-kept':
      '{rows|# presenza con un completamento mantenuto|# presenze con un completamento mantenuto}',
    'reason.roster-untold': '{rows|# sessione che Docebo non mostra|# sessioni che Docebo non mostra}',
    'reason.roster-silent': '{rows|# valore che Docebo non mostra|# valori che Docebo non mostra}',
    'reason.leave-session':
      '{rows|# sessione da lasciare manca o non è mostrata|# sessioni da lasciare mancano o non sono mostrate}',
    'reason.not-in-session': '{rows|# fuori dalla sessione|# fuori dalla sessione}',
    'reason.session-unknown': '{rows|# sessione non trovata|# sessioni non trovate}',
    'reason.session-ambiguous': '{rows|# sessione trovata più volte|# sessioni trovate più volte}',
    'reason.sessions-untold': '{rows|# sessione richiede l’ID|# sessioni richiedono l’ID}',
    'reason.other-tenant': '{rows|# riga|# righe} con gli ID di un altro Docebo',
    'reason.precondition-unreadable':
      '{rows|# “Solo se Docebo ha” illeggibile|# “Solo se Docebo ha” illeggibili}',
    'reason.field-unfit': '{rows|# campo aggiuntivo non adatto|# campi aggiuntivi non adatti}',
    'reason.fields-missing': '{rows|# riga senza campi obbligatori|# righe senza campi obbligatori}',
    'reason.already-enrolled': '{rows|# già iscritto|# già iscritti}',
    'reason.says-not-done': '{rows|# riga dice “non completato”|# righe dicono “non completato”}',
    'reason.left-out': '{rows|# riga esclusa da una colonna|# righe escluse da una colonna}',
    'reason.other-headers': '{rows|# riga sotto altre intestazioni|# righe sotto altre intestazioni}',
    'reason.under-section': '{rows|# riga sotto un titolo che lo nega|# righe sotto un titolo che lo nega}',
    'reason.question-open': '{rows|# riga attende una risposta|# righe attendono una risposta}',
    'reason.row-hidden': '{rows|# riga nascosta da un filtro|# righe nascoste da un filtro}',
    'reason.duplicate': '{rows|# riga duplicata|# righe duplicate}',
    'reason.user-unknown': '{rows|# utente non trovato|# utenti non trovati}',
    'reason.user-ambiguous': '{rows|# utente trovato più volte|# utenti trovati più volte}',
    'reason.course-unknown': '{rows|# corso non trovato|# corsi non trovati}',
    'reason.course-ambiguous': '{rows|# corso trovato più volte|# corsi trovati più volte}',
    'reason.plan-and-course':
      '{rows|# riga indica corso e piano formativo|# righe indicano corso e piano formativo}',
    'reason.plan-unknown': '{rows|# piano formativo non trovato|# piani formativi non trovati}',
    'reason.plan-ambiguous': '{rows|# piano formativo trovato più volte|# piani formativi trovati più volte}',
    'reason.plans-differ': '{rows|# riga indica due piani formativi|# righe indicano due piani formativi}',
    'reason.plan-follows-courses':
      '{rows|# completamento di un piano formativo|# completamenti di piani formativi}',
    'reason.plan-lacks':
      '{rows|# valore che i piani formativi non hanno|# valori che i piani formativi non hanno}',
    'reason.plan-validity':
      '{rows|# altra validità in un piano formativo|# altre validità in piani formativi}',
    'reason.plans-unavailable':
      '{rows|# piano formativo che Docebo non mostra|# piani formativi che Docebo non mostra}',
    'reason.entry-unreadable': '{rows|# voce illeggibile in Docebo|# voci illeggibili in Docebo}',
    'reason.entry-twice': '{rows|# iscrizione elencata due volte|# iscrizioni elencate due volte}',
    'reason.names-differ': '{rows|# riga indica due persone o corsi|# righe indicano due persone o corsi}',
    'reason.recertify-without-date': '{rows|# ricertificazione senza data|# ricertificazioni senza data}',
    'reason.recertify-with-session': '{rows|# ricertificazione con sessione|# ricertificazioni con sessione}',
    'reason.recertify-earlier':
      '{rows|# ricertificazione prima del completamento|# ricertificazioni prima del completamento}',
    'reason.not-enrolled': '{rows|# non iscritto|# non iscritti}',
    'reason.failed': '{rows|# rifiutata da Docebo|# rifiutate da Docebo}',
    'reason.unknown': '{rows|# senza risposta|# senza risposta}',
    'reason.differs': '{rows|# diversa da Docebo|# diverse da Docebo}',
    'reason.other': '{rows|# riga non si può inviare|# righe non si possono inviare}',
    'menu.open': 'Apri barra laterale',
    'menu.check': 'Controlla righe',
    'menu.run': 'Aggiorna iscrizioni…',
    'menu.selected': 'Controlla e aggiorna righe selezionate…',
    'menu.stop': 'Interrompi',
    'menu.verify': 'Verifica righe aggiornate',
    'menu.undo': 'Annulla un’esecuzione…',
    'menu.refresh': 'Mostra ciò che ha Docebo',
    'menu.get': 'Importa da Docebo…',
    'menu.get-courses': 'Importa corsi…',
    'menu.get-people': 'Importa persone…',
    'menu.expand': 'Espandi in corsi',
    'menu.offer': 'Offri corsi e sessioni',
    'menu.offer.done':
      'Le celle sotto {header} offrono i corsi di questo Docebo. Si può sempre digitare altro.',
    'menu.offer.kept':
      '{cells|# cella mantiene la propria convalida dei dati.|# celle mantengono la propria convalida dei dati.}',
    'menu.offer.sessions': 'Le celle sotto {header} offrono le sessioni.',
    'menu.offer.none':
      'Le celle sotto {header} hanno già una propria convalida dei dati, quindi non è stato cambiato nulla.',
    'menu.offer.no-courses':
      'In questo foglio di lavoro non c’è ancora l’elenco dei corsi di questo Docebo. Scegli prima Importa corsi… in questo menu.',
    'menu.offer.no-column':
      'Questo foglio non ha una colonna per i codici o i titoli dei corsi. Apri la barra laterale e sceglila.',
    'menu.ids': 'Mostra o nascondi ID',
    'menu.help': 'Guida',
    'menu.ids.shown': 'Le ricevute e gli ID di Rowcall sono visibili.',
    'menu.ids.hidden': 'Le ricevute e gli ID di Rowcall sono nascosti.',
    'menu.ids.none': 'Questo foglio non ha ancora colonne di Rowcall. Controlla prima le righe.',
    'sheet.undo': 'Annullamento {date} {time}',
    'sheet.template': 'Modello Rowcall',
    'header.username': 'Nome utente',
    'header.first-name': 'Nome',
    'header.last-name': 'Cognome',
    'header.name': 'Nome',
    'header.email': 'E-mail',
    'header.deactivated': 'Disattivato',
    'header.user-id': 'ID utente Docebo',
    'header.course-code': 'Codice del corso',
    'header.course-title': 'Titolo del corso',
    'header.course-type': 'Tipo di corso',
    'header.course-id': 'ID corso Docebo',
    'header.session-code': 'Codice della sessione',
    'header.session-name': 'Nome della sessione',
    'header.begins': 'Primo giorno',
    'header.ends': 'Ultimo giorno',
    'header.status': 'Stato',
    'header.completedAt': 'Data di completamento',
    'header.score': 'Punteggio',
    'header.enrolledAt': 'Data di iscrizione',
    'header.activeFrom': 'Attivo dal',
    'header.activeUntil': 'Attivo fino al',
    'header.level': 'Livello',
    'header.action': 'Azione',
    'header.assignment': 'Tipo di assegnazione',
    'header.held': 'Solo se Docebo ha',
    'header.from-plan': 'Piano formativo di origine',
    'header.plan-id': 'ID piano formativo',
    'header.session-id': 'ID sessione',
    'header.enrollment': 'Iscrizione',
    'header.note': 'Osservazione',
    'header.read': 'Letto',
    'header.yes': 'sì',
    'undo.unordered':
      'Non ripristinato: nel registro gli orari di questa esecuzione tornano indietro, quindi non si sa quale delle righe su questa iscrizione sia venuta prima. Se il registro è stato ordinato, ordinalo per “Time”, dalla A alla Z, e crea di nuovo questo foglio; altrimenti confronta le righe e correggi tu l’iscrizione.',
    'undo.unknown-before': 'Non ripristinato: il registro non dice che cosa aveva Docebo prima.',
    'undo.nothing': 'Niente da ripristinare.',
    'undo.unknown': '“{field}” di prima non è noto e resta com’è.',
    'undo.empty': '“{field}” era vuoto prima e l’API di Docebo non può svuotarlo.',
    'undo.dropped':
      'Prima non c’era una data di completamento; la rilettura mostrerà se Docebo la toglie insieme allo stato.',
    'undo.date-alone':
      'La data di completamento di prima, {date}, va solo con lo stato Completato e non viene ripristinata.',
    'undo.score.decimals':
      'Il punteggio di prima, {score}, non può essere inviato: i decimali vanno solo insieme a uno stato.',
    'undo.score.odd':
      'Il punteggio di prima, {score}, non può essere inviato: non è un numero da 0 in su con al massimo due decimali.',
    'undo.beyond': 'Non ripristinato, perché Docebo non mostra che cosa c’era prima: {parts}.',
    'undo.roster':
      'Registrato nella sessione e non ritirato: {parts}. L’API di Docebo non può ritirare la presenza; correggila in Docebo.',
    'undo.joins':
      'La persona torna nella sessione che l’esecuzione le ha fatto lasciare; ciò che vi era registrato non viene ripristinato.',
    'undo.archive':
      'L’esecuzione ha registrato una ricertificazione. L’archivio non viene annullato: ciò che Docebo doveva conservare resta lì e questa riga rimette i suoi valori nell’iscrizione.',
    'undo.unenrolls':
      'L’esecuzione ha iscritto questa persona: viene disiscritta, con tutti i progressi fatti da allora.',
    'undo.leaves-plan':
      'L’esecuzione ha iscritto questa persona al piano formativo: viene disiscritta e le iscrizioni ai corsi restano.',
    'undo.enters-plan':
      'L’esecuzione ha disiscritto questa persona dal piano formativo: viene iscritta di nuovo e il suo avanzamento dipende dai corsi.',
    'undo.enrolls':
      'L’esecuzione ha disiscritto questa persona: progressi, sessione e campi non vengono ripristinati.',
    'undo.without-start':
      'Nel registro manca l’inizio di questa esecuzione, perché il registro è stato rinominato, sostituito o accorciato: qui possono mancare iscrizioni che l’esecuzione ha modificato.',
    'undo.damaged':
      '{lines|# riga di questa esecuzione è stata modificata|# righe di questa esecuzione sono state modificate} nel registro e non si {lines|può|possono} leggere: qui non ne viene ripristinato nulla.',
    'sheet.by-course': '{sheet} per corsi',
    'sheet.as-rows': '{sheet} in righe',
    'menu.stopping': 'Rowcall si interrompe dopo le chiamate in corso.',
    'held.none': 'Non iscritto',
    'held.unknown': 'Utente o corso non trovato',
    'held.unclear': 'Non chiaro: vedi il controllo',
    'list.comma': ', ',
    'list.and': '{items} e {last}',
    'list.more': '{items} e {count} in più',
    'rows.count': '{rows|# riga|# righe}',
    'calls.count': '{calls|# chiamata|# chiamate}',
    'slices.count': '{slices|# parte|# parti}',
    'sign-in.close-tab': 'Puoi chiudere questa scheda e tornare al foglio.',
    'sign-in.done': 'Hai effettuato l’accesso a {domain} come {name}.',
    'sign-in.app': 'l’app stessa',
    'sign-in.nothing-changed': 'Non è stato modificato nulla.',
    'sign-in.not-begun':
      'Questo accesso è concluso: è già stato usato o è stato interrotto. Se la barra laterale non è connessa, ricomincia da lì.',
    'sign-in.another':
      'Questa pagina appartiene a un accesso precedente. Continua con l’ultimo che hai iniziato.',
    'sign-in.too-late':
      'L’accesso ha richiesto più di {minutes} minuti, quindi è stato interrotto. Ricomincia dalla barra laterale.',
    'sign-in.not-allowed':
      'Hai negato l’accesso in Docebo. Per consentirlo comunque, ricomincia dalla barra laterale.',
    'sign-in.turned-down':
      'Docebo non ha fatto entrare Rowcall. Confronta il Client ID e il Redirect URI con l’app in Docebo, poi ricomincia dalla barra laterale.',
    'sign-in.turned-down.detail':
      'Docebo non ha fatto entrare Rowcall: {detail}. Confronta il Client ID e il Redirect URI con l’app in Docebo, poi ricomincia dalla barra laterale.',
    'sign-in.no-code': 'Docebo non ha detto chi ha effettuato l’accesso. Ricomincia dalla barra laterale.',
    'sign-in.refused':
      'Docebo non ha accettato l’accesso. Confronta il Client ID, il Client secret e il Redirect URI con l’app in Docebo, poi ricomincia dalla barra laterale.',
    'sign-in.no-more-calls':
      'Docebo ora non accetta altre chiamate. Ricomincia più tardi dalla barra laterale.',
    'sign-in.no-more-calls.until':
      'Docebo ora non accetta altre chiamate. Ricomincia dalla barra laterale dopo le {time} UTC.',
    'sign-in.unreachable':
      'Docebo non era raggiungibile o la risposta è andata persa. Controlla il dominio, poi ricomincia dalla barra laterale.',
    'sign-in.lost':
      'La risposta di Docebo è andata persa o non era leggibile. Ricomincia dalla barra laterale.',
    'job.check': 'il controllo',
    'job.run': 'l’aggiornamento',
    'job.verify': 'la verifica',
    'job.refresh': 'la lettura',
    'note.next':
      'Rowcall continua da solo {job}, circa ogni ora; la prossima volta verso le {time}. Per seguire o interrompere, scegli Estensioni ▸ Rowcall ▸ Apri barra laterale.',
    'note.stopped':
      'Rowcall ha interrotto {job} alle {time}: {sentence} Per continuare, scegli Estensioni ▸ Rowcall ▸ Apri barra laterale.',
    'get.unproven':
      'L’elenco è cambiato più volte mentre Rowcall lo leggeva, quindi nel foglio possono mancare iscrizioni. Importale di nuovo più tardi.',
    'get.untold':
      'Docebo non ha dato un totale, quindi non è certo che il foglio contenga tutte le iscrizioni.',
    'get.odd':
      '{entries|# iscrizione non è|# iscrizioni non sono} nel foglio: Docebo {entries|la|le} elenca in una forma che Rowcall non può leggere.',
    'get.twice':
      'Docebo elenca due volte {entries|# iscrizione|# iscrizioni}. Il foglio ha una riga per ciascuna.',
    'get.directory.unproven':
      'L’elenco è cambiato più volte mentre Rowcall lo leggeva, quindi possono mancare voci. I controlli usano questo foglio solo per i suggerimenti. Importalo di nuovo più tardi.',
    'get.directory.untold': 'Docebo non ha dato un totale, quindi non è certo che il foglio contenga tutto.',
    'get.directory.odd':
      '{entries|# voce non è|# voci non sono} nel foglio: Docebo {entries|la|le} elenca in una forma che Rowcall non può leggere.',
    'get.directory.lacking': 'Docebo non mostra alcun elenco di sessioni per {courses|# corso|# corsi}.',
    'get.blank': 'L’elenco di Docebo non riporta {columns}: queste celle sono vuote.',
    'get.blank.some': 'L’elenco di Docebo non riporta {column} per {rows|# riga|# righe}.',
    'get.blank.username': 'il nome utente',
    'get.blank.name': 'i nomi',
    'get.blank.email': 'l’indirizzo email',
    'get.blank.level': 'il livello',
    'get.blank.assignment': 'il tipo di assegnazione',
    'mail.why':
      'Ricevi questa email perché “Invia un’email quando il lavoro in background termina” è attivo nelle impostazioni di Rowcall.',
    'mail.gone.subject': 'Rowcall si è interrotto: un foglio di lavoro non esiste più',
    'mail.gone.body':
      'Rowcall non può più aprire il foglio di lavoro su cui lavorava in background e non riprova più.',
    'mail.connection': 'Il foglio lavora con {domain}.',
    'mail.rows': '{rows|# riga|# righe}: {status}',
    'mail.rows.pending': 'non controllata',
    'mail.stopped.subject': 'Rowcall si è interrotto e richiede il tuo intervento: {sheet}',
    'mail.stopped': 'Rowcall ha interrotto {job} del foglio {sheet} alle {time}. {sentence}',
    'mail.stopped.last': 'Nulla è andato perso: apri il foglio, poi la barra laterale, e continua da lì.',
    'mail.finished.subject': 'Rowcall ha terminato {job} di {sheet}',
    'mail.finished': 'Rowcall ha terminato {job} del foglio {sheet} alle {time}.',
    'mail.finished.last': 'Il risultato di ogni riga è nella colonna “Rowcall status”.',
  },
  page: {
    'page.opening': 'Apertura…',
    'page.not-opened': 'Impossibile aprire Rowcall',
    'page.try-again': 'Riprova',
    'page.cancel': 'Annulla',
    'page.not-now': 'Non ora',
    'page.progress': 'Avanzamento',
    'list.comma': ', ',
    'rows.count': '{rows|# riga|# righe}',
    'calls.count': '{calls|# chiamata|# chiamate}',
    'span.moment': 'pochi secondi',
    'span.seconds': 'circa {count|# secondo|# secondi}',
    'span.minutes': 'circa {count|# minuto|# minuti}',
    'span.hours': 'circa {count|# ora|# ore}',
    'step.connect': 'Connessione',
    'step.columns': 'Colonne',
    'step.rows': 'Righe',
    'step.done': 'Fatto:',
    'step.todo': 'Da fare:',
    'step.attention': 'Richiede attenzione:',
    'step.after-connect': 'Dopo la connessione',
    'step.after-columns': 'Dopo la scelta delle colonne',
    'field.user': 'Utente',
    'field.course': 'Corso',
    'field.completedAt': 'Data di completamento',
    'field.status': 'Stato',
    'field.score': 'Punteggio',
    'field.enrolledAt': 'Data di iscrizione',
    'field.activeFrom': 'Attivo dal',
    'field.activeUntil': 'Attivo fino al',
    'field.level': 'Livello',
    'field.session': 'Sessione',
    'field.present': 'Presenza',
    'field.passed': 'Superato',
    'field.evaluationScore': 'Punteggio della valutazione',
    'field.evaluationDate': 'Data della valutazione',
    'field.evaluationText': 'Testo della valutazione',
    'field.action': 'Azione',
    'field.precondition': 'Solo se Docebo ha',
    'status.pending': 'Non controllato',
    'status.Ready': 'Pronto',
    'status.No change': 'Nessuna modifica',
    'status.Not enrolled': 'Non iscritto',
    'status.Invalid': 'Non valido',
    'status.Duplicate': 'Duplicato',
    'status.Sending': 'Invio in corso',
    'status.Updated': 'Aggiornato',
    'status.Failed': 'Non riuscito',
    'status.Unknown': 'Sconosciuto',
    'status.Verified': 'Verificato',
    'status.Differs': 'Diverso',
    'shown-problem.reconnect': 'Riconnetti',
    'shown-problem.choose-columns': 'Scegli colonne',
    'shown-problem.retry': 'Riprova',
    'shown-problem.show-rows': 'Mostra righe',
    'shown-problem.retry-pilots': 'Riprova',
    'shown-problem.wait': 'Guarda di nuovo',
    'shown-problem.grant': 'Concedi l’accesso presso Google',
    'shown-problem.copy': 'Copia dettagli',
    'shown-problem.copied': 'Copiato',
    'shown-problem.copy-by-hand': 'Qui la copia è bloccata. Seleziona il testo e copialo:',
    'shown-problem.no-answer':
      'Google non ha risposto in tempo. Nulla è andato perso: ciò che è stato fatto è nel foglio. Controlla la connessione a Internet e riprova.',
    'shown-problem.cut-off':
      'Google ha terminato il lavoro prima che fosse finito. Nulla è andato perso: ciò che è stato fatto è nel foglio. Riprova.',
    'shown-problem.accounts':
      'Google ha rifiutato questa pagina, molto probabilmente perché in questo browser sono aperti più Account Google. Apri il foglio in una finestra con un solo account (un profilo a parte o una finestra privata) e riprova.',
    'shown-problem.strange':
      'Questa barra laterale e Rowcall non sono compatibili, come può accadere dopo un aggiornamento. Chiudi la barra laterale e riaprila da Estensioni ▸ Rowcall.',
    'shown-problem.stalled':
      'Rowcall ha chiesto più volte e il lavoro non è avanzato. Attendi un minuto e riprendilo. Se succede ancora, copia i dettagli per l’assistenza.',
    'shown-problem.lost-end':
      'Il lavoro è terminato, ma la sua ultima risposta è andata persa. I numeri sotto sono quelli attuali del foglio.',
    'shown-problem.never-began': 'Il lavoro non è iniziato, perché la richiesta è andata persa. Riprova.',
    'said.connected': 'Connesso. Accesso effettuato come {name}.',
    'said.progress': '{title}: {share} percento.',
    'said.check-done': 'Il controllo è terminato. {rows|# riga pronta|# righe pronte}.',
    'intent.connect-first': 'Connettiti prima a Docebo. Poi controlla le righe qui.',
    'intent.columns-first': 'Scegli prima le colonne mancanti. Poi controlla le righe qui.',
    'welcome.title': 'Benvenuto in Rowcall',
    'welcome.what':
      'Rowcall imposta le iscrizioni di Docebo come indica questo foglio: una riga per persona e corso, ognuna con la propria data.',
    'welcome.how':
      'Un controllo legge soltanto Docebo e assegna uno stato a ogni riga. Un aggiornamento chiede conferma prima di inviare qualsiasi cosa.',
    'welcome.safe':
      'Rowcall aggiunge le proprie colonne e modifica le tue solo quando correggi una cella nella barra laterale. Registra ogni modifica e può annullarne la maggior parte.',
    'welcome.sample': 'Aggiungi un foglio di esempio',
    'connect.intro': 'Rowcall accede con un’app OAuth2 che si aggiunge a Docebo una sola volta.',
    'connect.domain': 'Dominio Docebo',
    'connect.domain-hint': 'L’indirizzo del tuo Docebo, ad esempio acme.docebosaas.com',
    'connect.open-docebo': 'Apri {domain}',
    'connect.find': 'Trova in {domain}',
    'connect.try-signing-in': 'Prova nella pagina di accesso di Docebo',
    'connect.grant': 'Accedi come',
    'connect.grant.password': 'Un utente Docebo',
    'connect.grant.password.hint': 'Rowcall può fare ciò che può fare questo utente; scegli un Superadmin.',
    'connect.grant.client_credentials': 'L’app stessa',
    'connect.grant.client_credentials.hint':
      'In Docebo, per l’app deve essere attivo il tipo di grant “Client credentials”.',
    'connect.grant.authorization_code': 'Tu, nella pagina di Docebo',
    'connect.grant.authorization_code.hint':
      'Con l’SSO, accedi prima a Docebo in questo browser. Rowcall non vede mai la tua password e può fare ciò che puoi fare tu.',
    'connect.client-id': 'Client ID',
    'connect.client-id-hint':
      'In Docebo: icona ingranaggio ▸ API and SSO ▸ Manage ▸ API Credentials ▸ la tua app.',
    'connect.client-secret': 'Client secret',
    'connect.client-secret-hint': 'Nella stessa pagina: apri l’app per modificarla.',
    'connect.username': 'Nome utente',
    'connect.username-hint':
      'Come digitato nella pagina di accesso di Docebo, non tramite SSO; in Docebo in Menu amministrazione ▸ Users.',
    'connect.password': 'Password',
    'connect.password-hint': 'Conservata solo per il tuo Account Google, mai nel foglio.',
    'connect.where-link': 'Guida di Docebo sulle credenziali API',
    'connect.connect': 'Connetti',
    'connect.connecting': 'Connessione…',
    'connect.lives-on':
      'Disconnesso e dimenticato qui. Docebo non ha confermato la disconnessione. Per sicurezza, cambia il Client secret dell’app in Docebo.',
    'connect.suspect': 'Docebo l’ha rifiutato. Confrontalo con Docebo.',
    'connect.suspect.domain': 'Controlla questo indirizzo.',
    'connect.missing.domain': 'Inserisci il dominio del tuo Docebo.',
    'connect.missing.clientId': 'Inserisci il Client ID.',
    'connect.missing.clientSecret': 'Inserisci il Client secret.',
    'connect.missing.username': 'Inserisci il nome utente.',
    'connect.missing.password': 'Inserisci la password.',
    'connect.signed-in-as': 'Accesso effettuato come',
    'connect.nobody': 'l’app stessa',
    'connect.level': 'Livello',
    'connect.level.all': 'Superadmin',
    'connect.rights.all': 'Questo account può modificare ogni iscrizione.',
    'connect.rights.some':
      'Questo account può modificare le iscrizioni degli utenti e dei corsi che gli sono assegnati. Docebo rifiuta le altre.',
    'connect.rights.none': 'Questo account non può modificare le iscrizioni. Connettiti come Superadmin.',
    'connect.rights.unknown': 'Il primo controllo mostrerà se questo account può modificare le iscrizioni.',
    'connect.change': 'Modifica',
    'connect.disconnect': 'Disconnetti',
    'connect.disconnect-ask': 'Disconnettere da Docebo?',
    'connect.disconnect-saying':
      'Rowcall dimentica {domain} e tutte le relative credenziali, e chiede a Docebo di chiudere l’accesso. Il foglio resta com’è.',
    'connect.disconnect-do': 'Disconnetti e dimentica',
    'connect.disconnecting': 'Disconnessione…',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': 'Aggiungi un altro Docebo',
    'connection.naming': 'Nome e colore',
    'connection.name': 'Nome',
    'connection.name-hint': 'Ad esempio Sandbox o Produzione.',
    'connection.colour': 'Colore',
    'connection.colour.blue': 'Blu',
    'connection.colour.green': 'Verde',
    'connection.colour.amber': 'Ambra',
    'connection.colour.red': 'Rosso',
    'connection.colour.purple': 'Viola',
    'connection.colour.grey': 'Grigio',
    'connection.save': 'Salva',
    'connect.closed': '{name} su {domain}',
    'connect.not-yet': 'Non connesso',
    'sign-in.redirect-uri': 'Redirect URI per l’app in Docebo',
    'sign-in.redirect-uri-hint':
      'Incollalo nell’app in Docebo esattamente come mostrato e attiva il tipo di grant “Authorization code + implicit grant”.',
    'sign-in.again': 'Lascialo vuoto per usare la stessa app di prima.',
    'sign-in.copy': 'Copia',
    'sign-in.continue': 'Continua',
    'sign-in.preparing': 'Preparazione…',
    'sign-in.ready':
      'La pagina di accesso di Docebo si apre in una nuova scheda. Accedi lì e autorizza Rowcall.',
    'sign-in.waiting': 'In attesa del tuo accesso nella pagina di Docebo. Poi torna qui.',
    'sign-in.open': 'Apri la pagina di accesso di Docebo',
    'sign-in.open-again': 'Apri di nuovo',
    'sign-in.look': 'Ho effettuato l’accesso',
    'sign-in.looking': 'Verifica in corso…',
    'language.label': 'Lingua',
    'language.account': 'Come il tuo Account Google',
    'language.hint': 'Per te, in ogni foglio di lavoro. La barra laterale si riapre in questa lingua.',
    'language.use': 'Usa questa lingua',
    'settings.title': 'Impostazioni',
    'settings.closed-ways': 'Non in uso in questo Docebo',
    'settings.retry-pilots': 'Riprova con la prossima esecuzione',
    'settings.calls-per-hour': 'Chiamate all’ora',
    'settings.calls-per-hour-hint':
      'Docebo ne consente 1.000 all’ora da un indirizzo. Lasciane alcune per altri strumenti.',
    'settings.calls-per-hour-wrong': 'Inserisci un numero intero da 1 a 100.000.',
    'settings.overlap': 'Scrivere un’iscrizione due volte per risparmiare chiamate',
    'settings.overlap.never': 'Mai',
    'settings.overlap.unless-completing': 'A meno che non venga completata',
    'settings.overlap.always': 'Sempre',
    'settings.overlap-hint': 'Una seconda scrittura può ripetere una notifica.',
    'settings.zone': 'Fuso orario di Docebo',
    'settings.zone-hint': 'Ad esempio Europe/Paris. Vuoto: quello del foglio di lavoro.',
    'settings.zone-wrong': '“{zone}” non è un fuso orario. Scegline uno dall’elenco o lascia vuoto.',
    'settings.verify': 'Verifica dopo ogni esecuzione',
    'settings.verify-hint':
      'Rilegge ogni riga aggiornata, circa 200 per chiamata, e la segna come Verificato o Diverso.',
    'settings.hold': 'Chiedi a Docebo di trattenere',
    'settings.hold.nothing': 'Nulla',
    'settings.hold.notifications': 'Notifiche',
    'settings.hold.notifications-and-certificates': 'Notifiche e certificati',
    'settings.hold-hint':
      'Solo le importazioni in blocco possono chiederlo: 200 righe per chiamata, una chiamata dopo l’altra, quindi le esecuzioni grandi durano di più. Il controllo dice per quante righe non si può chiedere.',
    'settings.save': 'Salva impostazioni',
    'settings.saving': 'Salvataggio…',
    'settings.saved': 'Impostazioni salvate',
    'columns.intro': 'Abbina le tue colonne ai campi di Docebo.',
    'columns.required': 'obbligatorio',
    'columns.none': 'Nessuna colonna',
    'columns.no-header': 'Colonna senza intestazione',
    'columns.same': '{header} ({nth})',
    'columns.samples': 'Ad esempio:',
    'columns.no-samples': 'Ancora nessun valore',
    'columns.choose': 'Scegli una colonna.',
    'columns.more': '{fields|Altro # campo|Altri # campi}',
    'columns.by-hand': 'Hai scelto tu queste colonne.',
    'columns.recognised': 'Usa ciò che Rowcall ha riconosciuto',
    'columns.template': 'Crea un foglio modello',
    'columns.template-hint': 'Aggiunge un foglio con intestazioni, menu a discesa e tre righe di esempio.',
    'columns.turn': 'Trasforma in righe',
    'columns.turn.matrix':
      'Persone in verticale, corsi in orizzontale: aggiunge un foglio con una riga per ogni persona e corso. Questo foglio resta com’è.',
    'columns.turn.pairs':
      'Più corsi affiancati: aggiunge un foglio con una riga per ogni persona e corso. Questo foglio resta com’è.',
    'columns.turn.list':
      'Più corsi in una cella: aggiunge un foglio con una riga per ogni persona e corso. Questo foglio resta com’è.',
    'columns.making': 'Creazione del foglio…',
    'columns.saving': 'Salvataggio…',
    'columns.quoted': '“{header}”',
    'columns.quoted.looks': '“{header}” ({looks})',
    'columns.unused': 'Non usate: {columns}. Se una di esse conta, sceglila in “Colonne”.',
    'columns.looks.ticks': 'spunte',
    'columns.looks.result': 'esiti',
    'columns.looks.attendance': 'presenze',
    'columns.looks.date': 'date',
    'columns.looks.deadline': 'scadenze',
    'columns.looks.status': 'stati',
    'columns.looks.level': 'livelli',
    'columns.looks.score': 'punteggi',
    'columns.looks.session': 'sessioni',
    'columns.looks.action': 'azioni',
    'columns.others': 'Altre colonne, non lette: {columns}',
    'columns.lost':
      'Non più nel foglio: la colonna scelta per {fields}. Rowcall usa la colonna che ha riconosciuto.',
    'columns.missing': 'Manca: {fields}',
    'columns.unread': 'Il foglio non è leggibile',
    'columns.additional': 'Campi iscrizione aggiuntivi: {columns}.',
    'columns.extra':
      'Una colonna che ha come intestazione il titolo di un campo iscrizione aggiuntivo lo compila; “Field 7” imposta quello con ID 7.',
    'columns.hint.completedAt': 'Una riga con una data e senza stato viene impostata su Completato.',
    'columns.hint.level': 'Studente, Tutor o Istruttore.',
    'columns.hint.present':
      'Per i corsi in aula: Presente a tutti gli eventi della sessione. L’API di Docebo non può registrare nessuno come assente.',
    'columns.hint.passed': 'Per i corsi in aula: il risultato della valutazione nella sessione.',
    'columns.hint.session': 'Per corsi con sessioni: l’ID, il codice o il nome della sessione.',
    'columns.hint.action': 'Aggiorna, Iscrivi, Iscrivi se mancante, Disiscrivi o Ricertifica, per ogni riga.',
    'columns.hint.precondition':
      'La riga viene inviata solo finché Docebo ha questo. Lo usano i fogli che annullano un’esecuzione.',
    'action.label': 'Azione',
    'action.else': 'Per le righe con la cella Azione vuota.',
    'action.update': 'Aggiorna',
    'action.enroll-if-missing': 'Iscrivi se mancante',
    'action.enroll': 'Iscrivi',
    'action.unenroll': 'Disiscrivi',
    'action.recertify': 'Ricertifica',
    'action.update.hint': 'Aggiorna solo le iscrizioni esistenti.',
    'action.enroll-if-missing.hint': 'Iscrive chi non è ancora iscritto e aggiorna gli altri.',
    'action.enroll.hint': 'Iscrive chi non è ancora iscritto. Le iscrizioni esistenti restano come sono.',
    'action.unenroll.hint': 'Disiscrive persone dai corsi. I loro progressi possono andare persi.',
    'action.recertify.hint':
      'Completa le iscrizioni esistenti. Docebo conserva un completamento già presente e registra quello nuovo.',
    'action.enroll-if-missing.after': '{fields}; iscrivi se mancante',
    'action.enroll.after': '{fields}; iscrivi',
    'action.unenroll.after': '{fields}; disiscrivi',
    'action.recertify.after': '{fields}; ricertifica',
    'choices.title': 'Completamenti esistenti, righe ripetute',
    'choices.kept-row': 'Più righe per un’iscrizione',
    'choices.kept-row.none': 'Non inviarne nessuna: Duplicato',
    'choices.kept-row.newest': 'Tieni la più recente',
    'choices.kept-row.oldest': 'Tieni la meno recente',
    'choices.overwrite': 'Se Docebo ha un completamento',
    'choices.overwrite.always': 'Sostituiscilo',
    'choices.overwrite.later': 'Sostituiscilo con una data successiva',
    'choices.overwrite.none': 'Lascialo',
    'choices.overwrite.ask': 'Chiedi',
    'choices.kept':
      '{rows|# riga lasciata com’è: Docebo ha un completamento.|# righe lasciate come sono: Docebo ha un completamento.}',
    'questions.open': '{count|# domanda a cui rispondere|# domande a cui rispondere}',
    'questions.hint':
      'Le righe che dipendono da una risposta non vengono inviate finché non la dai. Rowcall ricorda le tue risposte.',
    'questions.more': '{values} e {count} in più',
    'rows.in-sheet': '{rows|# riga|# righe} in “{sheet}”',
    'rows.counting': 'Conteggio delle righe per stato…',
    'rows.no-rows':
      'Questo foglio non ha ancora righe. Digita un’iscrizione per ogni riga sotto le intestazioni.',
    'rows.bar': 'Righe per stato: {parts}',
    'rows.bar.part': '{count} {status}',
    'rows.show': 'Vai alla prossima riga con stato {status}',
    'rows.shown': 'È selezionata la riga {row}, una di {count}: {status}. Scegli di nuovo per la prossima.',
    'rows.shown.only': 'È selezionata la riga {row}, l’unica: {status}.',
    'rows.none-shown': 'Nessuna riga ha più lo stato {status}.',
    'rows.check': 'Controlla righe',
    'rows.expand-plans': 'Espandi in corsi',
    'rows.check-again': 'Controlla di nuovo',
    'rows.check-selected': 'Controlla righe selezionate',
    'rows.retry-failed': '{rows|Riprova # riga non riuscita|Riprova # righe non riuscite}',
    'rows.settle': '{rows|Scopri che cosa è successo a # riga|Scopri che cosa è successo a # righe}',
    'rows.run.update': '{count|Aggiorna # iscrizione|Aggiorna # iscrizioni}',
    'rows.run.enroll': '{count|Iscrivi: # iscrizione|Iscrivi: # iscrizioni}',
    'rows.run.unenroll': '{count|Disiscrivi: # iscrizione|Disiscrivi: # iscrizioni}',
    'rows.run.mixed': '{count|Esegui # modifica|Esegui # modifiche}',
    'rows.mix.updated': 'aggiorna {count}',
    'rows.mix.enrolled': 'iscrivi {count}',
    'rows.mix.unenrolled': 'disiscrivi {count}',
    'rows.verify': '{rows|Verifica # riga|Verifica # righe}',
    'rows.verify-again': 'Verifica di nuovo',
    'rows.nothing-to-do': 'Docebo ha ciò che queste righe chiedono. Non c’è nulla da modificare.',
    'rows.nothing-left': 'Non resta nulla da inviare.',
    'rows.earlier':
      '{rows|# riga è stata aggiornata o verificata|# righe sono state aggiornate o verificate} in precedenza ({rows||la prima }{since}) e non {rows|è stata riletta|sono state rilette}. La verifica {rows|la|le} rilegge.',
    'rows.nothing-ready': 'Nessuna riga è pronta per l’invio.',
    'rows.now-in': 'Ora sei in “{sheet}”.',
    'rows.stale': 'Alcune righe sono cambiate dopo l’ultimo controllo. Controlla di nuovo.',
    'rows.stale.count':
      '{rows|# riga è cambiata|# righe sono cambiate} dopo l’ultimo controllo. Controlla di nuovo.',
    'plan.ready': '{rows|# riga pronta|# righe pronte}, {span}',
    'plan.selected': 'Solo le righe che hai selezionato.',
    'plan.ready.for':
      '{rows|# riga pronta|# righe pronte} per {enrollments|# iscrizione|# iscrizioni}, {span}',
    'plan.not-held.notifications':
      '{rows|Per # riga non si può chiedere a Docebo di trattenere le notifiche: solo le importazioni in blocco possono chiederlo.|Per # righe non si può chiedere a Docebo di trattenere le notifiche: solo le importazioni in blocco possono chiederlo.}',
    'plan.not-held.notifications-and-certificates':
      '{rows|Per # riga non si può chiedere a Docebo di trattenere notifiche e certificati: solo le importazioni in blocco possono chiederlo.|Per # righe non si può chiedere a Docebo di trattenere notifiche e certificati: solo le importazioni in blocco possono chiederlo.}',
    'plan.overlap': '{calls|# chiamata|# chiamate} in meno, se un’iscrizione si può scrivere due volte.',
    'plan.figures': 'Dettagli',
    'plan.calls-instead': '{calls|# chiamata|# chiamate} invece di {instead}',
    'plan.putMany': '{count|# aggiornamento in blocco|# aggiornamenti in blocco}',
    'plan.putOne': '{count|# aggiornamento singolo|# aggiornamenti singoli}',
    'plan.postBatch': '{count|# importazione in blocco|# importazioni in blocco}',
    'plan.enrollMany': '{count|# iscrizione in blocco|# iscrizioni in blocco}',
    'plan.enrollBatch': '{count|# importazione in blocco che iscrive|# importazioni in blocco che iscrivono}',
    'plan.unenrollMany': '{count|# disiscrizione in blocco|# disiscrizioni in blocco}',
    'plan.recertifyBatch': '{count|# importazione di ricertificazione|# importazioni di ricertificazione}',
    'plan.leaveSession': '{count|# persona lascia una sessione|# persone lasciano una sessione}',
    'plan.attendanceBatch': '{count|# importazione di presenze|# importazioni di presenze}',
    'plan.recertifies':
      '{count|# completamento è registrato come ricertificazione. A Docebo si chiede di conservare il precedente, ma non lo elenca.|# completamenti sono registrati come ricertificazioni. A Docebo si chiede di conservare i precedenti, ma non li elenca.}',
    'plan.a-call': '{rows|# riga per chiamata|# righe per chiamata}',
    'plan.hour': '{share}% di {calls|# chiamata|# chiamate} di un’ora',
    'plan.hour.less': 'Meno dell’1% di {calls|# chiamata|# chiamate} di un’ora',
    'plan.hours': '{hours|# ora|# ore} a {callsPerHour} chiamate all’ora',
    'plan.fewest': 'Nessun piano ha meno chiamate.',
    'plan.bound': 'Nessun piano ha meno di {calls|# chiamata|# chiamate}.',
    'preview.title': 'Prime modifiche',
    'preview.more': 'Mostra {count} in più',
    'preview.fewer': 'Mostra meno',
    'preview.row': 'Riga {row}',
    'preview.becomes': 'diventa',
    'problems.title': '{rows|# riga da esaminare|# righe da esaminare}',
    'problems.all-aside': 'Problemi',
    'problems.action.enroll': 'Iscrivili',
    'problems.action.answer': 'Rispondi',
    'problems.action.retry': 'Riprova',
    'problems.action.expand': 'Espandi in corsi',
    'problems.action.settle': 'Scopri che cosa è successo',
    'problems.action.keep-newest': 'Tieni la più recente',
    'problems.action.check': 'Controlla di nuovo',
    'problems.finding': 'Ricerca della riga…',
    'problems.row': 'Riga {row}',
    'problems.place': '{place} di {rows}',
    'problems.take': 'Usa “{name}”',
    'problems.take.rows': 'Usa “{name}” in {rows|# riga|# righe}',
    'problems.taken': '{rows|# riga modificata|# righe modificate}. Controlla le righe.',
    'problems.taken.left':
      '{rows|# riga modificata|# righe modificate}, e {left|# riga contiene|# righe contengono} ancora il nome di prima. Controlla le righe, poi usa di nuovo il nome.',
    'problems.fix': 'Correggi',
    'problems.fixing': 'Controllo…',
    'problems.fix-hint': 'Scrive il valore nella cella e controlla la riga.',
    'problems.previous': 'Precedente',
    'problems.next': 'Successiva',
    'problems.back': 'Tutti i problemi',
    'problems.dismiss': 'Ignora',
    'problems.dismissed': '{count|Mostra # problema ignorato|Mostra # problemi ignorati}',
    'problems.solved': 'Risolto: nessuna riga ha più questo problema.',
    'ask.title': '{doing}?',
    'ask.where': '“{sheet}” → {domain}',
    'ask.where.selected': '“{sheet}”, righe selezionate → {domain}',
    'ask.not-counted': '{rows|# riga pronta|# righe pronte}.',
    'ask.not-counted.unenrolls':
      '{rows|# riga pronta|# righe pronte}, di cui {unenrolls|# disiscrive|# disiscrivono}.',
    'ask.counts': '{mix}.',
    'ask.of-these': 'Di queste: {parts}.',
    'ask.of-these.completions': '{count|# completata|# completate}',
    'ask.of-these.setsBack': '{count|# completamento ritirato|# completamenti ritirati}',
    'ask.of-these.replacesDates': '{count|# completamento sostituito|# completamenti sostituiti}',
    'ask.of-these.unenrollsCompleted':
      '{count|# completamento perso con la disiscrizione|# completamenti persi con la disiscrizione}',
    'ask.except': '{rows| (non possibile per # riga)| (non possibile per # righe)}',
    'ask.heard.nothing': 'Docebo può inviare email ed emettere certificati.',
    'ask.heard.notifications':
      'A Docebo si chiede di trattenere le notifiche{except}. Può emettere certificati.',
    'ask.heard.notifications-and-certificates':
      'A Docebo si chiede di trattenere notifiche e certificati{except}.',
    'ask.at-once': 'Ha effetto immediato in Docebo.',
    'ask.more': 'Che cosa significa',
    'ask.large':
      'Le modifiche hanno effetto immediato in Docebo. “Annulla un’esecuzione” può ripristinarne la maggior parte, ma non le email inviate.',
    'ask.completions.nothing':
      '{count|# iscrizione sarà segnata come Completato|# iscrizioni saranno segnate come Completato}. Docebo può inviare notifiche ed emettere certificati.',
    'ask.completions.notifications':
      '{count|# iscrizione sarà segnata come Completato|# iscrizioni saranno segnate come Completato}. A Docebo si chiede di trattenere le notifiche{except}. Può emettere certificati.',
    'ask.completions.notifications-and-certificates':
      '{count|# iscrizione sarà segnata come Completato|# iscrizioni saranno segnate come Completato}. A Docebo si chiede di trattenere notifiche e certificati{except}.',
    'ask.enrolls':
      '{count|# nuova iscrizione. Docebo può inviare una notifica alla persona.|# nuove iscrizioni. Docebo può inviare notifiche alle persone.}',
    'ask.enrolls-held':
      '{count|# nuova iscrizione|# nuove iscrizioni}. A Docebo si chiede di trattenere {count|la notifica|le notifiche}{except}.',
    'ask.completions-unknown':
      'Per le iscrizioni che diventano completate Docebo può inviare notifiche ed emettere certificati.',
    'ask.leaves':
      '{count|# persona lascia una sessione e resta nel corso. Se questo Docebo ignora la sessione indicata, la disiscrive dal corso: Rowcall prova prima con una persona, rilegge che cosa è successo e in quel caso si ferma.|# persone lasciano una sessione e restano nel corso. Se questo Docebo ignora la sessione indicata, le disiscrive dal corso: Rowcall prova prima con una persona, rilegge che cosa è successo e in quel caso si ferma.}',
    'ask.unenrolls':
      '{count|La disiscrizione (# iscrizione) non si può annullare del tutto: puoi iscrivere di nuovo la persona, ma i suoi progressi possono andare persi.|La disiscrizione (# iscrizioni) non si può annullare del tutto: puoi iscrivere di nuovo le persone, ma i loro progressi possono andare persi.}',
    'ask.unenrolls-unknown':
      'La disiscrizione non si può annullare del tutto: puoi iscrivere di nuovo le persone, ma i loro progressi possono andare persi.',
    'ask.setsBack':
      '{count|# persona ha completato il corso e perderà il completamento: la riga chiede un altro stato. Docebo non lo archivia.|# persone hanno completato il corso e perderanno il completamento: le loro righe chiedono un altro stato. Docebo non li archivia.}',
    'ask.replacesDates':
      '{count|# completamento ha un’altra data in Docebo, che sarà sostituita e non archiviata.|# completamenti hanno altre date in Docebo, che saranno sostituite e non archiviate.}',
    'ask.unenrollsCompleted':
      '{count|# delle persone disiscritte ha completato il corso. Il completamento non viene archiviato.|# delle persone disiscritte hanno completato il corso. I completamenti non vengono archiviati.}',
    'ask.number': 'Numero di iscrizioni',
    'ask.number-hint': 'Digita {count} per confermare.',
    'ask.number-wrong': 'Digita il numero {count}.',
    'ask.number-wrong.shown': 'Digita il numero mostrato sopra.',
    'job.checking': 'Controllo delle righe',
    'job.updating': 'Aggiornamento delle iscrizioni',
    'job.changing': 'Esecuzione delle modifiche',
    'job.verifying': 'Verifica delle righe',
    'job.refreshing': 'Lettura di ciò che ha Docebo',
    'job.refresh': 'Mostra ciò che ha Docebo',
    'job.refreshed': 'Le colonne da “Docebo status” a “Read from Docebo” mostrano ciò che ha Docebo.',
    'job.starting': 'Avvio…',
    'job.of-rows': '{done} di {rows|# riga|# righe}',
    'job.pages': '{read} di {pages|# pagina letta|# pagine lette}',
    'job.put-off': 'Docebo è occupato. Nuovo tentativo alle {time}.',
    'job.left': '{count|# rimanente|# rimanenti}',
    'job.calls-sent': '{sent|# chiamata|# chiamate} finora',
    'job.calls-sent.left': '{sent|# chiamata|# chiamate} finora, {left|# rimanente|# rimanenti}',
    'job.time-left': 'ancora {span}',
    'job.waiting': 'In attesa fino alle {time}',
    'job.waiting-why':
      'Il limite orario di Docebo è esaurito. Rowcall continua da solo finché questa barra laterale è aperta.',
    'job.looking': 'Ancora nessuna risposta. Controllo dell’avanzamento…',
    'job.retrying': 'Google non ha risposto. Nuovo tentativo alle {time}.',
    'job.busy':
      'Rowcall sta ancora lavorando, qui o in un’altra finestra. Questa pagina continua quando ha finito.',
    'job.reading':
      'Ricerca di utenti, corsi e iscrizioni in Docebo. Per un foglio grande ci vogliono alcuni minuti.',
    'job.reading-back': 'Rilettura di ciò che Docebo ha ora.',
    'job.stop': 'Interrompi',
    'job.stopping': 'Interruzione dopo le chiamate in corso…',
    'job.percent': '{share} percento',
    'job.stopped-check': 'Il controllo non è terminato',
    'job.stopped-run': 'L’aggiornamento non è terminato',
    'job.stopped-verify': 'La verifica non è terminata',
    'job.stopped-refresh': 'Non tutte le righe mostrano ciò che ha Docebo',
    'job.stopped-hint': 'I progressi sono salvati. Le righe già elaborate non vengono inviate di nuovo.',
    'job.may-be-elsewhere': 'Potrebbe essere ancora in esecuzione in un’altra finestra.',
    'job.elsewhere': 'È in corso in un’altra finestra o in una appena chiusa.',
    'job.resume': 'Riprendi',
    'job.resume-after': 'Il limite orario di Docebo permette di continuare alle {time}.',
    'job.keep-open': 'Tieni aperta questa barra laterale. Se la chiudi, puoi riprendere più tardi.',
    'background.plan': 'Aggiorna e termina in background',
    'background.job': 'Termina in background',
    'background.hint': 'Continua poi da solo circa ogni ora, anche con la barra laterale chiusa.',
    'background.where': 'Lavora su {domain}.',
    'background.starting': 'Richiesta a Google…',
    'background.on':
      'Puoi chiudere questa barra laterale: il lavoro continua in background circa ogni ora, la prossima volta verso le {time}. Finché la barra laterale è aperta, continua qui.',
    'background.others':
      'Il lavoro continua in background per un’altra persona che usa questo foglio di lavoro, la prossima volta verso le {time}.',
    'background.end': 'Interrompi l’esecuzione in background',
    'background.ending': 'Interruzione…',
    'background.mail': 'Invia un’email quando il lavoro in background termina',
    'result.finished': 'L’aggiornamento è terminato',
    'result.updated': '{rows|# riga aggiornata|# righe aggiornate}',
    'result.updated.some': '{done} di {rows|# riga aggiornata|# righe aggiornate}',
    'result.done': '{rows|# riga elaborata|# righe elaborate}: {parts}',
    'result.done.some': '{done} di {rows|# riga elaborata|# righe elaborate}: {parts}',
    'result.done.updated': '{count|# aggiornata|# aggiornate}',
    'result.done.enrolled': '{count|# iscritta|# iscritte}',
    'result.done.removed': '{count|# disiscritta|# disiscritte}',
    'result.enrollments':
      '{count|In Docebo è # iscrizione: alcune righe chiedono la stessa cosa.|In Docebo sono # iscrizioni: alcune righe chiedono la stessa cosa.}',
    'result.undo-run': 'Annulla questa esecuzione…',
    'result.show-log': 'Mostra nel registro',
    'result.no-log': 'Questo foglio di lavoro non ha un foglio “Rowcall log”.',
    'result.verified':
      '{rows|# riga è verificata: Docebo ha ciò che è stato chiesto|# righe sono verificate: Docebo ha ciò che è stato chiesto}',
    'result.differs':
      '{rows|# riga è diversa|# righe sono diverse} da quanto chiesto; {verified|# verificata|# verificate}',
    'result.differs-hint': 'Vedi nei dettagli accanto alla riga che cosa ha invece Docebo.',
    'result.show-differing': 'Vai alla prossima riga diversa',
    'result.nothing-to-verify': 'Non restano righe da verificare.',
    'get.open': 'Importa da Docebo…',
    'get.title': 'Importa da Docebo',
    'get.saying': 'Aggiunge un foglio con le iscrizioni che Docebo ha. In Docebo non si modifica nulla.',
    'get.what': 'Che cosa importare',
    'get.what.enrollments': 'Iscrizioni, in un nuovo foglio',
    'get.what.courses': 'Corsi, nel foglio “Rowcall courses”',
    'get.what.people': 'Persone, nel foglio “Rowcall people”',
    'get.what.sessions': 'Sessioni dei corsi in aula, nel foglio “Rowcall sessions”',
    'get.saying.directory':
      'I controlli suggeriscono poi nomi per quelli non trovati e trovano utenti e corsi in questo foglio senza chiamate, finché è recente. Ciò che il foglio conteneva prima viene sostituito. In Docebo non si modifica nulla.',
    'get.fields': 'Campi utente',
    'get.fields-hint': 'Titoli, separati da punto e virgola: ciascuno ha una colonna. Vuoto per nessuno.',
    'get.courses': 'Corsi',
    'get.courses-hint': 'Codici o titoli, separati da punto e virgola. Vuoto per tutti.',
    'get.branch': 'ID ramo',
    'get.branch-hint': 'Solo le persone di questo ramo. Vuoto per tutte.',
    'get.children': 'Includi i rami sottostanti',
    'get.statuses': 'Solo questi stati',
    'get.status.-2': 'In lista d’attesa',
    'get.status.-1': 'Da confermare',
    'get.status.0': 'Iscritto',
    'get.status.1': 'In corso',
    'get.status.2': 'Completato',
    'get.status.3': 'Sospeso',
    'get.status.4': 'Overbooking',
    'get.completed-from': 'Completato dal',
    'get.completed-until': 'Completato fino al',
    'get.changed-from': 'Modificato dal',
    'get.changed-until': 'Modificato fino al',
    'get.day-hint': 'Ad esempio 2026-03-14. Vuoto per qualsiasi giorno.',
    'get.estimate': 'Conta',
    'get.counting': 'Conteggio…',
    'get.found':
      '{enrollments|# iscrizione|# iscrizioni} in {calls|# chiamata|# chiamate}. {free|# chiamata è libera|# chiamate sono libere} in quest’ora.',
    'get.found.courses':
      '{enrollments|# corso|# corsi} in {calls|# chiamata|# chiamate}. {free|# chiamata è libera|# chiamate sono libere} in quest’ora.',
    'get.found.people':
      '{enrollments|# persona|# persone} in {calls|# chiamata|# chiamate}. {free|# chiamata è libera|# chiamate sono libere} in quest’ora.',
    'get.found.sessions':
      '{calls|# corso|# corsi}, almeno una chiamata per ciascuno. {free|# chiamata è libera|# chiamate sono libere} in quest’ora.',
    'get.found.untold':
      'Docebo non dice quante sono. {free|# chiamata è libera|# chiamate sono libere} in quest’ora.',
    'get.filtered': 'Stati e giorni ne escludono poi alcune.',
    'get.start': 'Importa',
    'get.resume': 'Continua',
    'get.stop': 'Interrompi',
    'get.going': '{rows|# riga scritta|# righe scritte}…',
    'get.going.of': '{rows} di {total|# riga scritta|# righe scritte}…',
    'get.stopped': 'Interrotto dopo {rows|# riga|# righe}.',
    'get.left':
      '{rows|# riga scritta|# righe scritte} finora. Potrebbe essere ancora in esecuzione in un’altra finestra.',
    'get.done': 'Il foglio ha {rows|# riga|# righe}, lette con {calls|# chiamata|# chiamate}.',
    'get.done.courses':
      'Il foglio “Rowcall courses” ha {rows|# corso|# corsi}, letti con {calls|# chiamata|# chiamate}.',
    'get.done.people':
      'Il foglio “Rowcall people” ha {rows|# persona|# persone}, lette con {calls|# chiamata|# chiamate}.',
    'get.done.sessions':
      'Il foglio “Rowcall sessions” ha {rows|# sessione, letta|# sessioni, lette} con {calls|# chiamata|# chiamate}.',
    'get.close': 'Chiudi',
    'directory.courses': 'Rowcall courses: {rows|# corso|# corsi}, lettura {at}.',
    'directory.people': 'Rowcall people: {rows|# persona|# persone}, lettura {at}.',
    'directory.sessions': 'Rowcall sessions: {rows|# sessione|# sessioni}, lettura {at}.',
    'directory.old': 'Più vecchio di un giorno, o non completo: usato solo per i suggerimenti.',
    'undo.open': 'Annulla un’esecuzione…',
    'undo.title': 'Annulla un’esecuzione',
    'undo.loading': 'Lettura del registro…',
    'undo.none': 'Non ci sono esecuzioni da annullare.',
    'undo.choose': 'Quale esecuzione',
    'undo.run': '{startedAt}, {changed|# modifica|# modifiche}',
    'undo.by': 'di {who}',
    'undo.all': 'Mostra tutte: {count}',
    'undo.saying':
      'Aggiunge un foglio le cui righe ripristinano ciò che c’era prima. Non viene inviato nulla finché non lo rivedi e lo esegui.',
    'undo.limits':
      'Le email non si possono ritirare, e i progressi nei corsi da cui le persone sono state rimosse possono essere persi.',
    'undo.partial':
      'Modifiche che non si possono ripristinare: {left} su {changes}. Vedi le note alla fine di questo foglio.',
    'undo.make': 'Crea il foglio di annullamento',
    'undo.making': 'Creazione del foglio…',
    'undo.lost':
      'Non è arrivata risposta ed è aperto lo stesso foglio. Cerca un nuovo foglio in questo foglio di lavoro prima di riprovare.',
    'help.title': 'Guida',
    'help.search': 'Cerca nella guida',
    'help.nothing': 'Niente nella guida contiene queste parole. Prova con uno stato o una sola parola.',
    'news.updated': 'Rowcall è stato aggiornato alla versione {version}.',
    'news.show': 'Novità',
    'news.title': 'Novità di {version}',
    'news.none': 'Questa versione non include un elenco delle modifiche.',
    'help.sheet.title': 'Preparare un foglio',
    'help.sheet.text':
      'Una riga per persona e corso, intestazioni nella prima riga. Servono un utente, un corso e qualcosa da impostare, per esempio una data di completamento. Una data come 2026-03-14 è sempre compresa. “Colonne” mostra ciò che è stato riconosciuto e permette di scegliere un’altra colonna.',
    'help.check.title': 'Controllare e aggiornare',
    'help.check.text':
      '“Controlla righe” legge soltanto Docebo e assegna uno stato a ogni riga. Il pulsante blu chiede conferma e invia le righe che si possono inviare. Una riga modificata va controllata di nuovo. Per lavorare solo su alcune righe, selezionale e fai clic su “Controlla righe selezionate”.',
    'help.problems.title': 'Risolvere i problemi',
    'help.problems.text':
      'Le righe da esaminare sono raggruppate per motivo. Fai clic su un motivo per scorrere le sue righe: la cella viene selezionata nel foglio e puoi correggerla qui. Un nome quasi giusto si può sostituire in tutte le sue righe con un clic.',
    'help.actions.title': 'Iscrivere, disiscrivere, ricertificare',
    'help.actions.text':
      'Scegli in alto che cosa fare, o per ogni riga in una colonna con intestazione Azione. Se non scegli, le iscrizioni esistenti vengono aggiornate e nessuno viene iscritto. Prima di disiscrivere qualcuno ti viene chiesta conferma.',
    'help.undo.title': 'Verificare e annullare',
    'help.undo.text':
      'Una verifica rilegge da Docebo ogni riga aggiornata. “Annulla un’esecuzione” ricava dal registro un foglio le cui righe ripristinano ciò che c’era prima; non viene inviato nulla finché non lo rivedi e lo esegui. Le email non si possono ritirare.',
    'help.get.title': 'Importare iscrizioni, corsi o persone',
    'help.get.text':
      '“Importa da Docebo” aggiunge un foglio con ciò che contiene Docebo: iscrizioni di alcuni corsi o di un ramo, tutti i corsi o tutte le persone. Modifica le iscrizioni e controlla il foglio come qualsiasi altro.',
    'help.plans.title': 'Piani formativi e corsi in aula',
    'help.plans.text':
      'Un piano formativo ha una colonna propria al posto del corso; “Espandi in corsi” aggiunge una riga per ciascuno dei suoi corsi. Le righe di corsi in aula indicano anche una sessione e possono registrare presenza e valutazione.',
    'help.large.title': 'Fogli grandi e limiti',
    'help.large.text':
      'Docebo consente 1.000 chiamate all’ora da un indirizzo. Al limite, il lavoro attende e continua da solo finché questa barra laterale è aperta; “Termina in background” continua anche se è chiusa. Interrompere non fa perdere nulla.',
    'help.connect.title': 'Connettersi a Docebo',
    'help.connect.text':
      'Aggiungi una volta un’app OAuth2 in Docebo e inseriscila in “Connessione”. Le credenziali sono conservate solo per il tuo account Google. “Aggiungi un altro Docebo” tiene separati sandbox e produzione.',
    'help.how':
      'Ogni riga indica un utente, un corso e come deve essere la sua iscrizione. Il controllo confronta le righe con Docebo e non vi scrive nulla. Il pulsante blu esegue poi le modifiche, molte in una sola chiamata.',
    'help.columns-how':
      'Rowcall scrive nelle proprie colonne a destra. Modifica le tue solo quando correggi una cella in questa barra laterale.',
    'help.report': 'Copia un rapporto per l’assistenza',
    'help.reporting': 'Creazione del rapporto…',
    'help.report-how':
      'Ciò che questo Docebo e questa operazione hanno mostrato, senza nomi, ID, indirizzi, credenziali o celle del foglio. Per farlo Rowcall legge il foglio e chiede tre cose a Docebo. Leggilo prima di inviarlo.',
    'help.statuses': 'Che cosa significa uno stato e che cosa fare',
    'help.status.pending': 'Non ancora controllata, o modificata dopo. Controlla le righe.',
    'help.status.Ready': 'Docebo è diverso dalla riga. Aggiorna per modificarlo.',
    'help.status.No change': 'Docebo ha già questi valori. Nulla da fare.',
    'help.status.Not enrolled':
      'L’utente non è iscritto al corso. Per iscriverlo, scegli l’azione “Iscrivi se mancante” e controlla di nuovo.',
    'help.status.Invalid':
      'Qualcosa nella riga non si può usare. I dettagli accanto dicono che cosa; correggilo e controlla di nuovo.',
    'help.status.Duplicate': 'Altre righe chiedono altri valori per lo stesso utente e corso. Tienine una.',
    'help.status.Sending': 'È in corso di invio. Se dura a lungo, controlla di nuovo.',
    'help.status.Updated': 'Docebo ha confermato la modifica. La verifica la rilegge.',
    'help.status.Failed': 'Docebo ha rifiutato la modifica. I dettagli accanto dicono perché; poi riprova.',
    'help.status.Unknown':
      'È stata inviata e non è arrivata risposta. Controlla di nuovo per vedere che cosa è successo.',
    'help.status.Verified': 'Riletta da Docebo, ed è come richiesto.',
    'help.status.Differs': 'Riletta da Docebo, e non è come richiesto. Vedi i dettagli accanto.',
  },
};
