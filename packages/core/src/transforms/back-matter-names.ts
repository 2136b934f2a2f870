/** Kinds of sections that become records. */
export type BackMatterKind = 'sources' | 'credits' | 'author';

/** Headings of such sections in the ten languages of the labels, in lower case. */
const headings: Readonly<Record<BackMatterKind, readonly string[]>> = {
  sources: [
    ...['sources', 'source', 'references', 'reference list', 'further reading', 'bibliography', 'works cited'],
    ...['sources and further reading', 'references and further reading', 'sources and references', 'reading list'],
    ...['références', 'bibliographie', 'pour aller plus loin', 'lectures complémentaires', 'à lire aussi'],
    ...['quellen', 'quellenangaben', 'quellenverzeichnis', 'literatur', 'literaturverzeichnis', 'referenzen'],
    ...['weiterführende literatur', 'zum weiterlesen', 'bibliografie', 'einzelnachweise'],
    ...['fuentes', 'referencias', 'bibliografía', 'lecturas adicionales', 'para saber más', 'lecturas recomendadas'],
    ...['fonti', 'riferimenti', 'bibliografia', 'letture consigliate', 'per approfondire', 'ulteriori letture'],
    ...['fontes', 'referências', 'leituras adicionais', 'para saber mais', 'leitura complementar'],
    ...['المصادر', 'مصادر', 'المراجع', 'مراجع', 'قائمة المراجع', 'المصادر والمراجع', 'قراءات إضافية', 'للاستزادة'],
    ...['מקורות', 'רשימת מקורות', 'מראי מקום', 'הפניות', 'ביבליוגרפיה', 'לקריאה נוספת', 'קריאה נוספת'],
    ...['出典', '参考文献', '参考資料', '引用文献', '関連文献', '文献'],
    ...['来源', '资料来源', '参考资料', '参考书目', '延伸阅读'],
    ...['來源', '資料來源', '參考文獻', '參考資料', '參考書目', '延伸閱讀'],
  ],
  credits: [
    ...['credits', 'image credits', 'photo credits', 'acknowledgements and credits'],
    ...['crédits', 'crédits photo', 'crédits photographiques', 'générique'],
    ...['bildnachweis', 'bildnachweise', 'mitwirkende', 'impressum'],
    ...['créditos', 'crediti', 'créditos das imagens', 'créditos de imagen', 'crediti fotografici'],
    ...['شارك في العمل', 'فريق العمل', 'حقوق الصور', 'مصادر الصور'],
    ...['קרדיטים', 'קרדיט', 'קרדיטים לתמונות'],
    ...['クレジット', '画像クレジット', '写真クレジット', 'スタッフ'],
    ...['鸣谢', '图片来源', '图片版权', '制作团队', '鳴謝', '圖片來源', '圖片版權', '製作團隊'],
  ],
  author: [
    ...['about the author', 'about the authors', 'about the writer', 'author', 'authors', 'contributors'],
    ...["à propos de l'auteur", "à propos de l'autrice", 'à propos des auteurs', 'auteur', 'autrice', 'auteurs'],
    ...["l'auteur", "l'autrice", 'sur l’auteur'],
    ...['über den autor', 'über die autorin', 'über die autoren', 'zum autor', 'zur autorin', 'zur person'],
    ...['autor', 'autorin', 'autoren', 'die autorin', 'der autor'],
    ...['sobre el autor', 'sobre la autora', 'sobre los autores', 'acerca del autor', 'acerca de la autora'],
    ...["sull'autore", "sull'autrice", "informazioni sull'autore", "l'autore", "l'autrice", 'gli autori'],
    ...['sobre o autor', 'sobre a autora', 'sobre os autores', 'autora'],
    // What the essay's own heading says, where no name above does.
    ...['notice biographique', 'notices biographiques', 'zu den personen', 'nota biográfica', 'notas biográficas'],
    ...['nota biografica', 'note biografiche', 'نبذة تعريفية', 'نبذ تعريفية', 'על הכותב/ת', 'על הכותבים'],
    ...['عن الكاتب', 'عن الكاتبة', 'عن المؤلف', 'عن المؤلفة', 'نبذة عن الكاتب', 'نبذة عن الكاتبة', 'الكاتب', 'الكاتبة'],
    ...['על המחבר', 'על המחברת', 'על הכותב', 'על הכותבת', 'אודות המחבר', 'אודות המחברת'],
    ...['אודות הכותב', 'אודות הכותבת', 'המחבר', 'המחברת'],
    ...['著者について', '著者紹介', '著者プロフィール', '著者', '筆者について', '筆者紹介', '執筆者紹介'],
    ...['关于作者', '作者简介', '作者介绍', '作者', '關於作者', '作者簡介', '作者介紹'],
  ],
};

const kinds = new Map(
  Object.entries(headings).flatMap(([kind, names]) => names.map((name) => [fold(name), kind] as const)),
);

/**
 * Tell which records a section of this heading holds.
 *
 * @example
 * backMatterKind('Further reading'); // 'sources'
 */
export function backMatterKind(heading: string): BackMatterKind | undefined {
  const kind = kinds.get(fold(heading));
  return kind === 'sources' || kind === 'credits' || kind === 'author' ? kind : undefined;
}

function fold(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:.]$/, '')
    .toLowerCase();
}
