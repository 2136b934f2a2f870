/** A role of people who made an essay, and how credit lines in six languages name it; `moreRoleNames` has the rest. */
export interface Role {
  /** Key in the document. */
  role: string;
  /** Whether a figure can have such a credit. */
  visual: boolean;
  /** Label where the author wrote none, by language. */
  labels: Readonly<Record<'en' | 'fr' | 'de' | 'es' | 'it' | 'pt', string>>;
  /** Names before a colon or `by`, in lower case. */
  names: readonly string[];
  /** Phrases that end in `by`, in lower case. */
  phrases: readonly string[];
}

/** The roles a credit line can name. */
export const roles: readonly Role[] = [
  {
    role: 'image',
    visual: true,
    labels: { en: 'Image', fr: 'Image', de: 'Bild', es: 'Imagen', it: 'Immagine', pt: 'Imagem' },
    names: [
      ...['image', 'images', 'main image', 'header image', 'hero image', 'cover image', 'featured image', 'lead image'],
      ...['banner image', 'top image', 'image credit', 'image credits', 'image source', 'picture', 'picture credit'],
      ...['image principale', 'image de couverture', 'image à la une', 'crédit image', 'crédits image'],
      ...['bild', 'bilder', 'titelbild', 'hauptbild', 'beitragsbild', 'aufmacherbild', 'bildnachweis', 'bildquelle'],
      ...['imagen', 'imágenes', 'imagen principal', 'imagen de portada', 'imagen destacada'],
      ...['immagine', 'immagini', 'immagine principale', 'immagine di copertina'],
      ...['imagem', 'imagens', 'imagem principal', 'imagem de capa', 'imagem de destaque'],
    ],
    phrases: [],
  },
  {
    role: 'photography',
    visual: true,
    labels: { en: 'Photo', fr: 'Photo', de: 'Foto', es: 'Foto', it: 'Foto', pt: 'Foto' },
    names: [
      ...[
        'photo',
        'photos',
        'photograph',
        'photographs',
        'photography',
        'photographer',
        'photo credit',
        'photo credits',
      ],
      ...['main photo', 'cover photo', 'header photo'],
      ...['photographie', 'photographies', 'photographe', 'crédit photo', 'crédits photo'],
      ...['foto', 'fotos', 'fotografie', 'fotograf', 'fotografin', 'fotonachweis', 'titelfoto'],
      ...['fotografía', 'fotografías', 'fotógrafo', 'fotógrafa', 'crédito de la foto'],
      ...['fotografia', 'fotografo', 'fotografa', 'fotografias', 'crédito da foto'],
    ],
    phrases: [
      ...['photographed by', 'photographié par', 'photographiée par', 'fotografiert von', 'fotografiado por'],
      ...['fotografato da', 'fotografado por'],
    ],
  },
  {
    role: 'illustration',
    visual: true,
    labels: {
      ...{ en: 'Illustration', fr: 'Illustration', de: 'Illustration' },
      ...{ es: 'Ilustración', it: 'Illustrazione', pt: 'Ilustração' },
    },
    names: [
      ...['illustration', 'illustrations', 'illustrator', 'artwork', 'art', 'drawing', 'drawings', 'cartoon'],
      ...['illustrateur', 'illustratrice', 'dessin', 'dessins', 'illustrationen', 'illustratorin', 'zeichnung'],
      ...['zeichnungen', 'ilustración', 'ilustraciones', 'dibujo', 'illustrazione', 'illustrazioni', 'disegno'],
      ...['ilustração', 'ilustrações', 'desenho'],
    ],
    phrases: [
      ...['illustrated by', 'drawn by', 'illustré par', 'illustrée par', 'illustriert von', 'gezeichnet von'],
      ...['ilustrado por', 'illustrato da'],
    ],
  },
  {
    role: 'graphics',
    visual: true,
    labels: { en: 'Graphics', fr: 'Infographie', de: 'Grafik', es: 'Gráficos', it: 'Grafica', pt: 'Gráficos' },
    names: [
      ...['graphic', 'graphics', 'infographic', 'chart', 'charts', 'map', 'maps', 'infographie', 'carte', 'cartes'],
      ...['grafik', 'grafiken', 'karte', 'karten', 'gráfico', 'gráficos', 'mapa', 'mapas', 'grafica', 'mappa'],
    ],
    phrases: [],
  },
  {
    role: 'video',
    visual: true,
    labels: { en: 'Video', fr: 'Vidéo', de: 'Video', es: 'Vídeo', it: 'Video', pt: 'Vídeo' },
    names: ['video', 'videos', 'film', 'vidéo', 'vidéos', 'vídeo', 'vídeos'],
    phrases: ['filmed by', 'filmé par', 'gefilmt von', 'filmado por', 'filmato da'],
  },
  {
    role: 'writing',
    visual: false,
    labels: { en: 'Words', fr: 'Texte', de: 'Text', es: 'Texto', it: 'Testo', pt: 'Texto' },
    names: ['words', 'text', 'story', 'texte', 'textes', 'texto', 'textos', 'testo', 'testi'],
    phrases: ['written by', 'écrit par', 'geschrieben von', 'escrito por', 'scritto da'],
  },
  {
    role: 'editing',
    visual: false,
    labels: { en: 'Editor', fr: 'Édition', de: 'Redaktion', es: 'Edición', it: 'Revisione', pt: 'Edição' },
    names: [
      ...['editor', 'editors', 'editing', 'copy editor', 'copy editing', 'copyeditor', 'édition', 'relecture'],
      ...['redaktion', 'lektorat', 'edición', 'edizione', 'revisione', 'edição', 'revisão'],
    ],
    phrases: ['edited by', 'copy edited by', 'édité par', 'relu par', 'lektoriert von', 'editado por', 'a cura di'],
  },
  {
    role: 'translation',
    visual: false,
    labels: {
      ...{ en: 'Translation', fr: 'Traduction', de: 'Übersetzung' },
      ...{ es: 'Traducción', it: 'Traduzione', pt: 'Tradução' },
    },
    names: [
      ...['translation', 'translator', 'translators', 'traduction', 'traducteur', 'traductrice', 'übersetzung'],
      ...['traducción', 'traductor', 'traductora', 'traduzione', 'traduttore', 'traduttrice', 'tradução'],
      ...['tradutor', 'tradutora'],
    ],
    phrases: [
      ...['translated by', 'traduit par', 'übersetzt von', 'aus dem englischen von', 'traducido por'],
      ...['tradotto da', 'traduzido por'],
    ],
  },
  {
    role: 'design',
    visual: false,
    labels: { en: 'Design', fr: 'Design', de: 'Gestaltung', es: 'Diseño', it: 'Design', pt: 'Design' },
    names: ['design', 'designer', 'layout', 'conception', 'maquette', 'gestaltung', 'diseño', 'progetto grafico'],
    phrases: ['designed by', 'conçu par', 'gestaltet von', 'diseñado por', 'progettato da', 'desenhado por'],
  },
  {
    role: 'audio',
    visual: false,
    labels: { en: 'Audio', fr: 'Audio', de: 'Audio', es: 'Audio', it: 'Audio', pt: 'Áudio' },
    names: ['audio', 'music', 'sound', 'musique', 'son', 'musik', 'ton', 'música', 'sonido', 'musica', 'áudio', 'som'],
    phrases: ['recorded by', 'enregistré par'],
  },
  {
    role: 'narration',
    visual: false,
    labels: { en: 'Narration', fr: 'Lecture', de: 'Sprecher', es: 'Narración', it: 'Voce', pt: 'Narração' },
    names: ['narration', 'narrator', 'sprecher', 'sprecherin', 'narración', 'narração', 'narrazione'],
    phrases: ['narrated by', 'read by', 'lu par', 'gelesen von', 'narrado por', 'letto da'],
  },
  {
    role: 'art-direction',
    visual: false,
    labels: {
      ...{ en: 'Art direction', fr: 'Direction artistique', de: 'Art-Direktion' },
      ...{ es: 'Dirección de arte', it: 'Direzione artistica', pt: 'Direção de arte' },
    },
    names: [
      ...['art direction', 'art director', 'creative direction', 'direction artistique', 'directeur artistique'],
      ...['directrice artistique', 'art-direktion', 'artdirektion', 'dirección de arte', 'dirección artística'],
      ...['direzione artistica', 'direttore artistico', 'direção de arte', 'direção artística'],
    ],
    phrases: ['art directed by', 'art direction by'],
  },
  {
    role: 'fact-checking',
    visual: false,
    labels: {
      ...{ en: 'Fact-checking', fr: 'Vérification', de: 'Faktenprüfung' },
      ...{ es: 'Verificación', it: 'Verifica dei fatti', pt: 'Verificação' },
    },
    names: [
      ...['fact-checking', 'fact checking', 'fact-check', 'fact check', 'fact checker', 'fact-checker', 'vérification'],
      ...['vérification des faits', 'faktenprüfung', 'faktencheck', 'dokumentation', 'verificación'],
      ...['verificación de datos', 'verifica dei fatti', 'verificação', 'checagem', 'verificação de fatos'],
    ],
    phrases: ['fact-checked by', 'fact checked by', 'vérifié par', 'geprüft von', 'verificado por', 'verificato da'],
  },
  {
    role: 'data',
    visual: true,
    labels: { en: 'Data', fr: 'Données', de: 'Daten', es: 'Datos', it: 'Dati', pt: 'Dados' },
    names: [
      ...['data', 'data analysis', 'data source', 'données', 'analyse des données', 'daten', 'datenanalyse'],
      ...['datenquelle', 'datos', 'análisis de datos', 'dati', 'analisi dei dati', 'dados', 'análise de dados'],
    ],
    phrases: ['data by', 'data analysed by', 'data analyzed by'],
  },
  {
    role: 'publishing',
    visual: false,
    labels: { en: 'Publisher', fr: 'Éditeur', de: 'Verlag', es: 'Editorial', it: 'Editore', pt: 'Editora' },
    names: ['publisher', 'publishers', 'verlag', 'herausgeber', 'herausgeberin', 'editorial', 'editore', 'editora'],
    phrases: ['published by', 'publié par', 'herausgegeben von', 'publicado por', 'pubblicato da'],
  },
  {
    role: 'funding',
    visual: false,
    labels: {
      ...{ en: 'Funding', fr: 'Financement', de: 'Förderung' },
      ...{ es: 'Financiación', it: 'Finanziamento', pt: 'Financiamento' },
    },
    names: [
      ...['funding', 'funder', 'funders', 'sponsor', 'sponsors', 'financement', 'soutien', 'förderung', 'gefördert'],
      ...['finanzierung', 'financiación', 'financiamiento', 'patrocinio', 'finanziamento', 'financiamento', 'apoio'],
    ],
    phrases: [
      ...[
        'funded by',
        'supported by',
        'sponsored by',
        'financé par',
        'soutenu par',
        'gefördert von',
        'gefördert durch',
      ],
      ...['financiado por', 'finanziato da', 'con el apoyo de', 'com o apoio de', 'con il sostegno di'],
    ],
  },
  {
    role: 'research',
    visual: false,
    labels: {
      ...{ en: 'Research', fr: 'Recherche', de: 'Recherche' },
      ...{ es: 'Investigación', it: 'Ricerca', pt: 'Pesquisa' },
    },
    names: [
      ...['research', 'researcher', 'reporting', 'recherche', 'recherches', 'investigación', 'ricerca', 'pesquisa'],
    ],
    phrases: ['researched by', 'reported by', 'recherchiert von', 'investigado por'],
  },
  {
    role: 'production',
    visual: false,
    labels: {
      ...{ en: 'Production', fr: 'Production', de: 'Produktion' },
      ...{ es: 'Producción', it: 'Produzione', pt: 'Produção' },
    },
    names: ['production', 'producer', 'producers', 'produktion', 'producción', 'produzione', 'produção'],
    phrases: ['produced by', 'produit par', 'produziert von', 'producido por', 'prodotto da', 'produzido por'],
  },
];
