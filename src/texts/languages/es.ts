// Spanish.
import type { Translation } from './translation';

export const es: Translation = {
  script: {
    'problem.not-connected': 'Rowcall aún no está conectado a Docebo. Conéctalo primero.',
    'problem.needs-connection':
      'Esta tarea es de {domain} y allí no tienes conexión. Conéctate primero a {domain}.',
    'problem.tenant-switched':
      'Esta hoja trabaja ahora con {now}: se cambió en otra ventana. No se ha enviado nada. Comprueba de nuevo las filas.',
    'problem.sheet-bound':
      'Las filas de esta hoja nombran a personas y cursos por los ID que tienen en {domain}, así que solo sirven allí.',
    'problem.undo-tenant-unknown':
      'El registro no indica en qué Docebo trabajó esta ejecución y está conectado a más de uno. Desconecte los demás y vuelva a deshacerla.',
    'problem.unsettled-elsewhere':
      'Se {rows|estaba enviando # fila|estaban enviando # filas} a {domain} cuando se detuvo el trabajo, y Rowcall no sabe qué pasó. Elige {domain} y comprueba primero las filas allí.',
    'problem.unsettled-elsewhere.runner':
      'Docebo sigue procesando filas en {domain}. Elige {domain} y comprueba primero las filas allí.',
    'problem.connect-cancelled': 'Has cancelado la conexión. No se ha guardado nada.',
    'problem.too-many-connections':
      'Tienes {most} conexiones y Rowcall no guarda más. Desconecta una que ya no necesites.',
    'problem.domain-invalid':
      '{value} no es una dirección de Docebo a la que se puedan enviar credenciales. Escríbela así: acme.docebosaas.com.',
    'problem.input-invalid': 'Rowcall no ha entendido: {what}. Corrígelo e inténtalo de nuevo.',
    'input.app-missing': 'falta el Client ID o el Client secret',
    'input.zone-unknown': 'no existe la zona horaria “{zone}”',
    'input.sheet-changed': 'la hoja ha cambiado entretanto',
    'input.some-rows': 'lectura de solo algunas filas',
    'input.request': 'la solicitud',
    'input.unexpected': '{path} no es lo esperado',
    'problem.get-course':
      'Docebo no tiene ningún curso con el código o título {value}. Escríbelo como aparece en Docebo, o escribe # y el ID del curso.',
    'problem.get-course.several':
      'Docebo tiene varios cursos con el código o título {value}: {courses}. Escribe # y el ID del que quieres.',
    'problem.get-field':
      'Docebo no tiene ningún campo de usuario con el título {value} cuyos valores sean textos. Tiene {titles}.',
    'problem.get-field.none':
      'Docebo no tiene ningún campo de usuario con el título {value}: no muestra campos de usuario cuyos valores sean textos.',
    'problem.get-branch':
      'Docebo no muestra a nadie en la rama {branch}. Comprueba el ID de la rama o incluye las ramas inferiores.',
    'problem.plans-unchecked':
      '{rows|# fila sobre un plan de aprendizaje no está comprobada o ha cambiado después|# filas sobre planes de aprendizaje no están comprobadas o han cambiado después}. Comprueba la hoja y vuelve a desglosarla.',
    'problem.plans-unchecked.none':
      'Ninguna fila nombra una persona y un plan de aprendizaje que Docebo conozca. Comprueba la hoja y mira sus filas, y vuelve a desglosarla.',
    'problem.plan-without-courses':
      'Docebo no muestra cursos para {plans}, así que no se ha desglosado nada. Consulta el plan de aprendizaje en Docebo o nombra sus cursos en la hoja.',
    'problem.get-too-large':
      'Estas inscripciones necesitan {needed} celdas y en esta hoja de cálculo caben {free}. Obtén menos o usa una hoja de cálculo nueva.',
    'problem.get-sessions':
      'La hoja “Rowcall courses” falta, se ha cambiado o tiene más de un día. Obtén los cursos y después las sesiones.',
    'problem.sheet-empty':
      'La hoja {sheet} no tiene filas. Escribe encabezados en la primera fila y una inscripción en cada fila siguiente.',
    'problem.columns-missing':
      'No se ha encontrado ninguna columna para {fields}. Los encabezados son {headers}. Elige la columna o añade un encabezado.',
    'problem.columns-missing.no-headers': 'todos vacíos',
    'problem.columns-missing.unsplit':
      'El archivo no se ha dividido en columnas. Selecciona la columna y elige Datos > Dividir texto en columnas. ',
    'problem.columns-missing.matrix':
      'Parece una matriz, con las personas en filas y los cursos en columnas. Rowcall necesita una fila por persona y curso: abre “Columnas” y elige “Convertir en filas”. ',
    'problem.columns-missing.pairs':
      'Esta hoja tiene varios cursos uno al lado del otro. Rowcall necesita una fila por persona y curso: abre “Columnas” y elige “Convertir en filas”. ',
    'problem.columns-shared':
      'Se ha elegido la misma columna para {fields}. Elige una columna para cada campo.',
    'problem.columns-not-adjacent':
      'Las columnas de Rowcall ({headers}) deben estar juntas y en su orden. Muévelas juntas o elimínalas todas: Rowcall las vuelve a añadir.',
    'problem.log-sheet': 'Este es el registro de Rowcall. Abre la hoja con tus filas.',
    'problem.directory-sheet':
      'Esta es una hoja del directorio de Rowcall, con cursos, personas o sesiones de Docebo. Abre la hoja con tus filas.',
    'problem.rows-hidden':
      'Un filtro oculta {rows|# fila lista|# filas listas}. Comprueba de nuevo para enviar solo las filas visibles, o quita el filtro.',
    'problem.filter-too-large':
      'Esta hoja tiene un filtro y Rowcall puede averiguar como máximo para {most} filas si las oculta. Quita el filtro, selecciona menos filas o incluye las filas ocultas.',
    'problem.cell-changed':
      'La fila ha cambiado desde que se mostró. No se ha escrito nada. Abre de nuevo el problema.',
    'problem.cell-formula':
      'La celda contiene una fórmula que un valor escrito sustituiría. Corrígela en la hoja.',
    'problem.nothing-selected':
      'No hay filas seleccionadas con un usuario y un curso. Selecciona algunas e inténtalo de nuevo.',
    'problem.job-over':
      'Esta tarea ha terminado o ha empezado otra más reciente. Consulta los estados en la hoja.',
    'problem.sheet-gone':
      'La hoja en la que empezó esta tarea ya no existe. Restáurala con Editar ▸ Deshacer o empieza de nuevo en otra hoja.',
    'problem.other-sheet':
      'La barra lateral mostraba {shown}, pero ahora estás en {front}. No se ha hecho nada. Vuelve a la otra hoja o empieza de nuevo en esta.',
    'problem.other-sheet.gone':
      'La hoja que se muestra aquí ya no existe y ahora estás en {front}. No se ha hecho nada. Vuelve a la otra hoja o empieza de nuevo en esta.',
    'problem.busy':
      'Rowcall ya está trabajando en esta hoja de cálculo, en otra ventana o para otra persona, desde {since}. Espera a que termine.',
    'problem.signed-out':
      'Docebo ha cerrado la sesión y no ha aceptado un nuevo inicio de sesión. Conéctate de nuevo.',
    'problem.sign-in-refused':
      'Docebo ha rechazado el inicio de sesión. Comprueba el dominio, el Client ID y el Client secret, y el nombre de usuario y la contraseña.',
    'problem.forbidden':
      'Docebo no permite eso a esta cuenta. Conéctate como Superadministrador o como Usuario avanzado con permisos sobre estos usuarios y cursos.',
    'problem.not-found': 'Docebo no conoce esta dirección. Comprueba el dominio.',
    'problem.refused': 'Docebo ha rechazado el cambio: {detail}.',
    'problem.rate-limited':
      'Se ha alcanzado el límite de llamadas por hora de Docebo. Rowcall continúa a las {time}.',
    'problem.overloaded': 'Docebo está sobrecargado. No se ha perdido nada: continúa más tarde.',
    'problem.overloaded.until': 'Docebo está sobrecargado. Rowcall continúa a las {time}.',
    'problem.runner-at-work': 'Docebo está procesando las filas. No se envía nada más antes de las {time}.',
    'problem.runner-at-work.percent':
      'Docebo está procesando las filas ({percent} % completado). No se envía nada más antes de las {time}.',
    'problem.runner-stuck':
      'Docebo ha recibido filas como una tarea propia y esa tarea no termina. Consúltala en Docebo. “Reanudar” lee qué ha pasado con las filas.',
    'problem.server-error': 'Docebo ha tenido un error. Inténtalo de nuevo en unos minutos.',
    'problem.unreachable':
      'No se ha podido contactar con Docebo o su respuesta se ha perdido. Google indica: {detail}. Comprueba el dominio e inténtalo de nuevo.',
    'problem.not-json':
      'Docebo ha respondido con una página en lugar de datos. Comprueba el dominio y los permisos de la cuenta.',
    'problem.unexpected-shape':
      'Docebo ha respondido en un formato que Rowcall no conoce. Solo los cambios confirmados están marcados como hechos.',
    'problem.filter-ignored':
      'Docebo muestra inscripciones que Rowcall no ha pedido, así que quien falta en sus listas puede estar inscrito de todos modos. Las filas de las personas que aparecen tienen su resultado; las demás esperan.',
    'problem.listing-unclear':
      'Las páginas de una lista de Docebo se contradicen o no terminan. Las filas de las personas que aparecen tienen su resultado; las demás esperan. Inténtalo de nuevo más tarde.',
    'problem.fetch-too-fast': 'Google pide a Rowcall que vaya más despacio. Inténtalo de nuevo en un minuto.',
    'problem.fetch-quota':
      'Se ha agotado el número diario de llamadas que Google permite a esta cuenta. No se ha perdido nada: continúa más tarde. Vuelve a empezar 24 horas después de la primera llamada del día.',
    'problem.domain-not-listed':
      'Google no deja que Rowcall acceda a este dominio: no está en la lista de direcciones del complemento. Pide que lo añada a quien instaló Rowcall.',
    'problem.out-of-time':
      'Google termina cada ejecución a los pocos minutos y la comprobación de esta hoja tarda más. Comprueba menos filas a la vez: selecciona algunas.',
    'problem.pilot-failed':
      'Detenido tras una actualización de prueba, porque Docebo no ha guardado lo que se pidió. Fila {row}: {wrong}. Esta ejecución había enviado antes {calls|# llamada más|# llamadas más}, y nada después. Consulta esta fila en Docebo antes de continuar.',
    'problem.pilot-failed.first':
      'Detenido tras una actualización de prueba, porque Docebo no ha guardado lo que se pidió. Fila {row}: {wrong}. Esta ejecución no había enviado nada antes, ni nada después. Consulta esta fila en Docebo antes de continuar.',
    'problem.way-closed':
      '{closed} No hay otra vía para enviar estas filas, así que no se ha enviado ninguna. Consulta Docebo y elige “Intentar de nuevo”.',
    'problem.all-in-vain':
      '{calls} llamadas seguidas no han tenido éxito, así que Rowcall se ha detenido. La última respuesta de Docebo ha sido {answer}. Cada fila muestra lo que se sabe de ella. Averigua por qué Docebo no acepta los cambios y continúa.',
    'problem.touched-others':
      'Docebo ha cambiado {count|# inscripción|# inscripciones} sin que Rowcall lo pidiera, así que Rowcall se ha detenido: {others}. Consúltalas en Docebo antes de continuar.',
    'problem.touched-others.user': 'usuario {user}',
    'problem.touched-others.plan': 'usuario {user} en el plan de aprendizaje {plan}',
    'problem.touched-others.pair': 'usuario {user} en el curso {course}',
    'problem.touched-others.more': '{count} más',
    'problem.unenrolls-unconfirmed':
      '{rows|# inscripción va a terminar por una baja|# inscripciones van a terminar por una baja}, y eso no se puede deshacer por completo. Escribe el número para confirmar.',
    'problem.sets-back-unconfirmed': '{backs}. Comprueba de nuevo y confírmalo antes de la ejecución.',
    'problem.too-many-users':
      'Esta hoja nombra a las personas por un campo de usuario, así que habría que leer los {users} usuarios de Docebo, lo que tarda demasiado. Nómbralas por nombre de usuario o correo electrónico.',
    'problem.rows-moving':
      'Alguien mueve constantemente filas o columnas de {sheet}, así que Rowcall no puede marcar las filas que va a enviar. No se ha enviado ninguna. Continúa cuando nadie ordene ni inserte allí.',
    'problem.log-full':
      'El registro necesitaría {needed|# celda|# celdas} y a esta hoja de cálculo le quedan {free} de los 10 millones de Google. Mueve las filas de la hoja “Rowcall log” a otro sitio o ejecuta menos filas.',
    'problem.log-gone':
      'La hoja “Rowcall log” con las líneas de esta ejecución se ha eliminado o vaciado. La ejecución había enviado antes {calls|# llamada|# llamadas}, y al deshacer faltará lo que cambiaron. Recupera la hoja con Editar ▸ Deshacer o continúa: Rowcall empieza otro registro.',
    'problem.log-gone.nothing-sent':
      'La hoja “Rowcall log” con las líneas de esta ejecución se ha eliminado o vaciado. La ejecución no había enviado nada antes. Recupera la hoja con Editar ▸ Deshacer o continúa: Rowcall empieza otro registro.',
    'problem.run-unknown':
      'El registro no tiene ninguna ejecución {run}. Busca su nombre en la hoja “Rowcall log”.',
    'problem.nothing-to-undo': 'La ejecución {run} no cambió nada que se pueda restablecer.',
    'problem.background-refused':
      'Google no ha dejado que Rowcall continúe en segundo plano. Mantén abierta la barra lateral o inténtalo más tarde.',
    'problem.stopped': 'Detenido. Puedes reanudar en cualquier momento.',
    'problem.sheet-protected':
      'Google no ha dejado que Rowcall escriba: {range} está protegido para ti. Pide al propietario de la hoja de cálculo que te deje editar las columnas de Rowcall, la fila de encabezados y la hoja “Rowcall log”, y continúa.',
    'problem.not-a-grid':
      'La pestaña {sheet} no tiene celdas: es un gráfico, una cronología o datos conectados. Abre la hoja con tus filas.',
    'problem.cells-refused.validation':
      'La validación de datos de {range} rechaza lo que Rowcall escribe. Quítala allí (Datos ▸ Validación de datos) e inténtalo de nuevo.',
    'problem.cells-refused.merged':
      'Hay celdas combinadas en {range}, así que Rowcall no puede escribir junto a cada fila. Sepáralas (Formato ▸ Combinar celdas ▸ Separar) e inténtalo de nuevo.',
    'problem.cells-refused.other':
      'Google ha rechazado cambiar {range} e indica: {detail}. Si estas celdas pertenecen a una tabla, saca de ella las columnas de Rowcall o no les asignes tipo, e inténtalo de nuevo.',
    'problem.not-permitted':
      'Rowcall no tiene permiso para {permissions}. Concede acceso en Google, marca todas las casillas e inténtalo de nuevo. No se ha perdido nada.',
    'problem.not-permitted.reopen':
      'Rowcall no tiene permiso para {permissions}. Cierra la barra lateral y ábrela desde el menú: Google vuelve a preguntar. Marca todas las casillas e inténtalo de nuevo. No se ha perdido nada.',
    'permission.sheet':
      'leer tus filas y escribir sus resultados (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'mostrar su barra lateral (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'llamar a Docebo (“Connect to an external service”)',
    'permission.background':
      'continuar en segundo plano (“Allow this application to run when you are not present”)',
    'permission.mail': 'enviarte un correo al terminar (“Send email as you”)',
    'permission.address':
      'ver la dirección a la que escribirte (“See your primary Google Account email address”)',
    'problem.google-refused':
      'Google no ha hecho lo que Rowcall pidió e indica: {detail}. Solo los cambios confirmados están marcados como hechos. Corrige lo que indica Google o inténtalo de nuevo.',
    'problem.bug':
      'Rowcall ha tenido un error interno y se ha detenido. Solo los cambios confirmados están marcados como hechos. Inténtalo de nuevo. Si vuelve a ocurrir, copia los detalles para el equipo de asistencia.',
    'field.user': 'usuario',
    'field.course': 'curso',
    'field.completedAt': 'fecha de finalización',
    'field.status': 'estado',
    'field.score': 'puntuación',
    'field.enrolledAt': 'fecha de inscripción',
    'field.activeFrom': 'activo desde',
    'field.activeUntil': 'activo hasta',
    'field.level': 'nivel',
    'field.session': 'sesión',
    'field.present': 'asistencia',
    'field.passed': 'aprobado',
    'field.evaluationScore': 'puntuación de la evaluación',
    'field.evaluationDate': 'fecha de evaluación',
    'field.evaluationText': 'texto de la evaluación',
    'field.action': 'acción',
    'field.precondition': 'lo que debe tener Docebo',
    'action.update': 'Actualizar',
    'action.enroll-if-missing': 'Inscribir si falta',
    'action.enroll': 'Inscribir',
    'action.unenroll': 'Dar de baja',
    'action.leave-session': 'Dejar la sesión',
    'action.recertify': 'Recertificar',
    'order.dmy': 'día/mes/año',
    'order.mdy': 'mes/día/año',
    'order.ymd': 'año/mes/día',
    'row.user-missing':
      'Falta el usuario. Escribe un nombre de usuario, un correo electrónico o un ID de usuario.',
    'row.course-missing': 'Falta el curso. Escribe un código de curso o un ID de curso.',
    'row.name-is-date.user':
      'El usuario {value} es una fecha en su celda. Da formato de texto a la columna (Formato ▸ Número ▸ Texto sin formato) y escribe de nuevo el nombre.',
    'row.name-is-date.course':
      'El curso {value} es una fecha en su celda. Da formato de texto a la columna (Formato ▸ Número ▸ Texto sin formato) y escribe de nuevo el código.',
    'row.name-rounded':
      '{field}: {value} es un número que la hoja de cálculo ha acortado, así que sus cifras no son seguras. Da formato de texto a la columna (Formato ▸ Número ▸ Texto sin formato) y escríbelo de nuevo.',
    'row.id-not-whole':
      'El ID {value} ({field}) no es un número entero. Escríbelo sin comas, puntos ni espacios.',
    'row.nothing-asked': 'Esta fila no pide nada. Escribe una fecha de finalización o un estado.',
    'row.date-impossible': '{Field}: {value} no es un día que exista. Corrígelo.',
    'row.date-impossible.weekday':
      '{Field}: {value} indica un día de la semana que no corresponde a esa fecha. Corrige uno de los dos.',
    'row.date-ambiguous':
      '{Field}: {value} puede ser {readings}. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.date-ambiguous.or': ' o ',
    'row.date-unreadable':
      '{Field}: {value} no es una fecha que Rowcall pueda leer. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.date-unreadable.order':
      '{Field}: {value} no es una fecha en el orden de su columna, {order}. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.no-date.error': '{Field}: la celda muestra el error {value}. Corrige la fórmula o escribe la fecha.',
    'row.no-date.placeholder': '{Field}: {value} todavía no es una fecha. Escribe la fecha o vacía la celda.',
    'row.no-date.answer':
      '{Field}: {value} no dice qué día. Escribe la fecha completa, por ejemplo 2026-03-14.',
    'row.no-date.month':
      '{Field}: {value} es un mes sin día. Escribe la fecha completa, por ejemplo 2026-03-14.',
    'row.no-date.year':
      '{Field}: {value} es un año sin día. Escribe la fecha completa, por ejemplo 2026-03-14.',
    'row.no-date.no-year':
      '{Field}: {value} no tiene año. Escribe la fecha completa, por ejemplo 2026-03-14.',
    'row.no-date.time':
      '{Field}: {value} es una hora sin día. Escribe la fecha completa, por ejemplo 2026-03-14.',
    'row.no-date.zero': '{Field}: {value} es una fecha vacía. Escribe la fecha o vacía la celda.',
    'row.no-date.percent':
      '{Field}: {value} es un porcentaje, no una fecha. Escribe la fecha o elige otra columna.',
    'row.no-date.number':
      '{Field}: {value} es un número, no una fecha. Escribe la fecha o da formato de fecha a la celda.',
    'row.no-date.several':
      '{Field}: {value} contiene más de una fecha. Deja una y da a cada una de las demás su propia fila.',
    'row.no-date.line':
      '{Field}: {value} parece una línea entera de un archivo. Divídela con Datos ▸ Dividir texto en columnas.',
    'row.no-date.encoding':
      '{Field}: {value} se leyó con una codificación incorrecta. Importa de nuevo el archivo como UTF-8.',
    'row.no-date.month-name':
      '{Field}: {value} nombra un mes que Rowcall no conoce. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.date-out-of-range': '{Field}: {value} está fuera de los años {first} a {last}. Corrígelo.',
    'row.date-in-future':
      'La fecha de finalización {value} está en el futuro; hoy es {today}. Corrígela o espera.',
    'row.dates-reversed':
      '“Activo desde” {from} es posterior a “activo hasta” {until}. Corrige uno de los dos.',
    'row.status-unreadable':
      'Docebo no conoce el estado {value}. Escribe Completado, En curso, Inscrito o Suspendido.',
    'row.date-without-completed':
      'Una fecha de finalización ({date}) requiere el estado Completado, pero esta fila dice {status}. Vacía uno de los dos.',
    'row.score-unreadable':
      'La puntuación {value} no es un número desde 0 con dos decimales como máximo. Corrígela.',
    'row.score-unreadable.percent':
      'La puntuación {value} es más del 100 %. Corrígela o escribe puntos sin el signo de porcentaje.',
    'row.cannot-clear':
      '{Field} {value}: no consta que la API de Docebo pueda vaciar este campo, así que no se ha cambiado nada. Vacíalo en Docebo o deja la celda en blanco para conservar lo que hay.',
    'row.cannot-clear.until':
      '{Field} {value}: no consta que la API de Docebo pueda vaciar esta fecha, así que no se ha cambiado nada. Para que no termine, escribe 2099-12-31 o las palabras “sin fin”, o deja la celda en blanco para conservar lo que hay.',
    'row.score-decimal':
      'La puntuación {value} tiene decimales, que Docebo solo acepta en una importación, junto con un estado o una fecha de finalización. Añade uno de ellos o escribe un número entero.',
    'row.action-unreadable':
      'Rowcall no conoce la acción {value}. Escribe Actualizar, Inscribir, Inscribir si falta o Dar de baja.',
    'row.level-unreadable': 'Docebo no conoce el nivel {value}. Escribe Alumno, Tutor o Instructor.',
    'row.session-unreadable':
      'No se puede leer la sesión {value}. Escribe el ID, el código o el nombre de la sesión como los muestra Docebo.',
    'row.session-unknown': 'El curso no tiene ninguna sesión {value}. Tiene {sessions}. Corrige la celda.',
    'row.session-unknown.near': 'El curso no tiene ninguna sesión {value}. ¿Querías decir {near}?',
    'row.session-unknown.none':
      'El curso no tiene ninguna sesión {value} ni otras sesiones. Vacía la celda o corrige el curso.',
    'row.session-ambiguous':
      '{value} coincide con más de una sesión del curso: {sessions}. Escribe el ID, el código o el nombre que solo tenga una de ellas.',
    'row.attendance-without-session':
      'La asistencia y la evaluación pertenecen a una sesión. Escribe la sesión de esta fila.',
    'row.attendance-unreadable': 'No se puede leer la asistencia {value}. Escribe Presente o vacía la celda.',
    'row.attendance-absent':
      'Asistencia {value}: la API de Docebo registra a las personas como presentes y no puede registrar a nadie como ausente. Vacía la celda y regístralo en Docebo.',
    'row.attendance-absent.partial':
      'Asistencia {value}: la API de Docebo registra a las personas como presentes en todos los eventos de una sesión, no en algunos. Vacía la celda y regístralo en Docebo.',
    'row.passed-unreadable':
      'No se puede leer el resultado {value}. Escribe Aprobado o No aprobado, o vacía la celda.',
    'row.evaluation-unreadable.evaluationScore':
      'La puntuación de la evaluación {value} no es ni 0 ni un número desde 1 con dos decimales como máximo. Corrígela.',
    'row.evaluation-unreadable.evaluationDate':
      'La fecha de evaluación {value} no es una fecha que Rowcall pueda leer con certeza. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.evaluation-unreadable.evaluationText':
      'El texto de la evaluación {value} es una fecha o una casilla en su celda. Da formato de texto a la columna (Formato ▸ Número ▸ Texto sin formato) y escríbelo de nuevo.',
    'row.evaluation-in-future':
      'La fecha de evaluación {value} está en el futuro; hoy es {today}. Corrígela o espera.',
    'row.roster-unclear':
      'La lista de personas de la sesión {session} cambió mientras se leía, o es demasiado larga, y la persona no apareció en ella. Comprueba esta fila de nuevo.',
    'row.attendance-unkept':
      'La asistencia se envía con una importación que lleva un estado, y no puede enviar {status}. Escribe un estado, con la fecha de finalización si es Completado, o registra la asistencia en Docebo.',
    'row.attendance-kept':
      'Docebo tiene {held}, que esta hoja no sustituye, así que tampoco se registra la asistencia de esta fila. Vacía el estado y la fecha de finalización para registrar solo la asistencia.',
    'row.roster-untold':
      'Este Docebo no muestra quién está en la sesión {session}, así que nadie podría ver si se registraron la asistencia y la evaluación. Vacía las celdas y regístralas en Docebo.',
    'row.roster-silent':
      'Este Docebo no muestra {hidden} de las personas de una sesión, así que nadie podría ver si se registró. Omítelo en esta fila.',
    'row.leave-session':
      'Dejar la sesión necesita una sesión del curso que Docebo muestre con sus personas. Escribe su ID, código o nombre, o quita a la persona de ella en Docebo.',
    'row.not-in-session':
      'La persona no está en la sesión {session}. Inscríbela primero en la sesión, en una fila sin asistencia ni evaluación, y comprueba de nuevo.',
    'row.sessions-untold':
      'Docebo no muestra las sesiones de este curso, así que {value} no se puede encontrar por su código o nombre. Escribe el ID de la sesión.',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'Sus ID son los de {domain}: aquí los tienen otras personas y otros cursos. Elige {domain} como conexión de esta hoja.',
    'row.precondition-unreadable':
      'No se puede leer lo que debe tener Docebo: {value}. Escríbelo como en el registro de Rowcall o elimina la fila.',
    'row.field-unfit.option':
      'El campo de inscripción {field} no tiene la opción {value}. Tiene {options}. Corrige la celda.',
    'row.field-unfit.options-untold':
      'Docebo no muestra las opciones del campo de inscripción {field}, así que no se puede enviar la etiqueta {value}. Escribe el ID de la opción en una columna con el encabezado {header}.',
    'row.field-unfit.option-twice':
      'El campo de inscripción {field} tiene más de una opción {value}. Escribe el ID de la correcta en una columna con el encabezado {header}.',
    'row.field-unfit.no-date':
      'El campo de inscripción {field} admite una fecha y {value} no es una fecha que Rowcall pueda leer con certeza. Escribe año-mes-día, por ejemplo 2026-03-14.',
    'row.field-unfit.is-date':
      'El campo de inscripción {field} admite texto y {value} es una fecha en su celda. Da formato de texto a la columna (Formato ▸ Número ▸ Texto sin formato) y escribe de nuevo el valor.',
    'row.field-unfit.type':
      'Rowcall no sabe rellenar el campo de inscripción {field}. Si Docebo acepta el valor {value} tal cual, cambia el encabezado a {header}.',
    'row.fields-missing':
      'Docebo no inscribe a nadie en este curso sin el campo de inscripción {fields}. Rellénalo en una columna con el encabezado {fields}.',
    'row.fields-missing.several':
      'Docebo no inscribe a nadie en este curso sin los campos de inscripción {fields}. Rellénalos en columnas con estos encabezados.',
    'row.recertify-without-date':
      'Una recertificación necesita su fecha de finalización. Escríbela en esta fila.',
    'row.recertify-with-session':
      'Docebo no conserva la finalización si se indica una sesión. Vacía la sesión o escribe la acción Actualizar.',
    'row.recertify-earlier':
      'Docebo tiene una finalización posterior, {held}, así que la del {asked} no se puede registrar después. Corrige la fecha.',
    'row.already-enrolled':
      'La persona ya está inscrita: {held}. Escribe la acción Actualizar o Inscribir si falta.',
    'row.question-open':
      '{value} espera una respuesta: abre Rowcall y responde a la pregunta sobre la columna {header}.',
    'row.question-open.blank':
      'Esta fila espera una respuesta: abre Rowcall y responde a la pregunta sobre la columna {header}.',
    'row.question-open.overwrite':
      'Docebo ya tiene una finalización: {value}. Abre Rowcall y elige si esta hoja la sustituye.',
    'row.says-not-done':
      'La columna {header} dice {value}, así que esta fila no se envía como completada. Corrige una de las dos.',
    'row.says-not-done.blank':
      'La columna {header} está vacía aquí, así que esta fila no se envía como completada. Rellénala o vacía la fecha.',
    'row.left-out':
      'La columna {header} excluye esta fila, así que no se envía. Para enviarla, cambia su celda en esa columna.',
    'row.other-headers':
      'La fila {row} tiene otros encabezados que la fila {headerRow}, así que las columnas pueden significar otra cosa debajo de ella. Pon cada tabla en su propia hoja o usa los mismos encabezados.',
    'row.under-section':
      'La fila {row}, más arriba, dice {title}, así que esta fila no se envía como completada. Mueve esta fila o elimina aquella.',
    'row.row-hidden':
      'Un filtro oculta esta fila, así que se ha omitido. Quita el filtro y comprueba de nuevo, o incluye las filas ocultas en Rowcall.',
    'row.row-hidden.open':
      'Un filtro oculta esta fila. Abre Rowcall e indica si se incluyen las filas ocultas.',
    'row.duplicate': 'La fila {rows} tiene el mismo usuario y curso con otros valores. Deja una de ellas.',
    'row.duplicate.several':
      'Las filas {rows} tienen el mismo usuario y curso con otros valores. Deja una de ellas.',
    'row.user-unknown': 'No hay ningún usuario {value} en Docebo. Revisa la ortografía.',
    'row.user-unknown.near': 'No hay ningún usuario {value} en Docebo. ¿Querías decir {near}?',
    'row.user-unknown.figures':
      'No hay ningún nombre de usuario {value} en Docebo. Los números de esta columna se leen como nombres de usuario. Si son ID de Docebo, cambia el encabezado a Docebo ID o elígelo en Columnas.',
    'row.user-ambiguous':
      '{value} coincide con más de un usuario en Docebo: ID de usuario {ids}. Escribe el ID correcto en una columna con el encabezado Docebo user ID.',
    'row.course-unknown': 'No hay ningún curso {value} en Docebo. Revisa el código.',
    'row.course-unknown.near': 'No hay ningún curso {value} en Docebo. ¿Querías decir {near}?',
    'row.course-unknown.figures':
      'No hay ningún código de curso {value} en Docebo. Los números de esta columna se leen como códigos. Si son ID de Docebo, cambia el encabezado a Docebo course ID o elígelo en Columnas.',
    'row.course-ambiguous':
      '{value} coincide con más de un curso en Docebo: ID de curso {ids}. Escribe el ID correcto en una columna con el encabezado Docebo course ID.',
    'row.plan-and-course':
      'Esta fila nombra el curso {course} y el plan de aprendizaje {plan}. Vacía uno de los dos, o abre Rowcall e ignora una de las dos columnas.',
    'row.plan-unknown': 'No hay ningún plan de aprendizaje {value} en Docebo. Revisa su código o su nombre.',
    'row.plan-unknown.near': 'No hay ningún plan de aprendizaje {value} en Docebo. ¿Querías decir {near}?',
    'row.plan-unknown.figures':
      'No hay ningún plan de aprendizaje {value} en Docebo. Los números de esta columna se leen como códigos o nombres. Si son ID de Docebo, cambia el encabezado a Learning plan ID.',
    'row.plan-ambiguous':
      '{value} coincide con más de un plan de aprendizaje en Docebo: ID {ids}. Escribe el ID correcto en una columna con el encabezado Learning plan ID.',
    'row.plans-differ':
      '{first} y {second} son dos planes de aprendizaje en Docebo: ID {ids}. Corrige uno de los dos o vacíalo.',
    'row.plan-follows-courses':
      'Docebo establece el estado, la fecha de finalización y la puntuación de un plan de aprendizaje según sus cursos, así que no se envía nada ({held}). Elige “Desglosar en cursos” en Rowcall para registrarlo en los cursos.',
    'row.plan-lacks': 'Docebo no tiene {fields} para un plan de aprendizaje. Vacíalo en esta fila.',
    'row.plan-validity':
      'La persona está en el plan de aprendizaje con otra validez ({held}), y no consta que la API de Docebo pueda cambiarla. No se envía nada. Cámbiala en Docebo.',
    'row.plans-unavailable':
      'Este Docebo no muestra sus planes de aprendizaje a Rowcall ({request}), o no a la persona conectada. Comprueba como Superadministrador o nombra cursos en su lugar.',
    'row.entry-unreadable':
      'Docebo muestra este elemento ({what}) con {value} en el campo {field}, que Rowcall no puede leer. Consulta el elemento ({what}) en Docebo.',
    'row.entry-unreadable.missing':
      'Docebo muestra este elemento ({what}) sin el campo {field}, así que Rowcall no puede leerlo. Consulta el elemento ({what}) en Docebo.',
    'entry.enrollment': 'inscripción',
    'entry.user': 'usuario',
    'entry.course': 'curso',
    'row.entry-twice': 'Docebo muestra esta inscripción más de una vez. Consúltala en Docebo.',
    'row.names-differ.user':
      '{first} y {second} son dos usuarios en Docebo: ID {ids}. Corrige uno de los dos o vacíalo.',
    'row.names-differ.course':
      '{first} y {second} son dos cursos en Docebo: ID {ids}. Corrige uno de los dos o vacíalo.',
    'state.-2': 'En lista de espera',
    'state.-1': 'Por confirmar',
    'state.0': 'Inscrito',
    'state.1': 'En curso',
    'state.2': 'Completado',
    'state.3': 'Suspendido',
    'state.4': 'Overbooking',
    'state.on': '{status} el {date}',
    'state.now': '{status}, con la fecha que pone Docebo en el momento de la actualización',
    'level.3': 'alumno',
    'level.4': 'tutor',
    'level.6': 'instructor',
    'value.none': 'sin valor',
    'value.score': 'puntuación {score}',
    'value.level': 'nivel {level}',
    'value.session': 'sesión {session}',
    'value.no-session': 'fuera de la sesión {session}',
    'value.of-field': '{field} {value}',
    'value.present': 'presente',
    'value.not-present': 'no presente',
    'value.passed': 'aprobado',
    'value.failed': 'no aprobado',
    'value.field': 'campo {field}: {value}',
    'value.kept': 'la finalización del {date} que se conservó',
    'value.kept.no-date': 'la finalización que se conservó',
    'value.field.titled': '{title}: {value}',
    'value.field.name': 'campo {field}',
    'value.enrolledAt': 'inscrito el {date}',
    'value.activeFrom': 'activo desde el {date}',
    'value.activeUntil': 'activo hasta el {date}',
    'value.no-end': 'sin fin: {date}',
    'value.not-set': 'sin definir',
    'held.status': 'estado',
    'held.completedAt': 'fecha de finalización',
    'held.score': 'puntuación',
    'held.enrolledAt': 'fecha de inscripción',
    'held.activeFrom': 'inicio de validez',
    'held.activeUntil': 'fin de validez',
    'held.level': 'nivel',
    'held.changed': '{field}, {before} → {after}',
    'set-back.setsBack': '{rows|# fila retira|# filas retiran} una finalización',
    'set-back.replacesDates': '{rows|# fila sustituye|# filas sustituyen} la fecha de una finalización',
    'set-back.unenrollsCompleted': '{rows|# fila da|# filas dan} de baja a alguien que ha completado',
    'set-back.of-row.setsBack': 'retira la finalización; no se archiva nada',
    'set-back.of-row.replacesDates': 'sustituye la fecha de finalización; no se archiva nada',
    'set-back.of-row.unenrollsCompleted': 'termina una inscripción con una finalización; no se archiva nada',
    'details.not-enrolled':
      '{user} no tiene inscripción en {course}. Inscribe a la persona en Docebo o escribe la acción Inscribir, y comprueba de nuevo.',
    'details.not-seen':
      '{user} no tiene inscripción en {course}, o uno de los dos no existe. Revisa ambos y comprueba de nuevo.',
    'details.in-plan': 'En el plan de aprendizaje: {state}.',
    'details.not-in-plan': '{user} no está en el plan de aprendizaje {plan}.',
    'plan.not-in': 'no está en el plan de aprendizaje',
    'plan.progress': '{state}, {percent} % completado',
    'plan.untold': 'Docebo no muestra el progreso',
    'details.moved-since':
      'Cambió en Docebo después de la comprobación, así que no se ha enviado nada. Comprueba de nuevo.',
    'details.no-enrollment': 'no inscrito',
    'details.enrolled': 'Inscrito',
    'details.keeps': 'recertificación: conserva la finalización del {date}',
    'details.keeps.no-date': 'recertificación: conserva la finalización',
    'details.no-attendance':
      'Este Docebo no registra la asistencia ni las evaluaciones por importación, así que no se ha enviado nada: {why}. Regístralas en Docebo.',
    'details.no-recertification':
      'Este Docebo no registra recertificaciones, así que no se ha enviado nada y la finalización queda como está: {why}. Para sustituirla, escribe la acción Actualizar.',
    'details.no-change': 'Docebo ya tiene esto: {state}.',
    'details.kept-later':
      'Se conserva lo que tiene Docebo: {state}. Esta hoja solo lo sustituye por una finalización con fecha posterior.',
    'details.kept-any': 'Se conserva lo que tiene Docebo: {state}. Esta hoja no sustituye finalizaciones.',
    'details.gives-way.newest':
      'Omitida: la fila {row} tiene el mismo usuario y curso con una fecha posterior, y esta hoja conserva la más reciente.',
    'details.gives-way.oldest':
      'Omitida: la fila {row} tiene el mismo usuario y curso con una fecha anterior, y esta hoja conserva la más antigua.',
    'details.who.user': 'para {user}',
    'details.who.course': 'en {course}',
    'details.sending': 'Enviado; a la espera de la respuesta.',
    'details.unknown':
      'Enviado, pero la respuesta se ha perdido. La próxima comprobación lee lo que tiene Docebo.',
    'details.failed': 'Docebo ha rechazado: {message}',
    'details.failed.no-reason': 'Docebo ha rechazado este cambio sin decir por qué.',
    'details.without-effect':
      'Enviado {sends} veces, pero Docebo sigue teniendo otra cosa: {details}. Corrígelo en Docebo.',
    'details.differs': 'Docebo tiene {holds}: {wrong}.',
    'details.touched': 'ha cambiado inscripciones que no debía cambiar',
    'details.left-alone':
      'Omitido, porque ha cambiado entretanto: se esperaba “{expected}”, pero Docebo tiene “{holds}”.',
    'details.verified': 'Docebo tiene {holds}.',
    'details.verified.hidden': 'Docebo tiene {holds}. Lo que no se puede volver a leer: {hidden}.',
    'details.verified.gone': 'Docebo no tiene ninguna inscripción.',
    'details.also-changed': ' También ha cambiado: {also}.',
    'details.still-enrolled':
      'No debía haber inscripción y Docebo tiene {holds}. Comprueba de nuevo para darla de baja.',
    'details.asked': 'Se pidió {asked} y Docebo tiene {holds}. Comprueba de nuevo para establecerlo.',
    'details.gone-since': 'Se pidió {asked} y Docebo ya no tiene inscripción.',
    'details.gone-since.nothing-asked': 'Docebo ya no tiene inscripción.',
    'details.not-readable': 'Docebo lo ha aceptado, pero no lo muestra: {hidden} no se puede volver a leer.',
    'details.not-yet': 'La comprobación continúa más tarde.',
    'details.not-just-seen.import':
      'Comprobado hace más de una hora, demasiado para una importación. Comprueba de nuevo.',
    'details.not-just-seen':
      'Comprobado hace más de una hora, demasiado para la importación que lleva los decimales. Comprueba de nuevo.',
    'details.no-import':
      'La puntuación {score} tiene decimales, que solo lleva una importación por lotes, y las importaciones por lotes de este Docebo no hicieron lo que se pidió. Escribe un número entero.',
    'details.unreadable': 'Esta versión de Rowcall no puede leer el recibo de la fila. Comprueba de nuevo.',
    'details.stale': 'Cambió después de la última comprobación. Comprueba de nuevo.',
    'details.pending': '{rows|# fila ha cambiado|# filas han cambiado} desde la comprobación.',
    'pilot.still-enrolled': 'la persona sigue inscrita',
    'pilot.enrollment-gone': 'la inscripción ya no está',
    'pilot.not-enrolled': 'la persona no está inscrita',
    'pilot.holds-other': 'se pidió {wanted}, pero Docebo tiene {holds}',
    'pilot.also-changed': 'también ha cambiado: {also}',
    'pilot.not-kept':
      'su fecha de inscripción y su puntuación no han cambiado, así que la finalización del {date} parece sobrescrita y no conservada',
    'pilot.not-kept.no-date':
      'su fecha de inscripción y su puntuación no han cambiado, así que la finalización anterior parece sobrescrita y no conservada',
    'pilot.roster-untold': 'la lista de la sesión no muestra lo que se registró',
    'pilot.no-enrollment': 'ninguna inscripción',
    'way.put-one': 'Las actualizaciones individuales',
    'way.put-many': 'Las actualizaciones en bloque',
    'way.post-batch': 'Las importaciones por lotes que actualizan',
    'way.enroll-many': 'Las inscripciones en bloque',
    'way.enroll-batch': 'Las importaciones por lotes que inscriben',
    'way.recertify-batch': 'Las recertificaciones',
    'way.leave-session': 'Las bajas de una sola sesión',
    'way.attendance-batch': 'Las importaciones de asistencia y evaluaciones',
    'way.unenroll-many': 'Las bajas en bloque',
    'way.plan-enroll': 'Las inscripciones en planes de aprendizaje',
    'way.plan-unenroll': 'Las bajas de planes de aprendizaje',
    'way.no-titles':
      'Este Docebo no muestra sus campos de inscripción adicionales, así que una columna no se encuentra por el título de un campo. Usa su ID como encabezado: Field 7.',
    'way.closed':
      '{way} no se usan en este Docebo, porque Rowcall volvió a leer una primera llamada y el resultado no era el que se pidió.',
    'way.closed.why':
      '{way} no se usan en este Docebo, porque Rowcall volvió a leer una primera llamada y el resultado no era el que se pidió: {why}.',
    'answer.strange': 'datos que Rowcall no conoce, {detail}',
    'answer.none': 'nada: {detail}',
    'question.date-order':
      '{cells|Una fecha|Algunas fechas} de la columna {column} se {cells|puede|pueden} leer de más de una forma. ¿Va primero el día o el mes?',
    'question.date-order.year':
      '{cells|Una fecha|Algunas fechas} de la columna {column} se {cells|puede|pueden} leer de más de una forma. ¿Va primero el día, el mes o el año?',
    'question.which-column': '{column} puede referirse a más de una columna. ¿Cuál cuenta?',
    'question.says-status': 'La columna {column} parece indicar quién ha completado. ¿Usarla?',
    'question.leaves-out': 'La columna {column} parece indicar qué filas hay que enviar. ¿Usarla?',
    'question.user-match': '¿Qué contiene la columna {column}?',
    'question.course-match': '¿Qué contiene la columna {column}?',
    'question.second-column.user':
      'La columna {column} nombra al mismo usuario de otra forma. Las filas en las que las dos columnas no coinciden no se envían. ¿Usarla?',
    'question.second-column.course':
      'La columna {column} nombra el mismo curso de otra forma. Las filas en las que las dos columnas no coinciden no se envían. ¿Usarla?',
    'question.second-column.plan':
      'Esta hoja tiene una columna para cursos y otra para planes de aprendizaje, {column}. Una fila que rellena ambas no se envía. ¿Usarla?',
    'question.score-percent':
      '{cells|Una puntuación|Algunas puntuaciones} de la columna {column} {cells|es una fracción. ¿Es un porcentaje|son fracciones. ¿Son porcentajes}?',
    'question.enrollment-field':
      'La columna {column} puede contener un campo de inscripción adicional de Docebo. ¿Qué contiene?',
    'question.header-row': '¿Qué fila contiene los encabezados?',
    'question.hidden-rows': 'Esta hoja tiene un filtro que puede ocultar filas. ¿Incluir las filas ocultas?',
    'question.hidden-rows.counted':
      'Un filtro oculta {cells} de las filas comprobadas. ¿Incluir las filas ocultas?',
    'question.overwrite':
      'Es posible que algunas personas ya tengan una finalización en Docebo. ¿Sustituirla?',
    'answer.status': 'Usarla: las filas que según ella no están completadas no se envían como completadas',
    'answer.leaves-out.status': 'Usarla: las filas que excluye no se envían',
    'answer.x-is-yes': 'X significa completado',
    'answer.x-is-no': 'X significa no completado',
    'answer.ignore': 'Ignorarla',
    'answer.day-first': 'Primero el día',
    'answer.month-first': 'Primero el mes',
    'answer.year-first': 'Primero el año',
    'answer.visible': 'Solo las filas visibles',
    'answer.all': 'También las filas ocultas',
    'answer.percent': 'Porcentajes',
    'answer.points': 'Puntos',
    'answer.name': 'Nombres de usuario o correos electrónicos',
    'answer.username': 'Nombres de usuario',
    'answer.email': 'Correos electrónicos',
    'answer.code': 'Códigos de curso',
    'answer.check': 'Usarla',
    'answer.user-match.id':
      'ID de usuario; lo que no es un número es un nombre de usuario o un correo electrónico',
    'answer.user-match.docebo-id': 'ID de usuario de Docebo',
    'answer.course-match.id': 'ID de curso; lo que no es un número es un código de curso',
    'answer.course-match.docebo-id': 'ID de curso de Docebo',
    'answer.course-match.plan': 'Planes de aprendizaje, por código o nombre',
    'answer.course-match.plan-id': 'ID de plan de aprendizaje',
    'answer.user-field': 'Campo de usuario {field}',
    'answer.user-field.or-usernames': 'Campo de usuario {field}, o nombres de usuario',
    'answer.enrollment-field.standard': 'Lo que Rowcall lee bajo este encabezado',
    'answer.enrollment-field': 'Campo de inscripción {field}, ID {id}',
    'answer.overwrite.always': 'Siempre',
    'answer.overwrite.later': 'Solo si la fecha de la hoja es posterior',
    'answer.overwrite.none': 'Nunca',
    'answer.row': 'Fila {row}: {example}',
    'answer.nth': '{header}, número {nth} de {count}',
    'answer.becomes': '{answer}: {value} es {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': '{rows|# fila sin usuario|# filas sin usuario}',
    'reason.course-missing': '{rows|# fila sin curso|# filas sin curso}',
    'reason.name-is-date': '{rows|# nombre es una fecha|# nombres son fechas}',
    'reason.name-rounded':
      '{rows|# número demasiado largo para una celda|# números demasiado largos para una celda}',
    'reason.id-not-whole': '{rows|# ID no es un número entero|# ID no son números enteros}',
    'reason.nothing-asked': '{rows|# fila sin fecha ni estado|# filas sin fecha ni estado}',
    'reason.date-impossible': '{rows|# fecha que no existe|# fechas que no existen}',
    'reason.date-ambiguous': '{rows|# fecha ambigua|# fechas ambiguas}',
    'reason.date-unreadable': '{rows|# fecha ilegible|# fechas ilegibles}',
    'reason.no-date': '{rows|# celda sin fecha completa|# celdas sin fecha completa}',
    'reason.date-out-of-range': '{rows|# fecha en un año incorrecto|# fechas en un año incorrecto}',
    'reason.date-in-future': '{rows|# fecha en el futuro|# fechas en el futuro}',
    'reason.dates-reversed':
      '{rows|# periodo que termina antes de empezar|# periodos que terminan antes de empezar}',
    'reason.status-unreadable': '{rows|# estado desconocido|# estados desconocidos}',
    'reason.date-without-completed':
      '{rows|# fecha sin el estado Completado|# fechas sin el estado Completado}',
    'reason.score-unreadable': '{rows|# puntuación ilegible|# puntuaciones ilegibles}',
    'reason.cannot-clear': '{rows|# valor que no se puede vaciar|# valores que no se pueden vaciar}',
    'reason.score-decimal': '{rows|# puntuación con decimales|# puntuaciones con decimales}',
    'reason.action-unreadable': '{rows|# acción desconocida|# acciones desconocidas}',
    'reason.level-unreadable': '{rows|# nivel desconocido|# niveles desconocidos}',
    'reason.session-unreadable': '{rows|# sesión ilegible|# sesiones ilegibles}',
    'reason.attendance-without-session': '{rows|# asistencia sin sesión|# asistencias sin sesión}',
    'reason.attendance-unreadable': '{rows|# asistencia ilegible|# asistencias ilegibles}',
    'reason.attendance-absent': '{rows|# ausencia que la API no registra|# ausencias que la API no registra}',
    'reason.passed-unreadable': '{rows|# resultado ilegible|# resultados ilegibles}',
    'reason.evaluation-unreadable': '{rows|# evaluación ilegible|# evaluaciones ilegibles}',
    'reason.evaluation-in-future':
      '{rows|# fecha de evaluación en el futuro|# fechas de evaluación en el futuro}',
    'reason.roster-unclear': '{rows|# lista de sesión poco clara|# listas de sesión poco claras}',
    'reason.attendance-unkept':
      '{rows|# asistencia junto a un estado que no se puede enviar|# asistencias junto a un estado que no se puede enviar}',
    'reason.attendance-kept':
      '{rows|# asistencia junto a una finalización que se conserva|# asistencias junto a una finalización que se conserva}',
    'reason.roster-untold': '{rows|# sesión que Docebo no muestra|# sesiones que Docebo no muestra}',
    'reason.roster-silent': '{rows|# valor que Docebo no muestra|# valores que Docebo no muestra}',
    'reason.leave-session':
      '{rows|# sesión por dejar falta o no se muestra|# sesiones por dejar faltan o no se muestran}',
    'reason.not-in-session': '{rows|# fuera de la sesión|# fuera de la sesión}',
    'reason.session-unknown': '{rows|# sesión no encontrada|# sesiones no encontradas}',
    'reason.session-ambiguous':
      '{rows|# sesión encontrada más de una vez|# sesiones encontradas más de una vez}',
    'reason.sessions-untold': '{rows|# sesión necesita su ID|# sesiones necesitan su ID}',
    'reason.other-tenant': '{rows|# fila|# filas} con los ID de otro Docebo',
    'reason.precondition-unreadable':
      '{rows|# “Solo si Docebo tiene” ilegible|# “Solo si Docebo tiene” ilegibles}',
    'reason.field-unfit': '{rows|# campo adicional que no encaja|# campos adicionales que no encajan}',
    'reason.fields-missing': '{rows|# fila sin campos obligatorios|# filas sin campos obligatorios}',
    'reason.already-enrolled': '{rows|# ya inscrito|# ya inscritos}',
    'reason.says-not-done': '{rows|# fila dice “no completado”|# filas dicen “no completado”}',
    'reason.left-out': '{rows|# fila excluida por una columna|# filas excluidas por una columna}',
    'reason.other-headers': '{rows|# fila bajo otros encabezados|# filas bajo otros encabezados}',
    'reason.under-section': '{rows|# fila bajo un título que lo niega|# filas bajo un título que lo niega}',
    'reason.question-open': '{rows|# fila espera una respuesta|# filas esperan una respuesta}',
    'reason.row-hidden': '{rows|# fila oculta por un filtro|# filas ocultas por un filtro}',
    'reason.duplicate': '{rows|# fila duplicada|# filas duplicadas}',
    'reason.user-unknown': '{rows|# usuario no encontrado|# usuarios no encontrados}',
    'reason.user-ambiguous':
      '{rows|# usuario encontrado más de una vez|# usuarios encontrados más de una vez}',
    'reason.course-unknown': '{rows|# curso no encontrado|# cursos no encontrados}',
    'reason.course-ambiguous': '{rows|# curso encontrado más de una vez|# cursos encontrados más de una vez}',
    'reason.plan-and-course':
      '{rows|# fila nombra un curso y un plan de aprendizaje|# filas nombran un curso y un plan de aprendizaje}',
    'reason.plan-unknown':
      '{rows|# plan de aprendizaje no encontrado|# planes de aprendizaje no encontrados}',
    'reason.plan-ambiguous':
      '{rows|# plan de aprendizaje encontrado más de una vez|# planes de aprendizaje encontrados más de una vez}',
    'reason.plans-differ':
      '{rows|# fila nombra dos planes de aprendizaje|# filas nombran dos planes de aprendizaje}',
    'reason.plan-follows-courses':
      '{rows|# finalización de un plan de aprendizaje|# finalizaciones de planes de aprendizaje}',
    'reason.plan-lacks':
      '{rows|# valor que los planes de aprendizaje no tienen|# valores que los planes de aprendizaje no tienen}',
    'reason.plan-validity':
      '{rows|# validez distinta en un plan de aprendizaje|# valideces distintas en planes de aprendizaje}',
    'reason.plans-unavailable':
      '{rows|# plan de aprendizaje que Docebo no muestra|# planes de aprendizaje que Docebo no muestra}',
    'reason.entry-unreadable': '{rows|# elemento ilegible en Docebo|# elementos ilegibles en Docebo}',
    'reason.entry-twice': '{rows|# inscripción que aparece dos veces|# inscripciones que aparecen dos veces}',
    'reason.names-differ': '{rows|# fila nombra dos personas o cursos|# filas nombran dos personas o cursos}',
    'reason.recertify-without-date': '{rows|# recertificación sin fecha|# recertificaciones sin fecha}',
    'reason.recertify-with-session': '{rows|# recertificación con sesión|# recertificaciones con sesión}',
    'reason.recertify-earlier':
      '{rows|# recertificación anterior a la finalización|# recertificaciones anteriores a la finalización}',
    'reason.not-enrolled': '{rows|# no inscrito|# no inscritos}',
    'reason.failed': '{rows|# rechazada por Docebo|# rechazadas por Docebo}',
    'reason.unknown': '{rows|# sin respuesta|# sin respuesta}',
    'reason.differs': '{rows|# distinta de Docebo|# distintas de Docebo}',
    'reason.other': '{rows|# fila no se puede enviar|# filas no se pueden enviar}',
    'menu.open': 'Abrir la barra lateral',
    'menu.check': 'Comprobar filas',
    'menu.run': 'Actualizar inscripciones…',
    'menu.selected': 'Comprobar y actualizar las filas seleccionadas…',
    'menu.stop': 'Detener',
    'menu.verify': 'Verificar filas actualizadas',
    'menu.undo': 'Deshacer una ejecución…',
    'menu.refresh': 'Mostrar lo que tiene Docebo',
    'menu.get': 'Obtener de Docebo…',
    'menu.get-courses': 'Obtener cursos…',
    'menu.get-people': 'Obtener personas…',
    'menu.expand': 'Desglosar en cursos',
    'menu.offer': 'Ofrecer cursos y sesiones',
    'menu.offer.done':
      'Las celdas bajo {header} ofrecen los cursos de este Docebo. Se puede seguir escribiendo cualquier otro valor.',
    'menu.offer.kept':
      '{cells|# celda conserva su propia validación de datos.|# celdas conservan su propia validación de datos.}',
    'menu.offer.sessions': 'Las celdas bajo {header} ofrecen las sesiones.',
    'menu.offer.none':
      'Las celdas bajo {header} ya tienen su propia validación de datos, así que no se ha cambiado nada.',
    'menu.offer.no-courses':
      'Esta hoja de cálculo aún no tiene la lista de los cursos de este Docebo. Elige primero Obtener cursos… en este menú.',
    'menu.offer.no-column':
      'Esta hoja no tiene ninguna columna de códigos o títulos de curso. Abre la barra lateral y elígela.',
    'menu.ids': 'Mostrar u ocultar ID',
    'menu.help': 'Ayuda',
    'menu.ids.shown': 'Los recibos y los ID de Rowcall se muestran.',
    'menu.ids.hidden': 'Los recibos y los ID de Rowcall están ocultos.',
    'menu.ids.none': 'Esta hoja aún no tiene columnas de Rowcall. Comprueba primero sus filas.',
    'sheet.undo': 'Deshacer {date} {time}',
    'sheet.template': 'Plantilla de Rowcall',
    'header.username': 'Nombre de usuario',
    'header.first-name': 'Nombre',
    'header.last-name': 'Apellidos',
    'header.name': 'Nombre',
    'header.email': 'Correo electrónico',
    'header.deactivated': 'Desactivado',
    'header.user-id': 'ID de usuario de Docebo',
    'header.course-code': 'Código del curso',
    'header.course-title': 'Título del curso',
    'header.course-type': 'Tipo de curso',
    'header.course-id': 'ID de curso de Docebo',
    'header.session-code': 'Código de la sesión',
    'header.session-name': 'Nombre de la sesión',
    'header.begins': 'Primer día',
    'header.ends': 'Último día',
    'header.status': 'Estado',
    'header.completedAt': 'Fecha de finalización',
    'header.score': 'Puntuación',
    'header.enrolledAt': 'Fecha de inscripción',
    'header.activeFrom': 'Activo desde',
    'header.activeUntil': 'Activo hasta',
    'header.level': 'Nivel',
    'header.action': 'Acción',
    'header.assignment': 'Tipo de asignación',
    'header.held': 'Solo si Docebo tiene',
    'header.from-plan': 'Plan de aprendizaje de origen',
    'header.plan-id': 'ID del plan de aprendizaje',
    'header.session-id': 'ID de sesión',
    'header.enrollment': 'Inscripción',
    'header.note': 'Observación',
    'header.read': 'Leído',
    'header.yes': 'sí',
    'undo.unordered':
      'No se restablece: en el registro, las horas de esta ejecución retroceden, así que no se sabe cuál de las líneas sobre esta inscripción fue la primera. Si el registro se ordenó, ordénelo por “Time”, de la A a la Z, y vuelva a crear esta hoja; si no, compare las líneas y corrija la inscripción usted mismo.',
    'undo.unknown-before': 'No se restablece: el registro no indica lo que tenía Docebo antes.',
    'undo.nothing': 'No hay nada que restablecer.',
    'undo.unknown': '“{field}” de antes no se conoce y se queda como está.',
    'undo.empty': '“{field}” estaba vacío antes y la API de Docebo no puede vaciarlo.',
    'undo.dropped':
      'Antes no había fecha de finalización; al volver a leer se verá si Docebo la quita con el estado.',
    'undo.date-alone':
      'La fecha de finalización de antes, {date}, solo va con el estado Completado y no se restablece.',
    'undo.score.decimals':
      'La puntuación de antes, {score}, no se puede enviar: los decimales solo van junto con un estado.',
    'undo.score.odd':
      'La puntuación de antes, {score}, no se puede enviar: no es un número desde 0 con dos decimales como máximo.',
    'undo.beyond': 'No se restablece, porque Docebo no muestra lo que había antes: {parts}.',
    'undo.roster':
      'Registrado en la sesión y no retirado: {parts}. La API de Docebo no puede retirar la asistencia; corríjala en Docebo.',
    'undo.joins':
      'La persona vuelve a la sesión que dejó en la ejecución; lo que estaba registrado allí no se restablece.',
    'undo.archive':
      'La ejecución registró una recertificación. El archivo no se deshace: lo que Docebo debía conservar sigue allí y esta fila devuelve sus valores a la inscripción.',
    'undo.unenrolls':
      'La ejecución inscribió a esta persona: se da de baja, con todo el progreso desde entonces.',
    'undo.leaves-plan':
      'La ejecución inscribió a esta persona en el plan de aprendizaje: se da de baja y las inscripciones en los cursos se quedan.',
    'undo.enters-plan':
      'La ejecución dio de baja a esta persona del plan de aprendizaje: se vuelve a inscribir y su avance depende de los cursos.',
    'undo.enrolls':
      'La ejecución dio de baja a esta persona: el progreso, la sesión y los campos no se restablecen.',
    'undo.without-start':
      'Falta en el registro el inicio de esta ejecución, porque el registro se renombró, se sustituyó o se recortó: pueden faltar aquí inscripciones que la ejecución cambió.',
    'undo.damaged':
      '{lines|# línea de esta ejecución se modificó|# líneas de esta ejecución se modificaron} en el registro y no se {lines|puede|pueden} leer: no se restablece aquí nada de eso.',
    'sheet.by-course': '{sheet} por cursos',
    'sheet.as-rows': '{sheet} en filas',
    'menu.stopping': 'Rowcall se detiene después de las llamadas en curso.',
    'held.none': 'No inscrito',
    'held.unknown': 'Usuario o curso no encontrado',
    'held.unclear': 'No está claro: consulta la comprobación',
    'list.comma': ', ',
    'list.and': '{items} y {last}',
    'list.more': '{items} y {count} más',
    'rows.count': '{rows|# fila|# filas}',
    'calls.count': '{calls|# llamada|# llamadas}',
    'slices.count': '{slices|# tramo|# tramos}',
    'sign-in.close-tab': 'Puedes cerrar esta pestaña y volver a la hoja.',
    'sign-in.done': 'Has iniciado sesión en {domain} como {name}.',
    'sign-in.app': 'la propia aplicación',
    'sign-in.nothing-changed': 'No se ha cambiado nada.',
    'sign-in.not-begun':
      'Este inicio de sesión ha terminado: ya se usó o se interrumpió. Si la barra lateral no está conectada, empieza de nuevo allí.',
    'sign-in.another':
      'Esta página pertenece a un inicio de sesión anterior. Continúa con el último que empezaste.',
    'sign-in.too-late':
      'El inicio de sesión tardó más de {minutes} minutos, así que se interrumpió. Empieza de nuevo en la barra lateral.',
    'sign-in.not-allowed':
      'Has denegado el acceso en Docebo. Para permitirlo, empieza de nuevo en la barra lateral.',
    'sign-in.turned-down':
      'Docebo no ha dejado entrar a Rowcall. Compara el Client ID y el Redirect URI con la aplicación en Docebo y empieza de nuevo en la barra lateral.',
    'sign-in.turned-down.detail':
      'Docebo no ha dejado entrar a Rowcall: {detail}. Compara el Client ID y el Redirect URI con la aplicación en Docebo y empieza de nuevo en la barra lateral.',
    'sign-in.no-code': 'Docebo no ha dicho quién ha iniciado sesión. Empieza de nuevo en la barra lateral.',
    'sign-in.refused':
      'Docebo no ha aceptado el inicio de sesión. Compara el Client ID, el Client secret y el Redirect URI con la aplicación en Docebo y empieza de nuevo en la barra lateral.',
    'sign-in.no-more-calls':
      'Docebo no acepta más llamadas ahora. Empieza de nuevo más tarde en la barra lateral.',
    'sign-in.no-more-calls.until':
      'Docebo no acepta más llamadas ahora. Empieza de nuevo en la barra lateral después de las {time} UTC.',
    'sign-in.unreachable':
      'No se ha podido contactar con Docebo o su respuesta se ha perdido. Comprueba el dominio y empieza de nuevo en la barra lateral.',
    'sign-in.lost':
      'La respuesta de Docebo se ha perdido o no se ha podido leer. Empieza de nuevo en la barra lateral.',
    'job.check': 'la comprobación',
    'job.run': 'la actualización',
    'job.verify': 'la verificación',
    'job.refresh': 'la lectura',
    'note.next':
      'Rowcall continúa por sí solo {job}, aproximadamente cada hora; la próxima vez hacia las {time}. Para seguir o detener el proceso, elige Extensiones ▸ Rowcall ▸ Abrir la barra lateral.',
    'note.stopped':
      'Rowcall ha detenido {job} a las {time}: {sentence} Para continuar, elige Extensiones ▸ Rowcall ▸ Abrir la barra lateral.',
    'get.unproven':
      'La lista cambió una y otra vez mientras Rowcall la leía, así que pueden faltar inscripciones en la hoja. Obtenlas de nuevo más tarde.',
    'get.untold': 'Docebo no dio un total, así que no es seguro que la hoja tenga todas las inscripciones.',
    'get.odd':
      '{entries|# inscripción no está|# inscripciones no están} en la hoja: Docebo {entries|la|las} muestra en un formato que Rowcall no puede leer.',
    'get.twice':
      'Docebo muestra dos veces {entries|# inscripción|# inscripciones}. La hoja tiene una fila para cada una.',
    'get.directory.unproven':
      'La lista cambió una y otra vez mientras Rowcall la leía, así que pueden faltar elementos. Las comprobaciones usan esta hoja solo para sugerencias. Obtenla de nuevo más tarde.',
    'get.directory.untold': 'Docebo no dio un total, así que no es seguro que la hoja lo tenga todo.',
    'get.directory.odd':
      '{entries|# elemento no está|# elementos no están} en la hoja: Docebo {entries|lo|los} muestra en un formato que Rowcall no puede leer.',
    'get.directory.lacking': 'Docebo no muestra ninguna lista de sesiones de {courses|# curso|# cursos}.',
    'get.blank': 'La lista de Docebo no da {columns}: estas celdas están vacías.',
    'get.blank.some': 'La lista de Docebo no da {column} para {rows|# fila|# filas}.',
    'get.blank.username': 'el nombre de usuario',
    'get.blank.name': 'los nombres',
    'get.blank.email': 'el correo electrónico',
    'get.blank.level': 'el nivel',
    'get.blank.assignment': 'el tipo de asignación',
    'mail.why':
      'Recibes este correo porque “Enviarme un correo cuando termine el trabajo en segundo plano” está activado en los ajustes de Rowcall.',
    'mail.gone.subject': 'Rowcall se ha detenido: una hoja de cálculo ya no existe',
    'mail.gone.body':
      'Rowcall ya no puede abrir la hoja de cálculo en la que trabajaba en segundo plano y ha dejado de intentarlo.',
    'mail.connection': 'La hoja trabaja con {domain}.',
    'mail.rows': '{rows|# fila|# filas}: {status}',
    'mail.rows.pending': 'sin comprobar',
    'mail.stopped.subject': 'Rowcall se ha detenido y necesita tu intervención: {sheet}',
    'mail.stopped': 'Rowcall ha detenido {job} de la hoja {sheet} a las {time}. {sentence}',
    'mail.stopped.last':
      'No se ha perdido nada: abre la hoja, después la barra lateral, y continúa desde allí.',
    'mail.finished.subject': 'Rowcall ha terminado {job} de {sheet}',
    'mail.finished': 'Rowcall ha terminado {job} de la hoja {sheet} a las {time}.',
    'mail.finished.last': 'El resultado de cada fila está en la columna “Rowcall status”.',
  },
  page: {
    'page.opening': 'Abriendo…',
    'page.not-opened': 'No se ha podido abrir Rowcall',
    'page.try-again': 'Intentar de nuevo',
    'page.cancel': 'Cancelar',
    'page.not-now': 'Ahora no',
    'page.progress': 'Progreso',
    'list.comma': ', ',
    'rows.count': '{rows|# fila|# filas}',
    'calls.count': '{calls|# llamada|# llamadas}',
    'span.moment': 'unos segundos',
    'span.seconds': 'alrededor de {count|# segundo|# segundos}',
    'span.minutes': 'alrededor de {count|# minuto|# minutos}',
    'span.hours': 'alrededor de {count|# hora|# horas}',
    'step.connect': 'Conexión',
    'step.columns': 'Columnas',
    'step.rows': 'Filas',
    'step.done': 'Hecho:',
    'step.todo': 'Pendiente:',
    'step.attention': 'Requiere atención:',
    'step.after-connect': 'Después de conectar',
    'step.after-columns': 'Después de elegir las columnas',
    'field.user': 'Usuario',
    'field.course': 'Curso',
    'field.completedAt': 'Fecha de finalización',
    'field.status': 'Estado',
    'field.score': 'Puntuación',
    'field.enrolledAt': 'Fecha de inscripción',
    'field.activeFrom': 'Activo desde',
    'field.activeUntil': 'Activo hasta',
    'field.level': 'Nivel',
    'field.session': 'Sesión',
    'field.present': 'Asistencia',
    'field.passed': 'Aprobado',
    'field.evaluationScore': 'Puntuación de la evaluación',
    'field.evaluationDate': 'Fecha de evaluación',
    'field.evaluationText': 'Texto de la evaluación',
    'field.action': 'Acción',
    'field.precondition': 'Solo si Docebo tiene',
    'status.pending': 'Sin comprobar',
    'status.Ready': 'Listo',
    'status.No change': 'Sin cambios',
    'status.Not enrolled': 'No inscrito',
    'status.Invalid': 'No válido',
    'status.Duplicate': 'Duplicado',
    'status.Sending': 'Enviando',
    'status.Updated': 'Actualizado',
    'status.Failed': 'Error',
    'status.Unknown': 'Desconocido',
    'status.Verified': 'Verificado',
    'status.Differs': 'Distinto',
    'shown-problem.reconnect': 'Volver a conectar',
    'shown-problem.choose-columns': 'Elegir columnas',
    'shown-problem.retry': 'Intentar de nuevo',
    'shown-problem.show-rows': 'Mostrar filas',
    'shown-problem.retry-pilots': 'Intentar de nuevo',
    'shown-problem.wait': 'Mirar de nuevo',
    'shown-problem.grant': 'Conceder acceso en Google',
    'shown-problem.copy': 'Copiar detalles',
    'shown-problem.copied': 'Copiado',
    'shown-problem.copy-by-hand': 'Aquí no se puede copiar. Selecciona el texto y cópialo:',
    'shown-problem.no-answer':
      'Google no ha respondido a tiempo. No se ha perdido nada: lo hecho está en la hoja. Comprueba la conexión a Internet e inténtalo de nuevo.',
    'shown-problem.cut-off':
      'Google ha terminado el trabajo antes de tiempo. No se ha perdido nada: lo hecho está en la hoja. Inténtalo de nuevo.',
    'shown-problem.accounts':
      'Google ha rechazado esta página, muy probablemente porque hay varias cuentas de Google con la sesión iniciada en este navegador. Abre la hoja en una ventana con una sola cuenta (un perfil propio o una ventana privada) e inténtalo de nuevo.',
    'shown-problem.strange':
      'Esta barra lateral y Rowcall no encajan, como pasa después de una actualización. Cierra la barra lateral y ábrela de nuevo desde Extensiones ▸ Rowcall.',
    'shown-problem.stalled':
      'Rowcall ha preguntado varias veces y el trabajo no avanza. Espera un minuto y reanúdalo. Si vuelve a pasar, copia los detalles para el equipo de asistencia.',
    'shown-problem.lost-end':
      'El trabajo ha terminado, pero su última respuesta se ha perdido. Los números de abajo son los que tiene la hoja ahora.',
    'shown-problem.never-began':
      'El trabajo no ha empezado, porque la solicitud se ha perdido. Inténtalo de nuevo.',
    'said.connected': 'Conectado. Sesión iniciada como {name}.',
    'said.progress': '{title}: {share} por ciento.',
    'said.check-done': 'La comprobación ha terminado. {rows|# fila lista|# filas listas}.',
    'intent.connect-first': 'Conéctate primero a Docebo. Después comprueba las filas aquí.',
    'intent.columns-first': 'Elige primero las columnas que faltan. Después comprueba las filas aquí.',
    'welcome.title': 'Te damos la bienvenida a Rowcall',
    'welcome.what':
      'Rowcall ajusta las inscripciones de Docebo a lo que dice esta hoja: una fila por persona y curso, cada una con su propia fecha.',
    'welcome.how':
      'Una comprobación solo lee Docebo y asigna un estado a cada fila. Una actualización pregunta antes de enviar nada.',
    'welcome.safe':
      'Rowcall añade sus propias columnas y solo cambia las tuyas cuando corriges una celda en la barra lateral. Registra cada cambio y puede deshacer la mayoría.',
    'welcome.sample': 'Añadir una hoja de ejemplo',
    'connect.intro': 'Rowcall inicia sesión con una aplicación OAuth2 que se añade a Docebo una sola vez.',
    'connect.domain': 'Dominio de Docebo',
    'connect.domain-hint': 'La dirección de tu Docebo, por ejemplo acme.docebosaas.com',
    'connect.open-docebo': 'Abrir {domain}',
    'connect.find': 'Buscarlo en {domain}',
    'connect.try-signing-in': 'Probarlo en la página de inicio de sesión de Docebo',
    'connect.grant': 'Iniciar sesión como',
    'connect.grant.password': 'Un usuario de Docebo',
    'connect.grant.password.hint':
      'Rowcall puede hacer lo que puede hacer este usuario; elige un Superadministrador.',
    'connect.grant.client_credentials': 'La propia aplicación',
    'connect.grant.client_credentials.hint':
      'En Docebo, la aplicación debe tener activado el tipo de concesión “Client credentials”.',
    'connect.grant.authorization_code': 'Tú, en la página de Docebo',
    'connect.grant.authorization_code.hint':
      'Con SSO, inicia sesión primero en Docebo en este navegador. Rowcall nunca ve tu contraseña y puede hacer lo que tú puedes hacer.',
    'connect.client-id': 'Client ID',
    'connect.client-id-hint':
      'En Docebo: icono de engranaje ▸ API and SSO ▸ Manage ▸ API Credentials ▸ tu aplicación.',
    'connect.client-secret': 'Client secret',
    'connect.client-secret-hint': 'En la misma página: abre la aplicación para editarla.',
    'connect.username': 'Nombre de usuario',
    'connect.username-hint':
      'Como se escribe en la página de inicio de sesión de Docebo, no por SSO; en Docebo, en Menú de administrador ▸ Users.',
    'connect.password': 'Contraseña',
    'connect.password-hint': 'Se guarda solo para tu cuenta de Google, nunca en la hoja.',
    'connect.where-link': 'Ayuda de Docebo sobre las credenciales de API',
    'connect.connect': 'Conectar',
    'connect.connecting': 'Conectando…',
    'connect.lives-on':
      'Desconectado y olvidado aquí. Docebo no ha confirmado el cierre de sesión. Por seguridad, cambia el Client secret de la aplicación en Docebo.',
    'connect.suspect': 'Docebo lo ha rechazado. Compáralo con Docebo.',
    'connect.suspect.domain': 'Comprueba esta dirección.',
    'connect.missing.domain': 'Introduce el dominio de tu Docebo.',
    'connect.missing.clientId': 'Introduce el Client ID.',
    'connect.missing.clientSecret': 'Introduce el Client secret.',
    'connect.missing.username': 'Introduce el nombre de usuario.',
    'connect.missing.password': 'Introduce la contraseña.',
    'connect.signed-in-as': 'Sesión iniciada como',
    'connect.nobody': 'la propia aplicación',
    'connect.level': 'Nivel',
    'connect.level.all': 'Superadministrador',
    'connect.rights.all': 'Esta cuenta puede cambiar todas las inscripciones.',
    'connect.rights.some':
      'Esta cuenta puede cambiar las inscripciones de los usuarios y cursos que tiene asignados. Docebo rechaza las demás.',
    'connect.rights.none': 'Esta cuenta no puede cambiar inscripciones. Conéctate como Superadministrador.',
    'connect.rights.unknown': 'La primera comprobación mostrará si esta cuenta puede cambiar inscripciones.',
    'connect.change': 'Cambiar',
    'connect.disconnect': 'Desconectar',
    'connect.disconnect-ask': '¿Desconectar de Docebo?',
    'connect.disconnect-saying':
      'Rowcall olvida {domain} y todas sus credenciales, y pide a Docebo que cierre la sesión. La hoja queda como está.',
    'connect.disconnect-do': 'Desconectar y olvidar',
    'connect.disconnecting': 'Desconectando…',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': 'Añadir otro Docebo',
    'connection.naming': 'Nombre y color',
    'connection.name': 'Nombre',
    'connection.name-hint': 'Por ejemplo, Sandbox o Producción.',
    'connection.colour': 'Color',
    'connection.colour.blue': 'Azul',
    'connection.colour.green': 'Verde',
    'connection.colour.amber': 'Ámbar',
    'connection.colour.red': 'Rojo',
    'connection.colour.purple': 'Morado',
    'connection.colour.grey': 'Gris',
    'connection.save': 'Guardar',
    'connect.closed': '{name} en {domain}',
    'connect.not-yet': 'Sin conexión',
    'sign-in.redirect-uri': 'Redirect URI para la aplicación en Docebo',
    'sign-in.redirect-uri-hint':
      'Pégalo en la aplicación en Docebo exactamente como se muestra y activa el tipo de concesión “Authorization code + implicit grant”.',
    'sign-in.again': 'Déjalo vacío para usar la misma aplicación que antes.',
    'sign-in.copy': 'Copiar',
    'sign-in.continue': 'Continuar',
    'sign-in.preparing': 'Preparando…',
    'sign-in.ready':
      'La página de inicio de sesión de Docebo se abre en una pestaña nueva. Inicia sesión allí y autoriza a Rowcall.',
    'sign-in.waiting': 'Esperando a que inicies sesión en la página de Docebo. Después vuelve aquí.',
    'sign-in.open': 'Abrir la página de inicio de sesión de Docebo',
    'sign-in.open-again': 'Abrirla de nuevo',
    'sign-in.look': 'Ya he iniciado sesión',
    'sign-in.looking': 'Buscando…',
    'language.label': 'Idioma',
    'language.account': 'Como tu cuenta de Google',
    'language.hint':
      'Para ti, en todas las hojas de cálculo. La barra lateral se abre de nuevo en ese idioma.',
    'language.use': 'Usar este idioma',
    'settings.title': 'Ajustes',
    'settings.closed-ways': 'No se usa en este Docebo',
    'settings.retry-pilots': 'Intentar de nuevo con la próxima ejecución',
    'settings.calls-per-hour': 'Llamadas por hora',
    'settings.calls-per-hour-hint':
      'Docebo permite 1000 por hora desde una dirección. Deja algunas para otras herramientas.',
    'settings.calls-per-hour-wrong': 'Introduce un número entero de 1 a 100.000.',
    'settings.overlap': 'Escribir una inscripción dos veces para ahorrar llamadas',
    'settings.overlap.never': 'Nunca',
    'settings.overlap.unless-completing': 'Salvo que se esté completando',
    'settings.overlap.always': 'Siempre',
    'settings.overlap-hint': 'Una segunda escritura puede repetir una notificación.',
    'settings.zone': 'Zona horaria de Docebo',
    'settings.zone-hint': 'Por ejemplo Europe/Paris. Vacío: la de la hoja de cálculo.',
    'settings.zone-wrong': '“{zone}” no es una zona horaria. Elige una de la lista o déjalo vacío.',
    'settings.verify': 'Verificar después de cada ejecución',
    'settings.verify-hint':
      'Vuelve a leer cada fila actualizada, unas 200 por llamada, y la marca como Verificado o Distinto.',
    'settings.hold': 'Pedir a Docebo que retenga',
    'settings.hold.nothing': 'Nada',
    'settings.hold.notifications': 'Notificaciones',
    'settings.hold.notifications-and-certificates': 'Notificaciones y certificados',
    'settings.hold-hint':
      'Solo las importaciones por lotes pueden pedirlo: 200 filas por llamada, una llamada tras otra, así que las ejecuciones grandes tardan más. La comprobación indica para cuántas filas no se puede pedir.',
    'settings.save': 'Guardar ajustes',
    'settings.saving': 'Guardando…',
    'settings.saved': 'Ajustes guardados',
    'columns.intro': 'Relaciona tus columnas con los campos de Docebo.',
    'columns.required': 'obligatorio',
    'columns.none': 'Ninguna columna',
    'columns.no-header': 'Columna sin encabezado',
    'columns.same': '{header} ({nth})',
    'columns.samples': 'Por ejemplo:',
    'columns.no-samples': 'Aún sin valores',
    'columns.choose': 'Elige una columna.',
    'columns.more': '{fields|# campo más|# campos más}',
    'columns.by-hand': 'Has elegido tú estas columnas.',
    'columns.recognised': 'Usar lo que Rowcall ha reconocido',
    'columns.template': 'Crear una hoja de plantilla',
    'columns.template-hint': 'Añade una hoja con encabezados, listas desplegables y tres filas de ejemplo.',
    'columns.turn': 'Convertir en filas',
    'columns.turn.matrix':
      'Personas en filas, cursos en columnas: añade una hoja con una fila por persona y curso. Esta hoja queda como está.',
    'columns.turn.pairs':
      'Varios cursos uno al lado del otro: añade una hoja con una fila por persona y curso. Esta hoja queda como está.',
    'columns.turn.list':
      'Varios cursos en una celda: añade una hoja con una fila por persona y curso. Esta hoja queda como está.',
    'columns.making': 'Creando la hoja…',
    'columns.saving': 'Guardando…',
    'columns.quoted': '“{header}”',
    'columns.quoted.looks': '“{header}” ({looks})',
    'columns.unused': 'No se usan: {columns}. Si alguna importa, elígela en “Columnas”.',
    'columns.looks.ticks': 'marcas',
    'columns.looks.result': 'resultados',
    'columns.looks.attendance': 'asistencia',
    'columns.looks.date': 'fechas',
    'columns.looks.deadline': 'plazos',
    'columns.looks.status': 'estados',
    'columns.looks.level': 'niveles',
    'columns.looks.score': 'puntuaciones',
    'columns.looks.session': 'sesiones',
    'columns.looks.action': 'acciones',
    'columns.others': 'Otras columnas, no leídas: {columns}',
    'columns.lost':
      'Ya no está en la hoja: la columna que elegiste para {fields}. Rowcall usa la columna que ha reconocido.',
    'columns.missing': 'Falta: {fields}',
    'columns.unread': 'No se ha podido leer la hoja',
    'columns.additional': 'Campos de inscripción adicionales: {columns}.',
    'columns.extra':
      'Una columna cuyo encabezado es el título de un campo de inscripción adicional lo rellena; “Field 7” establece el que tiene el ID 7.',
    'columns.hint.completedAt': 'Una fila con fecha y sin estado pasa a Completado.',
    'columns.hint.level': 'Alumno, Tutor o Instructor.',
    'columns.hint.present':
      'Para cursos presenciales: Presente en todos los eventos de la sesión. La API de Docebo no puede registrar a nadie como ausente.',
    'columns.hint.passed': 'Para cursos presenciales: el resultado de la evaluación en la sesión.',
    'columns.hint.session': 'Para cursos con sesiones: el ID, el código o el nombre de la sesión.',
    'columns.hint.action':
      'Actualizar, Inscribir, Inscribir si falta, Dar de baja o Recertificar, para cada fila.',
    'columns.hint.precondition':
      'La fila se envía solo mientras Docebo tenga esto. Lo usan las hojas que deshacen una ejecución.',
    'action.label': 'Acción',
    'action.else': 'Para las filas cuya celda Acción está vacía.',
    'action.update': 'Actualizar',
    'action.enroll-if-missing': 'Inscribir si falta',
    'action.enroll': 'Inscribir',
    'action.unenroll': 'Dar de baja',
    'action.recertify': 'Recertificar',
    'action.update.hint': 'Solo actualiza inscripciones existentes.',
    'action.enroll-if-missing.hint': 'Inscribe a las personas que aún no lo están y actualiza las demás.',
    'action.enroll.hint':
      'Inscribe a las personas que aún no lo están. Las inscripciones existentes quedan como están.',
    'action.unenroll.hint': 'Da de baja a personas de cursos. Su progreso puede perderse.',
    'action.recertify.hint':
      'Completa inscripciones existentes. Docebo conserva una finalización que ya existe y registra la nueva.',
    'action.enroll-if-missing.after': '{fields}; inscribir si falta',
    'action.enroll.after': '{fields}; inscribir',
    'action.unenroll.after': '{fields}; dar de baja',
    'action.recertify.after': '{fields}; recertificar',
    'choices.title': 'Finalizaciones existentes, filas repetidas',
    'choices.kept-row': 'Varias filas para una inscripción',
    'choices.kept-row.none': 'No enviar ninguna: Duplicado',
    'choices.kept-row.newest': 'Conservar la más reciente',
    'choices.kept-row.oldest': 'Conservar la más antigua',
    'choices.overwrite': 'Si Docebo tiene una finalización',
    'choices.overwrite.always': 'Sustituirla',
    'choices.overwrite.later': 'Sustituirla por una fecha posterior',
    'choices.overwrite.none': 'Dejarla',
    'choices.overwrite.ask': 'Preguntar',
    'choices.kept':
      '{rows|# fila se dejó como estaba: Docebo tiene una finalización.|# filas se dejaron como estaban: Docebo tiene una finalización.}',
    'questions.open': '{count|# pregunta por responder|# preguntas por responder}',
    'questions.hint':
      'Las filas que dependen de una respuesta no se envían hasta que la des. Rowcall recuerda tus respuestas.',
    'questions.more': '{values} y {count} más',
    'rows.in-sheet': '{rows|# fila|# filas} en “{sheet}”',
    'rows.counting': 'Contando las filas por estado…',
    'rows.no-rows':
      'Esta hoja aún no tiene filas. Escribe una inscripción en cada fila debajo de los encabezados.',
    'rows.bar': 'Filas por estado: {parts}',
    'rows.bar.part': '{count} {status}',
    'rows.show': 'Ir a la siguiente fila con el estado {status}',
    'rows.shown':
      'Está seleccionada la fila {row}, una de {count}: {status}. Elige de nuevo para la siguiente.',
    'rows.shown.only': 'Está seleccionada la fila {row}, la única: {status}.',
    'rows.none-shown': 'Ninguna fila tiene ya el estado {status}.',
    'rows.check': 'Comprobar filas',
    'rows.expand-plans': 'Desglosar en cursos',
    'rows.check-again': 'Comprobar de nuevo',
    'rows.check-selected': 'Comprobar filas seleccionadas',
    'rows.retry-failed': '{rows|Reintentar # fila con error|Reintentar # filas con error}',
    'rows.settle': '{rows|Averiguar qué pasó con # fila|Averiguar qué pasó con # filas}',
    'rows.run.update': '{count|Actualizar # inscripción|Actualizar # inscripciones}',
    'rows.run.enroll': '{count|Inscribir: # inscripción|Inscribir: # inscripciones}',
    'rows.run.unenroll': '{count|Dar de baja: # inscripción|Dar de baja: # inscripciones}',
    'rows.run.mixed': '{count|Hacer # cambio|Hacer # cambios}',
    'rows.mix.updated': 'actualizar {count}',
    'rows.mix.enrolled': 'inscribir {count}',
    'rows.mix.unenrolled': 'dar de baja {count}',
    'rows.verify': '{rows|Verificar # fila|Verificar # filas}',
    'rows.verify-again': 'Verificar de nuevo',
    'rows.nothing-to-do': 'Docebo tiene lo que piden estas filas. No hay nada que cambiar.',
    'rows.nothing-left': 'No queda nada por enviar.',
    'rows.earlier':
      '{rows|# fila se actualizó o verificó|# filas se actualizaron o verificaron} antes ({rows||la primera }{since}) y no se {rows|ha vuelto|han vuelto} a leer. La verificación {rows|la|las} vuelve a leer.',
    'rows.nothing-ready': 'No hay filas listas para enviar.',
    'rows.now-in': 'Ahora estás en “{sheet}”.',
    'rows.stale': 'Hay filas que han cambiado desde la última comprobación. Comprueba de nuevo.',
    'rows.stale.count':
      '{rows|# fila ha|# filas han} cambiado desde la última comprobación. Comprueba de nuevo.',
    'plan.ready': '{rows|# fila lista|# filas listas}, {span}',
    'plan.selected': 'Solo las filas que has seleccionado.',
    'plan.ready.for':
      '{rows|# fila lista|# filas listas} para {enrollments|# inscripción|# inscripciones}, {span}',
    'plan.not-held.notifications':
      '{rows|Para # fila no se puede pedir a Docebo que retenga las notificaciones: solo las importaciones por lotes pueden pedirlo.|Para # filas no se puede pedir a Docebo que retenga las notificaciones: solo las importaciones por lotes pueden pedirlo.}',
    'plan.not-held.notifications-and-certificates':
      '{rows|Para # fila no se puede pedir a Docebo que retenga las notificaciones y los certificados: solo las importaciones por lotes pueden pedirlo.|Para # filas no se puede pedir a Docebo que retenga las notificaciones y los certificados: solo las importaciones por lotes pueden pedirlo.}',
    'plan.overlap': '{calls|# llamada|# llamadas} menos, si una inscripción se puede escribir dos veces.',
    'plan.figures': 'Detalles',
    'plan.calls-instead': '{calls|# llamada|# llamadas} en lugar de {instead}',
    'plan.putMany': '{count|# actualización en bloque|# actualizaciones en bloque}',
    'plan.putOne': '{count|# actualización individual|# actualizaciones individuales}',
    'plan.postBatch': '{count|# importación por lotes|# importaciones por lotes}',
    'plan.enrollMany': '{count|# inscripción en bloque|# inscripciones en bloque}',
    'plan.enrollBatch':
      '{count|# importación por lotes que inscribe|# importaciones por lotes que inscriben}',
    'plan.unenrollMany': '{count|# baja en bloque|# bajas en bloque}',
    'plan.recertifyBatch': '{count|# importación de recertificación|# importaciones de recertificación}',
    'plan.leaveSession': '{count|# persona deja una sesión|# personas dejan una sesión}',
    'plan.attendanceBatch': '{count|# importación de asistencia|# importaciones de asistencia}',
    'plan.recertifies':
      '{count|# finalización se registra como recertificación. Se pide a Docebo que conserve la anterior, pero no la muestra.|# finalizaciones se registran como recertificaciones. Se pide a Docebo que conserve las anteriores, pero no las muestra.}',
    'plan.a-call': '{rows|# fila por llamada|# filas por llamada}',
    'plan.hour': '{share} % de {calls|# llamada|# llamadas} de una hora',
    'plan.hour.less': 'Menos del 1 % de {calls|# llamada|# llamadas} de una hora',
    'plan.hours': '{hours|# hora|# horas} a {callsPerHour} llamadas por hora',
    'plan.fewest': 'Ningún plan tiene menos llamadas.',
    'plan.bound': 'Ningún plan tiene menos de {calls|# llamada|# llamadas}.',
    'preview.title': 'Primeros cambios',
    'preview.more': 'Mostrar {count} más',
    'preview.fewer': 'Mostrar menos',
    'preview.row': 'Fila {row}',
    'preview.becomes': 'pasa a ser',
    'problems.title': '{rows|# fila por revisar|# filas por revisar}',
    'problems.all-aside': 'Problemas',
    'problems.action.enroll': 'Inscribirlos',
    'problems.action.answer': 'Responder',
    'problems.action.retry': 'Reintentar',
    'problems.action.expand': 'Desglosar en cursos',
    'problems.action.settle': 'Averiguar qué pasó',
    'problems.action.keep-newest': 'Conservar la más reciente',
    'problems.action.check': 'Comprobar de nuevo',
    'problems.finding': 'Buscando la fila…',
    'problems.row': 'Fila {row}',
    'problems.place': '{place} de {rows}',
    'problems.take': 'Usar “{name}”',
    'problems.take.rows': 'Usar “{name}” en {rows|# fila|# filas}',
    'problems.taken': '{rows|Ha cambiado # fila|Han cambiado # filas}. Comprueba las filas.',
    'problems.taken.left':
      '{rows|Ha cambiado # fila|Han cambiado # filas}, y {left|# fila tiene|# filas tienen} todavía el nombre anterior. Comprueba las filas y luego usa el nombre otra vez.',
    'problems.fix': 'Corregir',
    'problems.fixing': 'Comprobando…',
    'problems.fix-hint': 'Escribe esto en la celda y comprueba la fila.',
    'problems.previous': 'Anterior',
    'problems.next': 'Siguiente',
    'problems.back': 'Todos los problemas',
    'problems.dismiss': 'Descartar',
    'problems.dismissed': '{count|Mostrar # problema descartado|Mostrar # problemas descartados}',
    'problems.solved': 'Resuelto: ya ninguna fila tiene este problema.',
    'ask.title': '¿{doing}?',
    'ask.where': '“{sheet}” → {domain}',
    'ask.where.selected': '“{sheet}”, filas seleccionadas → {domain}',
    'ask.not-counted': '{rows|# fila lista|# filas listas}.',
    'ask.not-counted.unenrolls':
      '{rows|# fila lista|# filas listas}, {unenrolls|# de ellas da|# de ellas dan} de baja.',
    'ask.counts': '{mix}.',
    'ask.of-these': 'De ellas: {parts}.',
    'ask.of-these.completions': '{count|# completada|# completadas}',
    'ask.of-these.setsBack': '{count|# finalización retirada|# finalizaciones retiradas}',
    'ask.of-these.replacesDates': '{count|# finalización sustituida|# finalizaciones sustituidas}',
    'ask.of-these.unenrollsCompleted':
      '{count|# finalización perdida por la baja|# finalizaciones perdidas por la baja}',
    'ask.except': '{rows| (no es posible para # fila)| (no es posible para # filas)}',
    'ask.heard.nothing': 'Docebo puede enviar correos y emitir certificados.',
    'ask.heard.notifications':
      'Se pide a Docebo que retenga sus notificaciones{except}. Puede emitir certificados.',
    'ask.heard.notifications-and-certificates':
      'Se pide a Docebo que retenga sus notificaciones y certificados{except}.',
    'ask.at-once': 'Tiene efecto inmediato en Docebo.',
    'ask.more': 'Qué significa esto',
    'ask.large':
      'Los cambios tienen efecto inmediato en Docebo. “Deshacer una ejecución” puede restablecer la mayoría, pero no los correos enviados.',
    'ask.completions.nothing':
      '{count|# inscripción se marcará|# inscripciones se marcarán} como Completado. Docebo puede enviar notificaciones y emitir certificados.',
    'ask.completions.notifications':
      '{count|# inscripción se marcará|# inscripciones se marcarán} como Completado. Se pide a Docebo que retenga sus notificaciones{except}. Puede emitir certificados.',
    'ask.completions.notifications-and-certificates':
      '{count|# inscripción se marcará|# inscripciones se marcarán} como Completado. Se pide a Docebo que retenga sus notificaciones y certificados{except}.',
    'ask.enrolls':
      '{count|# inscripción nueva. Docebo puede notificar a la persona.|# inscripciones nuevas. Docebo puede notificar a las personas.}',
    'ask.enrolls-held':
      '{count|# inscripción nueva|# inscripciones nuevas}. Se pide a Docebo que retenga {count|su notificación|sus notificaciones}{except}.',
    'ask.completions-unknown':
      'Para las inscripciones que pasan a completadas, Docebo puede enviar notificaciones y emitir certificados.',
    'ask.leaves':
      '{count|# persona deja una sesión y sigue en el curso. Si este Docebo no tiene en cuenta la sesión indicada, la da de baja del curso: Rowcall lo prueba primero con una persona, lee lo que ocurrió y entonces se detiene.|# personas dejan una sesión y siguen en el curso. Si este Docebo no tiene en cuenta la sesión indicada, las da de baja del curso: Rowcall lo prueba primero con una persona, lee lo que ocurrió y entonces se detiene.}',
    'ask.unenrolls':
      '{count|La baja (# inscripción) no se puede deshacer por completo: puedes inscribir de nuevo a la persona, pero su progreso puede perderse.|Las bajas (# inscripciones) no se pueden deshacer por completo: puedes inscribir de nuevo a las personas, pero su progreso puede perderse.}',
    'ask.unenrolls-unknown':
      'Una baja no se puede deshacer por completo: puedes inscribir de nuevo a las personas, pero su progreso puede perderse.',
    'ask.setsBack':
      '{count|# persona ha completado el curso y perderá la finalización: la fila pide otro estado. Docebo no la archiva.|# personas han completado el curso y perderán la finalización: sus filas piden otro estado. Docebo no las archiva.}',
    'ask.replacesDates':
      '{count|# finalización tiene otra fecha en Docebo, que se sustituirá y no se archivará.|# finalizaciones tienen otras fechas en Docebo, que se sustituirán y no se archivarán.}',
    'ask.unenrollsCompleted':
      '{count|# de las personas dadas de baja ha completado el curso. La finalización no se archiva.|# de las personas dadas de baja han completado el curso. Las finalizaciones no se archivan.}',
    'ask.number': 'Número de inscripciones',
    'ask.number-hint': 'Escribe {count} para confirmar.',
    'ask.number-wrong': 'Escribe el número {count}.',
    'ask.number-wrong.shown': 'Escribe el número que se muestra arriba.',
    'job.checking': 'Comprobando filas',
    'job.updating': 'Actualizando inscripciones',
    'job.changing': 'Haciendo los cambios',
    'job.verifying': 'Verificando filas',
    'job.refreshing': 'Leyendo lo que tiene Docebo',
    'job.refresh': 'Mostrar lo que tiene Docebo',
    'job.refreshed': 'Las columnas de “Docebo status” a “Read from Docebo” muestran lo que tiene Docebo.',
    'job.starting': 'Empezando…',
    'job.of-rows': '{done} de {rows|# fila|# filas}',
    'job.pages': '{read} de {pages|# página leída|# páginas leídas}',
    'job.put-off': 'Docebo está ocupado. Nuevo intento a las {time}.',
    'job.left': '{count|queda #|quedan #}',
    'job.calls-sent': '{sent|# llamada|# llamadas} hasta ahora',
    'job.calls-sent.left': '{sent|# llamada|# llamadas} hasta ahora, {left|queda #|quedan #}',
    'job.time-left': 'tiempo restante: {span}',
    'job.waiting': 'Esperando hasta las {time}',
    'job.waiting-why':
      'Se ha agotado el límite por hora de Docebo. Rowcall continúa por sí solo mientras esta barra lateral esté abierta.',
    'job.looking': 'Aún sin respuesta. Comprobando el progreso…',
    'job.retrying': 'Google no ha respondido. Nuevo intento a las {time}.',
    'job.busy': 'Rowcall sigue trabajando, aquí o en otra ventana. Esta página continúa cuando termine.',
    'job.reading':
      'Buscando usuarios, cursos e inscripciones en Docebo. En una hoja grande tarda unos minutos.',
    'job.reading-back': 'Volviendo a leer lo que Docebo tiene ahora.',
    'job.stop': 'Detener',
    'job.stopping': 'Deteniéndose después de las llamadas en curso…',
    'job.percent': '{share} por ciento',
    'job.stopped-check': 'La comprobación no ha terminado',
    'job.stopped-run': 'La actualización no ha terminado',
    'job.stopped-verify': 'La verificación no ha terminado',
    'job.stopped-refresh': 'No todas las filas muestran lo que tiene Docebo',
    'job.stopped-hint': 'Tu progreso está guardado. Las filas ya procesadas no se vuelven a enviar.',
    'job.may-be-elsewhere': 'Es posible que siga en marcha en otra ventana.',
    'job.elsewhere': 'Está en curso en otra ventana o en una que se acaba de cerrar.',
    'job.resume': 'Reanudar',
    'job.resume-after': 'El límite por hora de Docebo permite continuar a las {time}.',
    'job.keep-open': 'Mantén abierta esta barra lateral. Si la cierras, puedes reanudar más tarde.',
    'background.plan': 'Actualizar y terminar en segundo plano',
    'background.job': 'Terminar en segundo plano',
    'background.hint':
      'Rowcall continúa entonces por sí solo aproximadamente cada hora, aunque esta barra lateral esté cerrada.',
    'background.where': 'Trabaja en {domain}.',
    'background.starting': 'Preguntando a Google…',
    'background.on':
      'Puedes cerrar esta barra lateral: el trabajo continúa en segundo plano aproximadamente cada hora, la próxima vez hacia las {time}. Mientras la barra lateral está abierta, continúa aquí.',
    'background.others':
      'El trabajo continúa en segundo plano para otra persona que usa esta hoja de cálculo, la próxima vez hacia las {time}.',
    'background.end': 'Dejar de trabajar en segundo plano',
    'background.ending': 'Terminando…',
    'background.mail': 'Enviarme un correo cuando termine el trabajo en segundo plano',
    'result.finished': 'La actualización ha terminado',
    'result.updated': '{rows|# fila actualizada|# filas actualizadas}',
    'result.updated.some': '{done} de {rows|# fila actualizada|# filas actualizadas}',
    'result.done': '{rows|# fila procesada|# filas procesadas}: {parts}',
    'result.done.some': '{done} de {rows|# fila procesada|# filas procesadas}: {parts}',
    'result.done.updated': '{count|# actualizada|# actualizadas}',
    'result.done.enrolled': '{count|# inscrita|# inscritas}',
    'result.done.removed': '{count|# dada de baja|# dadas de baja}',
    'result.enrollments':
      '{count|En Docebo es # inscripción: algunas filas piden lo mismo.|En Docebo son # inscripciones: algunas filas piden lo mismo.}',
    'result.undo-run': 'Deshacer esta ejecución…',
    'result.show-log': 'Mostrar en el registro',
    'result.no-log': 'Esta hoja de cálculo no tiene ninguna hoja “Rowcall log”.',
    'result.verified':
      '{rows|# fila verificada: Docebo tiene lo que se pidió|# filas verificadas: Docebo tiene lo que se pidió}',
    'result.differs':
      '{rows|# fila es distinta|# filas son distintas} de lo que se pidió; {verified|# verificada|# verificadas}',
    'result.differs-hint': 'Consulta en los detalles junto a la fila qué tiene Docebo en su lugar.',
    'result.show-differing': 'Ir a la siguiente fila distinta',
    'result.nothing-to-verify': 'No quedan filas por verificar.',
    'get.open': 'Obtener de Docebo…',
    'get.title': 'Obtener de Docebo',
    'get.saying': 'Añade una hoja con las inscripciones que tiene Docebo. No se cambia nada en Docebo.',
    'get.what': 'Qué obtener',
    'get.what.enrollments': 'Inscripciones, en una hoja nueva',
    'get.what.courses': 'Cursos, en la hoja “Rowcall courses”',
    'get.what.people': 'Personas, en la hoja “Rowcall people”',
    'get.what.sessions': 'Sesiones de los cursos presenciales, en la hoja “Rowcall sessions”',
    'get.saying.directory':
      'Las comprobaciones sugieren entonces nombres para los que no se encuentran, y buscan usuarios y cursos en esta hoja sin llamadas mientras es reciente. Lo que tenía antes la hoja se sustituye. No se cambia nada en Docebo.',
    'get.fields': 'Campos de usuario',
    'get.fields-hint': 'Títulos, separados por punto y coma: cada uno tiene una columna. Vacío para ninguno.',
    'get.courses': 'Cursos',
    'get.courses-hint': 'Códigos o títulos, separados por punto y coma. Vacío para todos.',
    'get.branch': 'ID de rama',
    'get.branch-hint': 'Solo las personas de esta rama. Vacío para todas.',
    'get.children': 'Incluir las ramas inferiores',
    'get.statuses': 'Solo estos estados',
    'get.status.-2': 'En lista de espera',
    'get.status.-1': 'Por confirmar',
    'get.status.0': 'Inscrito',
    'get.status.1': 'En curso',
    'get.status.2': 'Completado',
    'get.status.3': 'Suspendido',
    'get.status.4': 'Overbooking',
    'get.completed-from': 'Completado desde',
    'get.completed-until': 'Completado hasta',
    'get.changed-from': 'Cambiado desde',
    'get.changed-until': 'Cambiado hasta',
    'get.day-hint': 'Por ejemplo 2026-03-14. Vacío para cualquier día.',
    'get.estimate': 'Contar',
    'get.counting': 'Contando…',
    'get.found':
      '{enrollments|# inscripción|# inscripciones} en {calls|# llamada|# llamadas}. Esta hora {free|queda libre # llamada|quedan libres # llamadas}.',
    'get.found.courses':
      '{enrollments|# curso|# cursos} en {calls|# llamada|# llamadas}. Esta hora {free|queda libre # llamada|quedan libres # llamadas}.',
    'get.found.people':
      '{enrollments|# persona|# personas} en {calls|# llamada|# llamadas}. Esta hora {free|queda libre # llamada|quedan libres # llamadas}.',
    'get.found.sessions':
      '{calls|# curso|# cursos}, al menos una llamada por curso. Esta hora {free|queda libre # llamada|quedan libres # llamadas}.',
    'get.found.untold':
      'Docebo no dice cuántas hay. Esta hora {free|queda libre # llamada|quedan libres # llamadas}.',
    'get.filtered': 'Los estados y los días excluyen después algunas.',
    'get.start': 'Obtenerlas',
    'get.resume': 'Continuar',
    'get.stop': 'Detener',
    'get.going': '{rows|# fila escrita|# filas escritas}…',
    'get.going.of': '{rows} de {total|# fila escrita|# filas escritas}…',
    'get.stopped': 'Detenido después de {rows|# fila|# filas}.',
    'get.left':
      '{rows|# fila escrita|# filas escritas} hasta ahora. Es posible que siga en marcha en otra ventana.',
    'get.done': 'La hoja tiene {rows|# fila, leída|# filas, leídas} en {calls|# llamada|# llamadas}.',
    'get.done.courses':
      'La hoja “Rowcall courses” tiene {rows|# curso, leído|# cursos, leídos} en {calls|# llamada|# llamadas}.',
    'get.done.people':
      'La hoja “Rowcall people” tiene {rows|# persona, leída|# personas, leídas} en {calls|# llamada|# llamadas}.',
    'get.done.sessions':
      'La hoja “Rowcall sessions” tiene {rows|# sesión, leída|# sesiones, leídas} en {calls|# llamada|# llamadas}.',
    'get.close': 'Cerrar',
    'directory.courses': 'Rowcall courses: {rows|# curso, leído|# cursos, leídos} {at}.',
    'directory.people': 'Rowcall people: {rows|# persona, leída|# personas, leídas} {at}.',
    'directory.sessions': 'Rowcall sessions: {rows|# sesión, leída|# sesiones, leídas} {at}.',
    'directory.old': 'De hace más de un día o incompleto: solo se usa para sugerencias.',
    'undo.open': 'Deshacer una ejecución…',
    'undo.title': 'Deshacer una ejecución',
    'undo.loading': 'Leyendo el registro…',
    'undo.none': 'No hay ejecuciones que deshacer.',
    'undo.choose': 'Qué ejecución',
    'undo.run': '{startedAt}, {changed|# cambio|# cambios}',
    'undo.by': 'por {who}',
    'undo.all': 'Mostrar las {count}',
    'undo.saying':
      'Añade una hoja cuyas filas restablecen lo que había antes. No se envía nada hasta que la revises y la ejecutes.',
    'undo.limits':
      'Los correos no se pueden retirar, y el progreso en los cursos de los que se dio de baja a personas puede perderse.',
    'undo.partial':
      'Cambios que no se pueden restablecer: {left} de {changes}. Consulta las notas al final de esta hoja.',
    'undo.make': 'Crear la hoja para deshacer',
    'undo.making': 'Creando la hoja…',
    'undo.lost':
      'No ha llegado respuesta y sigue abierta la misma hoja. Busca una hoja nueva en esta hoja de cálculo antes de intentarlo de nuevo.',
    'help.title': 'Ayuda',
    'help.search': 'Buscar en la ayuda',
    'help.nothing': 'Nada en la ayuda contiene estas palabras. Prueba con un estado o una sola palabra.',
    'news.updated': 'Rowcall se ha actualizado a la versión {version}.',
    'news.show': 'Novedades',
    'news.title': 'Novedades de {version}',
    'news.none': 'Esta versión no incluye una lista de cambios.',
    'help.sheet.title': 'Preparar una hoja',
    'help.sheet.text':
      'Una fila por persona y curso, con encabezados en la primera fila. Hacen falta un usuario, un curso y algo que establecer, como una fecha de finalización. Una fecha como 2026-03-14 siempre se entiende. “Columnas” muestra lo reconocido y permite elegir otra columna.',
    'help.check.title': 'Comprobar y actualizar',
    'help.check.text':
      '“Comprobar filas” solo lee Docebo y da un estado a cada fila. Después, el botón azul pregunta y envía las filas que se pueden enviar. Una fila que editas necesita otra comprobación. Para trabajar solo con algunas filas, selecciónalas y haz clic en “Comprobar filas seleccionadas”.',
    'help.problems.title': 'Resolver problemas',
    'help.problems.text':
      'Las filas por revisar se agrupan por motivo. Haz clic en un motivo para recorrer sus filas: la celda se selecciona en la hoja y puedes corregirla aquí. Un nombre casi correcto se puede sustituir en todas sus filas con un clic.',
    'help.actions.title': 'Inscribir, dar de baja, recertificar',
    'help.actions.text':
      'Elige arriba qué hacer, o para cada fila en una columna con el encabezado Acción. De forma predeterminada se actualizan las inscripciones existentes y no se inscribe a nadie. Se te pregunta antes de dar de baja a alguien.',
    'help.undo.title': 'Verificar y deshacer',
    'help.undo.text':
      'Una verificación vuelve a leer de Docebo cada fila actualizada. “Deshacer una ejecución” crea a partir del registro una hoja cuyas filas restablecen lo que había antes; no se envía nada hasta que la revises y la ejecutes. Los correos no se pueden retirar.',
    'help.get.title': 'Obtener inscripciones, cursos o personas',
    'help.get.text':
      '“Obtener de Docebo” añade una hoja con lo que tiene Docebo: inscripciones de algunos cursos o de una rama, todos los cursos o todas las personas. Edita las inscripciones y comprueba la hoja como cualquier otra.',
    'help.plans.title': 'Planes de aprendizaje y cursos presenciales',
    'help.plans.text':
      'Un plan de aprendizaje tiene su propia columna en lugar del curso; “Desglosar en cursos” añade una fila por cada uno de sus cursos. Las filas de cursos presenciales indican además una sesión y pueden registrar la asistencia y una evaluación.',
    'help.large.title': 'Hojas grandes y límites',
    'help.large.text':
      'Docebo permite 1000 llamadas por hora desde una dirección. Al llegar al límite, el trabajo espera y continúa solo mientras esta barra lateral está abierta; “Terminar en segundo plano” continúa con ella cerrada. Detenerlo no pierde nada.',
    'help.connect.title': 'Conectar con Docebo',
    'help.connect.text':
      'Añade una vez una aplicación OAuth2 en Docebo e introdúcela en “Conexión”. Las credenciales se guardan solo para tu cuenta de Google. “Añadir otro Docebo” mantiene separados un entorno de pruebas y el de producción.',
    'help.how':
      'Cada fila nombra un usuario, un curso y cómo debe ser la inscripción. La comprobación compara las filas con Docebo y no escribe nada allí. Después, el botón azul hace los cambios, muchos en una sola llamada.',
    'help.columns-how':
      'Rowcall escribe en sus propias columnas a la derecha. Solo cambia las tuyas cuando corriges una celda en esta barra lateral.',
    'help.report': 'Copiar un informe para el equipo de asistencia',
    'help.reporting': 'Creando el informe…',
    'help.report-how':
      'Lo que han mostrado este Docebo y esta tarea, sin nombres, ID, direcciones, credenciales ni celdas de la hoja. Para ello, Rowcall lee la hoja y hace tres preguntas a Docebo. Revísalo antes de enviarlo.',
    'help.statuses': 'Qué significa un estado y qué hacer',
    'help.status.pending': 'Aún sin comprobar o editada después. Comprueba las filas.',
    'help.status.Ready': 'Docebo es distinto de la fila. Actualiza para cambiarlo.',
    'help.status.No change': 'Docebo ya tiene estos valores. No hay nada que hacer.',
    'help.status.Not enrolled':
      'El usuario no está inscrito en el curso. Para inscribirlo, elige la acción “Inscribir si falta” y comprueba de nuevo.',
    'help.status.Invalid':
      'Algo de la fila no se puede usar. Los detalles al lado dicen qué; corrígelo y comprueba de nuevo.',
    'help.status.Duplicate':
      'Otras filas piden otros valores para el mismo usuario y curso. Deja una de ellas.',
    'help.status.Sending': 'Se está enviando en este momento. Si dura mucho, comprueba de nuevo.',
    'help.status.Updated': 'Docebo ha confirmado el cambio. La verificación lo vuelve a leer.',
    'help.status.Failed':
      'Docebo ha rechazado el cambio. Los detalles al lado dicen por qué; después reinténtalo.',
    'help.status.Unknown': 'Se envió y no llegó respuesta. Comprueba de nuevo para ver qué pasó.',
    'help.status.Verified': 'Leída de nuevo en Docebo, y es como se pidió.',
    'help.status.Differs': 'Leída de nuevo en Docebo, y no es como se pidió. Consulta los detalles al lado.',
  },
};
