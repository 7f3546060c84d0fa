// Header words for people and what identifies them. Sources: the CSV forms of Docebo (help.docebo.com,
// "Enrolling users in courses and sessions using CSV files"), Totara (totara.help, "Course completion
// uploads"), IOMAD (docs.iomad.org, "Import completion records"), Moodle's user upload, LearnUpon (help
// 360014954358), TalentLMS (help 360014660193), SAP SuccessFactors Learning (StudentId, ItemId), Learning
// Pool (18284397725725), the NHS core skills template, and public training trackers.
import type { Words } from './kinds';

export const PEOPLE: Words = {
  person:
    'user*|learner*|employee*|emp|student*|participant*|trainee*|' +
    'attendee*|delegate*|person|people|staff|staff member|team member|member|colleague|worker|' +
    'associate|personnel|candidate|' +
    'benutzer|nutzer|anwender|mitarbeiter|mitarbeiterin|mitarbeitende|mitarbeitenden|mitarbeitender|teilnehmer|teilnehmerin|' +
    'teilnehmende|teilnehmenden|teilnehmender|lernende|lernender|lernenden|beschaftigte|beschaftigter|' +
    'utilisateur|utilisatrice|apprenant+|collaborateur|collaboratrice|salarie+|employe+|' +
    'participante|stagiaire|usuari~|emplead~|trabajador|alumn~|estudiante|colaborador|' +
    'colaboradora|utente|dipendente|partecipante|discente|corsista|lavoratore|collaboratore|allievo|utilizador|' +
    'funcionari~|gebruikers|formand~|alun~|treinando|gebruiker|medewerker|deelnemer|cursist|werknemer|' +
    'ユーザー|ユーザ|利用者|社員|従業員|職員|受講者|受講生|学習者|参加者',
  // Whose number may be Docebo's own.
  account: 'user*|benutzer|nutzer|utilisateur|usuario|utente|utilizador|gebruiker*',
  // The German "Personal" is the staff, and "personal email" somebody's own.
  personal: 'personal|pers|personeel|personale',
  username:
    'username|user name|user username|benutzername|benutzernamen|nutzername|anmeldename|benutzerkennung|' +
    'nom d utilisateur|nom utilisateur|nombre de usuario|nombre usuario|nome utente|nome de usuario|nome do usuario|' +
    'nome de utilizador|nome do utilizador|gebruikersnaam|ユーザー名|ユーザ名',
  // Usernames as well, but some people sign in with an address.
  login:
    'login|logon|user login|login name|logon name|login id|logon id|user principal name|upn|sso id|sam account name|' +
    'account name|login kennung|identifiant|identifiant de connexion|inlognaam|ログイン名|ログイン id|ユーザー id|ユーザ id|利用者 id',
  email:
    'email*|e mail|mail|email id|mail id|courriel|mel|correo|correo electronico|correo e|posta elettronica|' +
    'correio eletronico|メール|eメール|電子メール',
  // An address without another word can be one of any kind.
  address: 'address|addresses|adresse|adres|direccion|indirizzo|endereco|アドレス',
  // Numbers of people under names of their own.
  staffNumber:
    'matricule|matricola|pernr|payroll number|payroll no|payroll id|badge id|badge number|badge no|hr id|hris id|sap id|' +
    'sap number|user unique id|user identifier|workday id|wwid|global id|network id|corporate id|legajo|nomina|personalkennung|stammnummer',
  // A person's number in Portuguese, and enrolling in Spanish.
  matricula: 'matricula',
};
