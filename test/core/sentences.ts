/** Words of a language, and how its sentences are put together. */
interface Language {
  name: string;
  words: readonly string[];
  /** Between words; empty where a script has no spaces. */
  gap: string;
  comma: string;
  stop: string;
}

const split = (words: string) => words.split(' ');

/** Languages of ten scripts, with words enough that two sentences are seldom alike. */
export const languages: readonly Language[] = [
  {
    name: 'English',
    words: split(
      'coast map ruler shore tide harbour promise line paper island storm letter keeper lamp river the a no every this our don’t never always draws keeps moves turns finds leaves counts names under over behind without between long quiet broken northern careful half-drawn o’clock salt winter evening century',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'German',
    words: split(
      'Küste Karte Maßstab Ufer Flut Hafen Versprechen Linie Papier Insel Sturm Brief Wärter Lampe Fluß die eine kein jede diese unsere nicht niemals immer zeichnet behält bewegt wendet findet verläßt zählt nennt unter über hinter ohne zwischen lang still gebrochen nördlich sorgfältig Salz Winter Abend Jahrhundert',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'French',
    words: split(
      'côte carte règle rivage marée port promesse ligne papier île tempête lettre gardien lampe rivière la une aucune chaque cette notre n’est jamais toujours dessine garde bouge tourne trouve quitte compte nomme sous sur derrière sans entre longue tranquille brisée l’été d’hiver soir siècle sel',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'Russian',
    words: split(
      'берег карта линейка море прилив гавань обещание линия бумага остров буря письмо смотритель лампа река каждая эта наша никогда всегда рисует хранит движется находит оставляет считает называет под над за без между длинная тихая северная соль зима вечер век ёлка',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'Greek',
    words: split(
      'ακτή χάρτης χάρακας θάλασσα παλίρροια λιμάνι υπόσχεση γραμμή χαρτί νησί καταιγίδα γράμμα φύλακας λάμπα ποτάμι κάθε αυτή μας ποτέ πάντα σχεδιάζει κρατά κινείται βρίσκει αφήνει μετρά ονομάζει κάτω πάνω πίσω χωρίς ανάμεσα μακριά ήσυχη αλάτι χειμώνας βράδυ αιώνας',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'Arabic',
    words: split(
      'ساحل خريطة مسطرة بحر مد ميناء وعد خط ورق جزيرة عاصفة رسالة حارس مصباح نهر كل هذه لنا أبدا دائما يرسم يحفظ يتحرك يجد يترك يعد يسمي تحت فوق خلف بدون بين طويل هادئ مكسور شمالي ملح شتاء مساء قرن',
    ),
    gap: ' ',
    comma: '، ',
    stop: '.',
  },
  {
    name: 'Hebrew',
    words: split(
      'חוף מפה סרגל ים גאות נמל הבטחה קו נייר אי סערה מכתב שומר מנורה נהר כל זאת שלנו לעולם תמיד מצייר שומר זז מוצא עוזב סופר קורא תחת מעל מאחורי בלי בין ארוך שקט שבור צפוני מלח חורף ערב מאה',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'Hindi',
    words: split(
      'तट नक्शा पैमाना समुद्र ज्वार बंदरगाह वचन रेखा कागज द्वीप तूफान पत्र रक्षक दीपक नदी हर यह हमारा कभी हमेशा खींचता रखता चलता पाता छोड़ता गिनता पुकारता नीचे ऊपर पीछे बिना बीच लंबा शांत टूटा उत्तरी नमक सर्दी शाम सदी',
    ),
    gap: ' ',
    comma: ', ',
    stop: '।',
  },
  {
    name: 'Korean',
    words: split(
      '해안은 지도는 자는 바다가 밀물이 항구에 약속을 선을 종이에 섬으로 폭풍이 편지를 등대지기가 등불이 강물이 모든 이 우리의 결코 언제나 그린다 지킨다 움직인다 찾는다 떠난다 세어 부른다 아래 위로 뒤에 없이 사이에 길고 조용한 부서진 북쪽의 소금 겨울 저녁 세기',
    ),
    gap: ' ',
    comma: ', ',
    stop: '.',
  },
  {
    name: 'Japanese',
    words: split(
      '海岸は 地図は 定規が 海を 潮の 港へ 約束を 線が 紙に 島と 嵐の 手紙を 灯台守が ランプが 川は すべて この われらの 決して いつも 描く 守る 動く 見つけ 去って 数える 呼ぶ 下に 上に 後ろで なしに 間に 長い 静かな 壊れた 北の 塩と 冬の 夕べ 世紀',
    ),
    gap: '',
    comma: '、',
    stop: '。',
  },
  {
    name: 'Chinese',
    words: split(
      '海岸 地图 尺子 大海 潮水 港口 诺言 线条 纸张 岛屿 风暴 信件 守灯 灯火 河流 每个 这条 我们 从不 总是 绘出 保留 移动 找到 离开 数着 命名 下面 上面 背后 没有 之间 漫长 安静 破碎 北方 盐分 冬天 傍晚 世纪',
    ),
    gap: '',
    comma: '，',
    stop: '。',
  },
  {
    name: 'Thai',
    words: split(
      'ชายฝั่ง แผนที่ ไม้บรรทัด ทะเล น้ำขึ้น ท่าเรือ สัญญา เส้น กระดาษ เกาะ พายุ จดหมาย ผู้เฝ้า โคมไฟ แม่น้ำ ทุก นี้ ของเรา ไม่เคย เสมอ วาด เก็บ เคลื่อน พบ จาก นับ เรียก ใต้ เหนือ หลัง ไร้ ระหว่าง ยาว เงียบ แตก เกลือ หนาว เย็น ศตวรรษ',
    ),
    gap: '',
    comma: ' ',
    stop: ' ',
  },
];

/** A sentence as its words, and as it is written. */
export interface Sentence {
  language: Language;
  words: string[];
  text: string;
}

/** A random number below `limit`, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Write words as a sentence of their language. */
export function write(words: readonly string[], { comma, gap, stop }: Language): string {
  const middle = words.length > 9 ? Math.floor(words.length / 2) : words.length;
  const halves = [words.slice(0, middle), words.slice(middle)].filter((half) => half.length > 0);
  const text = halves.map((half) => half.join(gap)).join(comma);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${stop}`;
}

/**
 * Make sentences of 8 to 20 words, in turns of all languages; no word follows itself.
 *
 * @example
 * makeSentences(1200, 1).map(({ text }) => text);
 */
export function makeSentences(count: number, seed: number): Sentence[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] ?? languages[0];
    if (!language) throw new Error('no language');
    const words: string[] = [];
    const length = 8 + random(13);
    while (words.length < length) {
      const word = language.words[random(language.words.length)] ?? '';
      if (word !== words.at(-1)) words.push(word);
    }
    return { language, words, text: write(words, language) };
  });
}

/** An essay's Markdown of sentences, five to a paragraph. */
export function toMarkdownEssay(sentences: readonly Sentence[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) {
    paragraphs.push(
      sentences
        .slice(at, at + 5)
        .map(({ text }) => text.trim())
        .join(' '),
    );
  }
  return paragraphs.join('\n\n');
}
