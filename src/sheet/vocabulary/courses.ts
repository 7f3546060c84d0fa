// Header words for courses and their codes, names and IDs. Sources: as in people.ts.
import type { Words } from './kinds';

export const COURSES: Words = {
  course:
    'course*|training*|training course|training module|module*|class|classes|programme|program|' +
    'elearning|e learning|online course|seminar|workshop|webinar|learning experience|learning item|' +
    'kurs+|kurses|lehrgang*|schulung*|schulungen|unterweisung*|fortbildung*|' +
    'weiterbildung*|modul|cours|formation*|stage de formation|curso*|capacitacion|formacion|' +
    'entrenamiento|corso|corsi|formazione|addestramento|modulo|treinamento|formacao|capacitacao|cursus|cursussen|opleiding|' +
    'opleidings|コース|講座|研修|講習|教育|トレーニング|eラーニング',
  // What Docebo's own number is that of.
  courseId: 'course|kurs|cours|curso|corso|cursus|コース',
  // As Docebo calls them in the languages of its pages.
  plan:
    'learning plan*|learning plan name|learning plan title|lernplan+|lernplans|' +
    'plan de formation|plans de formation|plan d apprentissage|plan de aprendizaje|plan de formacion|' +
    'planes de aprendizaje|piano formativo|piani formativi|piano di apprendimento|plano de aprendizagem|' +
    'planos de aprendizagem|leerplan|leerplannen|ラーニングプラン|学習プラン|学習計画',
  // Item is what SuccessFactors calls a course, a learning object what Cornerstone does.
  item: 'item|learning object|lo',
  id: 'id*',
  number: 'number|no|nr|num|nbr|nro|n|nummer|numero|番号',
  code:
    'code*|identifier|key|reference|ref|id number|idnumber|external id|short name|shortname|' +
    'kennung|kurzel|kurzbezeichnung|kurzname|referenz|schlussel|nom abrege|nom court|cle|codigo|clave|nombre corto|' +
    'identificador|referencia|codice|titolo abbreviato|nome breve|nome curto|sigla|identificativo|identificatore|' +
    'korte naam|referentie|コード|識別子|省略名',
  internal: 'internal|intern+|intern~',
  docebo: 'docebo',
  idst: 'idst|id user',
  naming: 'name|title|titel|nom|titre|nombre|titulo|nome|titolo|naam|名',
  session: 'session*|ilt session|sitzung*|sesion|sessione|sessao|sessie|セッション',
};
