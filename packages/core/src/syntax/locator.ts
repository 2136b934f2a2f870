/** What follows a key: where in the source, and the words behind that. */
export interface Located {
  /** CSL locator term. */
  label?: string;
  locator?: string;
  /** Keeps its leading comma. */
  suffix?: string;
}

/** CSL's locator terms with the form we write and the others we read, in the languages of our labels. */
const terms = [
  [
    'page',
    'p.',
    'pp.',
    'page',
    'pages',
    'pag.',
    'pág.',
    'págs.',
    'página',
    'páginas',
    'pagina',
    'pagine',
    's.',
    'seite',
    'seiten',
  ],
  [
    'chapter',
    'ch.',
    'chap.',
    'chaps.',
    'chapter',
    'chapters',
    'chapitre',
    'kap.',
    'kapitel',
    'cap.',
    'capítulo',
    'capitolo',
  ],
  [
    'section',
    'sec.',
    'secs.',
    'sect.',
    'section',
    'sections',
    '§',
    '§§',
    'abschnitt',
    'abschn.',
    'sección',
    'seção',
    'sez.',
    'sezione',
  ],
  ['volume', 'vol.', 'vols.', 'volume', 'volumes', 'bd.', 'band', 'tome', 't.'],
  ['figure', 'fig.', 'figs.', 'figure', 'figures', 'abb.', 'abbildung', 'figura'],
  [
    'paragraph',
    'para.',
    'paras.',
    'par.',
    'paragraph',
    'paragraphs',
    '¶',
    '¶¶',
    'abs.',
    'absatz',
    'párr.',
    'párrafo',
    'parágrafo',
  ],
  ['line', 'l.', 'll.', 'line', 'lines', 'z.', 'zeile', 'zeilen', 'ligne', 'lignes', 'línea', 'linha', 'riga'],
  ['verse', 'v.', 'vv.', 'verse', 'verses', 'vers', 'verset', 'verso'],
  ['act', 'act', 'acts', 'akt', 'acte'],
  ['appendix', 'app.', 'apps.', 'appendix', 'appendices', 'anhang', 'annexe'],
  ['article-locator', 'art.', 'arts.', 'article', 'articles', 'artikel', 'artículo', 'articolo', 'artigo'],
  ['book', 'bk.', 'bks.', 'book', 'books', 'buch', 'livre', 'libro', 'livro'],
  ['column', 'col.', 'cols.', 'column', 'columns', 'sp.', 'spalte', 'colonne', 'columna', 'coluna', 'colonna'],
  ['equation', 'eq.', 'eqs.', 'equation', 'equations'],
  ['folio', 'fol.', 'fols.', 'folio', 'folios', 'bl.', 'blatt'],
  ['issue', 'no.', 'nos.', 'issue', 'issues', 'nr.', 'nummer', 'núm.', 'número'],
  ['note', 'n.', 'nn.', 'note', 'notes', 'anm.', 'fn.'],
  ['opus', 'op.', 'opp.', 'opus'],
  ['part', 'pt.', 'pts.', 'part', 'parts', 'teil', 'partie', 'parte'],
  ['rule', 'r.', 'rr.', 'rule', 'rules', 'regel', 'règle', 'regla', 'regola', 'regra'],
  ['scene', 'sc.', 'scs.', 'scene', 'scenes', 'szene', 'scène', 'escena', 'scena', 'cena'],
  ['sub-verbo', 's.v.', 's.vv.'],
  ['table', 'tbl.', 'tbls.', 'table', 'tables', 'tab.', 'tabelle', 'tableau', 'tabla', 'tabela', 'tabella'],
  ['timestamp', 'timestamp', 'timestamps', 'time'],
] as const;

const labels = new Map<string, string>(
  terms.flatMap(([label, ...forms]) => forms.map((form) => [form, label] as const)),
);

const shortForms = new Map<string, string>(terms.map(([label, form]) => [label, form]));

const term = /^(?:§§?|¶¶?|[\p{L}.]{1,20})(?=[\s\d]|$)/u;
const roman = /^[ivxlcdm]+(?:[-–—][ivxlcdm]+)?$/i;
const token = /^[^\s,;()]+/;
const continuation = /^(?:\s*[,&]|\s+(?:and|und|et|y|e)(?=\s))\s*/;

/**
 * Read a locator at the start of what follows a key; a number without a term is a page.
 *
 * @example
 * readLocator(', p. 12-13, and more'); // {label: 'page', locator: '12-13', suffix: ', and more'}
 */
export function readLocator(rest: string): Located {
  const start = rest.length - rest.replace(/^,?\s*/, '').length;
  // A key and its locator need something between them.
  if (start === 0) return suffixed(rest);
  const [form = ''] = term.exec(rest.slice(start, start + 24)) ?? [];
  const label = labels.get(form.toLowerCase());
  const gap = label === undefined ? 0 : form.length;
  let at = start + gap;
  while (rest[at] === ' ') at += 1;
  const end = endOfNumbers(rest, at, label !== undefined);
  if (end === at) return suffixed(rest);
  return { label: label ?? 'page', locator: rest.slice(at, end), ...suffixed(rest.slice(end)) };
}

/**
 * Write a locator as `readLocator` reads it.
 *
 * @example
 * writeLocator('page', '12'); // 'p. 12'
 */
export function writeLocator(label = 'page', locator: string): string {
  return `${shortForms.get(label) ?? label} ${locator}`;
}

function suffixed(rest: string): Located {
  const suffix = rest.trim();
  return suffix === '' ? {} : { suffix };
}

/** Numbers follow one another behind commas, `&` and "and". */
function endOfNumbers(rest: string, from: number, isLabelled: boolean): number {
  let end = from;
  let at = from;
  for (;;) {
    const [run = ''] = token.exec(rest.slice(at, at + 200)) ?? [];
    const number = run.replace(/[.:!?'"’”]+$/, '');
    if (!/\d/.test(number) && !(isLabelled && roman.test(number))) return end;
    end = at + number.length;
    if (number.length < run.length) return end;
    const [joint] = continuation.exec(rest.slice(end, end + 20)) ?? [];
    if (joint === undefined) return end;
    at = end + joint.length;
  }
}
