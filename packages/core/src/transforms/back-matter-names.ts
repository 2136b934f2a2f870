/** Kinds of sections that become records. */
export type BackMatterKind = 'sources' | 'credits' | 'author';

/** Headings of such sections in six languages, in lower case. */
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
  ],
  credits: [
    ...['credits', 'image credits', 'photo credits', 'acknowledgements and credits'],
    ...['crédits', 'crédits photo', 'crédits photographiques', 'générique'],
    ...['bildnachweis', 'bildnachweise', 'mitwirkende', 'impressum'],
    ...['créditos', 'crediti', 'créditos das imagens', 'créditos de imagen', 'crediti fotografici'],
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
