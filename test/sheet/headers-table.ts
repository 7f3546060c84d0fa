// Headers as real systems and people write them, each with the field it names, or `null` if Rowcall cannot
// take it by itself.
import type { FieldName } from '../../src/contract';

export interface HeaderGroup {
  readonly source: string;
  /** A field, and the headers for it with `|` between; `none` for those that are none. */
  readonly headers: Readonly<Partial<Record<FieldName | 'none', string>>>;
}

export const HEADERS: readonly HeaderGroup[] = [
  {
    source: 'Docebo, CSV import of enrollments and reports (help.docebo.com 9298423851794, 360020125739)',
    headers: {
      user: 'username|Username|User Email|User Unique ID|Email|user_id|idst|id_user|user_name',
      course: 'course_code|course_id|Course Code|Course Internal ID|id_course',
      completedAt: 'Completion Date|enrollment_completion_date|date_complete|Course Completion Date',
      status: 'Course Enrollment Status|enrollment_status|Enrollment Status',
      score: 'Score|Final Score|enrollment_score|score_given',
      enrolledAt: 'Enrollment Date|Course Enrollment Date|enrollment_created_at|date_inscr|Subscription Date',
      activeFrom: 'enrollment_validity_begin_datetime|date_begin_validity|Active From|Validity Start Date',
      activeUntil: 'enrollment_validity_end_datetime|date_expire_validity|Active Until|Validity End Date',
      level: 'level|Enrollment Level|enrollment_level|Course Enrollment Level',
      session: 'session_id|Session ID|ILT Session ID|session_code|Session Name',
      none:
        'Full Name|First Name|Last Name|User Status|User Level|Branch Name|Branch Path|Course Name|Course Category|Course Type|' +
        'Course Status|Course Start Date|Course End Date|Course Duration|Course First Access Date|Course Last Access Date|' +
        'Session Start Date|Course Unique ID|Credits (CEUs)|Training Material Time (sec)|Last Access|' +
        'User Creation Date|User Expiration Date|Deactivated|Course Progress (%)|Initial Score|Email Validation Status|' +
        'Enrollment Archived|Certificate Issued On',
    },
  },
  {
    source: 'Totara, upload of completion records (totara.help 13, managing-course-completion-uploads)',
    headers: {
      user: 'username|useridnumber',
      course: 'courseshortname|courseidnumber',
      completedAt: 'completiondate',
      none: 'certificationshortname|certificationidnumber|duedate|evidencetype',
    },
  },
  {
    source: 'IOMAD, import of completion records (docs.iomad.org)',
    headers: {
      user: 'userid',
      course: 'courseid',
      completedAt: 'timecompleted',
      enrolledAt: 'timeenrolled',
      score: 'finalscore',
      none: 'coursename|timestarted|timeexpires|licensename',
    },
  },
  {
    source:
      'Moodle, uploads and completion reports (frumbert/moodle-tool_uploadactivitycompletions, lushonline, catalyst)',
    headers: {
      user: 'user_username|Email address',
      course: 'COURSE_IDNUMBER|course_shortname|Course short name',
      completedAt: 'Date completed|Completion time',
      none: 'sectionname|activityname|firstname|lastname|Course full name|Institution|Department|Timestarted|cohort1|Last course access',
    },
  },
  {
    source: 'Cornerstone, Edge Import and transcript reports (help.csod.com)',
    headers: {
      user: 'User ID|Username|User Email',
      course: 'Learning Object ID|Training ID',
      completedAt: 'Completion Date|Transcript Completed Date|Training Completion Date',
      status: 'Transcript Status',
      enrolledAt: 'Transcript Registration Date',
      none:
        'Training Title|Training Type|Training Provider|Transcript Due Date|Due Date|Start Date/Time|Training Hours|User Full Name|' +
        'Manager - User Email|Division|Position|Training Version',
    },
  },
  {
    source:
      'SAP SuccessFactors Learning (cdn.cdata.com, external learning events; SAP note attachment, user curriculum item status)',
    headers: {
      user: 'Student ID|StudentId|ID (User)|User ID',
      course: 'Item ID|ItemID',
      completedAt: 'Completion Date|CompletionDate',
      status: 'Completion Status',
      none:
        'Item Type|Item Title|Revision Date|Total Hours|Credit Hours|Instructor Name|Comments|Required Date|Days Remaining|' +
        'Expiration Date|Assignment Date|Emp Status|Emp Type|First Name (User)|Completion Timezone Id|Curriculum ID|Grade',
    },
  },
  {
    source: 'TalentLMS, LearnUpon, Litmos, Learning Pool (help 360014660193, 360014954358, 18284397725725)',
    headers: {
      user: 'Login|Login ID|User|User Identifier|Username',
      course: 'Course|Course Code|Course Id|Learning Experience External ID',
      completedAt:
        'Completed on|Completion date|Enrollment Completed Date|Date Completed|Learning Experience Completion Date',
      status: 'Enrollment Status|Status',
      score: 'Enrollment Score|Score',
      enrolledAt: 'Enrollment Created Date|Enrolled on|Enrolment Date|Enrollment Date',
      none:
        'Enrollment Started Date|Enrollment Due Date|Enrollment Expires At|Average score|Percent Complete|% Complete|Time|Points earned|' +
        'Last login|Registration date|User type|Object Name|Group Name|Certificate ID',
    },
  },
  {
    source: 'NHS core skills template and public training trackers',
    headers: {
      user:
        'staff_identifier|Employee|Employee ID|Employee #|Emp #|Emp ID|Emp No.|EmpID|Employee Number|Employee No|Staff ID|Staff No.|' +
        'Personnel Number|PERSON ID|Badge Number|Payroll No.|Worker ID|Participant|Attendee|Delegate|Trainee|Learner|Learner ID|' +
        'Student|Student No.|Team member|Work email|Business E-mail|E-mail|Employee email address|Login name|WWID|Member ID|' +
        'Username or email|Email *|Learner email (required)',
      course:
        'module_code|Course No.|Course #|Course Number|COURSE|Training|Training Course|Training Code|Class Code|Class|Module|' +
        'Module ID|Program Code|Programme code|Course Ref|Course Reference|Course ID *|Course code [required]|courseCode',
      completedAt:
        'completion_date|Date of Completion|DATE COMPLETED|Completed Date|Completed At|Date Finished|Finish Date|Date Complete|' +
        'Training Date|Date of Training|Date Trained|Date Passed|Passed on|Date Attended|Attendance date|Date|Date (dd/mm/yyyy)|' +
        'Actual Completion Date|Completion date (YYYY-MM-DD)|Completion Timestamp|Last completed|Date taken|Completed',
      status: 'New status|Training Status|Learning status',
      score: 'Final grade|Final mark|Marks|Score (%)|Course score',
      enrolledAt: 'Enrolled Date|Date Enrolled|Date of enrolment',
      action: 'Action|Enrollment action',
      none:
        'Employee Name|Name|Full name|Trainer|Instructor|Supervisor|Manager Email|Approved By|Verified By|Signature|Notes|Comments|' +
        'Position|Job title|Role|Grade|Pay grade|Department|Location|Hire Date|Start Date|Date of Birth|DOB|End Date|Expiry Date|' +
        'Expiration Date|Expires on|Expires|Valid until|Valid to|Renewal Date|Renewal Due|Renew by|Due|Due Date|Due by|Deadline|Target Date|' +
        'Target completion date|Planned date|Planned completion|Required completion date|Required by|Expected completion|' +
        'Scheduled date|Next due|Next training date|Next completion date due|Estimated completion date|Date required|To be completed by|' +
        'Completion date (planned)|Date (due)|Refresher date|Issue date|Certificate number|Certificate date|Date updated|' +
        'Last updated|Created|Timestamp|Course title|Training name|Course type|Course hours|Duration|Cost|Provider|Training type|' +
        'Result|Pass/Fail|Attendance|Present|Completed by|Completed (Y/N)|Completed?|Score/Pass|Quiz score average|Room|Session|Year|Month|' +
        'ID|No.|#|Number|Code|Type|Category|Link|Hours completed|Employment status|Employee status|Course language|Credits|CPD points|' +
        'Module name|Reason|Company|Phone|Address|State|Email sent|Reminder sent|Password|Priority|Cohort|Evaluation|Feedback score|' +
        'Email (manager)|Username (team lead)|User ID (supervisor)|E-Mail (Vorgesetzter)|Courriel (responsable)|Correo (jefe)|' +
        'メール（上司）|Course code (old)|Completion date (previous)|Completion date (initial)|Score required|Required score|' +
        'Level required|Session note|Session points|Nota|Number of users|Number of courses|Número de cursos|Effective date',
    },
  },
  {
    source: 'German training records',
    headers: {
      user:
        'Benutzername|Benutzer|Mitarbeiter|Mitarbeiter-ID|Mitarbeiternummer|Mitarbeiter-Nr.|Personalnummer|Personal-Nr.|Pers.-Nr.|' +
        'Teilnehmer|Teilnehmernummer|E-Mail|E-Mail-Adresse|Anmeldename|Benutzer-ID',
      course:
        'Kurs|Kurscode|Kurs-Nr.|Kursnummer|Kurs-ID|Kurskürzel|Schulung|Schulungsnummer|Lehrgang|Lehrgangsnummer|Seminar|Seminarnummer',
      completedAt:
        'Abschlussdatum|Abgeschlossen am|Datum|Datum des Abschlusses|Teilnahmedatum|Schulungsdatum|Kursabschlussdatum|Bestanden am|' +
        'Datum der Schulung|Abgeschlossen',
      status: 'Abschlussstatus|Kursstatus',
      score: 'Punktzahl|Punktestand',
      enrolledAt: 'Einschreibedatum|Eingeschrieben am',
      none:
        'Name|Vorname|Nachname|Geburtsdatum|Eintrittsdatum|Fällig am|Fälligkeitsdatum|Ablaufdatum|Gültig bis|Geplantes Datum|Nächster Termin|' +
        'Startdatum|Kursname|Schulungsart|Trainer|Abteilung|Bestanden|Ergebnis|Bemerkung|Wiederholung am|Geplanter Abschluss|Unterschrift|' +
        'Soll-Datum|Frist',
    },
  },
  {
    source: 'French training records (Lucca 7563425868572)',
    headers: {
      user:
        "Identifiant|Matricule|Nom d'utilisateur|Adresse e-mail|Courriel|Collaborateur|Salarié|Apprenant|Participant|N° matricule|" +
        'Identifiant utilisateur|Numéro de salarié',
      course: 'Code formation|Code du cours|Cours|Formation|Code cours|Référence formation|ID du cours',
      completedAt:
        "Date de fin|Date d'achèvement|Terminé le|Date de complétion|Date de fin de formation|Date de formation|Date de réalisation|Date",
      status: 'Statut',
      score: 'Score',
      enrolledAt: "Date d'inscription",
      none:
        "Nom|Prénom|Nom complet|Date de naissance|Date d'embauche|Date d'échéance|Échéance|Date limite|Date de début|Date prévue|" +
        'Date de validité|Intitulé de la formation|Formateur|Résultat|Durée|Organisme|Service|Date de fin de contrat|Prochaine date|' +
        'Date de fin prévue|Date de renouvellement|Fin de validité',
    },
  },
  {
    source: 'Spanish training records',
    headers: {
      user:
        'Nombre de usuario|Usuario|No. de empleado|Número de empleado|Empleado|Correo electrónico|Correo|ID de usuario|Participante|Alumno|' +
        'Núm. empleado|ID empleado',
      course:
        'Código del curso|Clave del curso|Curso|ID del curso|Código de curso|Código de la formación|Capacitación',
      completedAt:
        'Fecha de finalización|Fecha de término|Fecha de completado|Completado el|Fecha|Fecha de realización|Fecha de terminación|' +
        'Fecha del curso|Fecha de capacitación|Fecha de conclusión',
      status: 'Estado|Estatus',
      score: 'Puntuación|Calificación|Puntaje',
      enrolledAt: 'Fecha de inscripción',
      none:
        'Nombre|Apellidos|Nombre completo|Fecha de nacimiento|Fecha de ingreso|Fecha de vencimiento|Vencimiento|Fecha límite|Fecha prevista|' +
        'Fecha programada|Fecha de inicio|Próxima fecha|Nombre del curso|Instructor|Resultado|Asistencia|Puesto|Fecha de caducidad|Firma|' +
        'Vigencia|Fecha de registro',
    },
  },
  {
    source: 'Italian training records',
    headers: {
      user: 'Nome utente|Utente|Dipendente|Matricola|Email|Indirizzo email|Partecipante|ID utente|Numero dipendente|Codice dipendente',
      course: 'Codice corso|Corso|Codice del corso|ID corso|Formazione',
      completedAt:
        'Data di completamento|Data completamento|Completato il|Data|Data del corso|Data corso|Data di conclusione|Data formazione',
      status: 'Stato|Stato iscrizione',
      score: 'Punteggio',
      enrolledAt: 'Data di iscrizione|Data iscrizione',
      none:
        'Nome|Cognome|Data di nascita|Data di assunzione|Scadenza|Data di scadenza|Data prevista|Prossima scadenza|Data inizio|Titolo del corso|' +
        'Docente|Esito|Presenza|Codice fiscale|Ore',
    },
  },
  {
    source: 'Portuguese training records',
    headers: {
      user: 'Nome de usuário|Nome de utilizador|Usuário|Funcionário|Colaborador|Matrícula|E-mail|Formando|ID do usuário|Nº de funcionário',
      course: 'Código do curso|Curso|Formação|Treinamento|ID do curso|Código do treinamento',
      completedAt:
        'Data de conclusão|Concluído em|Data|Data do treinamento|Data de realização|Data de finalização',
      status: 'Situação|Estado',
      score: 'Pontuação|Nota final',
      enrolledAt: 'Data de inscrição',
      none:
        'Nome|Sobrenome|Data de nascimento|Data de admissão|Vencimento|Data de vencimento|Prazo|Validade|Data prevista|Data de início|' +
        'Nome do curso|Resultado|Presença|Assinatura|Carga horária|Próximo vencimento',
    },
  },
  {
    source: 'Dutch training records',
    headers: {
      user: 'Gebruikersnaam|Gebruiker|Medewerker|Personeelsnummer|E-mailadres|Deelnemer|Medewerkersnummer|Gebruikers-ID',
      course: 'Cursuscode|Cursus|Opleiding|Cursusnummer|Training|Cursus-ID',
      completedAt: 'Afrondingsdatum|Voltooid op|Datum voltooid|Datum|Datum afgerond|Cursusdatum|Behaald op',
      score: 'Eindcijfer|Eindscore',
      enrolledAt: 'Inschrijfdatum',
      none:
        'Naam|Voornaam|Achternaam|Geboortedatum|Vervaldatum|Verloopdatum|Geplande datum|Geldig tot|Startdatum|Cursusnaam|Docent|Afdeling|' +
        'Resultaat|Aanwezig|Uiterste datum|Streefdatum|Datum in dienst',
    },
  },
  {
    source: 'Japanese training records',
    headers: {
      user: 'ユーザー名|社員番号|従業員番号|メールアドレス|受講者|受講者ID|ユーザーID|ログインID|社員No|職員番号',
      course: 'コース|コースコード|コースID|研修コード|講座コード|研修|講座番号',
      completedAt: '修了日|完了日|受講日|受講完了日|コース修了日|日付|完了日時|実施日|修了年月日|終了日',
      status: 'ステータス|受講状況',
      score: '点数|得点|スコア',
      none:
        '氏名|名前|部署|生年月日|入社日|有効期限|受講期限|期限|締切日|予定日|修了予定日|開始日|コース名|研修名|講師|合否|結果|出席|備考|' +
        '次回受講日|更新日|登録日|受講予定日|会社名|所属',
    },
  },
];
