/** The lazy chunk of the chrome's words in the shipped languages other than English. */
import type { Strings } from './strings.js';

const german: Strings = {
  lang: 'de',
  failed: {
    essay: 'Dieser Essay konnte nicht geladen werden.',
    sources: 'Diese Quellen konnten nicht geladen werden.',
    author: 'Dieser Autor konnte nicht geladen werden.',
  },
  reasons: {
    network: 'Der Server hat nicht geantwortet.',
    timeout: 'Der Server hat zu lange nicht geantwortet.',
    status: 'Der Server hat mit Fehler {status} geantwortet.',
    page: 'Die Adresse führt zu einer Webseite ohne Essay.',
    empty: 'Die Datei ist leer.',
    'too-large': 'Die Datei ist zu groß.',
    invalid: 'Die Datei ist kein Essay.',
    version: 'Der Essay wurde für eine neuere Version dieser Seite gemacht.',
  },
  empty: {
    essay: 'Hier steht noch kein Text.',
    sources: 'Hier stehen noch keine Quellen.',
    author: 'Hier steht noch kein Autor.',
  },
  retry: 'Noch einmal versuchen',
  open: 'Essay öffnen',
};

const french: Strings = {
  lang: 'fr',
  failed: {
    essay: 'Impossible de charger cet essai.',
    sources: 'Impossible de charger ces sources.',
    author: 'Impossible de charger cet auteur.',
  },
  reasons: {
    network: 'Le serveur n’a pas répondu.',
    timeout: 'Le serveur a mis trop de temps à répondre.',
    status: 'Le serveur a répondu par l’erreur {status}.',
    page: 'L’adresse mène à une page web sans essai.',
    empty: 'Le fichier est vide.',
    'too-large': 'Le fichier est trop volumineux.',
    invalid: 'Le fichier n’est pas un essai.',
    version: 'L’essai a été fait pour une version plus récente de cette page.',
  },
  empty: {
    essay: 'Il n’y a pas encore de texte ici.',
    sources: 'Il n’y a pas encore de sources ici.',
    author: 'Il n’y a pas encore d’auteur ici.',
  },
  retry: 'Réessayer',
  open: 'Ouvrir l’essai',
};

const spanish: Strings = {
  lang: 'es',
  failed: {
    essay: 'No se pudo cargar este ensayo.',
    sources: 'No se pudieron cargar estas fuentes.',
    author: 'No se pudo cargar este autor.',
  },
  reasons: {
    network: 'El servidor no respondió.',
    timeout: 'El servidor tardó demasiado en responder.',
    status: 'El servidor respondió con el error {status}.',
    page: 'La dirección lleva a una página web sin ensayo.',
    empty: 'El archivo está vacío.',
    'too-large': 'El archivo es demasiado grande.',
    invalid: 'El archivo no es un ensayo.',
    version: 'El ensayo se hizo para una versión más nueva de esta página.',
  },
  empty: {
    essay: 'Aquí todavía no hay texto.',
    sources: 'Aquí todavía no hay fuentes.',
    author: 'Aquí todavía no hay autor.',
  },
  retry: 'Reintentar',
  open: 'Abrir el ensayo',
};

const portuguese: Strings = {
  lang: 'pt',
  failed: {
    essay: 'Não foi possível carregar este ensaio.',
    sources: 'Não foi possível carregar estas fontes.',
    author: 'Não foi possível carregar este autor.',
  },
  reasons: {
    network: 'O servidor não respondeu.',
    timeout: 'O servidor demorou demais para responder.',
    status: 'O servidor respondeu com o erro {status}.',
    page: 'O endereço leva a uma página web sem ensaio.',
    empty: 'O arquivo está vazio.',
    'too-large': 'O arquivo é grande demais.',
    invalid: 'O arquivo não é um ensaio.',
    version: 'O ensaio foi feito para uma versão mais nova desta página.',
  },
  empty: {
    essay: 'Ainda não há texto aqui.',
    sources: 'Ainda não há fontes aqui.',
    author: 'Ainda não há autor aqui.',
  },
  retry: 'Tentar novamente',
  open: 'Abrir o ensaio',
};

const italian: Strings = {
  lang: 'it',
  failed: {
    essay: 'Impossibile caricare questo saggio.',
    sources: 'Impossibile caricare queste fonti.',
    author: 'Impossibile caricare questo autore.',
  },
  reasons: {
    network: 'Il server non ha risposto.',
    timeout: 'Il server ha impiegato troppo tempo a rispondere.',
    status: 'Il server ha risposto con l’errore {status}.',
    page: 'L’indirizzo porta a una pagina web senza saggio.',
    empty: 'Il file è vuoto.',
    'too-large': 'Il file è troppo grande.',
    invalid: 'Il file non è un saggio.',
    version: 'Il saggio è stato fatto per una versione più recente di questa pagina.',
  },
  empty: {
    essay: 'Qui non c’è ancora testo.',
    sources: 'Qui non ci sono ancora fonti.',
    author: 'Qui non c’è ancora un autore.',
  },
  retry: 'Riprova',
  open: 'Apri il saggio',
};

const arabic: Strings = {
  lang: 'ar',
  failed: {
    essay: 'تعذّر تحميل هذا المقال.',
    sources: 'تعذّر تحميل هذه المصادر.',
    author: 'تعذّر تحميل معلومات الكاتب.',
  },
  reasons: {
    network: 'لم يستجب الخادم.',
    timeout: 'استغرق الخادم وقتًا طويلًا للرد.',
    status: 'ردّ الخادم بالخطأ {status}.',
    page: 'يؤدي العنوان إلى صفحة ويب لا تحتوي على مقال.',
    empty: 'الملف فارغ.',
    'too-large': 'الملف كبير جدًا.',
    invalid: 'الملف ليس مقالًا.',
    version: 'أُعدّ المقال لإصدار أحدث من هذه الصفحة.',
  },
  empty: {
    essay: 'لا يوجد نص هنا بعد.',
    sources: 'لا توجد مصادر هنا بعد.',
    author: 'لا يوجد كاتب هنا بعد.',
  },
  retry: 'إعادة المحاولة',
  open: 'فتح المقال',
};

const hebrew: Strings = {
  lang: 'he',
  failed: {
    essay: 'לא ניתן לטעון את המאמר.',
    sources: 'לא ניתן לטעון את המקורות.',
    author: 'לא ניתן לטעון את פרטי הכותב.',
  },
  reasons: {
    network: 'השרת לא השיב.',
    timeout: 'השרת השתהה יותר מדי.',
    status: 'השרת השיב בשגיאה {status}.',
    page: 'הכתובת מובילה לדף שאין בו מאמר.',
    empty: 'הקובץ ריק.',
    'too-large': 'הקובץ גדול מדי.',
    invalid: 'הקובץ אינו מאמר.',
    version: 'המאמר נוצר עבור גרסה חדשה יותר של הדף.',
  },
  empty: {
    essay: 'עדיין אין כאן טקסט.',
    sources: 'עדיין אין כאן מקורות.',
    author: 'עדיין אין כאן כותב.',
  },
  retry: 'לנסות שוב',
  open: 'לפתוח את המאמר',
};

const japanese: Strings = {
  lang: 'ja',
  failed: {
    essay: 'このエッセイを読み込めませんでした。',
    sources: '出典を読み込めませんでした。',
    author: '著者の情報を読み込めませんでした。',
  },
  reasons: {
    network: 'サーバーから応答がありません。',
    timeout: 'サーバーの応答に時間がかかりすぎました。',
    status: 'サーバーがエラー{status}を返しました。',
    page: 'このアドレスのページにはエッセイがありません。',
    empty: 'ファイルが空です。',
    'too-large': 'ファイルが大きすぎます。',
    invalid: 'ファイルはエッセイではありません。',
    version: 'このエッセイはより新しい版のページ用に作られています。',
  },
  empty: {
    essay: 'まだ文章がありません。',
    sources: 'まだ出典がありません。',
    author: 'まだ著者の情報がありません。',
  },
  retry: '再試行',
  open: 'エッセイを開く',
};

const chinese: Strings = {
  lang: 'zh',
  failed: {
    essay: '无法加载这篇文章。',
    sources: '无法加载这些来源。',
    author: '无法加载作者信息。',
  },
  reasons: {
    network: '服务器没有响应。',
    timeout: '服务器响应时间过长。',
    status: '服务器返回错误 {status}。',
    page: '该地址的网页中没有文章。',
    empty: '文件是空的。',
    'too-large': '文件太大。',
    invalid: '该文件不是文章。',
    version: '这篇文章需要本页面的更新版本。',
  },
  empty: {
    essay: '这里还没有文字。',
    sources: '这里还没有来源。',
    author: '这里还没有作者信息。',
  },
  retry: '重试',
  open: '打开文章',
};

const shipped = [arabic, chinese, french, german, hebrew, italian, japanese, portuguese, spanish];

/** By the language part of a BCP 47 tag. */
export const translations: ReadonlyMap<string, Strings> = new Map(shipped.map((strings) => [strings.lang, strings]));
