// Brazilian Portuguese.
import type { Translation } from './translation';

export const ptBR: Translation = {
  script: {
    'problem.not-connected': 'O Rowcall ainda não está conectado ao Docebo. Conecte primeiro.',
    'problem.needs-connection':
      'Esta tarefa é de {domain}, e você não está conectado lá. Conecte primeiro a {domain}.',
    'problem.tenant-switched':
      'Esta página agora trabalha com {now}: isso foi trocado em outra janela. Nada foi enviado. Confira as linhas novamente.',
    'problem.sheet-bound':
      'As linhas desta página indicam pessoas e cursos pelos IDs que têm em {domain}, portanto só valem lá.',
    'problem.undo-tenant-unknown':
      'O registro não informa em qual Docebo esta execução trabalhou, e você está conectado a mais de um. Desconecte os outros e desfaça-a novamente.',
    'problem.unsettled-elsewhere':
      '{rows|# linha estava sendo enviada|# linhas estavam sendo enviadas} para {domain} quando o trabalho parou, e o Rowcall não sabe o que aconteceu. Escolha {domain} e confira primeiro as linhas lá.',
    'problem.unsettled-elsewhere.runner':
      'O Docebo ainda está processando linhas em {domain}. Escolha {domain} e confira primeiro as linhas lá.',
    'problem.connect-cancelled': 'Você cancelou a conexão. Nada foi guardado.',
    'problem.too-many-connections':
      'Você tem {most} conexões, e o Rowcall não guarda mais. Desconecte uma de que não precisa mais.',
    'problem.domain-invalid':
      '{value} não é um endereço do Docebo para o qual credenciais possam ser enviadas. Digite assim: acme.docebosaas.com.',
    'problem.input-invalid': 'O Rowcall não entendeu: {what}. Corrija e tente novamente.',
    'input.app-missing': 'falta o Client ID ou o Client secret',
    'input.zone-unknown': 'não existe o fuso horário “{zone}”',
    'input.sheet-changed': 'a página mudou nesse meio-tempo',
    'input.some-rows': 'leitura de apenas algumas linhas',
    'input.request': 'a solicitação',
    'input.unexpected': '{path} não está como esperado',
    'problem.get-course':
      'O Docebo não tem um curso com o código ou título {value}. Digite como está no Docebo, ou digite # e o ID do curso.',
    'problem.get-course.several':
      'O Docebo tem vários cursos com o código ou título {value}: {courses}. Digite # e o ID do curso desejado.',
    'problem.get-field':
      'O Docebo não tem um campo de usuário com o título {value} cujos valores sejam textos. Ele tem {titles}.',
    'problem.get-field.none':
      'O Docebo não tem um campo de usuário com o título {value}: ele não lista campos de usuário cujos valores sejam textos.',
    'problem.get-branch':
      'O Docebo não lista ninguém na ramificação {branch}. Confira o ID da ramificação ou inclua as ramificações abaixo dela.',
    'problem.plans-unchecked':
      '{rows|# linha sobre um plano de aprendizagem não está conferida ou mudou depois|# linhas sobre planos de aprendizagem não estão conferidas ou mudaram depois}. Confira a página e expanda novamente.',
    'problem.plans-unchecked.none':
      'Nenhuma linha indica uma pessoa e um plano de aprendizagem que o Docebo conheça. Confira a página, veja as linhas e expanda novamente.',
    'problem.plan-without-courses':
      'O Docebo não mostra cursos para {plans}, então nada foi expandido. Veja o plano de aprendizagem no Docebo ou indique os cursos dele na página.',
    'problem.get-too-large':
      'Estas inscrições precisam de {needed} células, e esta planilha tem espaço para {free}. Obtenha menos ou use uma nova planilha.',
    'problem.get-sessions':
      'A página “Rowcall courses” não existe, foi alterada ou tem mais de um dia. Obtenha os cursos e depois as sessões.',
    'problem.sheet-empty':
      'A página {sheet} não tem linhas. Digite cabeçalhos na primeira linha e uma inscrição em cada linha abaixo.',
    'problem.columns-missing':
      'Nenhuma coluna foi encontrada para {fields}. Os cabeçalhos são {headers}. Escolha a coluna ou adicione um cabeçalho.',
    'problem.columns-missing.no-headers': 'todos em branco',
    'problem.columns-missing.unsplit':
      'O arquivo não foi dividido em colunas. Selecione a coluna e escolha Dados > Dividir texto em colunas. ',
    'problem.columns-missing.matrix':
      'Isto parece uma matriz, com pessoas nas linhas e cursos nas colunas. O Rowcall precisa de uma linha para cada pessoa e curso: abra “Colunas” e escolha “Transformar em linhas”. ',
    'problem.columns-missing.pairs':
      'Esta página tem vários cursos lado a lado. O Rowcall precisa de uma linha para cada pessoa e curso: abra “Colunas” e escolha “Transformar em linhas”. ',
    'problem.columns-shared':
      'A mesma coluna foi escolhida para {fields}. Escolha uma coluna para cada campo.',
    'problem.columns-not-adjacent':
      'As colunas do Rowcall ({headers}) precisam estar lado a lado e na ordem. Mova-as juntas ou exclua todas: o Rowcall as adiciona de novo.',
    'problem.log-sheet': 'Este é o registro do Rowcall. Abra a página com as suas linhas.',
    'problem.directory-sheet':
      'Esta é uma página do diretório do Rowcall, com cursos, pessoas ou sessões do Docebo. Abra a página com as suas linhas.',
    'problem.rows-hidden':
      'Um filtro oculta {rows|# linha pronta|# linhas prontas}. Confira novamente para enviar somente as linhas visíveis, ou remova o filtro.',
    'problem.filter-too-large':
      'Esta página tem um filtro, e o Rowcall consegue descobrir para no máximo {most} linhas se ele as oculta. Remova o filtro, selecione menos linhas ou inclua as linhas ocultas.',
    'problem.cell-changed':
      'A linha mudou desde que foi mostrada. Nada foi gravado. Abra o problema novamente.',
    'problem.cell-formula':
      'A célula contém uma fórmula, que um valor digitado substituiria. Corrija na página.',
    'problem.nothing-selected':
      'Não há linhas selecionadas com usuário e curso. Selecione algumas e tente novamente.',
    'problem.job-over': 'Esta tarefa terminou, ou uma mais recente começou. Veja os status na página.',
    'problem.sheet-gone':
      'A página em que esta tarefa começou não existe mais. Restaure com Editar ▸ Desfazer, ou recomece em outra página.',
    'problem.other-sheet':
      'A barra lateral mostrava {shown}, mas agora você está em {front}. Nada foi feito. Volte para a outra página ou recomece nesta.',
    'problem.other-sheet.gone':
      'A página mostrada aqui não existe mais, e agora você está em {front}. Nada foi feito. Volte para a outra página ou recomece nesta.',
    'problem.busy':
      'O Rowcall já está trabalhando nesta planilha, em outra janela ou para outra pessoa, desde {since}. Espere terminar.',
    'problem.signed-out': 'O Docebo encerrou a sessão e não aceitou um novo login. Conecte novamente.',
    'problem.sign-in-refused':
      'O Docebo recusou o login. Confira o domínio, o Client ID e o Client secret, e o nome de usuário e a senha.',
    'problem.forbidden':
      'O Docebo não permite isso a esta conta. Conecte como Superadmin ou como Power User com direitos sobre estes usuários e cursos.',
    'problem.not-found': 'O Docebo não conhece este endereço. Confira o domínio.',
    'problem.refused': 'O Docebo recusou a alteração: {detail}.',
    'problem.rate-limited':
      'O limite de chamadas por hora do Docebo foi atingido. O Rowcall continua às {time}.',
    'problem.overloaded': 'O Docebo está sobrecarregado. Nada se perdeu: continue mais tarde.',
    'problem.overloaded.until': 'O Docebo está sobrecarregado. O Rowcall continua às {time}.',
    'problem.runner-at-work': 'O Docebo está processando as linhas. Nada mais é enviado antes das {time}.',
    'problem.runner-at-work.percent':
      'O Docebo está processando as linhas ({percent}% concluído). Nada mais é enviado antes das {time}.',
    'problem.runner-stuck':
      'O Docebo recebeu linhas como uma tarefa própria, e essa tarefa não termina. Veja no Docebo. “Retomar” lê o que aconteceu com as linhas.',
    'problem.server-error': 'O Docebo teve um erro. Tente novamente em alguns minutos.',
    'problem.unreachable':
      'Não foi possível acessar o Docebo, ou a resposta se perdeu. O Google informa: {detail}. Confira o domínio e tente novamente.',
    'problem.not-json':
      'O Docebo respondeu com uma página em vez de dados. Confira o domínio e as permissões da conta.',
    'problem.unexpected-shape':
      'O Docebo respondeu em um formato que o Rowcall não conhece. Somente alterações confirmadas estão marcadas como feitas.',
    'problem.filter-ignored':
      'O Docebo lista inscrições que o Rowcall não pediu; portanto, quem falta nas listas pode mesmo assim estar inscrito. As linhas das pessoas listadas têm resultado; as outras esperam.',
    'problem.listing-unclear':
      'As páginas de uma lista no Docebo se contradizem ou não terminam. As linhas das pessoas listadas têm resultado; as outras esperam. Tente novamente mais tarde.',
    'problem.fetch-too-fast': 'O Google pede que o Rowcall vá mais devagar. Tente novamente em um minuto.',
    'problem.fetch-quota':
      'O número diário de chamadas que o Google permite a esta conta se esgotou. Nada se perdeu: continue mais tarde. A contagem recomeça 24 horas após a primeira chamada do dia.',
    'problem.domain-not-listed':
      'O Google não deixa o Rowcall acessar este domínio: ele não está na lista de endereços do complemento. Peça a quem instalou o Rowcall para adicioná-lo.',
    'problem.out-of-time':
      'O Google encerra cada execução após alguns minutos, e a conferência desta página demora mais. Confira menos linhas por vez: selecione algumas.',
    'problem.pilot-failed':
      'Interrompido após uma atualização de teste, porque o Docebo não gravou o que foi pedido. Linha {row}: {wrong}. Esta execução tinha enviado antes {calls|# outra chamada|# outras chamadas}, e nada depois. Veja esta linha no Docebo antes de continuar.',
    'problem.pilot-failed.first':
      'Interrompido após uma atualização de teste, porque o Docebo não gravou o que foi pedido. Linha {row}: {wrong}. Esta execução não tinha enviado nada antes, nem nada depois. Veja esta linha no Docebo antes de continuar.',
    'problem.way-closed':
      '{closed} Não há outra forma de enviar estas linhas, então nenhuma delas foi enviada. Veja no Docebo e escolha “Tentar novamente”.',
    'problem.all-in-vain':
      '{calls} chamadas seguidas não tiveram sucesso, então o Rowcall parou. A última resposta do Docebo foi {answer}. Cada linha mostra o que se sabe dela. Descubra por que o Docebo não aceita as alterações e continue.',
    'problem.touched-others':
      'O Docebo alterou {count|# inscrição|# inscrições} sem que o Rowcall pedisse, então o Rowcall parou: {others}. Veja-as no Docebo antes de continuar.',
    'problem.touched-others.user': 'usuário {user}',
    'problem.touched-others.plan': 'usuário {user} no plano de aprendizagem {plan}',
    'problem.touched-others.pair': 'usuário {user} no curso {course}',
    'problem.touched-others.more': 'mais {count}',
    'problem.unenrolls-unconfirmed':
      '{rows|# inscrição está prestes a terminar por cancelamento|# inscrições estão prestes a terminar por cancelamento}, o que não pode ser totalmente desfeito. Digite o número para confirmar.',
    'problem.sets-back-unconfirmed': '{backs}. Confira novamente e confirme antes da execução.',
    'problem.too-many-users':
      'Esta página identifica as pessoas por um campo de usuário; seria preciso ler todos os {users} usuários do Docebo, o que demora demais. Identifique-as por nome de usuário ou e-mail.',
    'problem.rows-moving':
      'Alguém está sempre movendo linhas ou colunas de {sheet}, então o Rowcall não consegue marcar as linhas que vai enviar. Nenhuma delas foi enviada. Continue quando ninguém mais ordenar ou inserir ali.',
    'problem.log-full':
      'O registro precisaria de {needed|# célula|# células}, e nesta planilha restam {free} dos 10 milhões do Google. Mova as linhas da página “Rowcall log” para outro lugar ou execute menos linhas.',
    'problem.log-gone':
      'A página “Rowcall log” com as linhas desta execução foi excluída ou esvaziada. A execução tinha enviado antes {calls|# chamada|# chamadas}, e desfazer não inclui o que elas alteraram. Recupere a página com Editar ▸ Desfazer, ou continue: o Rowcall começa outro registro.',
    'problem.log-gone.nothing-sent':
      'A página “Rowcall log” com as linhas desta execução foi excluída ou esvaziada. A execução não tinha enviado nada antes. Recupere a página com Editar ▸ Desfazer, ou continue: o Rowcall começa outro registro.',
    'problem.run-unknown':
      'O registro não tem a execução {run}. Procure o nome dela na página “Rowcall log”.',
    'problem.nothing-to-undo': 'A execução {run} não alterou nada que possa ser restaurado.',
    'problem.background-refused':
      'O Google não deixou o Rowcall continuar em segundo plano. Mantenha a barra lateral aberta ou tente mais tarde.',
    'problem.stopped': 'Parado. Você pode retomar a qualquer momento.',
    'problem.sheet-protected':
      'O Google não deixou o Rowcall gravar: {range} está protegido para você. Peça ao proprietário da planilha para deixar você editar as colunas do Rowcall, a linha de cabeçalhos e a página “Rowcall log”, e continue.',
    'problem.not-a-grid':
      'A guia {sheet} não tem células: é um gráfico, uma linha do tempo ou dados conectados. Abra a página com as suas linhas.',
    'problem.cells-refused.validation':
      'A validação de dados em {range} recusa o que o Rowcall grava. Remova-a ali (Dados ▸ Validação de dados) e tente novamente.',
    'problem.cells-refused.merged':
      'Há células mescladas em {range}, então o Rowcall não consegue gravar ao lado de cada linha. Desfaça a mesclagem (Formatar ▸ Mesclar células ▸ Desfazer mesclagem) e tente novamente.',
    'problem.cells-refused.other':
      'O Google se recusou a alterar {range} e informa: {detail}. Se estas células pertencem a uma tabela, tire dela as colunas do Rowcall ou não atribua um tipo a elas, e tente novamente.',
    'problem.not-permitted':
      'O Rowcall não tem permissão para {permissions}. Conceda o acesso no Google, marque todas as caixas e tente novamente. Nada se perdeu.',
    'problem.not-permitted.reopen':
      'O Rowcall não tem permissão para {permissions}. Feche a barra lateral e abra pelo menu: o Google pergunta de novo. Marque todas as caixas e tente novamente. Nada se perdeu.',
    'permission.sheet':
      'ler as suas linhas e gravar os resultados (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'mostrar a barra lateral (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'chamar o Docebo (“Connect to an external service”)',
    'permission.background':
      'continuar em segundo plano (“Allow this application to run when you are not present”)',
    'permission.mail': 'enviar um e-mail a você no final (“Send email as you”)',
    'permission.address': 'ver o endereço para o e-mail (“See your primary Google Account email address”)',
    'problem.google-refused':
      'O Google não fez o que o Rowcall pediu e informa: {detail}. Somente alterações confirmadas estão marcadas como feitas. Corrija o que o Google indica ou tente novamente.',
    'problem.bug':
      'O Rowcall teve um erro interno e parou. Somente alterações confirmadas estão marcadas como feitas. Tente novamente. Se acontecer de novo, copie os detalhes para o suporte.',
    'field.user': 'usuário',
    'field.course': 'curso',
    'field.completedAt': 'data de conclusão',
    'field.status': 'status',
    'field.score': 'pontuação',
    'field.enrolledAt': 'data de inscrição',
    'field.activeFrom': 'ativo a partir de',
    'field.activeUntil': 'ativo até',
    'field.level': 'nível',
    'field.session': 'sessão',
    'field.present': 'presença',
    'field.passed': 'aprovado',
    'field.evaluationScore': 'pontuação da avaliação',
    'field.evaluationDate': 'data da avaliação',
    'field.evaluationText': 'texto da avaliação',
    'field.action': 'ação',
    'field.precondition': 'o que o Docebo precisa ter',
    'action.update': 'Atualizar',
    'action.enroll-if-missing': 'Inscrever se faltar',
    'action.enroll': 'Inscrever',
    'action.unenroll': 'Cancelar inscrição',
    'action.leave-session': 'Sair da sessão',
    'action.recertify': 'Recertificar',
    'order.dmy': 'dia/mês/ano',
    'order.mdy': 'mês/dia/ano',
    'order.ymd': 'ano/mês/dia',
    'row.user-missing': 'Falta o usuário. Digite um nome de usuário, um e-mail ou um ID de usuário.',
    'row.course-missing': 'Falta o curso. Digite um código de curso ou um ID de curso.',
    'row.name-is-date.user':
      'O usuário {value} é uma data na célula. Formate a coluna como texto (Formatar ▸ Número ▸ Texto simples) e digite o nome novamente.',
    'row.name-is-date.course':
      'O curso {value} é uma data na célula. Formate a coluna como texto (Formatar ▸ Número ▸ Texto simples) e digite o código novamente.',
    'row.name-rounded':
      '{field}: {value} é um número que a planilha encurtou, portanto os algarismos não são certos. Formate a coluna como texto (Formatar ▸ Número ▸ Texto simples) e digite novamente.',
    'row.id-not-whole':
      'O ID {value} ({field}) não é um número inteiro. Digite sem vírgula, ponto nem espaços.',
    'row.nothing-asked': 'Esta linha não pede nada. Digite uma data de conclusão ou um status.',
    'row.date-impossible': '{Field}: {value} não é um dia que exista. Corrija.',
    'row.date-impossible.weekday':
      '{Field}: {value} traz um dia da semana que não é o dessa data. Corrija um dos dois.',
    'row.date-ambiguous': '{Field}: {value} pode ser {readings}. Escreva ano-mês-dia, como 2026-03-14.',
    'row.date-ambiguous.or': ' ou ',
    'row.date-unreadable':
      '{Field}: {value} não é uma data que o Rowcall consiga ler. Escreva ano-mês-dia, como 2026-03-14.',
    'row.date-unreadable.order':
      '{Field}: {value} não é uma data na ordem da coluna, {order}. Escreva ano-mês-dia, como 2026-03-14.',
    'row.no-date.error': '{Field}: a célula mostra o erro {value}. Corrija a fórmula ou digite a data.',
    'row.no-date.placeholder': '{Field}: {value} ainda não é uma data. Digite a data ou limpe a célula.',
    'row.no-date.answer': '{Field}: {value} não diz qual dia. Digite a data completa, como 2026-03-14.',
    'row.no-date.month': '{Field}: {value} é um mês sem dia. Digite a data completa, como 2026-03-14.',
    'row.no-date.year': '{Field}: {value} é um ano sem dia. Digite a data completa, como 2026-03-14.',
    'row.no-date.no-year': '{Field}: {value} não tem ano. Digite a data completa, como 2026-03-14.',
    'row.no-date.time': '{Field}: {value} é um horário sem dia. Digite a data completa, como 2026-03-14.',
    'row.no-date.zero': '{Field}: {value} é uma data vazia. Digite a data ou limpe a célula.',
    'row.no-date.percent':
      '{Field}: {value} é uma porcentagem, não uma data. Digite a data ou escolha outra coluna.',
    'row.no-date.number':
      '{Field}: {value} é um número, não uma data. Digite a data ou formate a célula como data.',
    'row.no-date.several':
      '{Field}: {value} contém mais de uma data. Mantenha uma e dê a cada uma das outras uma linha própria.',
    'row.no-date.line':
      '{Field}: {value} parece uma linha inteira de um arquivo. Divida em colunas com Dados ▸ Dividir texto em colunas.',
    'row.no-date.encoding':
      '{Field}: {value} foi lido com a codificação errada. Importe o arquivo novamente como UTF-8.',
    'row.no-date.month-name':
      '{Field}: {value} traz um mês que o Rowcall não conhece. Escreva ano-mês-dia, como 2026-03-14.',
    'row.date-out-of-range': '{Field}: {value} está fora dos anos de {first} a {last}. Corrija.',
    'row.date-in-future': 'A data de conclusão {value} está no futuro; hoje é {today}. Corrija ou espere.',
    'row.dates-reversed':
      '“Ativo a partir de” {from} é posterior a “ativo até” {until}. Corrija um dos dois.',
    'row.status-unreadable':
      'O Docebo não conhece o status {value}. Digite Concluído, Em andamento, Inscrito ou Inscrição suspensa.',
    'row.date-without-completed':
      'Uma data de conclusão ({date}) exige o status Concluído, mas esta linha diz {status}. Limpe um dos dois.',
    'row.score-unreadable':
      'A pontuação {value} não é um número a partir de 0 com no máximo duas casas decimais. Corrija.',
    'row.score-unreadable.percent':
      'A pontuação {value} é mais de 100%. Corrija-a ou digite pontos sem o sinal de porcentagem.',
    'row.cannot-clear':
      '{Field} {value}: não se sabe de uma forma de limpar este campo pela API do Docebo, então nada foi alterado. Limpe no Docebo, ou deixe a célula em branco para manter o que está lá.',
    'row.cannot-clear.until':
      '{Field} {value}: não se sabe de uma forma de limpar esta data pela API do Docebo, então nada foi alterado. Para não ter fim, digite 2099-12-31 ou as palavras “sem fim”, ou deixe a célula em branco para manter o que está lá.',
    'row.score-decimal':
      'A pontuação {value} tem casas decimais, que o Docebo só aceita em uma importação, junto com um status ou uma data de conclusão. Adicione um deles ou digite um número inteiro.',
    'row.action-unreadable':
      'O Rowcall não conhece a ação {value}. Digite Atualizar, Inscrever, Inscrever se faltar ou Cancelar inscrição.',
    'row.level-unreadable': 'O Docebo não conhece o nível {value}. Digite Aluno, Tutor ou Instrutor.',
    'row.session-unreadable':
      'Não é possível ler a sessão {value}. Digite o ID, o código ou o nome da sessão como o Docebo mostra.',
    'row.session-unknown': 'O curso não tem a sessão {value}. Ele tem {sessions}. Corrija a célula.',
    'row.session-unknown.near': 'O curso não tem a sessão {value}. Você quis dizer {near}?',
    'row.session-unknown.none':
      'O curso não tem a sessão {value} nem outra sessão. Limpe a célula ou corrija o curso.',
    'row.session-ambiguous':
      '{value} corresponde a mais de uma sessão do curso: {sessions}. Digite o ID, o código ou o nome que só uma delas tem.',
    'row.attendance-without-session':
      'A presença e a avaliação pertencem a uma sessão. Digite a sessão desta linha.',
    'row.attendance-unreadable': 'A presença {value} não pode ser lida. Digite Presente ou limpe a célula.',
    'row.attendance-absent':
      'Presença {value}: a API do Docebo registra as pessoas como presentes e não pode registrar ninguém como ausente. Limpe a célula e registre isso no Docebo.',
    'row.attendance-absent.partial':
      'Presença {value}: a API do Docebo registra as pessoas como presentes em todos os eventos de uma sessão, não em alguns. Limpe a célula e registre isso no Docebo.',
    'row.passed-unreadable':
      'O resultado {value} não pode ser lido. Digite Aprovado ou Reprovado, ou limpe a célula.',
    'row.evaluation-unreadable.evaluationScore':
      'A pontuação da avaliação {value} não é nem 0 nem um número a partir de 1 com no máximo duas casas decimais. Corrija.',
    'row.evaluation-unreadable.evaluationDate':
      'A data da avaliação {value} não é uma data que o Rowcall consiga ler com certeza. Escreva ano-mês-dia, como 2026-03-14.',
    'row.evaluation-unreadable.evaluationText':
      'O texto da avaliação {value} é uma data ou uma caixa de seleção na célula. Formate a coluna como texto (Formatar ▸ Número ▸ Texto simples) e digite novamente.',
    'row.evaluation-in-future':
      'A data da avaliação {value} está no futuro; hoje é {today}. Corrija ou espere.',
    'row.roster-unclear':
      'A lista de pessoas da sessão {session} mudou durante a leitura, ou é longa demais, e a pessoa não apareceu nela. Confira esta linha novamente.',
    'row.attendance-unkept':
      'A presença é enviada por uma importação que leva um status, e ela não pode enviar {status}. Digite um status, com a data de conclusão para Concluído, ou registre a presença no Docebo.',
    'row.attendance-kept':
      'O Docebo tem {held}, que esta página não substitui, então a presença desta linha também não é registrada. Limpe o status e a data de conclusão para registrar só a presença.',
    'row.roster-untold':
      'Este Docebo não mostra quem está na sessão {session}: ninguém poderia ver se a presença e a avaliação foram registradas. Limpe as células e registre-as no Docebo.',
    'row.roster-silent':
      'Este Docebo não mostra {hidden} das pessoas em uma sessão, então ninguém poderia ver se foi registrado. Deixe de fora nesta linha.',
    'row.leave-session':
      'Sair da sessão precisa de uma sessão do curso que o Docebo mostre com as pessoas. Digite o ID, o código ou o nome, ou tire a pessoa da sessão no Docebo.',
    'row.not-in-session':
      'A pessoa não está na sessão {session}. Inscreva-a primeiro na sessão, em uma linha sem presença e avaliação, e confira novamente.',
    'row.sessions-untold':
      'O Docebo não lista as sessões deste curso, então {value} não pode ser encontrado pelo código ou nome. Digite o ID da sessão.',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'Os IDs dela são os de {domain}: aqui eles são de outras pessoas e outros cursos. Escolha {domain} como conexão desta página.',
    'row.precondition-unreadable':
      'Não é possível ler o que o Docebo precisa ter: {value}. Escreva como no registro do Rowcall ou exclua a linha.',
    'row.field-unfit.option':
      'O campo de inscrição {field} não tem a opção {value}. Ele tem {options}. Corrija a célula.',
    'row.field-unfit.options-untold':
      'O Docebo não lista as opções do campo de inscrição {field}, então o rótulo {value} não pode ser enviado. Digite o ID da opção em uma coluna com o cabeçalho {header}.',
    'row.field-unfit.option-twice':
      'O campo de inscrição {field} tem mais de uma opção {value}. Digite o ID da opção certa em uma coluna com o cabeçalho {header}.',
    'row.field-unfit.no-date':
      'O campo de inscrição {field} aceita uma data, e {value} não é uma data que o Rowcall consiga ler com certeza. Escreva ano-mês-dia, como 2026-03-14.',
    'row.field-unfit.is-date':
      'O campo de inscrição {field} aceita texto, e {value} é uma data na célula. Formate a coluna como texto (Formatar ▸ Número ▸ Texto simples) e digite o valor novamente.',
    'row.field-unfit.type':
      'O Rowcall não sabe preencher o campo de inscrição {field}. Se o Docebo aceita o valor {value} como está, mude o cabeçalho para {header}.',
    'row.fields-missing':
      'O Docebo não inscreve ninguém neste curso sem o campo de inscrição {fields}. Preencha-o em uma coluna com o cabeçalho {fields}.',
    'row.fields-missing.several':
      'O Docebo não inscreve ninguém neste curso sem os campos de inscrição {fields}. Preencha-os em colunas com estes cabeçalhos.',
    'row.recertify-without-date': 'Uma recertificação precisa da data de conclusão. Digite-a nesta linha.',
    'row.recertify-with-session':
      'O Docebo não mantém a conclusão se uma sessão é indicada. Limpe a sessão ou digite a ação Atualizar.',
    'row.recertify-earlier':
      'O Docebo tem uma conclusão posterior, {held}, então a de {asked} não pode ser registrada depois dela. Corrija a data.',
    'row.already-enrolled':
      'A pessoa já está inscrita: {held}. Digite a ação Atualizar ou Inscrever se faltar.',
    'row.question-open':
      '{value} espera uma resposta: abra o Rowcall e responda à pergunta sobre a coluna {header}.',
    'row.question-open.blank':
      'Esta linha espera uma resposta: abra o Rowcall e responda à pergunta sobre a coluna {header}.',
    'row.question-open.overwrite':
      'O Docebo já tem uma conclusão: {value}. Abra o Rowcall e escolha se esta página a substitui.',
    'row.says-not-done':
      'A coluna {header} diz {value}, então esta linha não é enviada como concluída. Corrija uma das duas.',
    'row.says-not-done.blank':
      'A coluna {header} está em branco aqui, então esta linha não é enviada como concluída. Preencha-a ou limpe a data.',
    'row.left-out':
      'A coluna {header} exclui esta linha, então ela não é enviada. Para enviá-la, altere a célula dela nessa coluna.',
    'row.other-headers':
      'A linha {row} tem cabeçalhos diferentes dos da linha {headerRow}, então as colunas podem significar outra coisa abaixo dela. Coloque cada tabela em sua própria página ou use os mesmos cabeçalhos.',
    'row.under-section':
      'Acima, a linha {row} diz {title}, então esta linha não é enviada como concluída. Mova esta linha ou exclua aquela.',
    'row.row-hidden':
      'Um filtro oculta esta linha, então ela ficou de fora. Remova o filtro e confira novamente, ou inclua as linhas ocultas no Rowcall.',
    'row.row-hidden.open':
      'Um filtro oculta esta linha. Abra o Rowcall e informe se as linhas ocultas são incluídas.',
    'row.duplicate': 'A linha {rows} tem o mesmo usuário e curso com outros valores. Mantenha uma delas.',
    'row.duplicate.several':
      'As linhas {rows} têm o mesmo usuário e curso com outros valores. Mantenha uma delas.',
    'row.user-unknown': 'Não há usuário {value} no Docebo. Confira a grafia.',
    'row.user-unknown.near': 'Não há usuário {value} no Docebo. Você quis dizer {near}?',
    'row.user-unknown.figures':
      'Não há nome de usuário {value} no Docebo. Os números desta coluna são lidos como nomes de usuário. Se forem IDs do Docebo, mude o cabeçalho para Docebo ID ou escolha isso em Colunas.',
    'row.user-ambiguous':
      '{value} corresponde a mais de um usuário no Docebo: IDs de usuário {ids}. Digite o ID certo em uma coluna com o cabeçalho Docebo user ID.',
    'row.course-unknown': 'Não há curso {value} no Docebo. Confira o código.',
    'row.course-unknown.near': 'Não há curso {value} no Docebo. Você quis dizer {near}?',
    'row.course-unknown.figures':
      'Não há código de curso {value} no Docebo. Os números desta coluna são lidos como códigos. Se forem IDs do Docebo, mude o cabeçalho para Docebo course ID ou escolha isso em Colunas.',
    'row.course-ambiguous':
      '{value} corresponde a mais de um curso no Docebo: IDs de curso {ids}. Digite o ID certo em uma coluna com o cabeçalho Docebo course ID.',
    'row.plan-and-course':
      'Esta linha indica o curso {course} e o plano de aprendizagem {plan}. Limpe um dos dois, ou abra o Rowcall e ignore uma das duas colunas.',
    'row.plan-unknown': 'Não há plano de aprendizagem {value} no Docebo. Confira o código ou o nome.',
    'row.plan-unknown.near': 'Não há plano de aprendizagem {value} no Docebo. Você quis dizer {near}?',
    'row.plan-unknown.figures':
      'Não há plano de aprendizagem {value} no Docebo. Os números desta coluna são lidos como códigos ou nomes. Se forem IDs do Docebo, mude o cabeçalho para Learning plan ID.',
    'row.plan-ambiguous':
      '{value} corresponde a mais de um plano de aprendizagem no Docebo: IDs {ids}. Digite o ID certo em uma coluna com o cabeçalho Learning plan ID.',
    'row.plans-differ':
      '{first} e {second} são dois planos de aprendizagem no Docebo: IDs {ids}. Corrija um dos dois ou limpe-o.',
    'row.plan-follows-courses':
      'O Docebo define o status, a data de conclusão e a pontuação de um plano de aprendizagem pelos cursos, então nada é enviado ({held}). Escolha “Expandir em cursos” no Rowcall para registrar isso nos cursos.',
    'row.plan-lacks': 'O Docebo não tem {fields} para um plano de aprendizagem. Limpe isto nesta linha.',
    'row.plan-validity':
      'A pessoa está no plano de aprendizagem com outra validade ({held}), e não se sabe de uma forma de alterá-la pela API do Docebo. Nada é enviado. Altere no Docebo.',
    'row.plans-unavailable':
      'Este Docebo não mostra seus planos de aprendizagem ao Rowcall ({request}), ou não à pessoa conectada. Confira como Superadmin ou indique cursos.',
    'row.entry-unreadable':
      'O Docebo lista este item ({what}) com {value} no campo {field}, que o Rowcall não consegue ler. Veja o item ({what}) no Docebo.',
    'row.entry-unreadable.missing':
      'O Docebo lista este item ({what}) sem o campo {field}, então o Rowcall não consegue lê-lo. Veja o item ({what}) no Docebo.',
    'entry.enrollment': 'inscrição',
    'entry.user': 'usuário',
    'entry.course': 'curso',
    'row.entry-twice': 'O Docebo lista esta inscrição mais de uma vez. Veja no Docebo.',
    'row.names-differ.user':
      '{first} e {second} são dois usuários no Docebo: IDs {ids}. Corrija um dos dois ou limpe-o.',
    'row.names-differ.course':
      '{first} e {second} são dois cursos no Docebo: IDs {ids}. Corrija um dos dois ou limpe-o.',
    'state.-2': 'Na lista de espera',
    'state.-1': 'A confirmar',
    'state.0': 'Inscrito',
    'state.1': 'Em andamento',
    'state.2': 'Concluído',
    'state.3': 'Inscrição suspensa',
    'state.4': 'Overbooking',
    'state.on': '{status} em {date}',
    'state.now': '{status}, com a data que o Docebo põe no momento da atualização',
    'level.3': 'aluno',
    'level.4': 'tutor',
    'level.6': 'instrutor',
    'value.none': 'sem valor',
    'value.score': 'pontuação {score}',
    'value.level': 'nível {level}',
    'value.session': 'sessão {session}',
    'value.no-session': 'fora da sessão {session}',
    'value.of-field': '{field} {value}',
    'value.present': 'presente',
    'value.not-present': 'não presente',
    'value.passed': 'aprovado',
    'value.failed': 'reprovado',
    'value.field': 'campo {field}: {value}',
    'value.kept': 'a conclusão de {date} que foi mantida',
    'value.kept.no-date': 'a conclusão que foi mantida',
    'value.field.titled': '{title}: {value}',
    'value.field.name': 'campo {field}',
    'value.enrolledAt': 'inscrito em {date}',
    'value.activeFrom': 'ativo a partir de {date}',
    'value.activeUntil': 'ativo até {date}',
    'value.no-end': 'sem fim: {date}',
    'value.not-set': 'não definido',
    'held.status': 'status',
    'held.completedAt': 'data de conclusão',
    'held.score': 'pontuação',
    'held.enrolledAt': 'data de inscrição',
    'held.activeFrom': 'início da validade',
    'held.activeUntil': 'fim da validade',
    'held.level': 'nível',
    'held.changed': '{field}, {before} → {after}',
    'set-back.setsBack': '{rows|# linha retira|# linhas retiram} uma conclusão',
    'set-back.replacesDates': '{rows|# linha substitui|# linhas substituem} a data de uma conclusão',
    'set-back.unenrollsCompleted': '{rows|# linha cancela|# linhas cancelam} a inscrição de quem concluiu',
    'set-back.of-row.setsBack': 'retira a conclusão; nada é arquivado',
    'set-back.of-row.replacesDates': 'substitui a data de conclusão; nada é arquivado',
    'set-back.of-row.unenrollsCompleted': 'encerra uma inscrição com uma conclusão; nada é arquivado',
    'details.not-enrolled':
      '{user} não tem inscrição em {course}. Inscreva a pessoa no Docebo ou digite a ação Inscrever, e confira novamente.',
    'details.not-seen':
      '{user} não tem inscrição em {course}, ou um dos dois não existe. Verifique ambos e confira novamente.',
    'details.in-plan': 'No plano de aprendizagem: {state}.',
    'details.not-in-plan': '{user} não está no plano de aprendizagem {plan}.',
    'plan.not-in': 'não está no plano de aprendizagem',
    'plan.progress': '{state}, {percent}% concluído',
    'plan.untold': 'O Docebo não mostra o andamento',
    'details.moved-since':
      'Alterado no Docebo depois da conferência, então nada foi enviado. Confira novamente.',
    'details.no-enrollment': 'não inscrito',
    'details.enrolled': 'Inscrito',
    'details.keeps': 'recertificação: mantém a conclusão de {date}',
    'details.keeps.no-date': 'recertificação: mantém a conclusão',
    'details.no-attendance':
      'Este Docebo não registra presença e avaliações por importação, então nada foi enviado: {why}. Registre-as no Docebo.',
    'details.no-recertification':
      'Este Docebo não registra recertificações, então nada foi enviado e a conclusão fica como está: {why}. Para substituí-la, digite a ação Atualizar.',
    'details.no-change': 'O Docebo já tem isto: {state}.',
    'details.kept-later':
      'Mantido o que o Docebo tem: {state}. Esta página só substitui por uma conclusão com data posterior.',
    'details.kept-any': 'Mantido o que o Docebo tem: {state}. Esta página não substitui conclusões.',
    'details.gives-way.newest':
      'Deixada de fora: a linha {row} tem o mesmo usuário e curso com data posterior, e esta página mantém a mais recente.',
    'details.gives-way.oldest':
      'Deixada de fora: a linha {row} tem o mesmo usuário e curso com data anterior, e esta página mantém a mais antiga.',
    'details.who.user': 'para {user}',
    'details.who.course': 'em {course}',
    'details.sending': 'Enviado; aguardando a resposta.',
    'details.unknown': 'Enviado, mas a resposta se perdeu. A próxima conferência lê o que o Docebo tem.',
    'details.failed': 'O Docebo recusou: {message}',
    'details.failed.no-reason': 'O Docebo recusou esta alteração sem dizer por quê.',
    'details.without-effect':
      'Enviado {sends} vezes, mas o Docebo ainda tem outra coisa: {details}. Corrija no Docebo.',
    'details.differs': 'O Docebo tem {holds}: {wrong}.',
    'details.touched': 'ele alterou inscrições que não deveria alterar',
    'details.left-alone':
      'Ignorado, porque mudou nesse meio-tempo: esperado “{expected}”, mas o Docebo tem “{holds}”.',
    'details.verified': 'O Docebo tem {holds}.',
    'details.verified.hidden': 'O Docebo tem {holds}. O que não pode ser lido de volta: {hidden}.',
    'details.verified.gone': 'O Docebo não tem inscrição.',
    'details.also-changed': ' Também mudou: {also}.',
    'details.still-enrolled':
      'Não deveria haver inscrição, e o Docebo tem {holds}. Confira novamente para cancelá-la.',
    'details.asked': 'Pedido {asked}, e o Docebo tem {holds}. Confira novamente para definir.',
    'details.gone-since': 'Pedido {asked}, e o Docebo não tem mais inscrição.',
    'details.gone-since.nothing-asked': 'O Docebo não tem mais inscrição.',
    'details.not-readable': 'O Docebo aceitou, mas não informa: {hidden} não pode ser lido de volta.',
    'details.not-yet': 'A conferência continua mais tarde.',
    'details.not-just-seen.import':
      'Conferido há mais de uma hora, tempo demais para uma importação. Confira novamente.',
    'details.not-just-seen':
      'Conferido há mais de uma hora, tempo demais para a importação que leva as casas decimais. Confira novamente.',
    'details.no-import':
      'A pontuação {score} tem casas decimais, que só uma importação em lote leva, e as importações em lote deste Docebo não fizeram o que foi pedido. Digite um número inteiro.',
    'details.unreadable': 'Esta versão do Rowcall não consegue ler o recibo da linha. Confira novamente.',
    'details.stale': 'Alterado depois da última conferência. Confira novamente.',
    'details.pending': '{rows|# linha mudou|# linhas mudaram} depois da conferência.',
    'pilot.still-enrolled': 'a pessoa ainda está inscrita',
    'pilot.enrollment-gone': 'a inscrição não existe mais',
    'pilot.not-enrolled': 'a pessoa não está inscrita',
    'pilot.holds-other': 'pedido {wanted}, mas o Docebo tem {holds}',
    'pilot.also-changed': 'também mudou: {also}',
    'pilot.not-kept':
      'a data de inscrição e a pontuação não mudaram, então a conclusão de {date} parece ter sido sobrescrita e não mantida',
    'pilot.not-kept.no-date':
      'a data de inscrição e a pontuação não mudaram, então a conclusão antiga parece ter sido sobrescrita e não mantida',
    'pilot.roster-untold': 'a lista da sessão não mostra o que foi registrado',
    'pilot.no-enrollment': 'nenhuma inscrição',
    'way.put-one': 'As atualizações individuais',
    'way.put-many': 'As atualizações em massa',
    'way.post-batch': 'As importações em lote que atualizam',
    'way.enroll-many': 'As inscrições em massa',
    'way.enroll-batch': 'As importações em lote que inscrevem',
    'way.recertify-batch': 'As recertificações',
    'way.leave-session': 'As saídas apenas de uma sessão',
    'way.attendance-batch': 'As importações de presença e avaliações',
    'way.unenroll-many': 'Os cancelamentos de inscrição em massa',
    'way.plan-enroll': 'As inscrições em planos de aprendizagem',
    'way.plan-unenroll': 'Os cancelamentos de inscrição em planos de aprendizagem',
    'way.no-titles':
      'Este Docebo não lista seus campos de inscrição adicionais, então uma coluna não é encontrada pelo título de um campo. Use o ID como cabeçalho: Field 7.',
    'way.closed':
      '{way} não estão em uso neste Docebo, porque o Rowcall leu de volta uma primeira chamada e o resultado não era o que foi pedido.',
    'way.closed.why':
      '{way} não estão em uso neste Docebo, porque o Rowcall leu de volta uma primeira chamada e o resultado não era o que foi pedido: {why}.',
    'answer.strange': 'dados que o Rowcall não conhece, {detail}',
    'answer.none': 'nada: {detail}',
    'question.date-order':
      '{cells|Uma data|Algumas datas} na coluna {column} {cells|pode ser lida|podem ser lidas} de mais de uma forma. O que vem primeiro, o dia ou o mês?',
    'question.date-order.year':
      '{cells|Uma data|Algumas datas} na coluna {column} {cells|pode ser lida|podem ser lidas} de mais de uma forma. O que vem primeiro, o dia, o mês ou o ano?',
    'question.which-column': '{column} pode indicar mais de uma coluna. Qual vale?',
    'question.says-status': 'A coluna {column} parece dizer quem concluiu. Usar?',
    'question.leaves-out': 'A coluna {column} parece dizer quais linhas enviar. Usar?',
    'question.user-match': 'O que a coluna {column} contém?',
    'question.course-match': 'O que a coluna {column} contém?',
    'question.second-column.user':
      'A coluna {column} identifica o mesmo usuário de outra forma. Linhas em que as duas colunas não concordam não são enviadas. Usar?',
    'question.second-column.course':
      'A coluna {column} identifica o mesmo curso de outra forma. Linhas em que as duas colunas não concordam não são enviadas. Usar?',
    'question.second-column.plan':
      'Esta página tem uma coluna para cursos e uma para planos de aprendizagem, {column}. Uma linha que preenche as duas não é enviada. Usar?',
    'question.score-percent':
      '{cells|Uma pontuação|Algumas pontuações} na coluna {column} {cells|é uma fração. É uma porcentagem|são frações. São porcentagens}?',
    'question.enrollment-field':
      'A coluna {column} pode conter um campo de inscrição adicional do Docebo. O que ela contém?',
    'question.header-row': 'Qual linha contém os cabeçalhos?',
    'question.hidden-rows': 'Esta página tem um filtro que pode ocultar linhas. Incluir as linhas ocultas?',
    'question.hidden-rows.counted':
      'Um filtro oculta {cells} das linhas conferidas. Incluir as linhas ocultas?',
    'question.overwrite': 'Algumas pessoas podem já ter uma conclusão no Docebo. Substituir?',
    'answer.status': 'Usar: as linhas que segundo ela não estão concluídas não são enviadas como concluídas',
    'answer.leaves-out.status': 'Usar: as linhas que ela exclui não são enviadas',
    'answer.x-is-yes': 'X significa concluído',
    'answer.x-is-no': 'X significa não concluído',
    'answer.ignore': 'Ignorar',
    'answer.day-first': 'Dia primeiro',
    'answer.month-first': 'Mês primeiro',
    'answer.year-first': 'Ano primeiro',
    'answer.visible': 'Somente as linhas visíveis',
    'answer.all': 'Também as linhas ocultas',
    'answer.percent': 'Porcentagens',
    'answer.points': 'Pontos',
    'answer.name': 'Nomes de usuário ou e-mails',
    'answer.username': 'Nomes de usuário',
    'answer.email': 'E-mails',
    'answer.code': 'Códigos de curso',
    'answer.check': 'Usar',
    'answer.user-match.id': 'IDs de usuário; o que não é número é nome de usuário ou e-mail',
    'answer.user-match.docebo-id': 'IDs de usuário do Docebo',
    'answer.course-match.id': 'IDs de curso; o que não é número é código de curso',
    'answer.course-match.docebo-id': 'IDs de curso do Docebo',
    'answer.course-match.plan': 'Planos de aprendizagem, por código ou nome',
    'answer.course-match.plan-id': 'IDs de plano de aprendizagem',
    'answer.user-field': 'Campo de usuário {field}',
    'answer.user-field.or-usernames': 'Campo de usuário {field}, ou nomes de usuário',
    'answer.enrollment-field.standard': 'O que o Rowcall lê sob este cabeçalho',
    'answer.enrollment-field': 'Campo de inscrição {field}, ID {id}',
    'answer.overwrite.always': 'Sempre',
    'answer.overwrite.later': 'Somente se a data na página for posterior',
    'answer.overwrite.none': 'Nunca',
    'answer.row': 'Linha {row}: {example}',
    'answer.nth': '{header}, número {nth} de {count}',
    'answer.becomes': '{answer}: {value} é {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': '{rows|# linha sem usuário|# linhas sem usuário}',
    'reason.course-missing': '{rows|# linha sem curso|# linhas sem curso}',
    'reason.name-is-date': '{rows|# nome é uma data|# nomes são datas}',
    'reason.name-rounded':
      '{rows|# número longo demais para uma célula|# números longos demais para uma célula}',
    'reason.id-not-whole': '{rows|# ID não é um número inteiro|# IDs não são números inteiros}',
    'reason.nothing-asked': '{rows|# linha sem data nem status|# linhas sem data nem status}',
    'reason.date-impossible': '{rows|# data que não existe|# datas que não existem}',
    'reason.date-ambiguous': '{rows|# data ambígua|# datas ambíguas}',
    'reason.date-unreadable': '{rows|# data ilegível|# datas ilegíveis}',
    'reason.no-date': '{rows|# célula sem data completa|# células sem data completa}',
    'reason.date-out-of-range': '{rows|# data no ano errado|# datas no ano errado}',
    'reason.date-in-future': '{rows|# data no futuro|# datas no futuro}',
    'reason.dates-reversed':
      '{rows|# período que termina antes de começar|# períodos que terminam antes de começar}',
    'reason.status-unreadable': '{rows|# status desconhecido|# status desconhecidos}',
    'reason.date-without-completed': '{rows|# data sem o status Concluído|# datas sem o status Concluído}',
    'reason.score-unreadable': '{rows|# pontuação ilegível|# pontuações ilegíveis}',
    'reason.cannot-clear': '{rows|# valor que não pode ser limpo|# valores que não podem ser limpos}',
    'reason.score-decimal': '{rows|# pontuação com casas decimais|# pontuações com casas decimais}',
    'reason.action-unreadable': '{rows|# ação desconhecida|# ações desconhecidas}',
    'reason.level-unreadable': '{rows|# nível desconhecido|# níveis desconhecidos}',
    'reason.session-unreadable': '{rows|# sessão ilegível|# sessões ilegíveis}',
    'reason.attendance-without-session': '{rows|# presença sem sessão|# presenças sem sessão}',
    'reason.attendance-unreadable': '{rows|# presença ilegível|# presenças ilegíveis}',
    'reason.attendance-absent': '{rows|# ausência que a API não registra|# ausências que a API não registra}',
    'reason.passed-unreadable': '{rows|# resultado ilegível|# resultados ilegíveis}',
    'reason.evaluation-unreadable': '{rows|# avaliação ilegível|# avaliações ilegíveis}',
    'reason.evaluation-in-future': '{rows|# data da avaliação no futuro|# datas da avaliação no futuro}',
    'reason.roster-unclear': '{rows|# lista de sessão incerta|# listas de sessão incertas}',
    'reason.attendance-unkept':
      '{rows|# presença com um status que não pode ser enviado|# presenças com um status que não pode ser enviado}',
    'reason.attendance-kept':
      '{rows|# presença com uma conclusão mantida|# presenças com uma conclusão mantida}',
    'reason.roster-untold': '{rows|# sessão que o Docebo não mostra|# sessões que o Docebo não mostra}',
    'reason.roster-silent': '{rows|# valor que o Docebo não mostra|# valores que o Docebo não mostra}',
    'reason.leave-session':
      '{rows|# sessão a deixar falta ou não é mostrada|# sessões a deixar faltam ou não são mostradas}',
    'reason.not-in-session': '{rows|# fora da sessão|# fora da sessão}',
    'reason.session-unknown': '{rows|# sessão não encontrada|# sessões não encontradas}',
    'reason.session-ambiguous':
      '{rows|# sessão encontrada mais de uma vez|# sessões encontradas mais de uma vez}',
    'reason.sessions-untold': '{rows|# sessão precisa do ID|# sessões precisam do ID}',
    'reason.other-tenant': '{rows|# linha|# linhas} com os IDs de outro Docebo',
    'reason.precondition-unreadable':
      '{rows|# “Somente se o Docebo tiver” ilegível|# “Somente se o Docebo tiver” ilegíveis}',
    'reason.field-unfit': '{rows|# campo adicional que não serve|# campos adicionais que não servem}',
    'reason.fields-missing': '{rows|# linha sem campos obrigatórios|# linhas sem campos obrigatórios}',
    'reason.already-enrolled': '{rows|# já inscrito|# já inscritos}',
    'reason.says-not-done': '{rows|# linha diz “não concluído”|# linhas dizem “não concluído”}',
    'reason.left-out': '{rows|# linha excluída por uma coluna|# linhas excluídas por uma coluna}',
    'reason.other-headers': '{rows|# linha sob outros cabeçalhos|# linhas sob outros cabeçalhos}',
    'reason.under-section':
      '{rows|# linha abaixo de um título que a nega|# linhas abaixo de um título que as nega}',
    'reason.question-open': '{rows|# linha espera uma resposta|# linhas esperam uma resposta}',
    'reason.row-hidden': '{rows|# linha oculta por um filtro|# linhas ocultas por um filtro}',
    'reason.duplicate': '{rows|# linha duplicada|# linhas duplicadas}',
    'reason.user-unknown': '{rows|# usuário não encontrado|# usuários não encontrados}',
    'reason.user-ambiguous':
      '{rows|# usuário encontrado mais de uma vez|# usuários encontrados mais de uma vez}',
    'reason.course-unknown': '{rows|# curso não encontrado|# cursos não encontrados}',
    'reason.course-ambiguous':
      '{rows|# curso encontrado mais de uma vez|# cursos encontrados mais de uma vez}',
    'reason.plan-and-course':
      '{rows|# linha indica curso e plano de aprendizagem|# linhas indicam curso e plano de aprendizagem}',
    'reason.plan-unknown':
      '{rows|# plano de aprendizagem não encontrado|# planos de aprendizagem não encontrados}',
    'reason.plan-ambiguous':
      '{rows|# plano de aprendizagem encontrado mais de uma vez|# planos de aprendizagem encontrados mais de uma vez}',
    'reason.plans-differ':
      '{rows|# linha indica dois planos de aprendizagem|# linhas indicam dois planos de aprendizagem}',
    'reason.plan-follows-courses':
      '{rows|# conclusão de um plano de aprendizagem|# conclusões de planos de aprendizagem}',
    'reason.plan-lacks':
      '{rows|# valor que planos de aprendizagem não têm|# valores que planos de aprendizagem não têm}',
    'reason.plan-validity':
      '{rows|# validade diferente em um plano de aprendizagem|# validades diferentes em planos de aprendizagem}',
    'reason.plans-unavailable':
      '{rows|# plano de aprendizagem que o Docebo não mostra|# planos de aprendizagem que o Docebo não mostra}',
    'reason.entry-unreadable': '{rows|# item ilegível no Docebo|# itens ilegíveis no Docebo}',
    'reason.entry-twice': '{rows|# inscrição listada duas vezes|# inscrições listadas duas vezes}',
    'reason.names-differ':
      '{rows|# linha indica duas pessoas ou cursos|# linhas indicam duas pessoas ou cursos}',
    'reason.recertify-without-date': '{rows|# recertificação sem data|# recertificações sem data}',
    'reason.recertify-with-session': '{rows|# recertificação com sessão|# recertificações com sessão}',
    'reason.recertify-earlier':
      '{rows|# recertificação anterior à conclusão|# recertificações anteriores à conclusão}',
    'reason.not-enrolled': '{rows|# não inscrito|# não inscritos}',
    'reason.failed': '{rows|# recusada pelo Docebo|# recusadas pelo Docebo}',
    'reason.unknown': '{rows|# sem resposta|# sem resposta}',
    'reason.differs': '{rows|# diferente do Docebo|# diferentes do Docebo}',
    'reason.other': '{rows|# linha não pode ser enviada|# linhas não podem ser enviadas}',
    'menu.open': 'Abrir barra lateral',
    'menu.check': 'Conferir linhas',
    'menu.run': 'Atualizar inscrições…',
    'menu.selected': 'Conferir e atualizar linhas selecionadas…',
    'menu.stop': 'Parar',
    'menu.verify': 'Verificar linhas atualizadas',
    'menu.undo': 'Desfazer uma execução…',
    'menu.refresh': 'Mostrar o que o Docebo tem',
    'menu.get': 'Obter do Docebo…',
    'menu.get-courses': 'Obter cursos…',
    'menu.get-people': 'Obter pessoas…',
    'menu.expand': 'Expandir em cursos',
    'menu.offer': 'Oferecer cursos e sessões',
    'menu.offer.done':
      'As células abaixo de {header} oferecem os cursos deste Docebo. Ainda é possível digitar qualquer outro valor.',
    'menu.offer.kept':
      '{cells|# célula mantém a própria validação de dados.|# células mantêm a própria validação de dados.}',
    'menu.offer.sessions': 'As células abaixo de {header} oferecem as sessões.',
    'menu.offer.none':
      'As células abaixo de {header} já têm a própria validação de dados, portanto nada foi alterado.',
    'menu.offer.no-courses':
      'Esta planilha ainda não tem a lista dos cursos deste Docebo. Escolha primeiro Obter cursos… neste menu.',
    'menu.offer.no-column':
      'Esta página não tem uma coluna para códigos ou títulos de cursos. Abra a barra lateral e escolha a coluna.',
    'menu.ids': 'Mostrar ou ocultar IDs',
    'menu.help': 'Ajuda',
    'menu.ids.shown': 'Os recibos e IDs do Rowcall estão visíveis.',
    'menu.ids.hidden': 'Os recibos e IDs do Rowcall estão ocultos.',
    'menu.ids.none': 'Esta página ainda não tem colunas do Rowcall. Confira primeiro as linhas.',
    'sheet.undo': 'Desfazer {date} {time}',
    'sheet.template': 'Modelo do Rowcall',
    'header.username': 'Nome de usuário',
    'header.first-name': 'Nome',
    'header.last-name': 'Sobrenome',
    'header.name': 'Nome',
    'header.email': 'E-mail',
    'header.deactivated': 'Desativado',
    'header.user-id': 'ID de usuário do Docebo',
    'header.course-code': 'Código do curso',
    'header.course-title': 'Título do curso',
    'header.course-type': 'Tipo de curso',
    'header.course-id': 'ID de curso do Docebo',
    'header.session-code': 'Código da sessão',
    'header.session-name': 'Nome da sessão',
    'header.begins': 'Primeiro dia',
    'header.ends': 'Último dia',
    'header.status': 'Status',
    'header.completedAt': 'Data de conclusão',
    'header.score': 'Pontuação',
    'header.enrolledAt': 'Data de inscrição',
    'header.activeFrom': 'Ativo a partir de',
    'header.activeUntil': 'Ativo até',
    'header.level': 'Nível',
    'header.action': 'Ação',
    'header.assignment': 'Tipo de atribuição',
    'header.held': 'Somente se o Docebo tiver',
    'header.from-plan': 'Plano de aprendizagem de origem',
    'header.plan-id': 'ID do plano de aprendizagem',
    'header.session-id': 'ID da sessão',
    'header.enrollment': 'Inscrição',
    'header.note': 'Observação',
    'header.read': 'Lido',
    'header.yes': 'sim',
    'undo.unordered':
      'Não restaurado: no registro, os horários desta execução voltam atrás, portanto não se sabe qual das linhas sobre esta inscrição veio primeiro. Se o registro foi ordenado, ordene-o por “Time”, de A a Z, e crie esta página novamente; caso contrário, compare as linhas e corrija a inscrição você mesmo.',
    'undo.unknown-before': 'Não restaurado: o registro não informa o que o Docebo tinha antes.',
    'undo.nothing': 'Nada a restaurar.',
    'undo.unknown': '“{field}” de antes não é conhecido e fica como está.',
    'undo.empty': '“{field}” estava vazio antes, e a API do Docebo não consegue esvaziá-lo.',
    'undo.dropped':
      'Antes não havia data de conclusão; a leitura de volta mostrará se o Docebo a remove com o status.',
    'undo.date-alone':
      'A data de conclusão de antes, {date}, só vai com o status Concluído e não é restaurada.',
    'undo.score.decimals':
      'A pontuação de antes, {score}, não pode ser enviada: decimais só vão junto com um status.',
    'undo.score.odd':
      'A pontuação de antes, {score}, não pode ser enviada: não é um número a partir de 0 com no máximo duas casas decimais.',
    'undo.beyond': 'Não é restaurado, porque o Docebo não informa o que havia antes: {parts}.',
    'undo.roster':
      'Registrado na sessão e não retirado: {parts}. A API do Docebo não consegue retirar a presença; corrija-a no Docebo.',
    'undo.joins':
      'A pessoa volta para a sessão da qual a execução a tirou; o que estava registrado lá não é restaurado.',
    'undo.archive':
      'A execução registrou uma recertificação. O arquivo não é desfeito: o que o Docebo deveria manter continua lá, e esta linha devolve os valores à inscrição.',
    'undo.unenrolls':
      'A execução inscreveu esta pessoa: a inscrição é cancelada, com todo o progresso desde então.',
    'undo.leaves-plan':
      'A execução inscreveu esta pessoa no plano de aprendizagem: a inscrição é cancelada, e as inscrições nos cursos permanecem.',
    'undo.enters-plan':
      'A execução cancelou a inscrição desta pessoa no plano de aprendizagem: ela é inscrita novamente, e o avanço depende dos cursos.',
    'undo.enrolls':
      'A execução cancelou a inscrição desta pessoa: progresso, sessão e campos não são restaurados.',
    'undo.without-start':
      'O início desta execução não está no registro, porque o registro foi renomeado, substituído ou encurtado: inscrições que a execução alterou podem não estar aqui.',
    'undo.damaged':
      '{lines|# linha desta execução foi alterada|# linhas desta execução foram alteradas} no registro e não {lines|pode|podem} ser {lines|lida|lidas}: nada disso é restaurado aqui.',
    'sheet.by-course': '{sheet} por cursos',
    'sheet.as-rows': '{sheet} em linhas',
    'menu.stopping': 'O Rowcall para depois das chamadas em andamento.',
    'held.none': 'Não inscrito',
    'held.unknown': 'Usuário ou curso não encontrado',
    'held.unclear': 'Não está claro: veja a conferência',
    'list.comma': ', ',
    'list.and': '{items} e {last}',
    'list.more': '{items} e mais {count}',
    'rows.count': '{rows|# linha|# linhas}',
    'calls.count': '{calls|# chamada|# chamadas}',
    'slices.count': '{slices|# etapa|# etapas}',
    'sign-in.close-tab': 'Você pode fechar esta guia e voltar para a página.',
    'sign-in.done': 'Você fez login em {domain} como {name}.',
    'sign-in.app': 'o próprio app',
    'sign-in.nothing-changed': 'Nada foi alterado.',
    'sign-in.not-begun':
      'Este login terminou: já foi usado ou foi interrompido. Se a barra lateral não está conectada, recomece por lá.',
    'sign-in.another': 'Esta página pertence a um login anterior. Continue com o último que você começou.',
    'sign-in.too-late':
      'O login demorou mais de {minutes} minutos, então foi interrompido. Recomece na barra lateral.',
    'sign-in.not-allowed':
      'Você negou o acesso no Docebo. Para permitir mesmo assim, recomece na barra lateral.',
    'sign-in.turned-down':
      'O Docebo não deixou o Rowcall entrar. Compare o Client ID e o Redirect URI com o app no Docebo e recomece na barra lateral.',
    'sign-in.turned-down.detail':
      'O Docebo não deixou o Rowcall entrar: {detail}. Compare o Client ID e o Redirect URI com o app no Docebo e recomece na barra lateral.',
    'sign-in.no-code': 'O Docebo não disse quem fez login. Recomece na barra lateral.',
    'sign-in.refused':
      'O Docebo não aceitou o login. Compare o Client ID, o Client secret e o Redirect URI com o app no Docebo e recomece na barra lateral.',
    'sign-in.no-more-calls': 'O Docebo não aceita mais chamadas agora. Recomece mais tarde na barra lateral.',
    'sign-in.no-more-calls.until':
      'O Docebo não aceita mais chamadas agora. Recomece na barra lateral depois das {time} UTC.',
    'sign-in.unreachable':
      'Não foi possível acessar o Docebo, ou a resposta se perdeu. Confira o domínio e recomece na barra lateral.',
    'sign-in.lost': 'A resposta do Docebo se perdeu ou não pôde ser lida. Recomece na barra lateral.',
    'job.check': 'a conferência',
    'job.run': 'a atualização',
    'job.verify': 'a verificação',
    'job.refresh': 'a leitura',
    'note.next':
      'O Rowcall continua {job} por conta própria, mais ou menos a cada hora; a próxima vez por volta das {time}. Para acompanhar ou parar, escolha Extensões ▸ Rowcall ▸ Abrir barra lateral.',
    'note.stopped':
      'O Rowcall parou {job} às {time}: {sentence} Para continuar, escolha Extensões ▸ Rowcall ▸ Abrir barra lateral.',
    'get.unproven':
      'A lista mudou várias vezes enquanto o Rowcall a lia, então podem faltar inscrições na página. Obtenha-as novamente mais tarde.',
    'get.untold': 'O Docebo não informou um total, então não é certo que a página tenha todas as inscrições.',
    'get.odd':
      '{entries|# inscrição não está|# inscrições não estão} na página: o Docebo {entries|a|as} lista em um formato que o Rowcall não consegue ler.',
    'get.twice':
      'O Docebo lista duas vezes {entries|# inscrição|# inscrições}. A página tem uma linha para cada uma.',
    'get.directory.unproven':
      'A lista mudou várias vezes enquanto o Rowcall a lia, então podem faltar itens. As conferências usam esta página somente para sugestões. Obtenha-a novamente mais tarde.',
    'get.directory.untold': 'O Docebo não informou um total, então não é certo que a página tenha tudo.',
    'get.directory.odd':
      '{entries|# item não está|# itens não estão} na página: o Docebo {entries|o|os} lista em um formato que o Rowcall não consegue ler.',
    'get.directory.lacking': 'O Docebo não mostra nenhuma lista de sessões de {courses|# curso|# cursos}.',
    'get.blank': 'A lista do Docebo não traz {columns}: estas células estão em branco.',
    'get.blank.some': 'A lista do Docebo não traz {column} para {rows|# linha|# linhas}.',
    'get.blank.username': 'o nome de usuário',
    'get.blank.name': 'os nomes',
    'get.blank.email': 'o e-mail',
    'get.blank.level': 'o nível',
    'get.blank.assignment': 'o tipo de atribuição',
    'mail.why':
      'Você recebe este e-mail porque “Enviar um e-mail quando o trabalho em segundo plano terminar” está ativado nas configurações do Rowcall.',
    'mail.gone.subject': 'O Rowcall parou: uma planilha não existe mais',
    'mail.gone.body':
      'O Rowcall não consegue mais abrir a planilha em que trabalhava em segundo plano e deixou de tentar.',
    'mail.connection': 'A página trabalha com {domain}.',
    'mail.rows': '{rows|# linha|# linhas}: {status}',
    'mail.rows.pending': 'não conferida',
    'mail.stopped.subject': 'O Rowcall parou e precisa da sua intervenção: {sheet}',
    'mail.stopped': 'O Rowcall parou {job} da página {sheet} às {time}. {sentence}',
    'mail.stopped.last': 'Nada se perdeu: abra a página, depois a barra lateral, e continue dali.',
    'mail.finished.subject': 'O Rowcall terminou {job} de {sheet}',
    'mail.finished': 'O Rowcall terminou {job} da página {sheet} às {time}.',
    'mail.finished.last': 'O resultado de cada linha está na coluna “Rowcall status”.',
  },
  page: {
    'page.opening': 'Abrindo…',
    'page.not-opened': 'Não foi possível abrir o Rowcall',
    'page.try-again': 'Tentar novamente',
    'page.cancel': 'Cancelar',
    'page.not-now': 'Agora não',
    'page.progress': 'Progresso',
    'list.comma': ', ',
    'rows.count': '{rows|# linha|# linhas}',
    'calls.count': '{calls|# chamada|# chamadas}',
    'span.moment': 'alguns segundos',
    'span.seconds': 'cerca de {count|# segundo|# segundos}',
    'span.minutes': 'cerca de {count|# minuto|# minutos}',
    'span.hours': 'cerca de {count|# hora|# horas}',
    'step.connect': 'Conexão',
    'step.columns': 'Colunas',
    'step.rows': 'Linhas',
    'step.done': 'Feito:',
    'step.todo': 'A fazer:',
    'step.attention': 'Precisa de atenção:',
    'step.after-connect': 'Depois de conectar',
    'step.after-columns': 'Depois de escolher as colunas',
    'field.user': 'Usuário',
    'field.course': 'Curso',
    'field.completedAt': 'Data de conclusão',
    'field.status': 'Status',
    'field.score': 'Pontuação',
    'field.enrolledAt': 'Data de inscrição',
    'field.activeFrom': 'Ativo a partir de',
    'field.activeUntil': 'Ativo até',
    'field.level': 'Nível',
    'field.session': 'Sessão',
    'field.present': 'Presença',
    'field.passed': 'Aprovado',
    'field.evaluationScore': 'Pontuação da avaliação',
    'field.evaluationDate': 'Data da avaliação',
    'field.evaluationText': 'Texto da avaliação',
    'field.action': 'Ação',
    'field.precondition': 'Somente se o Docebo tiver',
    'status.pending': 'Não conferido',
    'status.Ready': 'Pronto',
    'status.No change': 'Sem alteração',
    'status.Not enrolled': 'Não inscrito',
    'status.Invalid': 'Inválido',
    'status.Duplicate': 'Duplicado',
    'status.Sending': 'Enviando',
    'status.Updated': 'Atualizado',
    'status.Failed': 'Falhou',
    'status.Unknown': 'Desconhecido',
    'status.Verified': 'Verificado',
    'status.Differs': 'Diferente',
    'shown-problem.reconnect': 'Reconectar',
    'shown-problem.choose-columns': 'Escolher colunas',
    'shown-problem.retry': 'Tentar novamente',
    'shown-problem.show-rows': 'Mostrar linhas',
    'shown-problem.retry-pilots': 'Tentar novamente',
    'shown-problem.wait': 'Olhar novamente',
    'shown-problem.grant': 'Conceder acesso no Google',
    'shown-problem.copy': 'Copiar detalhes',
    'shown-problem.copied': 'Copiado',
    'shown-problem.copy-by-hand': 'Aqui não é possível copiar. Selecione o texto e copie:',
    'shown-problem.no-answer':
      'O Google não respondeu a tempo. Nada se perdeu: o que foi feito está na página. Confira a conexão com a Internet e tente novamente.',
    'shown-problem.cut-off':
      'O Google encerrou o trabalho antes do fim. Nada se perdeu: o que foi feito está na página. Tente novamente.',
    'shown-problem.accounts':
      'O Google recusou esta janela, muito provavelmente porque há várias contas do Google conectadas neste navegador. Abra a planilha em uma janela com uma só conta (um perfil próprio ou uma janela anônima) e tente novamente.',
    'shown-problem.strange':
      'Esta barra lateral e o Rowcall não combinam, como acontece depois de uma atualização. Feche a barra lateral e abra-a novamente em Extensões ▸ Rowcall.',
    'shown-problem.stalled':
      'O Rowcall perguntou várias vezes e o trabalho não avançou. Espere um minuto e retome. Se acontecer de novo, copie os detalhes para o suporte.',
    'shown-problem.lost-end':
      'O trabalho terminou, mas a última resposta se perdeu. Os números abaixo são os da página agora.',
    'shown-problem.never-began': 'O trabalho não começou, porque a solicitação se perdeu. Tente novamente.',
    'said.connected': 'Conectado. Login feito como {name}.',
    'said.progress': '{title}: {share} por cento.',
    'said.check-done': 'A conferência terminou. {rows|# linha pronta|# linhas prontas}.',
    'intent.connect-first': 'Conecte primeiro ao Docebo. Depois confira as linhas aqui.',
    'intent.columns-first': 'Escolha primeiro as colunas que faltam. Depois confira as linhas aqui.',
    'welcome.title': 'Boas-vindas ao Rowcall',
    'welcome.what':
      'O Rowcall ajusta as inscrições do Docebo ao que esta página diz: uma linha por pessoa e curso, cada uma com sua própria data.',
    'welcome.how':
      'Uma conferência apenas lê o Docebo e dá um status a cada linha. Uma atualização pergunta antes de enviar qualquer coisa.',
    'welcome.safe':
      'O Rowcall adiciona as próprias colunas e só altera as suas quando você corrige uma célula na barra lateral. Registra cada alteração e pode desfazer a maioria delas.',
    'welcome.sample': 'Adicionar uma página de exemplo',
    'connect.intro': 'O Rowcall faz login com um app OAuth2 que você adiciona ao Docebo uma única vez.',
    'connect.domain': 'Domínio do Docebo',
    'connect.domain-hint': 'O endereço do seu Docebo, como acme.docebosaas.com',
    'connect.open-docebo': 'Abrir {domain}',
    'connect.find': 'Encontrar em {domain}',
    'connect.try-signing-in': 'Testar na página de login do Docebo',
    'connect.grant': 'Fazer login como',
    'connect.grant.password': 'Um usuário do Docebo',
    'connect.grant.password.hint':
      'O Rowcall pode fazer o que este usuário pode fazer; escolha um Superadmin.',
    'connect.grant.client_credentials': 'O próprio app',
    'connect.grant.client_credentials.hint':
      'No Docebo, o app precisa ter o tipo de concessão “Client credentials” ativado.',
    'connect.grant.authorization_code': 'Você, na página do Docebo',
    'connect.grant.authorization_code.hint':
      'Com SSO, faça login no Docebo primeiro neste navegador. O Rowcall nunca vê a sua senha e pode fazer o que você pode fazer.',
    'connect.client-id': 'Client ID',
    'connect.client-id-hint':
      'No Docebo: ícone de engrenagem ▸ API and SSO ▸ Manage ▸ API Credentials ▸ seu app.',
    'connect.client-secret': 'Client secret',
    'connect.client-secret-hint': 'Na mesma página: abra o app para editá-lo.',
    'connect.username': 'Nome de usuário',
    'connect.username-hint':
      'Como digitado na página de login do Docebo, não por SSO; no Docebo em Admin menu ▸ Users.',
    'connect.password': 'Senha',
    'connect.password-hint': 'Guardada somente para a sua Conta do Google, nunca na página.',
    'connect.where-link': 'Ajuda do Docebo sobre credenciais de API',
    'connect.connect': 'Conectar',
    'connect.connecting': 'Conectando…',
    'connect.lives-on':
      'Desconectado e esquecido aqui. O Docebo não confirmou a saída. Por segurança, troque o Client secret do app no Docebo.',
    'connect.suspect': 'O Docebo recusou isto. Compare com o Docebo.',
    'connect.suspect.domain': 'Confira este endereço.',
    'connect.missing.domain': 'Digite o domínio do seu Docebo.',
    'connect.missing.clientId': 'Digite o Client ID.',
    'connect.missing.clientSecret': 'Digite o Client secret.',
    'connect.missing.username': 'Digite o nome de usuário.',
    'connect.missing.password': 'Digite a senha.',
    'connect.signed-in-as': 'Login feito como',
    'connect.nobody': 'o próprio app',
    'connect.level': 'Nível',
    'connect.level.all': 'Superadmin',
    'connect.rights.all': 'Esta conta pode alterar todas as inscrições.',
    'connect.rights.some':
      'Esta conta pode alterar as inscrições dos usuários e cursos atribuídos a ela. O Docebo recusa as outras.',
    'connect.rights.none': 'Esta conta não pode alterar inscrições. Conecte como Superadmin.',
    'connect.rights.unknown': 'A primeira conferência mostrará se esta conta pode alterar inscrições.',
    'connect.change': 'Alterar',
    'connect.disconnect': 'Desconectar',
    'connect.disconnect-ask': 'Desconectar do Docebo?',
    'connect.disconnect-saying':
      'O Rowcall esquece {domain} e todas as credenciais dele, e pede ao Docebo para encerrar o login. A página fica como está.',
    'connect.disconnect-do': 'Desconectar e esquecer',
    'connect.disconnecting': 'Desconectando…',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': 'Adicionar outro Docebo',
    'connection.naming': 'Nome e cor',
    'connection.name': 'Nome',
    'connection.name-hint': 'Por exemplo, Sandbox ou Produção.',
    'connection.colour': 'Cor',
    'connection.colour.blue': 'Azul',
    'connection.colour.green': 'Verde',
    'connection.colour.amber': 'Âmbar',
    'connection.colour.red': 'Vermelho',
    'connection.colour.purple': 'Roxo',
    'connection.colour.grey': 'Cinza',
    'connection.save': 'Salvar',
    'connect.closed': '{name} em {domain}',
    'connect.not-yet': 'Não conectado',
    'sign-in.redirect-uri': 'Redirect URI para o app no Docebo',
    'sign-in.redirect-uri-hint':
      'Cole no app no Docebo exatamente como mostrado e ative o tipo de concessão “Authorization code + implicit grant”.',
    'sign-in.again': 'Deixe vazio para usar o mesmo app de antes.',
    'sign-in.copy': 'Copiar',
    'sign-in.continue': 'Continuar',
    'sign-in.preparing': 'Preparando…',
    'sign-in.ready': 'A página de login do Docebo abre em uma nova guia. Faça login lá e autorize o Rowcall.',
    'sign-in.waiting': 'Aguardando o seu login na página do Docebo. Depois volte para cá.',
    'sign-in.open': 'Abrir a página de login do Docebo',
    'sign-in.open-again': 'Abrir novamente',
    'sign-in.look': 'Já fiz login',
    'sign-in.looking': 'Procurando…',
    'language.label': 'Idioma',
    'language.account': 'Como na sua Conta do Google',
    'language.hint': 'Para você, em todas as planilhas. A barra lateral abre novamente neste idioma.',
    'language.use': 'Usar este idioma',
    'settings.title': 'Configurações',
    'settings.closed-ways': 'Não em uso neste Docebo',
    'settings.retry-pilots': 'Tentar novamente na próxima execução',
    'settings.calls-per-hour': 'Chamadas por hora',
    'settings.calls-per-hour-hint':
      'O Docebo permite 1.000 por hora de um endereço. Deixe algumas para outras ferramentas.',
    'settings.calls-per-hour-wrong': 'Digite um número inteiro de 1 a 100.000.',
    'settings.overlap': 'Gravar uma inscrição duas vezes para economizar chamadas',
    'settings.overlap.never': 'Nunca',
    'settings.overlap.unless-completing': 'A menos que esteja sendo concluída',
    'settings.overlap.always': 'Sempre',
    'settings.overlap-hint': 'Uma segunda gravação pode repetir uma notificação.',
    'settings.zone': 'Fuso horário do Docebo',
    'settings.zone-hint': 'Como Europe/Paris. Vazio: o da planilha.',
    'settings.zone-wrong': '“{zone}” não é um fuso horário. Escolha um da lista ou deixe vazio.',
    'settings.verify': 'Verificar depois de cada execução',
    'settings.verify-hint':
      'Lê de volta cada linha atualizada, cerca de 200 por chamada, e a marca como Verificado ou Diferente.',
    'settings.hold': 'Pedir ao Docebo para reter',
    'settings.hold.nothing': 'Nada',
    'settings.hold.notifications': 'Notificações',
    'settings.hold.notifications-and-certificates': 'Notificações e certificados',
    'settings.hold-hint':
      'Somente importações em lote podem pedir isso: 200 linhas por chamada, uma chamada após a outra, então execuções grandes demoram mais. A conferência informa para quantas linhas não é possível pedir.',
    'settings.save': 'Salvar configurações',
    'settings.saving': 'Salvando…',
    'settings.saved': 'Configurações salvas',
    'columns.intro': 'Associe as suas colunas aos campos do Docebo.',
    'columns.required': 'obrigatório',
    'columns.none': 'Nenhuma coluna',
    'columns.no-header': 'Coluna sem cabeçalho',
    'columns.same': '{header} ({nth})',
    'columns.samples': 'Por exemplo:',
    'columns.no-samples': 'Ainda sem valores',
    'columns.choose': 'Escolha uma coluna.',
    'columns.more': '{fields|Mais # campo|Mais # campos}',
    'columns.by-hand': 'Você mesmo escolheu estas colunas.',
    'columns.recognised': 'Usar o que o Rowcall reconheceu',
    'columns.template': 'Criar uma página de modelo',
    'columns.template-hint': 'Adiciona uma página com cabeçalhos, listas suspensas e três linhas de exemplo.',
    'columns.turn': 'Transformar em linhas',
    'columns.turn.matrix':
      'Pessoas nas linhas, cursos nas colunas: adiciona uma página com uma linha para cada pessoa e curso. Esta página fica como está.',
    'columns.turn.pairs':
      'Vários cursos lado a lado: adiciona uma página com uma linha para cada pessoa e curso. Esta página fica como está.',
    'columns.turn.list':
      'Vários cursos em uma célula: adiciona uma página com uma linha para cada pessoa e curso. Esta página fica como está.',
    'columns.making': 'Criando a página…',
    'columns.saving': 'Salvando…',
    'columns.quoted': '“{header}”',
    'columns.quoted.looks': '“{header}” ({looks})',
    'columns.unused': 'Não usadas: {columns}. Se alguma delas for importante, escolha-a em “Colunas”.',
    'columns.looks.ticks': 'marcações',
    'columns.looks.result': 'resultados',
    'columns.looks.attendance': 'presença',
    'columns.looks.date': 'datas',
    'columns.looks.deadline': 'prazos',
    'columns.looks.status': 'status',
    'columns.looks.level': 'níveis',
    'columns.looks.score': 'pontuações',
    'columns.looks.session': 'sessões',
    'columns.looks.action': 'ações',
    'columns.others': 'Outras colunas, não lidas: {columns}',
    'columns.lost':
      'Não está mais na página: a coluna que você escolheu para {fields}. O Rowcall usa a coluna que reconheceu.',
    'columns.missing': 'Falta: {fields}',
    'columns.unread': 'Não foi possível ler a página',
    'columns.additional': 'Campos de inscrição adicionais: {columns}.',
    'columns.extra':
      'Uma coluna cujo cabeçalho é o título de um campo de inscrição adicional o preenche; “Field 7” define o que tem o ID 7.',
    'columns.hint.completedAt': 'Uma linha com data e sem status passa para Concluído.',
    'columns.hint.level': 'Aluno, Tutor ou Instrutor.',
    'columns.hint.present':
      'Para cursos presenciais: Presente em todos os eventos da sessão. A API do Docebo não pode registrar ninguém como ausente.',
    'columns.hint.passed': 'Para cursos presenciais: o resultado da avaliação na sessão.',
    'columns.hint.session': 'Para cursos com sessões: o ID, o código ou o nome da sessão.',
    'columns.hint.action':
      'Atualizar, Inscrever, Inscrever se faltar, Cancelar inscrição ou Recertificar, para cada linha.',
    'columns.hint.precondition':
      'A linha só é enviada enquanto o Docebo tiver isto. As páginas que desfazem uma execução usam este campo.',
    'action.label': 'Ação',
    'action.else': 'Para as linhas cuja célula Ação está em branco.',
    'action.update': 'Atualizar',
    'action.enroll-if-missing': 'Inscrever se faltar',
    'action.enroll': 'Inscrever',
    'action.unenroll': 'Cancelar inscrição',
    'action.recertify': 'Recertificar',
    'action.update.hint': 'Atualiza somente inscrições existentes.',
    'action.enroll-if-missing.hint':
      'Inscreve as pessoas que ainda não estão inscritas e atualiza as outras.',
    'action.enroll.hint':
      'Inscreve as pessoas que ainda não estão inscritas. As inscrições existentes ficam como estão.',
    'action.unenroll.hint': 'Cancela a inscrição de pessoas em cursos. O progresso delas pode se perder.',
    'action.recertify.hint':
      'Conclui inscrições existentes. O Docebo mantém uma conclusão que já existe e registra a nova.',
    'action.enroll-if-missing.after': '{fields}; inscrever se faltar',
    'action.enroll.after': '{fields}; inscrever',
    'action.unenroll.after': '{fields}; cancelar inscrição',
    'action.recertify.after': '{fields}; recertificar',
    'choices.title': 'Conclusões existentes, linhas repetidas',
    'choices.kept-row': 'Várias linhas para uma inscrição',
    'choices.kept-row.none': 'Não enviar nenhuma: Duplicado',
    'choices.kept-row.newest': 'Manter a mais recente',
    'choices.kept-row.oldest': 'Manter a mais antiga',
    'choices.overwrite': 'Se o Docebo tiver uma conclusão',
    'choices.overwrite.always': 'Substituir',
    'choices.overwrite.later': 'Substituir por uma data posterior',
    'choices.overwrite.none': 'Deixar',
    'choices.overwrite.ask': 'Perguntar',
    'choices.kept':
      '{rows|# linha ficou como estava: o Docebo tem uma conclusão.|# linhas ficaram como estavam: o Docebo tem uma conclusão.}',
    'questions.open': '{count|# pergunta a responder|# perguntas a responder}',
    'questions.hint':
      'As linhas que dependem de uma resposta não são enviadas até que você responda. O Rowcall lembra as suas respostas.',
    'questions.more': '{values} e mais {count}',
    'rows.in-sheet': '{rows|# linha|# linhas} em “{sheet}”',
    'rows.counting': 'Contando as linhas por status…',
    'rows.no-rows':
      'Esta página ainda não tem linhas. Digite uma inscrição em cada linha abaixo dos cabeçalhos.',
    'rows.bar': 'Linhas por status: {parts}',
    'rows.bar.part': '{count} {status}',
    'rows.show': 'Ir para a próxima linha com o status {status}',
    'rows.shown': 'A linha {row} está selecionada, uma de {count}: {status}. Escolha de novo para a próxima.',
    'rows.shown.only': 'A linha {row} está selecionada, a única: {status}.',
    'rows.none-shown': 'Nenhuma linha tem mais o status {status}.',
    'rows.check': 'Conferir linhas',
    'rows.expand-plans': 'Expandir em cursos',
    'rows.check-again': 'Conferir novamente',
    'rows.check-selected': 'Conferir linhas selecionadas',
    'rows.retry-failed': '{rows|Repetir # linha que falhou|Repetir # linhas que falharam}',
    'rows.settle': '{rows|Ver o que aconteceu com # linha|Ver o que aconteceu com # linhas}',
    'rows.run.update': '{count|Atualizar # inscrição|Atualizar # inscrições}',
    'rows.run.enroll': '{count|Inscrever: # inscrição|Inscrever: # inscrições}',
    'rows.run.unenroll': '{count|Cancelar: # inscrição|Cancelar: # inscrições}',
    'rows.run.mixed': '{count|Fazer # alteração|Fazer # alterações}',
    'rows.mix.updated': 'atualizar {count}',
    'rows.mix.enrolled': 'inscrever {count}',
    'rows.mix.unenrolled': 'cancelar a inscrição de {count}',
    'rows.verify': '{rows|Verificar # linha|Verificar # linhas}',
    'rows.verify-again': 'Verificar novamente',
    'rows.nothing-to-do': 'O Docebo tem o que estas linhas pedem. Não há nada a alterar.',
    'rows.nothing-left': 'Não resta nada a enviar.',
    'rows.earlier':
      '{rows|# linha foi atualizada ou verificada|# linhas foram atualizadas ou verificadas} antes ({rows||a primeira }{since}) e não {rows|foi lida|foram lidas} de novo. A verificação {rows|a|as} lê de volta.',
    'rows.nothing-ready': 'Nenhuma linha está pronta para envio.',
    'rows.now-in': 'Agora você está em “{sheet}”.',
    'rows.stale': 'Há linhas que mudaram depois da última conferência. Confira novamente.',
    'rows.stale.count':
      '{rows|# linha mudou|# linhas mudaram} depois da última conferência. Confira novamente.',
    'plan.ready': '{rows|# linha pronta|# linhas prontas}, {span}',
    'plan.selected': 'Somente as linhas que você selecionou.',
    'plan.ready.for':
      '{rows|# linha pronta|# linhas prontas} para {enrollments|# inscrição|# inscrições}, {span}',
    'plan.not-held.notifications':
      '{rows|Para # linha não é possível pedir ao Docebo que retenha notificações: somente importações em lote podem pedir isso.|Para # linhas não é possível pedir ao Docebo que retenha notificações: somente importações em lote podem pedir isso.}',
    'plan.not-held.notifications-and-certificates':
      '{rows|Para # linha não é possível pedir ao Docebo que retenha notificações e certificados: somente importações em lote podem pedir isso.|Para # linhas não é possível pedir ao Docebo que retenha notificações e certificados: somente importações em lote podem pedir isso.}',
    'plan.overlap': '{calls|# chamada|# chamadas} a menos, se uma inscrição puder ser gravada duas vezes.',
    'plan.figures': 'Detalhes',
    'plan.calls-instead': '{calls|# chamada|# chamadas} em vez de {instead}',
    'plan.putMany': '{count|# atualização em massa|# atualizações em massa}',
    'plan.putOne': '{count|# atualização individual|# atualizações individuais}',
    'plan.postBatch': '{count|# importação em lote|# importações em lote}',
    'plan.enrollMany': '{count|# inscrição em massa|# inscrições em massa}',
    'plan.enrollBatch': '{count|# importação em lote que inscreve|# importações em lote que inscrevem}',
    'plan.unenrollMany': '{count|# cancelamento em massa|# cancelamentos em massa}',
    'plan.recertifyBatch': '{count|# importação de recertificação|# importações de recertificação}',
    'plan.leaveSession': '{count|# pessoa sai de uma sessão|# pessoas saem de uma sessão}',
    'plan.attendanceBatch': '{count|# importação de presença|# importações de presença}',
    'plan.recertifies':
      '{count|# conclusão é registrada como recertificação. O Docebo recebe o pedido de manter a anterior, mas não a lista.|# conclusões são registradas como recertificações. O Docebo recebe o pedido de manter as anteriores, mas não as lista.}',
    'plan.a-call': '{rows|# linha por chamada|# linhas por chamada}',
    'plan.hour': '{share}% de {calls|# chamada|# chamadas} de uma hora',
    'plan.hour.less': 'Menos de 1% de {calls|# chamada|# chamadas} de uma hora',
    'plan.hours': '{hours|# hora|# horas} a {callsPerHour} chamadas por hora',
    'plan.fewest': 'Nenhum plano tem menos chamadas.',
    'plan.bound': 'Nenhum plano tem menos de {calls|# chamada|# chamadas}.',
    'preview.title': 'Primeiras alterações',
    'preview.more': 'Mostrar mais {count}',
    'preview.fewer': 'Mostrar menos',
    'preview.row': 'Linha {row}',
    'preview.becomes': 'passa a ser',
    'problems.title': '{rows|# linha a revisar|# linhas a revisar}',
    'problems.all-aside': 'Problemas',
    'problems.action.enroll': 'Inscrevê-los',
    'problems.action.answer': 'Responder',
    'problems.action.retry': 'Repetir',
    'problems.action.expand': 'Expandir em cursos',
    'problems.action.settle': 'Ver o que aconteceu',
    'problems.action.keep-newest': 'Manter a mais recente',
    'problems.action.check': 'Conferir novamente',
    'problems.finding': 'Procurando a linha…',
    'problems.row': 'Linha {row}',
    'problems.place': '{place} de {rows}',
    'problems.take': 'Usar “{name}”',
    'problems.take.rows': 'Usar “{name}” em {rows|# linha|# linhas}',
    'problems.taken': '{rows|# linha foi alterada|# linhas foram alteradas}. Confira as linhas.',
    'problems.taken.left':
      '{rows|# linha foi alterada|# linhas foram alteradas}, e {left|# linha ainda tem|# linhas ainda têm} o nome anterior. Confira as linhas e use o nome outra vez.',
    'problems.fix': 'Corrigir',
    'problems.fixing': 'Conferindo…',
    'problems.fix-hint': 'Grava isto na célula e confere a linha.',
    'problems.previous': 'Anterior',
    'problems.next': 'Próxima',
    'problems.back': 'Todos os problemas',
    'problems.dismiss': 'Dispensar',
    'problems.dismissed': '{count|Mostrar # problema dispensado|Mostrar # problemas dispensados}',
    'problems.solved': 'Resolvido: nenhuma linha tem mais este problema.',
    'ask.title': '{doing}?',
    'ask.where': '“{sheet}” → {domain}',
    'ask.where.selected': '“{sheet}”, linhas selecionadas → {domain}',
    'ask.not-counted': '{rows|# linha pronta|# linhas prontas}.',
    'ask.not-counted.unenrolls':
      '{rows|# linha pronta|# linhas prontas}, {unenrolls|# delas cancela|# delas cancelam} inscrição.',
    'ask.counts': '{mix}.',
    'ask.of-these': 'Destas: {parts}.',
    'ask.of-these.completions': '{count|# concluída|# concluídas}',
    'ask.of-these.setsBack': '{count|# conclusão retirada|# conclusões retiradas}',
    'ask.of-these.replacesDates': '{count|# conclusão substituída|# conclusões substituídas}',
    'ask.of-these.unenrollsCompleted':
      '{count|# conclusão perdida com o cancelamento|# conclusões perdidas com o cancelamento}',
    'ask.except': '{rows| (não é possível para # linha)| (não é possível para # linhas)}',
    'ask.heard.nothing': 'O Docebo pode enviar e-mails e emitir certificados.',
    'ask.heard.notifications':
      'Pede-se ao Docebo que retenha as notificações{except}. Ele pode emitir certificados.',
    'ask.heard.notifications-and-certificates':
      'Pede-se ao Docebo que retenha as notificações e os certificados{except}.',
    'ask.at-once': 'Tem efeito imediato no Docebo.',
    'ask.more': 'O que isto significa',
    'ask.large':
      'As alterações têm efeito imediato no Docebo. “Desfazer uma execução” pode restaurar a maioria delas, mas não os e-mails enviados.',
    'ask.completions.nothing':
      '{count|# inscrição será marcada|# inscrições serão marcadas} como Concluído. O Docebo pode enviar notificações e emitir certificados.',
    'ask.completions.notifications':
      '{count|# inscrição será marcada|# inscrições serão marcadas} como Concluído. Pede-se ao Docebo que retenha as notificações{except}. Ele pode emitir certificados.',
    'ask.completions.notifications-and-certificates':
      '{count|# inscrição será marcada|# inscrições serão marcadas} como Concluído. Pede-se ao Docebo que retenha as notificações e os certificados{except}.',
    'ask.enrolls':
      '{count|# nova inscrição. O Docebo pode notificar a pessoa.|# novas inscrições. O Docebo pode notificar as pessoas.}',
    'ask.enrolls-held':
      '{count|# nova inscrição|# novas inscrições}. Pede-se ao Docebo que retenha {count|a notificação|as notificações}{except}.',
    'ask.completions-unknown':
      'Para as inscrições que passam a concluídas, o Docebo pode enviar notificações e emitir certificados.',
    'ask.leaves':
      '{count|# pessoa sai de uma sessão e continua no curso. Se este Docebo ignorar a sessão indicada, ele cancela a inscrição no curso: o Rowcall tenta primeiro com uma pessoa, relê o que aconteceu e, nesse caso, para.|# pessoas saem de uma sessão e continuam no curso. Se este Docebo ignorar a sessão indicada, ele cancela as inscrições no curso: o Rowcall tenta primeiro com uma pessoa, relê o que aconteceu e, nesse caso, para.}',
    'ask.unenrolls':
      '{count|O cancelamento (# inscrição) não pode ser totalmente desfeito: você pode inscrever a pessoa novamente, mas o progresso dela pode se perder.|O cancelamento (# inscrições) não pode ser totalmente desfeito: você pode inscrever as pessoas novamente, mas o progresso delas pode se perder.}',
    'ask.unenrolls-unknown':
      'Um cancelamento de inscrição não pode ser totalmente desfeito: você pode inscrever as pessoas novamente, mas o progresso delas pode se perder.',
    'ask.setsBack':
      '{count|# pessoa concluiu o curso e perderá a conclusão: a linha pede outro status. O Docebo não a arquiva.|# pessoas concluíram o curso e perderão a conclusão: as linhas pedem outro status. O Docebo não as arquiva.}',
    'ask.replacesDates':
      '{count|# conclusão tem outra data no Docebo, que será substituída e não arquivada.|# conclusões têm outras datas no Docebo, que serão substituídas e não arquivadas.}',
    'ask.unenrollsCompleted':
      '{count|# das pessoas com inscrição cancelada concluiu o curso. A conclusão não é arquivada.|# das pessoas com inscrição cancelada concluíram o curso. As conclusões não são arquivadas.}',
    'ask.number': 'Número de inscrições',
    'ask.number-hint': 'Digite {count} para confirmar.',
    'ask.number-wrong': 'Digite o número {count}.',
    'ask.number-wrong.shown': 'Digite o número mostrado acima.',
    'job.checking': 'Conferindo linhas',
    'job.updating': 'Atualizando inscrições',
    'job.changing': 'Fazendo as alterações',
    'job.verifying': 'Verificando linhas',
    'job.refreshing': 'Lendo o que o Docebo tem',
    'job.refresh': 'Mostrar o que o Docebo tem',
    'job.refreshed': 'As colunas de “Docebo status” a “Read from Docebo” mostram o que o Docebo tem.',
    'job.starting': 'Começando…',
    'job.of-rows': '{done} de {rows|# linha|# linhas}',
    'job.pages': '{read} de {pages|# página lida|# páginas lidas}',
    'job.put-off': 'O Docebo está ocupado. Nova tentativa às {time}.',
    'job.left': '{count|resta #|restam #}',
    'job.calls-sent': '{sent|# chamada|# chamadas} até agora',
    'job.calls-sent.left': '{sent|# chamada|# chamadas} até agora, {left|resta #|restam #}',
    'job.time-left': 'tempo restante: {span}',
    'job.waiting': 'Esperando até as {time}',
    'job.waiting-why':
      'O limite por hora do Docebo se esgotou. O Rowcall continua por conta própria enquanto esta barra lateral está aberta.',
    'job.looking': 'Ainda sem resposta. Verificando o progresso…',
    'job.retrying': 'O Google não respondeu. Nova tentativa às {time}.',
    'job.busy':
      'O Rowcall ainda está trabalhando, aqui ou em outra janela. Esta barra lateral continua quando terminar.',
    'job.reading':
      'Procurando usuários, cursos e inscrições no Docebo. Em uma página grande, isso leva alguns minutos.',
    'job.reading-back': 'Lendo de volta o que o Docebo tem agora.',
    'job.stop': 'Parar',
    'job.stopping': 'Parando depois das chamadas em andamento…',
    'job.percent': '{share} por cento',
    'job.stopped-check': 'A conferência não terminou',
    'job.stopped-run': 'A atualização não terminou',
    'job.stopped-verify': 'A verificação não terminou',
    'job.stopped-refresh': 'Nem todas as linhas mostram o que o Docebo tem',
    'job.stopped-hint': 'O seu progresso está salvo. As linhas já processadas não são enviadas de novo.',
    'job.may-be-elsewhere': 'Talvez ainda esteja em execução em outra janela.',
    'job.elsewhere': 'Está em andamento em outra janela ou em uma que acabou de ser fechada.',
    'job.resume': 'Retomar',
    'job.resume-after': 'O limite por hora do Docebo permite continuar às {time}.',
    'job.keep-open': 'Mantenha esta barra lateral aberta. Se fechar, você pode retomar mais tarde.',
    'background.plan': 'Atualizar e terminar em segundo plano',
    'background.job': 'Terminar em segundo plano',
    'background.hint':
      'O Rowcall então continua por conta própria mais ou menos a cada hora, mesmo com esta barra lateral fechada.',
    'background.where': 'O trabalho ocorre em {domain}.',
    'background.starting': 'Perguntando ao Google…',
    'background.on':
      'Você pode fechar esta barra lateral: o trabalho continua em segundo plano mais ou menos a cada hora, a próxima vez por volta das {time}. Enquanto a barra lateral está aberta, ele continua aqui.',
    'background.others':
      'O trabalho continua em segundo plano para outra pessoa que usa esta planilha, a próxima vez por volta das {time}.',
    'background.end': 'Parar de trabalhar em segundo plano',
    'background.ending': 'Encerrando…',
    'background.mail': 'Enviar um e-mail quando o trabalho em segundo plano terminar',
    'result.finished': 'A atualização terminou',
    'result.updated': '{rows|# linha atualizada|# linhas atualizadas}',
    'result.updated.some': '{done} de {rows|# linha atualizada|# linhas atualizadas}',
    'result.done': '{rows|# linha processada|# linhas processadas}: {parts}',
    'result.done.some': '{done} de {rows|# linha processada|# linhas processadas}: {parts}',
    'result.done.updated': '{count|# atualizada|# atualizadas}',
    'result.done.enrolled': '{count|# inscrita|# inscritas}',
    'result.done.removed': '{count|# cancelada|# canceladas}',
    'result.enrollments':
      '{count|No Docebo é # inscrição: algumas linhas pedem o mesmo.|No Docebo são # inscrições: algumas linhas pedem o mesmo.}',
    'result.undo-run': 'Desfazer esta execução…',
    'result.show-log': 'Mostrar no registro',
    'result.no-log': 'Esta planilha não tem nenhuma página “Rowcall log”.',
    'result.verified':
      '{rows|# linha verificada: o Docebo tem o que foi pedido|# linhas verificadas: o Docebo tem o que foi pedido}',
    'result.differs':
      '{rows|# linha é diferente|# linhas são diferentes} do que foi pedido; {verified|# verificada|# verificadas}',
    'result.differs-hint': 'Veja nos detalhes ao lado da linha o que o Docebo tem no lugar.',
    'result.show-differing': 'Ir para a próxima linha diferente',
    'result.nothing-to-verify': 'Não restam linhas a verificar.',
    'get.open': 'Obter do Docebo…',
    'get.title': 'Obter do Docebo',
    'get.saying': 'Adiciona uma página com as inscrições que o Docebo tem. Nada é alterado no Docebo.',
    'get.what': 'O que obter',
    'get.what.enrollments': 'Inscrições, em uma nova página',
    'get.what.courses': 'Cursos, na página “Rowcall courses”',
    'get.what.people': 'Pessoas, na página “Rowcall people”',
    'get.what.sessions': 'Sessões dos cursos presenciais, na página “Rowcall sessions”',
    'get.saying.directory':
      'As conferências então sugerem nomes para os que não são encontrados e encontram usuários e cursos nesta página sem chamadas, enquanto ela é recente. O que a página continha antes é substituído. Nada é alterado no Docebo.',
    'get.fields': 'Campos de usuário',
    'get.fields-hint': 'Títulos, separados por ponto e vírgula: cada um ganha uma coluna. Vazio para nenhum.',
    'get.courses': 'Cursos',
    'get.courses-hint': 'Códigos ou títulos, separados por ponto e vírgula. Vazio para todos.',
    'get.branch': 'ID da ramificação',
    'get.branch-hint': 'Somente as pessoas desta ramificação. Vazio para todas.',
    'get.children': 'Incluir as ramificações abaixo dela',
    'get.statuses': 'Somente estes status',
    'get.status.-2': 'Na lista de espera',
    'get.status.-1': 'A confirmar',
    'get.status.0': 'Inscrito',
    'get.status.1': 'Em andamento',
    'get.status.2': 'Concluído',
    'get.status.3': 'Inscrição suspensa',
    'get.status.4': 'Overbooking',
    'get.completed-from': 'Concluído a partir de',
    'get.completed-until': 'Concluído até',
    'get.changed-from': 'Alterado a partir de',
    'get.changed-until': 'Alterado até',
    'get.day-hint': 'Como 2026-03-14. Vazio para qualquer dia.',
    'get.estimate': 'Contar',
    'get.counting': 'Contando…',
    'get.found':
      '{enrollments|# inscrição|# inscrições} em {calls|# chamada|# chamadas}. Nesta hora há {free|# chamada livre|# chamadas livres}.',
    'get.found.courses':
      '{enrollments|# curso|# cursos} em {calls|# chamada|# chamadas}. Nesta hora há {free|# chamada livre|# chamadas livres}.',
    'get.found.people':
      '{enrollments|# pessoa|# pessoas} em {calls|# chamada|# chamadas}. Nesta hora há {free|# chamada livre|# chamadas livres}.',
    'get.found.sessions':
      '{calls|# curso|# cursos}, pelo menos uma chamada para cada um. Nesta hora há {free|# chamada livre|# chamadas livres}.',
    'get.found.untold':
      'O Docebo não informa quantas são. Nesta hora há {free|# chamada livre|# chamadas livres}.',
    'get.filtered': 'Os status e os dias depois excluem algumas.',
    'get.start': 'Obter',
    'get.resume': 'Continuar',
    'get.stop': 'Parar',
    'get.going': '{rows|# linha gravada|# linhas gravadas}…',
    'get.going.of': '{rows} de {total|# linha gravada|# linhas gravadas}…',
    'get.stopped': 'Parado depois de {rows|# linha|# linhas}.',
    'get.left':
      '{rows|# linha gravada|# linhas gravadas} até agora. Talvez ainda esteja em execução em outra janela.',
    'get.done': 'A página tem {rows|# linha, lida|# linhas, lidas} em {calls|# chamada|# chamadas}.',
    'get.done.courses':
      'A página “Rowcall courses” tem {rows|# curso, lido|# cursos, lidos} em {calls|# chamada|# chamadas}.',
    'get.done.people':
      'A página “Rowcall people” tem {rows|# pessoa, lida|# pessoas, lidas} em {calls|# chamada|# chamadas}.',
    'get.done.sessions':
      'A página “Rowcall sessions” tem {rows|# sessão, lida|# sessões, lidas} em {calls|# chamada|# chamadas}.',
    'get.close': 'Fechar',
    'directory.courses': 'Rowcall courses: {rows|# curso, lido|# cursos, lidos} {at}.',
    'directory.people': 'Rowcall people: {rows|# pessoa, lida|# pessoas, lidas} {at}.',
    'directory.sessions': 'Rowcall sessions: {rows|# sessão, lida|# sessões, lidas} {at}.',
    'directory.old': 'Com mais de um dia ou incompleto: usado somente para sugestões.',
    'undo.open': 'Desfazer uma execução…',
    'undo.title': 'Desfazer uma execução',
    'undo.loading': 'Lendo o registro…',
    'undo.none': 'Não há execuções para desfazer.',
    'undo.choose': 'Qual execução',
    'undo.run': '{startedAt}, {changed|# alteração|# alterações}',
    'undo.by': 'por {who}',
    'undo.all': 'Mostrar todas as {count}',
    'undo.saying':
      'Adiciona uma página cujas linhas restauram o que havia antes. Nada é enviado até você revisar e executar.',
    'undo.limits':
      'E-mails não podem ser recuperados, e o progresso nos cursos dos quais pessoas foram removidas pode se perder.',
    'undo.partial':
      'Alterações que não podem ser restauradas: {left} de {changes}. Veja as notas no fim desta página.',
    'undo.make': 'Criar a página para desfazer',
    'undo.making': 'Criando a página…',
    'undo.lost':
      'Nenhuma resposta chegou, e a mesma página está aberta. Procure uma página nova nesta planilha antes de tentar novamente.',
    'help.title': 'Ajuda',
    'help.search': 'Pesquisar na ajuda',
    'help.nothing': 'Nada na ajuda contém essas palavras. Tente um status ou uma só palavra.',
    'news.updated': 'O Rowcall foi atualizado para a versão {version}.',
    'news.show': 'Novidades',
    'news.title': 'Novidades da {version}',
    'news.none': 'Esta versão veio sem lista de alterações.',
    'help.sheet.title': 'Preparar uma página',
    'help.sheet.text':
      'Uma linha por pessoa e curso, cabeçalhos na primeira linha. São necessários um usuário, um curso e algo a definir, como uma data de conclusão. Uma data como 2026-03-14 é sempre entendida. “Colunas” mostra o que foi reconhecido e permite escolher outra coluna.',
    'help.check.title': 'Conferir e atualizar',
    'help.check.text':
      '“Conferir linhas” só lê o Docebo e dá um status a cada linha. O botão azul então pergunta e envia as linhas que podem ser enviadas. Uma linha editada precisa de outra conferência. Para trabalhar só com algumas linhas, selecione-as e clique em “Conferir linhas selecionadas”.',
    'help.problems.title': 'Resolver problemas',
    'help.problems.text':
      'As linhas a revisar são agrupadas por motivo. Clique em um motivo para percorrer suas linhas: a célula é selecionada na página e você pode corrigi-la aqui. Um nome quase certo pode ser substituído em todas as suas linhas com um clique.',
    'help.actions.title': 'Inscrever, cancelar inscrição, recertificar',
    'help.actions.text':
      'Escolha no alto o que fazer, ou para cada linha em uma coluna com o cabeçalho Ação. Por padrão, as inscrições existentes são atualizadas e ninguém é inscrito. Você é consultado antes de qualquer cancelamento.',
    'help.undo.title': 'Verificar e desfazer',
    'help.undo.text':
      'Uma verificação lê de volta do Docebo cada linha atualizada. “Desfazer uma execução” cria a partir do registro uma página cujas linhas restauram o que havia antes; nada é enviado até você revisar e executar. E-mails não podem ser recuperados.',
    'help.get.title': 'Obter inscrições, cursos ou pessoas',
    'help.get.text':
      '“Obter do Docebo” adiciona uma página com o que há no Docebo: inscrições de alguns cursos ou de uma ramificação, todos os cursos ou todas as pessoas. Edite as inscrições e confira a página como qualquer outra.',
    'help.plans.title': 'Planos de aprendizagem e cursos presenciais',
    'help.plans.text':
      'Um plano de aprendizagem tem sua própria coluna no lugar do curso; “Expandir em cursos” adiciona uma linha para cada um de seus cursos. Linhas de cursos presenciais indicam também uma sessão e podem registrar presença e avaliação.',
    'help.large.title': 'Páginas grandes e limites',
    'help.large.text':
      'O Docebo permite 1.000 chamadas por hora de um endereço. No limite, o trabalho espera e continua sozinho enquanto esta barra lateral estiver aberta; “Terminar em segundo plano” continua com ela fechada. Parar não perde nada.',
    'help.connect.title': 'Conectar ao Docebo',
    'help.connect.text':
      'Adicione uma vez um app OAuth2 no Docebo e informe-o em “Conexão”. As credenciais ficam guardadas só para sua conta do Google. “Adicionar outro Docebo” mantém sandbox e produção separados.',
    'help.how':
      'Cada linha indica um usuário, um curso e como a inscrição deve ser. A conferência compara as linhas com o Docebo e não grava nada lá. O botão azul então faz as alterações, muitas em uma só chamada.',
    'help.columns-how':
      'O Rowcall grava nas próprias colunas à direita. Só altera as suas quando você corrige uma célula nesta barra lateral.',
    'help.report': 'Copiar um relatório para o suporte',
    'help.reporting': 'Criando o relatório…',
    'help.report-how':
      'O que este Docebo e esta tarefa mostraram, sem nomes, IDs, endereços, credenciais ou células da página. Para isso, o Rowcall lê a página e faz três perguntas ao Docebo. Revise antes de enviar.',
    'help.statuses': 'O que um status significa e o que fazer',
    'help.status.pending': 'Ainda não conferida, ou editada depois. Confira as linhas.',
    'help.status.Ready': 'O Docebo é diferente da linha. Atualize para alterar.',
    'help.status.No change': 'O Docebo já tem estes valores. Nada a fazer.',
    'help.status.Not enrolled':
      'O usuário não está inscrito no curso. Para inscrevê-lo, escolha a ação “Inscrever se faltar” e confira novamente.',
    'help.status.Invalid':
      'Algo na linha não pode ser usado. Os detalhes ao lado dizem o quê; corrija e confira novamente.',
    'help.status.Duplicate':
      'Outras linhas pedem outros valores para o mesmo usuário e curso. Mantenha uma delas.',
    'help.status.Sending': 'Está sendo enviada agora. Se demorar, confira novamente.',
    'help.status.Updated': 'O Docebo confirmou a alteração. A verificação a lê de volta.',
    'help.status.Failed': 'O Docebo recusou a alteração. Os detalhes ao lado dizem por quê; depois repita.',
    'help.status.Unknown':
      'Foi enviada e nenhuma resposta chegou. Confira novamente para ver o que aconteceu.',
    'help.status.Verified': 'Lida de volta do Docebo, e está como pedido.',
    'help.status.Differs': 'Lida de volta do Docebo, e não está como pedido. Veja os detalhes ao lado.',
  },
};
