// Japanese.
import type { Translation } from './translation';

export const ja: Translation = {
  script: {
    'problem.not-connected': 'Rowcall はまだ Docebo に接続されていません。先に接続してください。',
    'problem.needs-connection':
      'これは {domain} の処理ですが、接続されていません。先に {domain} に接続してください。',
    'problem.tenant-switched':
      '別のウィンドウで切り替えられたため、このシートは現在 {now} を対象としています。何も送信されていません。行をもう一度チェックしてください。',
    'problem.sheet-bound':
      'このシートの行は {domain} での ID で人とコースを指定しているため、{domain} でのみ有効です。',
    'problem.undo-tenant-unknown':
      'この実行がどの Docebo で行われたかがログに記録されておらず、複数の Docebo に接続しています。ほかの接続を解除してから、もう一度元に戻してください。',
    'problem.unsettled-elsewhere':
      '処理が停止したとき、{rows|# 行}を {domain} に送信中で、結果がわかっていません。先に {domain} を選択し、そこで行をチェックしてください。',
    'problem.unsettled-elsewhere.runner':
      'Docebo ({domain}) がまだ行を処理しています。先に {domain} を選択し、そこで行をチェックしてください。',
    'problem.connect-cancelled': '接続がキャンセルされました。何も保存されていません。',
    'problem.too-many-connections':
      '接続が {most} 件あり、これ以上は保存できません。不要な接続を切断してください。',
    'problem.domain-invalid':
      '{value} は認証情報を送信できる Docebo のアドレスではありません。acme.docebosaas.com のように入力してください。',
    'problem.input-invalid':
      'Rowcall は入力を理解できませんでした: {what}。修正して、もう一度お試しください。',
    'input.app-missing': 'クライアント ID またはクライアント シークレットがありません',
    'input.zone-unknown': '「{zone}」というタイムゾーンはありません',
    'input.sheet-changed': 'その間にシートが変更されました',
    'input.some-rows': '一部の行だけの読み取り',
    'input.request': 'リクエスト',
    'input.unexpected': '{path} が想定と異なります',
    'problem.get-course':
      'コードまたはタイトルが {value} のコースは Docebo にありません。Docebo の表記どおりに入力するか、# とコース ID を入力してください。',
    'problem.get-course.several':
      'コードまたはタイトルが {value} のコースが Docebo に複数あります: {courses}。# と目的のコースの ID を入力してください。',
    'problem.get-field':
      'タイトルが {value} で値がテキストのユーザー項目は Docebo にありません。あるのは {titles} です。',
    'problem.get-field.none':
      'タイトルが {value} のユーザー項目は Docebo にありません。値がテキストのユーザー項目は一覧にありません。',
    'problem.get-branch':
      'Docebo のブランチ {branch} には誰もいません。ブランチの ID を確かめるか、下位のブランチを含めてください。',
    'problem.plans-unchecked':
      'ラーニングプランの {rows|# 行}がチェックされていないか、その後変更されています。シートをチェックしてから、もう一度展開してください。',
    'problem.plans-unchecked.none':
      'Docebo にある人とラーニングプランを示す行がありません。シートをチェックして行を確かめてから、もう一度展開してください。',
    'problem.plan-without-courses':
      '{plans} のコースが Docebo に表示されないため、何も展開されていません。Docebo でラーニングプランを確かめるか、シートでコースを指定してください。',
    'problem.get-too-large':
      'これらの登録には {needed} 個のセルが必要ですが、このスプレッドシートの空きは {free} 個です。取得する数を減らすか、新しいスプレッドシートを使用してください。',
    'problem.get-sessions':
      'シート「Rowcall courses」がないか、変更されたか、1 日より前のものです。コースを取得してから、セッションを取得してください。',
    'problem.sheet-empty':
      'シート {sheet} に行がありません。1 行目に見出しを、その下の各行に登録を 1 件ずつ入力してください。',
    'problem.columns-missing':
      '{fields} の列が見つかりません。見出しは {headers} です。列を選択するか、見出しを追加してください。',
    'problem.columns-missing.no-headers': 'すべて空白',
    'problem.columns-missing.unsplit':
      'ファイルが列に分割されていません。列を選択し、[データ] > [テキストを列に分割] を選択してください。',
    'problem.columns-missing.matrix':
      '縦に人、横にコースが並ぶ表のようです。Rowcall では人とコースごとに 1 行が必要です。[列] を開き、[行に変換] を選択してください。',
    'problem.columns-missing.pairs':
      'このシートには複数のコースが横に並んでいます。Rowcall では人とコースごとに 1 行が必要です。[列] を開き、[行に変換] を選択してください。',
    'problem.columns-shared': '{fields} に同じ列が選択されています。それぞれに別の列を選択してください。',
    'problem.columns-not-adjacent':
      'Rowcall の列 ({headers}) は、この順に隣り合っている必要があります。まとめて移動するか、すべて削除してください。Rowcall が追加し直します。',
    'problem.log-sheet': 'これは Rowcall のログです。行のあるシートを開いてください。',
    'problem.directory-sheet':
      'これは Docebo のコース、人、またはセッションを載せた、Rowcall のディレクトリのシートです。行のあるシートを開いてください。',
    'problem.rows-hidden':
      '準備完了の {rows|# 行}がフィルタで非表示になっています。表示されている行だけを送信するにはもう一度チェックするか、フィルタを解除してください。',
    'problem.filter-too-large':
      'このシートにはフィルタがあり、行が非表示かどうかを調べられるのは最大 {most} 行です。フィルタを解除するか、選択する行を減らすか、非表示の行を含めてください。',
    'problem.cell-changed':
      '表示後に行が変更されました。何も書き込まれていません。問題をもう一度開いてください。',
    'problem.cell-formula':
      'セルに数式があり、入力した値で置き換えられてしまいます。シートで修正してください。',
    'problem.nothing-selected':
      'ユーザーとコースのある行が選択されていません。行を選択して、もう一度お試しください。',
    'problem.job-over':
      'この処理は終了したか、新しい処理が開始されています。シートのステータスをご確認ください。',
    'problem.sheet-gone':
      'この処理を開始したシートはもうありません。[編集] ▸ [元に戻す] で復元するか、別のシートでやり直してください。',
    'problem.other-sheet':
      'サイドバーには {shown} が表示されていましたが、現在は {front} を開いています。何も実行されていません。元のシートに戻るか、このシートでやり直してください。',
    'problem.other-sheet.gone':
      'ここに表示されていたシートはもうありません。現在は {front} を開いています。何も実行されていません。別のシートに戻るか、このシートでやり直してください。',
    'problem.busy':
      'Rowcall は {since} から、別のウィンドウで、または別の人のために、このスプレッドシートを処理しています。終わるまでお待ちください。',
    'problem.signed-out':
      'Docebo がセッションを終了し、新しいログインを受け付けませんでした。もう一度接続してください。',
    'problem.sign-in-refused':
      'Docebo がログインを拒否しました。ドメイン、クライアント ID とシークレット、ユーザー名とパスワードをご確認ください。',
    'problem.forbidden':
      'このアカウントではその操作が Docebo で許可されていません。スーパー管理者、またはこれらのユーザーとコースの権限を持つパワーユーザーとして接続してください。',
    'problem.not-found': 'Docebo にこのアドレスはありません。ドメインをご確認ください。',
    'problem.refused': 'Docebo が変更を拒否しました: {detail}。',
    'problem.rate-limited':
      'Docebo の 1 時間あたりの呼び出し回数の上限に達しました。Rowcall は {time} に再開します。',
    'problem.overloaded': 'Docebo が混み合っています。失われたものはありません。後で続行してください。',
    'problem.overloaded.until': 'Docebo が混み合っています。Rowcall は {time} に再開します。',
    'problem.runner-at-work': 'Docebo が行を処理しています。{time} まではほかに何も送信されません。',
    'problem.runner-at-work.percent':
      'Docebo が行を処理しています ({percent}% 完了)。{time} まではほかに何も送信されません。',
    'problem.runner-stuck':
      'Docebo が行を独自のジョブとして受け取りましたが、そのジョブが終わりません。Docebo でご確認ください。[再開] を押すと、行がどうなったかを読み取ります。',
    'problem.server-error': 'Docebo でエラーが発生しました。数分後にもう一度お試しください。',
    'problem.unreachable':
      'Docebo に接続できなかったか、応答が失われました。Google のメッセージ: {detail}。ドメインを確かめて、もう一度お試しください。',
    'problem.not-json':
      'Docebo がデータではなくページを返しました。ドメインとアカウントの権限をご確認ください。',
    'problem.unexpected-shape':
      'Docebo が Rowcall の知らない形式で応答しました。確定した変更だけが完了とされています。',
    'problem.filter-ignored':
      'Docebo の一覧に、Rowcall が求めていない登録が含まれています。そのため、一覧にない人も登録されている可能性があります。一覧にある人の行には結果があり、その他の行は待機しています。',
    'problem.listing-unclear':
      'Docebo の一覧のページが互いに矛盾しているか、終わりません。一覧にある人の行には結果があり、その他の行は待機しています。後でもう一度お試しください。',
    'problem.fetch-too-fast': 'Google から速度を落とすよう求められています。1 分後にもう一度お試しください。',
    'problem.fetch-quota':
      'このアカウントに Google が許可する 1 日の呼び出し回数を使い切りました。失われたものはありません。後で続行してください。回数は、その日の最初の呼び出しから 24 時間後に戻ります。',
    'problem.domain-not-listed':
      'Google により、Rowcall はこのドメインにアクセスできません。アドオンのアドレス一覧にありません。Rowcall をインストールした人に追加を依頼してください。',
    'problem.out-of-time':
      'Google は数分で実行を終了しますが、このシートのチェックにはそれより長くかかります。一部の行を選択して、少しずつチェックしてください。',
    'problem.pilot-failed':
      'Docebo が依頼どおりに保存しなかったため、テスト更新の後で停止しました。行 {row}: {wrong}。この実行では、その前に {calls|別の呼び出しを # 回}送信し、その後は何も送信していません。続行する前に、この行を Docebo でご確認ください。',
    'problem.pilot-failed.first':
      'Docebo が依頼どおりに保存しなかったため、テスト更新の後で停止しました。行 {row}: {wrong}。この実行では、その前にも後にも何も送信していません。続行する前に、この行を Docebo でご確認ください。',
    'problem.way-closed':
      '{closed} これらの行を送信する方法はほかにないため、どの行も送信されていません。Docebo をご覧になってから、[再試行] を選択してください。',
    'problem.all-in-vain':
      '{calls} 回続けて呼び出しが成功しなかったため、Rowcall は停止しました。Docebo の最後の応答は {answer} でした。各行に、わかっていることが表示されています。Docebo が変更を受け付けない理由を調べてから続行してください。',
    'problem.touched-others':
      'Rowcall が依頼していない {count|# 件の登録}を Docebo が変更したため、Rowcall は停止しました: {others}。続行する前に Docebo でご確認ください。',
    'problem.touched-others.user': 'ユーザー {user}',
    'problem.touched-others.plan': 'ラーニングプラン {plan} のユーザー {user}',
    'problem.touched-others.pair': 'コース {course} のユーザー {user}',
    'problem.touched-others.more': 'ほか {count} 件',
    'problem.unenrolls-unconfirmed':
      '{rows|# 件の登録}が登録解除により終了します。完全に元に戻すことはできません。承認するには数を入力してください。',
    'problem.sets-back-unconfirmed': '{backs}。もう一度チェックし、実行前に承認してください。',
    'problem.too-many-users':
      'このシートではユーザー項目で人を指定しているため、Docebo の全ユーザー {users} 人を読み取る必要があり、時間がかかりすぎます。ユーザー名またはメールアドレスで指定してください。',
    'problem.rows-moving':
      '{sheet} の行または列が繰り返し移動されているため、送信する行に印を付けられません。どの行も送信されていません。並べ替えや挿入が行われなくなってから続行してください。',
    'problem.log-full':
      'ログには {needed|# 個のセル}が必要ですが、Google の上限 1,000 万個のうち、このスプレッドシートの残りは {free} 個です。シート「Rowcall log」の行を別の場所に移すか、実行する行を減らしてください。',
    'problem.log-gone':
      'この実行の記録があるシート「Rowcall log」が削除されたか、空になっています。それまでに {calls|# 回の呼び出し}を送信しており、その変更は元に戻す対象に含まれません。[編集] ▸ [元に戻す] でシートを復元するか、続行してください。続行すると新しいログが作成されます。',
    'problem.log-gone.nothing-sent':
      'この実行の記録があるシート「Rowcall log」が削除されたか、空になっています。それまでに送信したものはありません。[編集] ▸ [元に戻す] でシートを復元するか、続行してください。続行すると新しいログが作成されます。',
    'problem.run-unknown': 'ログに実行 {run} はありません。シート「Rowcall log」で名前をお探しください。',
    'problem.nothing-to-undo': '実行 {run} には、元に戻せる変更がありません。',
    'problem.background-refused':
      'Google により、バックグラウンドでの続行が許可されませんでした。サイドバーを開いたままにするか、後でもう一度お試しください。',
    'problem.stopped': '停止しました。いつでも再開できます。',
    'problem.sheet-protected':
      'Google により書き込みが許可されませんでした。{range} はあなたに対して保護されています。Rowcall の列、見出しの行、シート「Rowcall log」を編集できるよう、スプレッドシートのオーナーに依頼してから続行してください。',
    'problem.not-a-grid':
      'タブ {sheet} にはセルがありません。グラフ、タイムライン、または接続データです。行のあるシートを開いてください。',
    'problem.cells-refused.validation':
      '{range} のデータの入力規則により、Rowcall の書き込みが拒否されました。[データ] ▸ [データの入力規則] で削除してから、もう一度お試しください。',
    'problem.cells-refused.merged':
      '{range} に結合されたセルがあるため、各行の横に書き込めません。[表示形式] ▸ [セルを結合] ▸ [結合を解除] を選択してから、もう一度お試しください。',
    'problem.cells-refused.other':
      'Google が {range} の変更を拒否しました。メッセージ: {detail}。これらのセルがテーブルに含まれる場合は、Rowcall の列をテーブルから外すか型を指定しないようにして、もう一度お試しください。',
    'problem.not-permitted':
      'Rowcall に次の権限がありません: {permissions}。Google でアクセスを許可し、すべてのチェックボックスをオンにしてから、もう一度お試しください。失われたものはありません。',
    'problem.not-permitted.reopen':
      'Rowcall に次の権限がありません: {permissions}。サイドバーを閉じてメニューから開くと、Google がもう一度尋ねます。すべてのチェックボックスをオンにしてから、もう一度お試しください。失われたものはありません。',
    'permission.sheet':
      '行を読み取り、結果を書き込む (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'サイドバーを表示する (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'Docebo を呼び出す (“Connect to an external service”)',
    'permission.background':
      'バックグラウンドで続行する (“Allow this application to run when you are not present”)',
    'permission.mail': '終了時にメールを送信する (“Send email as you”)',
    'permission.address': 'メールの送信先アドレスを見る (“See your primary Google Account email address”)',
    'problem.google-refused':
      'Google が Rowcall の依頼を実行しませんでした。メッセージ: {detail}。確定した変更だけが完了とされています。Google が示す点を修正するか、もう一度お試しください。',
    'problem.bug':
      'Rowcall の内部エラーにより停止しました。確定した変更だけが完了とされています。もう一度お試しください。繰り返し起こる場合は、詳細をコピーしてサポートにお送りください。',
    'field.user': 'ユーザー',
    'field.course': 'コース',
    'field.completedAt': '完了日',
    'field.status': 'ステータス',
    'field.score': 'スコア',
    'field.enrolledAt': '受講登録日',
    'field.activeFrom': '有効開始日',
    'field.activeUntil': '有効終了日',
    'field.level': 'レベル',
    'field.session': 'セッション',
    'field.present': '出欠',
    'field.passed': '合否',
    'field.evaluationScore': '評価スコア',
    'field.evaluationDate': '評価日',
    'field.evaluationText': '評価コメント',
    'field.action': '操作',
    'field.precondition': 'Docebo の前提条件',
    'action.update': '更新',
    'action.enroll-if-missing': '未登録なら登録',
    'action.enroll': '登録',
    'action.unenroll': '登録解除',
    'action.leave-session': 'セッションから外す',
    'action.recertify': '再認定',
    'order.dmy': '日/月/年',
    'order.mdy': '月/日/年',
    'order.ymd': '年/月/日',
    'row.user-missing':
      'ユーザーがありません。ユーザー名、メールアドレス、またはユーザー ID を入力してください。',
    'row.course-missing': 'コースがありません。コースコードまたはコース ID を入力してください。',
    'row.name-is-date.user':
      'ユーザー {value} はセルの中で日付になっています。列を書式なしテキストにして ([表示形式] ▸ [数字] ▸ [書式なしテキスト])、名前を入力し直してください。',
    'row.name-is-date.course':
      'コース {value} はセルの中で日付になっています。列を書式なしテキストにして ([表示形式] ▸ [数字] ▸ [書式なしテキスト])、コードを入力し直してください。',
    'row.name-rounded':
      '{field} {value} はスプレッドシートによって短縮された数値のため、桁が正確ではありません。列を書式なしテキストにして ([表示形式] ▸ [数字] ▸ [書式なしテキスト])、入力し直してください。',
    'row.id-not-whole':
      '{field} ID {value} は整数ではありません。カンマ、小数点、スペースなしで入力してください。',
    'row.nothing-asked': 'この行には求める内容がありません。完了日またはステータスを入力してください。',
    'row.date-impossible': '{Field} {value} は存在しない日付です。修正してください。',
    'row.date-impossible.weekday':
      '{Field} {value} の曜日は、その日の曜日と一致しません。どちらかを修正してください。',
    'row.date-ambiguous':
      '{Field} {value} は {readings} と読めます。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.date-ambiguous.or': ' または ',
    'row.date-unreadable':
      '{Field} {value} は Rowcall が読み取れる日付ではありません。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.date-unreadable.order':
      '{Field} {value} は、この列の順序 ({order}) の日付ではありません。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.no-date.error':
      '{Field} にエラー {value} が表示されています。数式を修正するか、日付を入力してください。',
    'row.no-date.placeholder':
      '{Field} {value} はまだ日付ではありません。日付を入力するか、セルを空にしてください。',
    'row.no-date.answer':
      '{Field} {value} では日がわかりません。2026-03-14 のように、完全な日付を入力してください。',
    'row.no-date.month':
      '{Field} {value} は日のない月です。2026-03-14 のように、完全な日付を入力してください。',
    'row.no-date.year':
      '{Field} {value} は日のない年です。2026-03-14 のように、完全な日付を入力してください。',
    'row.no-date.no-year':
      '{Field} {value} に年がありません。2026-03-14 のように、完全な日付を入力してください。',
    'row.no-date.time':
      '{Field} {value} は日のない時刻です。2026-03-14 のように、完全な日付を入力してください。',
    'row.no-date.zero': '{Field} {value} は空の日付です。日付を入力するか、セルを空にしてください。',
    'row.no-date.percent':
      '{Field} {value} はパーセンテージであり、日付ではありません。日付を入力するか、別の列を選択してください。',
    'row.no-date.number':
      '{Field} {value} は数値であり、日付ではありません。日付を入力するか、セルの表示形式を日付にしてください。',
    'row.no-date.several':
      '{Field} {value} に複数の日付があります。1 つを残し、他の日付はそれぞれ別の行にしてください。',
    'row.no-date.line':
      '{Field} {value} はファイルの 1 行全体のようです。[データ] ▸ [テキストを列に分割] で分割してください。',
    'row.no-date.encoding':
      '{Field} {value} は誤った文字コードで読み込まれています。ファイルを UTF-8 でインポートし直してください。',
    'row.no-date.month-name':
      '{Field} {value} に Rowcall の知らない月名があります。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.date-out-of-range': '{Field} {value} は {first} 年から {last} 年の範囲外です。修正してください。',
    'row.date-in-future':
      '完了日 {value} は未来の日付です。今日は {today} です。修正するか、お待ちください。',
    'row.dates-reversed': '有効開始日 {from} が有効終了日 {until} より後です。どちらかを修正してください。',
    'row.status-unreadable':
      'ステータス {value} は Docebo にありません。完了、受講中、登録済み、停止中のいずれかを入力してください。',
    'row.date-without-completed':
      '完了日 ({date}) にはステータス「完了」が必要ですが、この行は {status} です。どちらかを空にしてください。',
    'row.score-unreadable':
      'スコア {value} は、0 以上で小数点以下 2 桁までの数値ではありません。修正してください。',
    'row.score-unreadable.percent':
      'スコア {value} は 100% を超えています。修正するか、パーセント記号なしで点数を入力してください。',
    'row.cannot-clear':
      '{Field} {value}: Docebo の API でこの項目を空にする方法は知られていないため、何も変更されていません。Docebo で空にするか、現在の値を残す場合はセルを空白にしてください。',
    'row.cannot-clear.until':
      '{Field} {value}: Docebo の API でこの日付を空にする方法は知られていないため、何も変更されていません。終了日なしにする場合は 2099-12-31 または「無期限」を入力し、現在の値を残す場合はセルを空白にしてください。',
    'row.score-decimal':
      'スコア {value} に小数があります。Docebo が小数を受け付けるのは、ステータスまたは完了日と一緒にインポートする場合だけです。どちらかを追加するか、整数を入力してください。',
    'row.action-unreadable':
      '操作 {value} は Rowcall にありません。更新、登録、未登録なら登録、登録解除のいずれかを入力してください。',
    'row.level-unreadable':
      'レベル {value} は Docebo にありません。受講者、チューター、講師のいずれかを入力してください。',
    'row.session-unreadable':
      'セッション {value} を読み取れません。Docebo に表示されるセッションの ID、コード、名前のいずれかを入力してください。',
    'row.session-unknown':
      'このコースにセッション {value} はありません。あるのは {sessions} です。セルを修正してください。',
    'row.session-unknown.near': 'このコースにセッション {value} はありません。{near} のことですか？',
    'row.session-unknown.none':
      'このコースにはセッション {value} も他のセッションもありません。セルを空にするか、コースを修正してください。',
    'row.session-ambiguous':
      '{value} に該当するセッションがコースに複数あります: {sessions}。1 つだけに当てはまる ID、コード、名前のいずれかを入力してください。',
    'row.attendance-without-session':
      '出欠と評価はセッションに属します。この行のセッションを入力してください。',
    'row.attendance-unreadable':
      '出欠 {value} を読み取れません。「出席」と入力するか、セルを空にしてください。',
    'row.attendance-absent':
      '出欠 {value}: Docebo の API は出席を記録するもので、誰かを欠席として記録することはできません。セルを空にして、Docebo で記録してください。',
    'row.attendance-absent.partial':
      '出欠 {value}: Docebo の API はセッションの全イベントへの出席だけを記録でき、一部のイベントだけは記録できません。セルを空にして、Docebo で記録してください。',
    'row.passed-unreadable':
      '結果 {value} を読み取れません。「合格」または「不合格」と入力するか、セルを空にしてください。',
    'row.evaluation-unreadable.evaluationScore':
      '評価スコア {value} は、0、または小数点以下 2 桁までの 1 以上の数値ではありません。修正してください。',
    'row.evaluation-unreadable.evaluationDate':
      '評価日 {value} は Rowcall が確実に読み取れる日付ではありません。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.evaluation-unreadable.evaluationText':
      '評価コメント {value} はセルの中で日付またはチェックボックスになっています。列を書式なしテキストにして ([表示形式] ▸ [数字] ▸ [書式なしテキスト])、入力し直してください。',
    'row.evaluation-in-future':
      '評価日 {value} は未来の日付です。今日は {today} です。修正するか、お待ちください。',
    'row.roster-unclear':
      'セッション {session} の名簿は、読み取り中に変わったか長すぎるため、この人が見つかりませんでした。この行をもう一度チェックしてください。',
    'row.attendance-unkept':
      '出欠はステータスを伴うインポートで送られますが、{status} は送れません。ステータス (完了の場合は完了日も) を入力するか、Docebo で出欠を記録してください。',
    'row.attendance-kept':
      'Docebo には {held} があり、このシートはそれを置き換えないため、この行の出欠も記録されません。出欠だけを記録するには、ステータスと完了日を空にしてください。',
    'row.roster-untold':
      'この Docebo はセッション {session} の参加者を表示しないため、出欠と評価が記録されたかどうかを誰も確かめられません。セルを空にして、Docebo で記録してください。',
    'row.roster-silent':
      'この Docebo はセッションの参加者の {hidden} を表示しないため、記録されたかどうかを誰も確かめられません。この行では省いてください。',
    'row.leave-session':
      '「セッションから外す」には、Docebo が参加者とともに表示するコースのセッションが必要です。ID、コードまたは名前を入力するか、Docebo でセッションから外してください。',
    'row.not-in-session':
      'この人はセッション {session} に登録されていません。先に、出欠と評価のない行でセッションに登録してから、もう一度チェックしてください。',
    'row.sessions-untold':
      'Docebo がこのコースのセッションを示さないため、{value} をコードや名前で見つけられません。セッションの ID を入力してください。',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'この行の ID は {domain} のものです。ここでは別の人やコースの ID です。このシートの接続として {domain} を選択してください。',
    'row.precondition-unreadable':
      'Docebo の前提条件を読み取れません: {value}。Rowcall のログと同じように入力するか、行を削除してください。',
    'row.field-unfit.option':
      '登録項目 {field} に選択肢 {value} はありません。選択肢は {options} です。セルを修正してください。',
    'row.field-unfit.options-untold':
      'Docebo は登録項目 {field} の選択肢を示さないため、ラベル {value} を送信できません。見出しが {header} の列に選択肢の ID を入力してください。',
    'row.field-unfit.option-twice':
      '登録項目 {field} には選択肢 {value} が複数あります。見出しが {header} の列に正しい ID を入力してください。',
    'row.field-unfit.no-date':
      '登録項目 {field} は日付ですが、{value} は Rowcall が確実に読み取れる日付ではありません。2026-03-14 のように、年-月-日の形式で入力してください。',
    'row.field-unfit.is-date':
      '登録項目 {field} はテキストですが、{value} はセルの中で日付になっています。列を書式なしテキストにして ([表示形式] ▸ [数字] ▸ [書式なしテキスト])、入力し直してください。',
    'row.field-unfit.type':
      'Rowcall は登録項目 {field} に入力する方法がわかりません。Docebo が値 {value} をそのまま受け付ける場合は、見出しを {header} に変更してください。',
    'row.fields-missing':
      'このコースでは、登録項目 {fields} なしに Docebo で登録できません。見出しが {fields} の列に入力してください。',
    'row.fields-missing.several':
      'このコースでは、登録項目 {fields} なしに Docebo で登録できません。これらの見出しの列に入力してください。',
    'row.recertify-without-date': '再認定には完了日が必要です。この行に入力してください。',
    'row.recertify-with-session':
      'セッションを指定すると、Docebo は完了を保持しません。セッションを空にするか、操作「更新」を入力してください。',
    'row.recertify-earlier':
      'Docebo にはより新しい完了 {held} があるため、{asked} の完了をその後に記録することはできません。日付を修正してください。',
    'row.already-enrolled':
      'この人はすでに登録されています: {held}。操作「更新」または「未登録なら登録」を入力してください。',
    'row.question-open':
      '{value} は回答待ちです。Rowcall を開き、列 {header} についての質問に答えてください。',
    'row.question-open.blank':
      'この行は回答待ちです。Rowcall を開き、列 {header} についての質問に答えてください。',
    'row.question-open.overwrite':
      'Docebo にはすでに完了があります: {value}。Rowcall を開き、このシートで置き換えるかどうかを選択してください。',
    'row.says-not-done':
      '列 {header} が {value} のため、この行は完了として送信されません。どちらかを修正してください。',
    'row.says-not-done.blank':
      '列 {header} が空白のため、この行は完了として送信されません。入力するか、日付を空にしてください。',
    'row.left-out':
      '列 {header} で除外されているため、この行は送信されません。送信するには、その列にあるこの行のセルを変更してください。',
    'row.other-headers':
      '行 {row} の見出しは行 {headerRow} の見出しと異なるため、その下では列の意味が違う可能性があります。表ごとに別のシートにするか、同じ見出しを使用してください。',
    'row.under-section':
      '上の行 {row} に {title} とあるため、この行は完了として送信されません。この行を移動するか、その行を削除してください。',
    'row.row-hidden':
      'フィルタで非表示のため、この行は除外されました。フィルタを解除してもう一度チェックするか、Rowcall で非表示の行を含めてください。',
    'row.row-hidden.open':
      'この行はフィルタで非表示になっています。Rowcall を開き、非表示の行を含めるかどうかを指定してください。',
    'row.duplicate': '{rows} 行目に、同じユーザーとコースで値の異なる行があります。1 つだけ残してください。',
    'row.duplicate.several':
      '{rows} 行目に、同じユーザーとコースで値の異なる行があります。1 つだけ残してください。',
    'row.user-unknown': 'Docebo にユーザー {value} はいません。スペルをご確認ください。',
    'row.user-unknown.near': 'Docebo にユーザー {value} はいません。{near} のことですか？',
    'row.user-unknown.figures':
      'Docebo にユーザー名 {value} はありません。この列の数値はユーザー名として読み取られます。Docebo の ID である場合は、見出しを Docebo ID に変更するか、[列] で選択してください。',
    'row.user-ambiguous':
      '{value} に該当するユーザーが Docebo に複数います: ユーザー ID {ids}。見出しが Docebo user ID の列に正しい ID を入力してください。',
    'row.course-unknown': 'Docebo にコース {value} はありません。コードをご確認ください。',
    'row.course-unknown.near': 'Docebo にコース {value} はありません。{near} のことですか？',
    'row.course-unknown.figures':
      'Docebo にコースコード {value} はありません。この列の数値はコードとして読み取られます。Docebo の ID である場合は、見出しを Docebo course ID に変更するか、[列] で選択してください。',
    'row.course-ambiguous':
      '{value} に該当するコースが Docebo に複数あります: コース ID {ids}。見出しが Docebo course ID の列に正しい ID を入力してください。',
    'row.plan-and-course':
      'この行にはコース {course} とラーニングプラン {plan} の両方があります。どちらかを空にするか、Rowcall を開いて片方の列を無視してください。',
    'row.plan-unknown': 'Docebo にラーニングプラン {value} はありません。コードまたは名前をご確認ください。',
    'row.plan-unknown.near': 'Docebo にラーニングプラン {value} はありません。{near} のことですか？',
    'row.plan-unknown.figures':
      'Docebo にラーニングプラン {value} はありません。この列の数値はコードまたは名前として読み取られます。Docebo の ID である場合は、見出しを Learning plan ID に変更してください。',
    'row.plan-ambiguous':
      '{value} に該当するラーニングプランが Docebo に複数あります: ID {ids}。見出しが Learning plan ID の列に正しい ID を入力してください。',
    'row.plans-differ':
      '{first} と {second} は Docebo では別のラーニングプランです: ID {ids}。どちらかを修正するか、空にしてください。',
    'row.plan-follows-courses':
      'ラーニングプランのステータス、完了日、スコアは Docebo がコースから設定するため、何も送信されません ({held})。コースに記録するには、Rowcall で [コースに展開] を選択してください。',
    'row.plan-lacks': 'Docebo のラーニングプランに {fields} はありません。この行で空にしてください。',
    'row.plan-validity':
      'この人は別の有効期間でラーニングプランに登録されています ({held})。Docebo の API でそれを変更できるかどうかは不明です。何も送信されません。Docebo で変更してください。',
    'row.plans-unavailable':
      'この Docebo のラーニングプランを Rowcall ({request}) または接続中の人が表示できません。スーパー管理者としてチェックするか、代わりにコースを指定してください。',
    'row.entry-unreadable':
      'Docebo のこの{what}は項目 {field} が {value} で、Rowcall では読み取れません。Docebo で{what}をご確認ください。',
    'row.entry-unreadable.missing':
      'Docebo のこの{what}には項目 {field} がなく、Rowcall では読み取れません。Docebo で{what}をご確認ください。',
    'entry.enrollment': '登録',
    'entry.user': 'ユーザー',
    'entry.course': 'コース',
    'row.entry-twice': 'Docebo の一覧に、この登録が複数回表示されています。Docebo でご確認ください。',
    'row.names-differ.user':
      '{first} と {second} は Docebo では別のユーザーです: ID {ids}。どちらかを修正するか、空にしてください。',
    'row.names-differ.course':
      '{first} と {second} は Docebo では別のコースです: ID {ids}。どちらかを修正するか、空にしてください。',
    'state.-2': 'キャンセル待ち',
    'state.-1': '確認待ち',
    'state.0': '登録済み',
    'state.1': '受講中',
    'state.2': '完了',
    'state.3': '停止中',
    'state.4': 'オーバーブッキング',
    'state.on': '{status} ({date})',
    'state.now': '{status} (日付は更新時に Docebo が設定)',
    'level.3': '受講者',
    'level.4': 'チューター',
    'level.6': '講師',
    'value.none': 'なし',
    'value.score': 'スコア {score}',
    'value.level': 'レベル {level}',
    'value.session': 'セッション {session}',
    'value.no-session': 'セッション {session} に未参加',
    'value.of-field': '{field} {value}',
    'value.present': '出席',
    'value.not-present': '出席なし',
    'value.passed': '合格',
    'value.failed': '不合格',
    'value.field': '項目 {field}: {value}',
    'value.kept': '保持された {date} の完了',
    'value.kept.no-date': '保持された完了',
    'value.field.titled': '{title}: {value}',
    'value.field.name': '項目 {field}',
    'value.enrolledAt': '登録日 {date}',
    'value.activeFrom': '有効開始日 {date}',
    'value.activeUntil': '有効終了日 {date}',
    'value.no-end': '無期限: {date}',
    'value.not-set': '未設定',
    'held.status': 'ステータス',
    'held.completedAt': '完了日',
    'held.score': 'スコア',
    'held.enrolledAt': '受講登録日',
    'held.activeFrom': '有効期間の開始',
    'held.activeUntil': '有効期間の終了',
    'held.level': 'レベル',
    'held.changed': '{field}、{before} → {after}',
    'set-back.setsBack': '{rows|# 行}が完了を取り消します',
    'set-back.replacesDates': '{rows|# 行}が完了日を置き換えます',
    'set-back.unenrollsCompleted': '{rows|# 行}が完了した人の登録を解除します',
    'set-back.of-row.setsBack': '完了を取り消します (アーカイブはされません)',
    'set-back.of-row.replacesDates': '完了日を置き換えます (元の日付はアーカイブされません)',
    'set-back.of-row.unenrollsCompleted': '完了のある登録を終了します (アーカイブはされません)',
    'details.not-enrolled':
      '{user} は {course} に登録されていません。Docebo で登録するか、操作「登録」を入力してから、もう一度チェックしてください。',
    'details.not-seen':
      '{user} は {course} に登録されていないか、どちらかが存在しません。両方を確かめてから、もう一度チェックしてください。',
    'details.in-plan': 'ラーニングプランで: {state}。',
    'details.not-in-plan': '{user} はラーニングプラン {plan} に登録されていません。',
    'plan.not-in': 'ラーニングプランに未登録',
    'plan.progress': '{state}、{percent}% 完了',
    'plan.untold': '進捗は Docebo に表示されません',
    'details.moved-since':
      'チェック後に Docebo で変更されたため、何も送信されていません。もう一度チェックしてください。',
    'details.no-enrollment': '未登録',
    'details.enrolled': '登録済み',
    'details.keeps': '再認定: {date} の完了を保持',
    'details.keeps.no-date': '再認定: 完了を保持',
    'details.no-attendance':
      'この Docebo はインポートで出欠と評価を記録しないため、何も送信されていません: {why}。Docebo で記録してください。',
    'details.no-recertification':
      'この Docebo は再認定を記録しないため、何も送信されず、完了はそのままです: {why}。置き換える場合は、操作「更新」を入力してください。',
    'details.no-change': 'Docebo はすでにこの状態です: {state}。',
    'details.kept-later':
      'Docebo の内容を残しました: {state}。このシートでは、より新しい日付の完了でのみ置き換えます。',
    'details.kept-any': 'Docebo の内容を残しました: {state}。このシートでは完了を置き換えません。',
    'details.gives-way.newest':
      '除外: {row} 行目に、同じユーザーとコースでより新しい日付があり、このシートでは最も新しいものを残します。',
    'details.gives-way.oldest':
      '除外: {row} 行目に、同じユーザーとコースでより古い日付があり、このシートでは最も古いものを残します。',
    'details.who.user': 'ユーザー {user}',
    'details.who.course': 'コース {course}',
    'details.sending': '送信済み。応答を待っています。',
    'details.unknown': '送信しましたが、応答が失われました。次のチェックで Docebo の内容を読み取ります。',
    'details.failed': 'Docebo が拒否しました: {message}',
    'details.failed.no-reason': 'Docebo が理由を示さずにこの変更を拒否しました。',
    'details.without-effect':
      '{sends} 回送信しましたが、Docebo の内容がまだ異なります: {details}。Docebo で修正してください。',
    'details.differs': 'Docebo の内容は {holds} です: {wrong}。',
    'details.touched': '変更を依頼していない登録まで変更されました',
    'details.left-alone':
      'その後変更されたため、スキップしました。想定は「{expected}」ですが、Docebo の内容は「{holds}」です。',
    'details.verified': 'Docebo の内容は {holds} です。',
    'details.verified.hidden': 'Docebo の内容は {holds} です。読み戻せないもの: {hidden}。',
    'details.verified.gone': 'Docebo に登録はありません。',
    'details.also-changed': ' ほかの変更: {also}。',
    'details.still-enrolled':
      '登録なしが依頼されましたが、Docebo の内容は {holds} です。解除するにはもう一度チェックしてください。',
    'details.asked':
      '依頼は {asked} ですが、Docebo の内容は {holds} です。設定するにはもう一度チェックしてください。',
    'details.gone-since': '依頼は {asked} ですが、Docebo に登録はもうありません。',
    'details.gone-since.nothing-asked': 'Docebo に登録はもうありません。',
    'details.not-readable': 'Docebo は受け付けましたが、表示しません。{hidden} は読み戻せません。',
    'details.not-yet': 'チェックは後で続行されます。',
    'details.not-just-seen.import':
      'チェックから 1 時間以上経過しており、インポートには古すぎます。もう一度チェックしてください。',
    'details.not-just-seen':
      'チェックから 1 時間以上経過しており、小数を送るインポートには古すぎます。もう一度チェックしてください。',
    'details.no-import':
      'スコア {score} に小数があります。小数を送れるのは一括インポートだけですが、この Docebo の一括インポートは依頼どおりに動作しませんでした。整数を入力してください。',
    'details.unreadable':
      'このバージョンの Rowcall では行の受領記録を読み取れません。もう一度チェックしてください。',
    'details.stale': '前回のチェック後に変更されました。もう一度チェックしてください。',
    'details.pending': 'チェック後に {rows|# 行}が変更されました。',
    'pilot.still-enrolled': 'この人はまだ登録されています',
    'pilot.enrollment-gone': '登録がなくなっています',
    'pilot.not-enrolled': 'この人は登録されていません',
    'pilot.holds-other': '依頼は {wanted} ですが、Docebo の内容は {holds} です',
    'pilot.also-changed': 'ほかの変更: {also}',
    'pilot.not-kept': '登録日とスコアが変わっていないため、{date} の完了は保持されずに上書きされたようです',
    'pilot.not-kept.no-date':
      '登録日とスコアが変わっていないため、以前の完了は保持されずに上書きされたようです',
    'pilot.roster-untold': 'セッションの名簿に、記録した内容が表示されていません',
    'pilot.no-enrollment': '登録なし',
    'way.put-one': '個別の更新',
    'way.put-many': '一括更新',
    'way.post-batch': '更新する一括インポート',
    'way.enroll-many': '一括登録',
    'way.enroll-batch': '登録する一括インポート',
    'way.recertify-batch': '再認定',
    'way.leave-session': 'セッションだけから外す操作',
    'way.attendance-batch': '出欠と評価のインポート',
    'way.unenroll-many': '一括登録解除',
    'way.plan-enroll': 'ラーニングプランへの登録',
    'way.plan-unenroll': 'ラーニングプランからの登録解除',
    'way.no-titles':
      'この Docebo は追加の登録項目を示さないため、項目のタイトルで列を見つけられません。ID を見出しに使用してください: Field 7。',
    'way.closed':
      '{way}: Rowcall が最初の呼び出しを読み戻したところ結果が依頼どおりではなかったため、この Docebo では使用されません。',
    'way.closed.why':
      '{way}: Rowcall が最初の呼び出しを読み戻したところ結果が依頼どおりではなかったため、この Docebo では使用されません: {why}。',
    'answer.strange': 'Rowcall の知らないデータ、{detail}',
    'answer.none': 'なし: {detail}',
    'question.date-order':
      '列 {column} の{cells|日付}は複数の読み方ができます。先に来るのは日ですか、月ですか？',
    'question.date-order.year':
      '列 {column} の{cells|日付}は複数の読み方ができます。先に来るのは日、月、年のどれですか？',
    'question.which-column': '{column} に該当する列が複数あります。どれを使用しますか？',
    'question.says-status': '列 {column} は誰が完了したかを示しているようです。使用しますか？',
    'question.leaves-out': '列 {column} はどの行を送信するかを示しているようです。使用しますか？',
    'question.user-match': '列 {column} の内容は何ですか？',
    'question.course-match': '列 {column} の内容は何ですか？',
    'question.second-column.user':
      '列 {column} は同じユーザーを別の方法で示しています。2 つの列が一致しない行は送信されません。使用しますか？',
    'question.second-column.course':
      '列 {column} は同じコースを別の方法で示しています。2 つの列が一致しない行は送信されません。使用しますか？',
    'question.second-column.plan':
      'このシートにはコースの列と、ラーニングプランの列 {column} があります。両方に入力のある行は送信されません。使用しますか？',
    'question.score-percent': '列 {column} の{cells|スコア}が小数です。パーセンテージですか？',
    'question.enrollment-field': '列 {column} は Docebo の追加の登録項目の可能性があります。内容は何ですか？',
    'question.header-row': '見出しはどの行にありますか？',
    'question.hidden-rows': 'このシートには、行を非表示にするフィルタがあります。非表示の行を含めますか？',
    'question.hidden-rows.counted':
      'チェックした行のうち {cells} 行がフィルタで非表示です。非表示の行を含めますか？',
    'question.overwrite': 'Docebo にすでに完了がある人がいる可能性があります。置き換えますか？',
    'answer.status': '使用する: この列が完了でないとする行は、完了として送信されません',
    'answer.leaves-out.status': '使用する: この列で除外された行は送信されません',
    'answer.x-is-yes': 'X は完了',
    'answer.x-is-no': 'X は未完了',
    'answer.ignore': '無視する',
    'answer.day-first': '日が先',
    'answer.month-first': '月が先',
    'answer.year-first': '年が先',
    'answer.visible': '表示されている行のみ',
    'answer.all': '非表示の行も含める',
    'answer.percent': 'パーセンテージ',
    'answer.points': '点数',
    'answer.name': 'ユーザー名またはメールアドレス',
    'answer.username': 'ユーザー名',
    'answer.email': 'メールアドレス',
    'answer.code': 'コースコード',
    'answer.check': '使用する',
    'answer.user-match.id': 'ユーザー ID (数値でないものはユーザー名またはメールアドレス)',
    'answer.user-match.docebo-id': 'Docebo のユーザー ID',
    'answer.course-match.id': 'コース ID (数値でないものはコースコード)',
    'answer.course-match.docebo-id': 'Docebo のコース ID',
    'answer.course-match.plan': 'ラーニングプラン (コードまたは名前)',
    'answer.course-match.plan-id': 'ラーニングプラン ID',
    'answer.user-field': 'ユーザー項目 {field}',
    'answer.user-field.or-usernames': 'ユーザー項目 {field}、またはユーザー名',
    'answer.enrollment-field.standard': 'Rowcall がこの見出しで読み取るもの',
    'answer.enrollment-field': '登録項目 {field}、ID {id}',
    'answer.overwrite.always': '常に置き換える',
    'answer.overwrite.later': 'シートの日付の方が新しい場合のみ',
    'answer.overwrite.none': '置き換えない',
    'answer.row': '{row} 行目: {example}',
    'answer.nth': '{header}、{count} 個中 {nth} 番目',
    'answer.becomes': '{answer}: {value} は {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': 'ユーザーのない行 {rows|# 件}',
    'reason.course-missing': 'コースのない行 {rows|# 件}',
    'reason.name-is-date': '日付になっている名前 {rows|# 件}',
    'reason.name-rounded': 'セルには長すぎる数値 {rows|# 件}',
    'reason.id-not-whole': '整数でない ID {rows|# 件}',
    'reason.nothing-asked': '日付もステータスもない行 {rows|# 件}',
    'reason.date-impossible': '存在しない日付 {rows|# 件}',
    'reason.date-ambiguous': '複数の読み方がある日付 {rows|# 件}',
    'reason.date-unreadable': '読み取れない日付 {rows|# 件}',
    'reason.no-date': '完全な日付のないセル {rows|# 件}',
    'reason.date-out-of-range': '年が範囲外の日付 {rows|# 件}',
    'reason.date-in-future': '未来の日付 {rows|# 件}',
    'reason.dates-reversed': '開始より前に終わる期間 {rows|# 件}',
    'reason.status-unreadable': '不明なステータス {rows|# 件}',
    'reason.date-without-completed': 'ステータスが完了でない日付 {rows|# 件}',
    'reason.score-unreadable': '読み取れないスコア {rows|# 件}',
    'reason.cannot-clear': '空にできない値 {rows|# 件}',
    'reason.score-decimal': '小数のあるスコア {rows|# 件}',
    'reason.action-unreadable': '不明な操作 {rows|# 件}',
    'reason.level-unreadable': '不明なレベル {rows|# 件}',
    'reason.session-unreadable': '読み取れないセッション {rows|# 件}',
    'reason.attendance-without-session': '{rows|セッションのない出欠 # 件}',
    'reason.attendance-unreadable': '{rows|読み取れない出欠 # 件}',
    'reason.attendance-absent': '{rows|API で記録できない欠席 # 件}',
    'reason.passed-unreadable': '{rows|読み取れない合否 # 件}',
    'reason.evaluation-unreadable': '{rows|読み取れない評価 # 件}',
    'reason.evaluation-in-future': '{rows|未来の評価日 # 件}',
    'reason.roster-unclear': '{rows|不確かなセッション名簿 # 件}',
    'reason.attendance-unkept': '{rows|送れないステータスを伴う出欠 # 件}',
    'reason.attendance-kept': '{rows|保持される完了を伴う出欠 # 件}',
    'reason.roster-untold': '{rows|Docebo が表示しないセッション # 件}',
    'reason.roster-silent': '{rows|Docebo が表示しない値 # 件}',
    'reason.leave-session': '{rows|外すセッションがないか表示されない行 # 件}',
    'reason.not-in-session': '{rows|セッションに未登録 # 件}',
    'reason.session-unknown': '見つからないセッション {rows|# 件}',
    'reason.session-ambiguous': '複数見つかったセッション {rows|# 件}',
    'reason.sessions-untold': 'ID が必要なセッション {rows|# 件}',
    'reason.other-tenant': '別の Docebo の ID を使う行 {rows|# 件}',
    'reason.precondition-unreadable': '読み取れない「Docebo の前提条件」 {rows|# 件}',
    'reason.field-unfit': '合わない追加項目 {rows|# 件}',
    'reason.fields-missing': '必須項目のない行 {rows|# 件}',
    'reason.already-enrolled': '登録済み {rows|# 件}',
    'reason.says-not-done': '未完了とする行 {rows|# 件}',
    'reason.left-out': '列で除外された行 {rows|# 件}',
    'reason.other-headers': '別の見出しの下にある行 {rows|# 件}',
    'reason.under-section': '未完了を示す見出しの下にある行 {rows|# 件}',
    'reason.question-open': '回答待ちの行 {rows|# 件}',
    'reason.row-hidden': 'フィルタで非表示の行 {rows|# 件}',
    'reason.duplicate': '重複する行 {rows|# 件}',
    'reason.user-unknown': '見つからないユーザー {rows|# 件}',
    'reason.user-ambiguous': '複数見つかったユーザー {rows|# 件}',
    'reason.course-unknown': '見つからないコース {rows|# 件}',
    'reason.course-ambiguous': '複数見つかったコース {rows|# 件}',
    'reason.plan-and-course': 'コースとラーニングプランの両方がある行 {rows|# 件}',
    'reason.plan-unknown': '見つからないラーニングプラン {rows|# 件}',
    'reason.plan-ambiguous': '複数見つかったラーニングプラン {rows|# 件}',
    'reason.plans-differ': '2 つのラーニングプランを示す行 {rows|# 件}',
    'reason.plan-follows-courses': 'ラーニングプランの完了 {rows|# 件}',
    'reason.plan-lacks': 'ラーニングプランにない値 {rows|# 件}',
    'reason.plan-validity': 'ラーニングプランの異なる有効期間 {rows|# 件}',
    'reason.plans-unavailable': 'Docebo に表示されないラーニングプラン {rows|# 件}',
    'reason.entry-unreadable': 'Docebo の読み取れない項目 {rows|# 件}',
    'reason.entry-twice': '二重に表示される登録 {rows|# 件}',
    'reason.names-differ': '2 つの人またはコースを示す行 {rows|# 件}',
    'reason.recertify-without-date': '日付のない再認定 {rows|# 件}',
    'reason.recertify-with-session': 'セッションのある再認定 {rows|# 件}',
    'reason.recertify-earlier': '完了より前の再認定 {rows|# 件}',
    'reason.not-enrolled': '未登録 {rows|# 件}',
    'reason.failed': 'Docebo が拒否 {rows|# 件}',
    'reason.unknown': '応答なし {rows|# 件}',
    'reason.differs': 'Docebo と相違 {rows|# 件}',
    'reason.other': '送信できない行 {rows|# 件}',
    'menu.open': 'サイドバーを開く',
    'menu.check': '行をチェック',
    'menu.run': '登録を更新…',
    'menu.selected': '選択した行をチェックして更新…',
    'menu.stop': '停止',
    'menu.verify': '更新した行を確認',
    'menu.undo': '実行を元に戻す…',
    'menu.refresh': 'Docebo の内容を表示',
    'menu.get': 'Docebo から取得…',
    'menu.get-courses': 'コースを取得…',
    'menu.get-people': '人を取得…',
    'menu.expand': 'コースに展開',
    'menu.offer': 'コースとセッションをプルダウンで表示',
    'menu.offer.done': '{header} の下のセルで、この Docebo のコースを選択できます。ほかの値も入力できます。',
    'menu.offer.kept': '{cells|# 個のセルは元のデータの入力規則のままです。}',
    'menu.offer.sessions': '{header} の下のセルで、セッションを選択できます。',
    'menu.offer.none': '{header} の下のセルにはすでにデータの入力規則があるため、何も変更されませんでした。',
    'menu.offer.no-courses':
      'このスプレッドシートには、この Docebo のコースの一覧がまだありません。先にこのメニューの コースを取得… を選択してください。',
    'menu.offer.no-column':
      'このシートにはコースコードまたはコースのタイトルの列がありません。サイドバーを開いて列を選択してください。',
    'menu.ids': 'ID の表示/非表示',
    'menu.help': 'ヘルプ',
    'menu.ids.shown': 'Rowcall の受領記録と ID を表示しました。',
    'menu.ids.hidden': 'Rowcall の受領記録と ID を非表示にしました。',
    'menu.ids.none': 'このシートにはまだ Rowcall の列がありません。先に行をチェックしてください。',
    'sheet.undo': '元に戻す {date} {time}',
    'sheet.template': 'Rowcall テンプレート',
    'header.username': 'ユーザー名',
    'header.first-name': '名',
    'header.last-name': '姓',
    'header.name': '名前',
    'header.email': 'メール',
    'header.deactivated': '無効',
    'header.user-id': 'Docebo ID (ユーザー)',
    'header.course-code': 'コースコード',
    'header.course-title': 'コースのタイトル',
    'header.course-type': 'コースの種類',
    'header.course-id': 'Docebo コース ID',
    'header.session-code': 'セッションコード',
    'header.session-name': 'セッション名',
    'header.begins': '初日',
    'header.ends': '最終日',
    'header.status': 'ステータス',
    'header.completedAt': '完了日',
    'header.score': 'スコア',
    'header.enrolledAt': '受講登録日',
    'header.activeFrom': '有効開始日',
    'header.activeUntil': '有効終了日',
    'header.level': 'レベル',
    'header.action': '操作',
    'header.assignment': '割り当ての種類',
    'header.held': 'Docebo の前提条件',
    'header.from-plan': '元のラーニングプラン',
    'header.plan-id': 'ラーニングプラン ID',
    'header.session-id': 'セッション ID',
    'header.enrollment': '登録',
    'header.note': '備考',
    'header.read': '読み取り日時',
    'header.yes': 'はい',
    'undo.unordered':
      '元に戻しません: ログではこの実行の時刻が前後しているため、この登録についての行のうちどれが最初か分かりません。ログを並べ替えた場合は「Time」の昇順に並べ替えてから、このシートをもう一度作成してください。そうでない場合は、行を比べて登録をご自身で修正してください。',
    'undo.unknown-before': '元に戻しません: Docebo に以前あった内容がログに記録されていません。',
    'undo.nothing': '元に戻すものはありません。',
    'undo.unknown': '「{field}」の以前の値は不明のため、そのまま残ります。',
    'undo.empty': '「{field}」は以前は空でしたが、Docebo の API では空にできません。',
    'undo.dropped':
      '以前は完了日がありませんでした。ステータスとともに Docebo が完了日を消すかどうかは、読み戻すと分かります。',
    'undo.date-alone':
      '以前の完了日 {date} はステータス「完了」とともにしか設定できないため、元に戻しません。',
    'undo.score.decimals':
      '以前のスコア {score} は送信できません: 小数はステータスと一緒にしか送信できません。',
    'undo.score.odd':
      '以前のスコア {score} は送信できません: 小数点以下 2 桁までの 0 以上の数値ではありません。',
    'undo.beyond': 'Docebo が以前の内容を示さないため、元に戻りません: {parts}。',
    'undo.roster':
      'セッションに記録され、取り消されません: {parts}。Docebo の API では出欠を取り消せません。Docebo で修正してください。',
    'undo.joins': '実行で離れたセッションに再び参加します。そこに記録されていた内容は元に戻りません。',
    'undo.archive':
      'この実行は再認定を記録しました。アーカイブは元に戻りません。Docebo に保持を求めた内容はそのまま残り、この行はその値を登録に戻します。',
    'undo.unenrolls': '実行でこの人が登録されました: 登録を解除します。その後の進捗も失われます。',
    'undo.leaves-plan':
      '実行でこの人がラーニングプランに登録されました: 登録を解除します。コースの登録は残ります。',
    'undo.enters-plan':
      '実行でこの人のラーニングプランの登録が解除されました: もう一度登録します。進捗はコースによって決まります。',
    'undo.enrolls': '実行でこの人の登録が解除されました: 進捗、セッション、項目は元に戻りません。',
    'undo.without-start':
      'ログの名前が変更された、置き換えられた、または短くされたため、この実行の開始がログにありません。実行で変更された登録がここにない可能性があります。',
    'undo.damaged':
      'この実行の {lines|# 行}がログで変更されていて読み取れません: その内容はここでは元に戻りません。',
    'sheet.by-course': '{sheet} (コース別)',
    'sheet.as-rows': '{sheet} (行形式)',
    'menu.stopping': '実行中の呼び出しが終わると Rowcall は停止します。',
    'held.none': '未登録',
    'held.unknown': 'ユーザーまたはコースが見つかりません',
    'held.unclear': '不明: チェックを参照',
    'list.comma': '、',
    'list.and': '{items}、{last}',
    'list.more': '{items}、ほか {count} 件',
    'rows.count': '{rows|# 行}',
    'calls.count': '{calls|# 回の呼び出し}',
    'slices.count': '{slices|# 区間}',
    'sign-in.close-tab': 'このタブを閉じてシートに戻ることができます。',
    'sign-in.done': '{domain} に {name} としてログインしました。',
    'sign-in.app': 'アプリ自体',
    'sign-in.nothing-changed': '何も変更されていません。',
    'sign-in.not-begun':
      'このログインは終了しています (使用済みか中止済み)。サイドバーが接続されていない場合は、サイドバーからやり直してください。',
    'sign-in.another': 'このページは以前のログインのものです。最後に開始したログインを続けてください。',
    'sign-in.too-late':
      'ログインに {minutes} 分以上かかったため、中止されました。サイドバーからやり直してください。',
    'sign-in.not-allowed':
      'Docebo でアクセスが拒否されました。許可する場合は、サイドバーからやり直してください。',
    'sign-in.turned-down':
      'Docebo が Rowcall を受け入れませんでした。クライアント ID とリダイレクト URI を Docebo のアプリと比べてから、サイドバーでやり直してください。',
    'sign-in.turned-down.detail':
      'Docebo が Rowcall を受け入れませんでした: {detail}。クライアント ID とリダイレクト URI を Docebo のアプリと比べてから、サイドバーでやり直してください。',
    'sign-in.no-code':
      '誰がログインしたかが Docebo から示されませんでした。サイドバーからやり直してください。',
    'sign-in.refused':
      'Docebo がログインを受け付けませんでした。クライアント ID、クライアント シークレット、リダイレクト URI を Docebo のアプリと比べてから、サイドバーでやり直してください。',
    'sign-in.no-more-calls':
      '現在、Docebo はこれ以上の呼び出しを受け付けません。後でサイドバーからやり直してください。',
    'sign-in.no-more-calls.until':
      '現在、Docebo はこれ以上の呼び出しを受け付けません。{time} UTC 以降にサイドバーからやり直してください。',
    'sign-in.unreachable':
      'Docebo に接続できなかったか、応答が失われました。ドメインを確かめてから、サイドバーでやり直してください。',
    'sign-in.lost': 'Docebo の応答が失われたか、読み取れませんでした。サイドバーからやり直してください。',
    'job.check': 'チェック',
    'job.run': '更新',
    'job.verify': '確認',
    'job.refresh': '読み取り',
    'note.next':
      'Rowcall はこの{job}をおよそ 1 時間ごとに自動で続行します。次は {time} ごろです。経過を見る、または停止するには、[拡張機能] ▸ [Rowcall] ▸ [サイドバーを開く] を選択してください。',
    'note.stopped':
      'Rowcall は {time} にこの{job}を停止しました: {sentence} 続行するには、[拡張機能] ▸ [Rowcall] ▸ [サイドバーを開く] を選択してください。',
    'get.unproven':
      'Rowcall が読み取る間に一覧が何度も変わったため、シートに登録が不足している可能性があります。後でもう一度取得してください。',
    'get.untold': 'Docebo が総数を示さなかったため、シートに登録が不足している可能性があります。',
    'get.odd':
      '{entries|# 件の登録}がシートにありません。Docebo の一覧の形式を Rowcall が読み取れないためです。',
    'get.twice': 'Docebo の一覧に {entries|# 件の登録}が二重にあります。シートではそれぞれ 1 行です。',
    'get.directory.unproven':
      'Rowcall が読み取る間に一覧が何度も変わったため、不足がある可能性があります。チェックではこのシートを候補の提示にのみ使用します。後でもう一度取得してください。',
    'get.directory.untold': 'Docebo が総数を示さなかったため、シートに不足がある可能性があります。',
    'get.directory.odd':
      '{entries|# 件}がシートにありません。Docebo の一覧の形式を Rowcall が読み取れないためです。',
    'get.directory.lacking': 'Docebo は {courses|# 件のコース}のセッションの一覧を示しません。',
    'get.blank': 'Docebo の一覧に{columns}がないため、これらのセルは空白です。',
    'get.blank.some': 'Docebo の一覧で、{rows|# 行}に{column}がありません。',
    'get.blank.username': 'ユーザー名',
    'get.blank.name': '氏名',
    'get.blank.email': 'メールアドレス',
    'get.blank.level': 'レベル',
    'get.blank.assignment': '割り当ての種類',
    'mail.why':
      'このメールは、Rowcall の設定で「バックグラウンドの処理が終わったらメールで通知」がオンになっているため送信されています。',
    'mail.gone.subject': 'Rowcall が停止しました: スプレッドシートがもうありません',
    'mail.gone.body':
      'Rowcall がバックグラウンドで処理していたスプレッドシートを開けなくなったため、再試行をやめました。',
    'mail.connection': 'このシートの接続先は {domain} です。',
    'mail.rows': '{rows|# 行}: {status}',
    'mail.rows.pending': '未チェック',
    'mail.stopped.subject': 'Rowcall が停止しました。ご対応ください: {sheet}',
    'mail.stopped': 'Rowcall は {time} にシート {sheet} の{job}を停止しました。{sentence}',
    'mail.stopped.last': '失われたものはありません。シート、次にサイドバーを開き、そこから続行してください。',
    'mail.finished.subject': 'Rowcall が {sheet} の{job}を終了しました',
    'mail.finished': 'Rowcall は {time} にシート {sheet} の{job}を終了しました。',
    'mail.finished.last': '各行の結果は「Rowcall status」列をご確認ください。',
  },
  page: {
    'page.opening': '開いています…',
    'page.not-opened': 'Rowcall を開けませんでした',
    'page.try-again': '再試行',
    'page.cancel': 'キャンセル',
    'page.not-now': '後で',
    'page.progress': '進行状況',
    'list.comma': '、',
    'rows.count': '{rows|# 行}',
    'calls.count': '{calls|# 回の呼び出し}',
    'span.moment': '数秒',
    'span.seconds': '約 {count|# 秒}',
    'span.minutes': '約 {count|# 分}',
    'span.hours': '約 {count|# 時間}',
    'step.connect': '接続',
    'step.columns': '列',
    'step.rows': '行',
    'step.done': '完了:',
    'step.todo': '未完了:',
    'step.attention': '要確認:',
    'step.after-connect': '接続後',
    'step.after-columns': '列の選択後',
    'field.user': 'ユーザー',
    'field.course': 'コース',
    'field.completedAt': '完了日',
    'field.status': 'ステータス',
    'field.score': 'スコア',
    'field.enrolledAt': '受講登録日',
    'field.activeFrom': '有効開始日',
    'field.activeUntil': '有効終了日',
    'field.level': 'レベル',
    'field.session': 'セッション',
    'field.present': '出欠',
    'field.passed': '合否',
    'field.evaluationScore': '評価スコア',
    'field.evaluationDate': '評価日',
    'field.evaluationText': '評価コメント',
    'field.action': '操作',
    'field.precondition': 'Docebo の前提条件',
    'status.pending': '未チェック',
    'status.Ready': '準備完了',
    'status.No change': '変更なし',
    'status.Not enrolled': '未登録',
    'status.Invalid': '無効',
    'status.Duplicate': '重複',
    'status.Sending': '送信中',
    'status.Updated': '更新済み',
    'status.Failed': '失敗',
    'status.Unknown': '不明',
    'status.Verified': '確認済み',
    'status.Differs': '相違あり',
    'shown-problem.reconnect': '再接続',
    'shown-problem.choose-columns': '列を選択',
    'shown-problem.retry': '再試行',
    'shown-problem.show-rows': '行を表示',
    'shown-problem.retry-pilots': '再試行',
    'shown-problem.wait': 'もう一度見る',
    'shown-problem.grant': 'Google でアクセスを許可',
    'shown-problem.copy': '詳細をコピー',
    'shown-problem.copied': 'コピーしました',
    'shown-problem.copy-by-hand': 'ここではコピーできません。テキストを選択してコピーしてください:',
    'shown-problem.no-answer':
      'Google が時間内に応答しませんでした。失われたものはありません。実行された内容はシートにあります。インターネット接続を確かめて、もう一度お試しください。',
    'shown-problem.cut-off':
      '処理が終わる前に Google が打ち切りました。失われたものはありません。実行された内容はシートにあります。もう一度お試しください。',
    'shown-problem.accounts':
      'Google がこのページを拒否しました。このブラウザで複数の Google アカウントにログインしていることが原因である可能性が高いです。1 つのアカウントだけのウィンドウ (専用のプロファイルまたはシークレット ウィンドウ) でシートを開き、もう一度お試しください。',
    'shown-problem.strange':
      'このサイドバーと Rowcall のバージョンが合っていません。更新後に起こることがあります。サイドバーを閉じ、[拡張機能] ▸ [Rowcall] から開き直してください。',
    'shown-problem.stalled':
      '何度か問い合わせましたが、処理が進みませんでした。1 分待ってから再開してください。再び起こる場合は、サポート用に詳細をコピーしてください。',
    'shown-problem.lost-end':
      '処理は終了しましたが、最後の応答が失われました。下の数は現在のシートの状態です。',
    'shown-problem.never-began':
      'リクエストが失われたため、処理は開始されませんでした。もう一度お試しください。',
    'said.connected': '接続しました。{name} としてログインしています。',
    'said.progress': '{title}: {share} パーセント。',
    'said.check-done': 'チェックが終了しました。{rows|# 行}準備完了。',
    'intent.connect-first': '先に Docebo に接続してください。その後、ここで行をチェックします。',
    'intent.columns-first': '先に不足している列を選択してください。その後、ここで行をチェックします。',
    'welcome.title': 'Rowcall へようこそ',
    'welcome.what':
      'Rowcall は、Docebo の登録をこのシートの内容に合わせます。1 行が 1 人と 1 コースで、行ごとに日付を指定できます。',
    'welcome.how':
      'チェックは Docebo を読み取るだけで、各行にステータスを付けます。更新では、送信する前に必ずお尋ねします。',
    'welcome.safe':
      'Rowcall は専用の列を追加し、ご自身の列はサイドバーでセルを修正したときにだけ変更します。すべての変更を記録し、そのほとんどを元に戻せます。',
    'welcome.sample': 'サンプルシートを追加',
    'connect.intro': 'Rowcall は、Docebo に一度だけ追加する OAuth2 アプリでログインします。',
    'connect.domain': 'Docebo のドメイン',
    'connect.domain-hint': 'Docebo のアドレス (例: acme.docebosaas.com)',
    'connect.open-docebo': '{domain} を開く',
    'connect.find': '{domain} で探す',
    'connect.try-signing-in': 'Docebo のログインページで試す',
    'connect.grant': 'ログイン方法',
    'connect.grant.password': 'Docebo のユーザー',
    'connect.grant.password.hint':
      'Rowcall はこのユーザーができることを実行できます。スーパー管理者を選択してください。',
    'connect.grant.client_credentials': 'アプリ自体',
    'connect.grant.client_credentials.hint':
      'Docebo で、アプリの認証タイプ「Client credentials」をオンにする必要があります。',
    'connect.grant.authorization_code': 'ご自身 (Docebo のページで)',
    'connect.grant.authorization_code.hint':
      'SSO の場合は、先にこのブラウザで Docebo にログインしてください。Rowcall がパスワードを知ることはなく、ご自身ができることを実行できます。',
    'connect.client-id': 'クライアント ID',
    'connect.client-id-hint':
      'Docebo で: 歯車アイコン ▸ API and SSO ▸ Manage ▸ API Credentials ▸ 対象のアプリ。',
    'connect.client-secret': 'クライアント シークレット',
    'connect.client-secret-hint': '同じページでアプリを編集画面で開きます。',
    'connect.username': 'ユーザー名',
    'connect.username-hint':
      'SSO ではなく、Docebo のログインページに入力するもの。Docebo では Admin menu ▸ Users にあります。',
    'connect.password': 'パスワード',
    'connect.password-hint': 'ご自身の Google アカウントだけに保存され、シートには保存されません。',
    'connect.where-link': 'API 認証情報に関する Docebo のヘルプ',
    'connect.connect': '接続する',
    'connect.connecting': '接続しています…',
    'connect.lives-on':
      '切断し、ここでの情報を消去しました。Docebo からログアウトの返事はありませんでした。念のため、Docebo でアプリのクライアント シークレットを変更してください。',
    'connect.suspect': 'Docebo がこれを拒否しました。Docebo の内容と比べてください。',
    'connect.suspect.domain': 'このアドレスをご確認ください。',
    'connect.missing.domain': 'Docebo のドメインを入力してください。',
    'connect.missing.clientId': 'クライアント ID を入力してください。',
    'connect.missing.clientSecret': 'クライアント シークレットを入力してください。',
    'connect.missing.username': 'ユーザー名を入力してください。',
    'connect.missing.password': 'パスワードを入力してください。',
    'connect.signed-in-as': 'ログイン中',
    'connect.nobody': 'アプリ自体',
    'connect.level': 'レベル',
    'connect.level.all': 'スーパー管理者',
    'connect.rights.all': 'このアカウントはすべての登録を変更できます。',
    'connect.rights.some':
      'このアカウントは、割り当てられたユーザーとコースの登録を変更できます。それ以外は Docebo が拒否します。',
    'connect.rights.none': 'このアカウントは登録を変更できません。スーパー管理者として接続してください。',
    'connect.rights.unknown': 'このアカウントが登録を変更できるかどうかは、最初のチェックでわかります。',
    'connect.change': '変更',
    'connect.disconnect': '切断',
    'connect.disconnect-ask': 'Docebo から切断しますか？',
    'connect.disconnect-saying':
      'Rowcall は {domain} とその認証情報をすべて消去し、Docebo にログインの終了を依頼します。シートはそのままです。',
    'connect.disconnect-do': '切断して消去',
    'connect.disconnecting': '切断しています…',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': '別の Docebo を追加',
    'connection.naming': '名前と色',
    'connection.name': '名前',
    'connection.name-hint': '例: サンドボックス、本番。',
    'connection.colour': '色',
    'connection.colour.blue': '青',
    'connection.colour.green': '緑',
    'connection.colour.amber': '琥珀色',
    'connection.colour.red': '赤',
    'connection.colour.purple': '紫',
    'connection.colour.grey': 'グレー',
    'connection.save': '保存',
    'connect.closed': '{name} ({domain})',
    'connect.not-yet': '未接続',
    'sign-in.redirect-uri': 'Docebo のアプリのリダイレクト URI',
    'sign-in.redirect-uri-hint':
      '表示どおりに Docebo のアプリに貼り付け、認証タイプ「Authorization code + implicit grant」をオンにしてください。',
    'sign-in.again': '以前と同じアプリを使用する場合は空のままにします。',
    'sign-in.copy': 'コピー',
    'sign-in.continue': '続行',
    'sign-in.preparing': '準備しています…',
    'sign-in.ready':
      'Docebo のログインページが新しいタブで開きます。そこでログインし、Rowcall を許可してください。',
    'sign-in.waiting': 'Docebo のページでのログインを待っています。ログイン後、ここに戻ってください。',
    'sign-in.open': 'Docebo のログインページを開く',
    'sign-in.open-again': 'もう一度開く',
    'sign-in.look': 'ログインしました',
    'sign-in.looking': '調べています…',
    'language.label': '言語',
    'language.account': 'Google アカウントと同じ',
    'language.hint':
      'すべてのスプレッドシートで、ご自身にのみ適用されます。サイドバーがその言語で開き直します。',
    'language.use': 'この言語を使用',
    'settings.title': '設定',
    'settings.closed-ways': 'この Docebo では使用されません',
    'settings.retry-pilots': '次の実行で再試行',
    'settings.calls-per-hour': '1 時間あたりの呼び出し回数',
    'settings.calls-per-hour-hint':
      'Docebo では 1 つのアドレスから 1 時間に 1,000 回まで可能です。他のツールの分を残してください。',
    'settings.calls-per-hour-wrong': '1 から 100,000 までの整数を入力してください。',
    'settings.overlap': '呼び出しを減らすために登録を 2 回書き込む',
    'settings.overlap.never': 'しない',
    'settings.overlap.unless-completing': '完了にする場合を除く',
    'settings.overlap.always': '常に',
    'settings.overlap-hint': '2 回目の書き込みで通知が繰り返されることがあります。',
    'settings.zone': 'Docebo のタイムゾーン',
    'settings.zone-hint': '例: Europe/Paris。空の場合はスプレッドシートのタイムゾーン。',
    'settings.zone-wrong': '「{zone}」というタイムゾーンはありません。一覧から選択するか、空にしてください。',
    'settings.verify': '実行後に毎回確認',
    'settings.verify-hint':
      '更新した行を 1 回に約 200 行ずつ読み戻し、「確認済み」または「相違あり」とします。',
    'settings.hold': 'Docebo に保留を依頼するもの',
    'settings.hold.nothing': 'なし',
    'settings.hold.notifications': '通知',
    'settings.hold.notifications-and-certificates': '通知と修了証',
    'settings.hold-hint':
      '依頼できるのは一括インポートだけです。1 回に 200 行ずつ順に呼び出すため、大きな実行には時間がかかります。依頼できない行数はチェックで示されます。',
    'settings.save': '設定を保存',
    'settings.saving': '保存しています…',
    'settings.saved': '設定を保存しました',
    'columns.intro': '列を Docebo の項目に対応させます。',
    'columns.required': '必須',
    'columns.none': '列なし',
    'columns.no-header': '見出しのない列',
    'columns.same': '{header} ({nth})',
    'columns.samples': '例:',
    'columns.no-samples': 'まだ値がありません',
    'columns.choose': '列を選択してください。',
    'columns.more': 'ほか {fields|# 項目}',
    'columns.by-hand': 'これらの列はご自身で選択したものです。',
    'columns.recognised': 'Rowcall が認識したものを使用',
    'columns.template': 'テンプレートシートを作成',
    'columns.template-hint': '見出し、プルダウン、3 行の例があるシートを追加します。',
    'columns.turn': '行に変換',
    'columns.turn.matrix':
      '縦に人、横にコース: 人とコースごとに 1 行のシートを追加します。このシートはそのままです。',
    'columns.turn.pairs':
      '複数のコースが横に並ぶ: 人とコースごとに 1 行のシートを追加します。このシートはそのままです。',
    'columns.turn.list':
      '1 つのセルに複数のコース: 人とコースごとに 1 行のシートを追加します。このシートはそのままです。',
    'columns.making': 'シートを作成しています…',
    'columns.saving': '保存しています…',
    'columns.quoted': '「{header}」',
    'columns.quoted.looks': '「{header}」({looks})',
    'columns.unused': '使用されていません: {columns}。重要な列がある場合は、[列] で選択してください。',
    'columns.looks.ticks': 'チェックマーク',
    'columns.looks.result': '結果',
    'columns.looks.attendance': '出欠',
    'columns.looks.date': '日付',
    'columns.looks.deadline': '期限',
    'columns.looks.status': 'ステータス',
    'columns.looks.level': 'レベル',
    'columns.looks.score': 'スコア',
    'columns.looks.session': 'セッション',
    'columns.looks.action': '操作',
    'columns.others': '読み取られない他の列: {columns}',
    'columns.lost': '{fields} に選択した列がシートにありません。Rowcall は認識した列を使用します。',
    'columns.missing': '不足: {fields}',
    'columns.unread': 'シートを読み取れませんでした',
    'columns.additional': '追加の登録項目: {columns}。',
    'columns.extra':
      '追加の登録項目のタイトルを見出しにした列で、その項目に入力できます。「Field 7」は ID が 7 の項目に設定します。',
    'columns.hint.completedAt': '日付があってステータスのない行は「完了」になります。',
    'columns.hint.level': '受講者、チューター、講師のいずれか。',
    'columns.hint.present':
      '集合研修コースの場合: セッションの全イベントに出席。Docebo の API では誰かを欠席として記録することはできません。',
    'columns.hint.passed': '集合研修コースの場合: セッションでの評価の結果。',
    'columns.hint.session': 'セッションのあるコースの場合: セッションの ID、コード、または名前。',
    'columns.hint.action': '行ごとに、更新、登録、未登録なら登録、登録解除、再認定のいずれか。',
    'columns.hint.precondition':
      'Docebo がこの内容である間だけ、行が送信されます。実行を元に戻すシートで使用されます。',
    'action.label': '操作',
    'action.else': '「操作」のセルが空白の行に適用されます。',
    'action.update': '更新',
    'action.enroll-if-missing': '未登録なら登録',
    'action.enroll': '登録',
    'action.unenroll': '登録解除',
    'action.recertify': '再認定',
    'action.update.hint': '既存の登録だけを更新します。',
    'action.enroll-if-missing.hint': '未登録の人を登録し、その他を更新します。',
    'action.enroll.hint': '未登録の人を登録します。既存の登録はそのままです。',
    'action.unenroll.hint': 'コースの登録を解除します。進捗が失われることがあります。',
    'action.recertify.hint':
      '既存の登録を完了にします。Docebo は既存の完了を保持し、新しい完了を記録します。',
    'action.enroll-if-missing.after': '{fields} (未登録なら登録)',
    'action.enroll.after': '{fields} (登録)',
    'action.unenroll.after': '{fields} (登録解除)',
    'action.recertify.after': '{fields} (再認定)',
    'choices.title': '既存の完了、繰り返しの行',
    'choices.kept-row': '1 つの登録に複数の行がある場合',
    'choices.kept-row.none': 'どれも送信しない (重複)',
    'choices.kept-row.newest': '最も新しいものを残す',
    'choices.kept-row.oldest': '最も古いものを残す',
    'choices.overwrite': 'Docebo に完了がある場合',
    'choices.overwrite.always': '置き換える',
    'choices.overwrite.later': 'より新しい日付なら置き換える',
    'choices.overwrite.none': 'そのままにする',
    'choices.overwrite.ask': '質問する',
    'choices.kept': '{rows|# 行}はそのままです。Docebo に完了があります。',
    'questions.open': '質問が {count|# 件}あります',
    'questions.hint': '回答が必要な行は、回答するまで送信されません。回答は記憶されます。',
    'questions.more': '{values}、ほか {count} 件',
    'rows.in-sheet': '「{sheet}」に {rows|# 行}',
    'rows.counting': 'ステータスごとに行を数えています…',
    'rows.no-rows':
      'このシートにはまだ行がありません。見出しの下に、1 行につき 1 件の登録を入力してください。',
    'rows.bar': 'ステータス別の行数: {parts}',
    'rows.bar.part': '{status} {count}',
    'rows.show': '次の「{status}」の行へ移動',
    'rows.shown': '{row} 行目を選択しました ({count} 行中): {status}。もう一度選択すると次の行に移動します。',
    'rows.shown.only': '{row} 行目を選択しました (該当は 1 行のみ): {status}。',
    'rows.none-shown': '「{status}」の行はもうありません。',
    'rows.check': '行をチェック',
    'rows.expand-plans': 'コースに展開',
    'rows.check-again': 'もう一度チェック',
    'rows.check-selected': '選択した行をチェック',
    'rows.retry-failed': '失敗した {rows|# 行}を再試行',
    'rows.settle': '{rows|# 行}の結果を調べる',
    'rows.run.update': '{count|# 件の登録}を更新',
    'rows.run.enroll': '{count|# 件を登録}',
    'rows.run.unenroll': '{count|# 件を登録解除}',
    'rows.run.mixed': '{count|# 件の変更}を実行',
    'rows.mix.updated': '更新 {count} 件',
    'rows.mix.enrolled': '登録 {count} 件',
    'rows.mix.unenrolled': '登録解除 {count} 件',
    'rows.verify': '{rows|# 行}を確認',
    'rows.verify-again': 'もう一度確認',
    'rows.nothing-to-do': 'Docebo はこれらの行のとおりです。変更するものはありません。',
    'rows.nothing-left': '送信するものは残っていません。',
    'rows.earlier':
      '{rows|# 行}は以前に更新または確認済みで (最初の行は {since})、読み直されていません。確認を実行すると読み戻します。',
    'rows.nothing-ready': '準備完了の行はありません。',
    'rows.now-in': '現在のシートは「{sheet}」です。',
    'rows.stale': '前回のチェック後に行が変更されました。もう一度チェックしてください。',
    'rows.stale.count': '前回のチェック後に {rows|# 行}が変更されました。もう一度チェックしてください。',
    'plan.ready': '{rows|# 行}準備完了、{span}',
    'plan.selected': '選択した行のみです。',
    'plan.ready.for': '{rows|# 行}準備完了 ({enrollments|# 件の登録})、{span}',
    'plan.not-held.notifications':
      '{rows|# 行}については、通知の保留を Docebo に依頼できません。依頼できるのは一括インポートだけです。',
    'plan.not-held.notifications-and-certificates':
      '{rows|# 行}については、通知と修了証の保留を Docebo に依頼できません。依頼できるのは一括インポートだけです。',
    'plan.overlap': '登録を 2 回書き込んでもよい場合、{calls|呼び出しが # 回}少なくなります。',
    'plan.figures': '詳細',
    'plan.calls-instead': '{instead} 回ではなく {calls|# 回の呼び出し}',
    'plan.putMany': '一括更新 {count|# 回}',
    'plan.putOne': '個別の更新 {count|# 回}',
    'plan.postBatch': '一括インポート {count|# 回}',
    'plan.enrollMany': '一括登録 {count|# 回}',
    'plan.enrollBatch': '登録する一括インポート {count|# 回}',
    'plan.unenrollMany': '一括登録解除 {count|# 回}',
    'plan.recertifyBatch': '再認定のインポート {count|# 回}',
    'plan.leaveSession': '{count|セッションから外れる人 # 名}',
    'plan.attendanceBatch': '{count|出欠のインポート # 件}',
    'plan.recertifies':
      '{count|# 件の完了}が再認定として記録されます。以前の完了の保持を Docebo に依頼しますが、一覧には表示されません。',
    'plan.a-call': '1 回の呼び出しで {rows|# 行}',
    'plan.hour': '1 時間あたり {calls|# 回}の {share}%',
    'plan.hour.less': '1 時間あたり {calls|# 回}の 1% 未満',
    'plan.hours': '1 時間 {callsPerHour} 回で {hours|# 時間}',
    'plan.fewest': 'これより呼び出しの少ない方法はありません。',
    'plan.bound': '{calls|# 回}より少ない方法はありません。',
    'preview.title': '最初の変更',
    'preview.more': 'あと {count} 件を表示',
    'preview.fewer': '表示を減らす',
    'preview.row': '{row} 行目',
    'preview.becomes': '変更後',
    'problems.title': '対応が必要な行 {rows|# 件}',
    'problems.all-aside': '問題',
    'problems.action.enroll': '登録する',
    'problems.action.answer': '回答',
    'problems.action.retry': '再試行',
    'problems.action.expand': 'コースに展開',
    'problems.action.settle': '結果を調べる',
    'problems.action.keep-newest': '最も新しいものを残す',
    'problems.action.check': 'もう一度チェック',
    'problems.finding': '行を探しています…',
    'problems.row': '{row} 行目',
    'problems.place': '{place} / {rows}',
    'problems.take': '「{name}」を使う',
    'problems.take.rows': '{rows|# 行}で「{name}」を使う',
    'problems.taken': '{rows|# 行}を変更しました。行をチェックしてください。',
    'problems.taken.left':
      '{rows|# 行}を変更しました。{left|# 行}にはまだ以前の名前があります。行をチェックしてから、もう一度名前を選んでください。',
    'problems.fix': '修正',
    'problems.fixing': 'チェックしています…',
    'problems.fix-hint': 'この値をセルに書き込み、行をチェックします。',
    'problems.previous': '前へ',
    'problems.next': '次へ',
    'problems.back': 'すべての問題',
    'problems.dismiss': '非表示にする',
    'problems.dismissed': '非表示にした問題を表示 ({count|# 件})',
    'problems.solved': '解決: この問題のある行はもうありません。',
    'ask.title': '{doing}しますか？',
    'ask.where': '「{sheet}」→ {domain}',
    'ask.where.selected': '「{sheet}」の選択行 → {domain}',
    'ask.not-counted': '{rows|# 行}準備完了。',
    'ask.not-counted.unenrolls': '{rows|# 行}準備完了、うち登録解除 {unenrolls|# 行}。',
    'ask.counts': '{mix}。',
    'ask.of-these': '内訳: {parts}。',
    'ask.of-these.completions': '完了 {count|# 件}',
    'ask.of-these.setsBack': '完了の取り消し {count|# 件}',
    'ask.of-these.replacesDates': '完了の置き換え {count|# 件}',
    'ask.of-these.unenrollsCompleted': '登録解除で失われる完了 {count|# 件}',
    'ask.except': '{rows| (# 行では不可)}',
    'ask.heard.nothing': 'Docebo がメールを送信し、修了証を発行することがあります。',
    'ask.heard.notifications': 'Docebo に通知の保留を依頼します{except}。修了証は発行されることがあります。',
    'ask.heard.notifications-and-certificates': 'Docebo に通知と修了証の保留を依頼します{except}。',
    'ask.at-once': 'Docebo にすぐに反映されます。',
    'ask.more': '詳しい説明',
    'ask.large':
      '変更は Docebo にすぐに反映されます。[実行を元に戻す] でほとんどを元に戻せますが、送信されたメールは戻せません。',
    'ask.completions.nothing':
      '{count|# 件の登録}が「完了」になります。Docebo が通知を送信し、修了証を発行することがあります。',
    'ask.completions.notifications':
      '{count|# 件の登録}が「完了」になります。Docebo に通知の保留を依頼します{except}。修了証は発行されることがあります。',
    'ask.completions.notifications-and-certificates':
      '{count|# 件の登録}が「完了」になります。Docebo に通知と修了証の保留を依頼します{except}。',
    'ask.enrolls': '新しい登録 {count|# 件}。Docebo が本人に通知することがあります。',
    'ask.enrolls-held': '新しい登録 {count|# 件}。Docebo に通知の保留を依頼します{except}。',
    'ask.completions-unknown':
      '完了になる登録について、Docebo が通知を送信し、修了証を発行することがあります。',
    'ask.leaves':
      '{count|# 名がセッションから外れ、コースには残ります。この Docebo が指定したセッションを無視すると、コースから登録解除されます。Rowcall はまず 1 名で試し、結果を読み直して、その場合は停止します。}',
    'ask.unenrolls':
      '登録解除 ({count|# 件}) は完全に元に戻すことはできません。再登録はできますが、進捗が失われることがあります。',
    'ask.unenrolls-unknown':
      '登録解除は完全に元に戻すことはできません。再登録はできますが、進捗が失われることがあります。',
    'ask.setsBack':
      '{count|# 人}はコースを完了していますが、行が別のステータスを求めているため、完了が失われます。Docebo は元の完了をアーカイブしません。',
    'ask.replacesDates':
      '{count|# 件の完了}は Docebo での日付が異なり、置き換えられます。元の日付はアーカイブされません。',
    'ask.unenrollsCompleted':
      '登録解除される人のうち {count|# 人}はコースを完了しています。完了はアーカイブされません。',
    'ask.number': '登録の件数',
    'ask.number-hint': '承認するには {count} と入力してください。',
    'ask.number-wrong': '数 {count} を入力してください。',
    'ask.number-wrong.shown': '上に表示されている数を入力してください。',
    'job.checking': '行をチェックしています',
    'job.updating': '登録を更新しています',
    'job.changing': '変更しています',
    'job.verifying': '行を確認しています',
    'job.refreshing': 'Docebo の内容を読み取っています',
    'job.refresh': 'Docebo の内容を表示',
    'job.refreshed': '「Docebo status」から「Read from Docebo」までの列に Docebo の内容が表示されています。',
    'job.starting': '開始しています…',
    'job.of-rows': '{rows|# 行}中 {done} 行',
    'job.pages': '{pages|# ページ}中 {read} ページを読み取りました',
    'job.put-off': 'Docebo が混み合っています。{time} に再試行します。',
    'job.left': '残り {count|#}',
    'job.calls-sent': 'これまでに {sent|# 回の呼び出し}',
    'job.calls-sent.left': 'これまでに {sent|# 回の呼び出し}、残り {left|# 回}',
    'job.time-left': '残り{span}',
    'job.waiting': '{time} まで待機中',
    'job.waiting-why':
      'Docebo の 1 時間あたりの上限に達しました。このサイドバーが開いている間、Rowcall は自動で再開します。',
    'job.looking': 'まだ応答がありません。進行状況を調べています…',
    'job.retrying': 'Google が応答しませんでした。{time} に再試行します。',
    'job.busy': 'Rowcall はここまたは別のウィンドウで処理中です。終わるとこのページで続行します。',
    'job.reading': 'Docebo でユーザー、コース、登録を検索しています。大きなシートでは数分かかります。',
    'job.reading-back': 'Docebo の現在の内容を読み戻しています。',
    'job.stop': '停止',
    'job.stopping': '実行中の呼び出しの後に停止します…',
    'job.percent': '{share} パーセント',
    'job.stopped-check': 'チェックは終わっていません',
    'job.stopped-run': '更新は終わっていません',
    'job.stopped-verify': '確認は終わっていません',
    'job.stopped-refresh': '一部の行に Docebo の内容が表示されていません',
    'job.stopped-hint': '進行状況は保存されています。処理済みの行は再送信されません。',
    'job.may-be-elsewhere': '別のウィンドウでまだ実行中の可能性があります。',
    'job.elsewhere': '別のウィンドウ、または閉じたばかりのウィンドウで実行中です。',
    'job.resume': '再開',
    'job.resume-after': 'Docebo の 1 時間あたりの上限により、{time} に続行できます。',
    'job.keep-open': 'このサイドバーを開いたままにしてください。閉じた場合は後で再開できます。',
    'background.plan': '更新し、バックグラウンドで最後まで実行',
    'background.job': 'バックグラウンドで最後まで実行',
    'background.hint': 'サイドバーを閉じていても、およそ 1 時間ごとに自動で続行します。',
    'background.where': '{domain} で処理しています。',
    'background.starting': 'Google に問い合わせています…',
    'background.on':
      'このサイドバーは閉じてもかまいません。処理はおよそ 1 時間ごとにバックグラウンドで続行され、次は {time} ごろです。サイドバーが開いている間はここで続行します。',
    'background.others':
      'このスプレッドシートを使用している別の人のために、処理がバックグラウンドで続行されています。次は {time} ごろです。',
    'background.end': 'バックグラウンドでの実行を停止',
    'background.ending': '終了しています…',
    'background.mail': 'バックグラウンドの処理が終わったらメールで通知',
    'result.finished': '更新が終了しました',
    'result.updated': '{rows|# 行}を更新しました',
    'result.updated.some': '{rows|# 行}中 {done} 行を更新しました',
    'result.done': '{rows|# 行}処理済み: {parts}',
    'result.done.some': '{rows|# 行}中 {done} 行処理済み: {parts}',
    'result.done.updated': '更新 {count|#}',
    'result.done.enrolled': '登録 {count|#}',
    'result.done.removed': '登録解除 {count|#}',
    'result.enrollments': 'Docebo では {count|# 件の登録}です。同じ内容を求める行があります。',
    'result.undo-run': 'この実行を元に戻す…',
    'result.show-log': 'ログで表示',
    'result.no-log': 'このスプレッドシートに「Rowcall log」シートはありません。',
    'result.verified': '{rows|# 行}を確認しました。Docebo は依頼どおりです',
    'result.differs': '{rows|# 行}が依頼と異なります。確認済み {verified|# 行}',
    'result.differs-hint': 'Docebo の実際の内容は、行の横の詳細をご覧ください。',
    'result.show-differing': '次の相違のある行へ移動',
    'result.nothing-to-verify': '確認する行は残っていません。',
    'get.open': 'Docebo から取得…',
    'get.title': 'Docebo から取得',
    'get.saying': 'Docebo にある登録のシートを追加します。Docebo では何も変更されません。',
    'get.what': '取得するもの',
    'get.what.enrollments': '登録 (新しいシート)',
    'get.what.courses': 'コース (シート「Rowcall courses」)',
    'get.what.people': '人 (シート「Rowcall people」)',
    'get.what.sessions': '集合研修のセッション (シート「Rowcall sessions」)',
    'get.saying.directory':
      'チェックでは、見つからない名前の候補を示し、シートが新しい間は呼び出しなしでこのシートからユーザーとコースを見つけます。シートの以前の内容は置き換えられます。Docebo では何も変更されません。',
    'get.fields': 'ユーザー項目',
    'get.fields-hint': 'タイトルをセミコロンで区切って入力します。それぞれが列になります。空白の場合はなし。',
    'get.courses': 'コース',
    'get.courses-hint': 'コードまたはタイトルをセミコロンで区切って入力します。空白の場合はすべて。',
    'get.branch': 'ブランチ ID',
    'get.branch-hint': 'このブランチの人のみ。空白の場合はすべて。',
    'get.children': '下位のブランチを含める',
    'get.statuses': 'これらのステータスのみ',
    'get.status.-2': 'キャンセル待ち',
    'get.status.-1': '確認待ち',
    'get.status.0': '登録済み',
    'get.status.1': '受講中',
    'get.status.2': '完了',
    'get.status.3': '停止中',
    'get.status.4': 'オーバーブッキング',
    'get.completed-from': '完了日 (以降)',
    'get.completed-until': '完了日 (以前)',
    'get.changed-from': '変更日 (以降)',
    'get.changed-until': '変更日 (以前)',
    'get.day-hint': '例: 2026-03-14。空白の場合はすべての日。',
    'get.estimate': '数える',
    'get.counting': '数えています…',
    'get.found':
      '{enrollments|# 件の登録}、{calls|# 回の呼び出し}。この 1 時間に使える呼び出しは {free|# 回}です。',
    'get.found.courses':
      '{enrollments|# 件のコース}、{calls|# 回の呼び出し}。この 1 時間に使える呼び出しは {free|# 回}です。',
    'get.found.people':
      '{enrollments|# 人}、{calls|# 回の呼び出し}。この 1 時間に使える呼び出しは {free|# 回}です。',
    'get.found.sessions':
      '{calls|# 件のコース}、1 件につき 1 回以上の呼び出し。この 1 時間に使える呼び出しは {free|# 回}です。',
    'get.found.untold': 'Docebo は件数を示しません。この 1 時間に使える呼び出しは {free|# 回}です。',
    'get.filtered': 'この後、ステータスと日付により一部が除外されます。',
    'get.start': '取得',
    'get.resume': '続行',
    'get.stop': '停止',
    'get.going': '{rows|# 行}を書き込みました…',
    'get.going.of': '{total|# 行}中 {rows} 行を書き込みました…',
    'get.stopped': '{rows|# 行}で停止しました。',
    'get.left': 'これまでに {rows|# 行}を書き込みました。別のウィンドウでまだ実行中の可能性があります。',
    'get.done': 'シートに {rows|# 行}あり、{calls|# 回の呼び出し}で読み取りました。',
    'get.done.courses':
      'シート「Rowcall courses」に {rows|# 件のコース}があり、{calls|# 回の呼び出し}で読み取りました。',
    'get.done.people': 'シート「Rowcall people」に {rows|# 人}あり、{calls|# 回の呼び出し}で読み取りました。',
    'get.done.sessions':
      'シート「Rowcall sessions」に {rows|# 件のセッション}があり、{calls|# 回の呼び出し}で読み取りました。',
    'get.close': '閉じる',
    'directory.courses': 'Rowcall courses: {rows|# 件のコース}、読み取り {at}。',
    'directory.people': 'Rowcall people: {rows|# 人}、読み取り {at}。',
    'directory.sessions': 'Rowcall sessions: {rows|# 件のセッション}、読み取り {at}。',
    'directory.old': '1 日より前のもの、または不完全なもの: 候補の提示にのみ使用されます。',
    'undo.open': '実行を元に戻す…',
    'undo.title': '実行を元に戻す',
    'undo.loading': 'ログを読み取っています…',
    'undo.none': '元に戻せる実行はありません。',
    'undo.choose': '実行の選択',
    'undo.run': '{startedAt}、{changed|# 件の変更}',
    'undo.by': '実行者: {who}',
    'undo.all': '{count} 件すべてを表示',
    'undo.saying':
      '以前の状態に戻す行のあるシートを追加します。内容を見直して実行するまで、何も送信されません。',
    'undo.limits': 'メールは取り消せません。登録を解除されたコースの進捗は失われることがあります。',
    'undo.partial': '元に戻せない変更: {changes} 件のうち {left} 件。このシートの末尾のメモをご覧ください。',
    'undo.make': '元に戻すシートを作成',
    'undo.making': 'シートを作成しています…',
    'undo.lost':
      '応答がなく、同じシートが開いています。もう一度試す前に、このスプレッドシートに新しいシートがないかご確認ください。',
    'help.title': 'ヘルプ',
    'help.search': 'ヘルプを検索',
    'help.nothing': '該当するヘルプはありません。ステータスか 1 つの単語で試してください。',
    'news.updated': 'Rowcall がバージョン {version} に更新されました。',
    'news.show': '新機能',
    'news.title': '{version} の新機能',
    'news.none': 'このバージョンには変更の一覧がありません。',
    'help.sheet.title': 'シートを用意する',
    'help.sheet.text':
      '1 行目を見出しとし、人とコースごとに 1 行にします。ユーザー、コース、および完了日などの設定する値が必要です。2026-03-14 のような日付は必ず認識されます。[列] には認識された内容が表示され、別の列を選択できます。',
    'help.check.title': 'チェックと更新',
    'help.check.text':
      '[行をチェック] は Docebo を読み取るだけで、各行にステータスを付けます。その後、青いボタンを押すと質問が表示され、送信できる行が送信されます。編集した行はもう一度チェックが必要です。一部の行だけを扱うには、選択して [選択した行をチェック] をクリックします。',
    'help.problems.title': '問題を解決する',
    'help.problems.text':
      '対応が必要な行は理由ごとにまとめられます。理由をクリックすると、その行を順に表示できます。セルがシートで選択され、ここで修正できます。わずかに違う名前は、1 回のクリックですべての行で置き換えられます。',
    'help.actions.title': '登録、登録解除、再認定',
    'help.actions.text':
      '行う操作は上部で選択するか、見出しが「操作」の列で行ごとに指定します。既定では既存の登録を更新するだけで、新しい登録は行いません。登録解除の前には必ず質問が表示されます。',
    'help.undo.title': '確認と元に戻す',
    'help.undo.text':
      '確認は、更新した行をすべて Docebo から読み戻します。[実行を元に戻す] は、以前の状態に戻す行のあるシートをログから作成します。内容を確かめて実行するまで、何も送信されません。メールは取り消せません。',
    'help.get.title': '登録、コース、人を取得する',
    'help.get.text':
      '[Docebo から取得] は、Docebo の内容のシートを追加します。一部のコースやブランチの登録、すべてのコース、すべての人を取得できます。登録を編集し、ほかのシートと同じようにチェックします。',
    'help.plans.title': 'ラーニングプランと集合研修',
    'help.plans.text':
      'ラーニングプランはコースの代わりに専用の列で指定します。[コースに展開] は、そのコースごとに行を追加します。集合研修の行ではセッションも指定し、出欠と評価を記録できます。',
    'help.large.title': '大きなシートと制限',
    'help.large.text':
      'Docebo では 1 つのアドレスから 1 時間に 1,000 回まで呼び出せます。上限に達すると待機し、このサイドバーを開いていれば自動的に続行します。[バックグラウンドで最後まで実行] なら閉じても続行します。停止しても何も失われません。',
    'help.connect.title': 'Docebo に接続する',
    'help.connect.text':
      'Docebo で OAuth2 アプリを一度追加し、[接続] に入力します。認証情報はご自身の Google アカウントだけに保存されます。[別の Docebo を追加] で、サンドボックスと本番を分けられます。',
    'help.how':
      '各行は、ユーザー、コース、登録のあるべき状態を示します。チェックは行を Docebo と比べるだけで、Docebo には書き込みません。その後、青いボタンで、1 回の呼び出しに多数の変更をまとめて実行します。',
    'help.columns-how':
      'Rowcall は右側の自身の列に書き込みます。ご自身の列が変わるのは、このサイドバーでセルを修正したときだけです。',
    'help.report': 'サポート用レポートをコピー',
    'help.reporting': 'レポートを作成しています…',
    'help.report-how':
      'この Docebo とこの処理でわかったこと。名前、ID、アドレス、認証情報、シートのセルは含まれません。作成のため、Rowcall はシートを読み取り、Docebo に 3 つの問い合わせをします。送信する前に内容をご確認ください。',
    'help.statuses': 'ステータスの意味と対応',
    'help.status.pending': 'まだチェックされていないか、その後編集されました。行をチェックしてください。',
    'help.status.Ready': 'Docebo が行と異なります。更新すると変更されます。',
    'help.status.No change': 'Docebo はすでにこの値です。対応は不要です。',
    'help.status.Not enrolled':
      'ユーザーがコースに登録されていません。登録するには、操作「未登録なら登録」を選択して、もう一度チェックしてください。',
    'help.status.Invalid':
      '行に使用できない内容があります。横の詳細を見て修正し、もう一度チェックしてください。',
    'help.status.Duplicate':
      '同じユーザーとコースについて、他の行が別の値を求めています。1 つだけ残してください。',
    'help.status.Sending': '送信中です。長く続く場合は、もう一度チェックしてください。',
    'help.status.Updated': 'Docebo が変更を確定しました。確認を実行すると読み戻します。',
    'help.status.Failed': 'Docebo が変更を拒否しました。横の詳細で理由を確かめてから、再試行してください。',
    'help.status.Unknown': '送信しましたが、応答がありませんでした。もう一度チェックすると結果がわかります。',
    'help.status.Verified': 'Docebo から読み戻し、依頼どおりでした。',
    'help.status.Differs': 'Docebo から読み戻し、依頼どおりではありませんでした。横の詳細をご覧ください。',
  },
};
