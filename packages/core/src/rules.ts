/** How much a message weighs: an error is to be mended, a warning looked at, an information known. */
export type Severity = 'error' | 'warning' | 'info';

/** Where the page of each rule stands: the package's home page and `/rules/`. */
const pages = 'https://essaykit.example/rules/';

/**
 * Every rule by its id, which names the healthy state: default severity, one line, and address of its page.
 *
 * @example
 * rules['title-present'].description; // 'The essay has a title'
 */
export const rules = {
  'front-matter-valid': {
    severity: 'error',
    description: 'Front matter can be read, and its values mean something',
    url: `${pages}front-matter-valid`,
  },
  'markup-known': {
    severity: 'warning',
    description: 'Raw HTML is of the elements an essay may hold',
    url: `${pages}markup-known`,
  },
  'directive-known': {
    severity: 'warning',
    description: 'Every `:::` block has a name and attributes we know',
    url: `${pages}directive-known`,
  },
  'definition-used': {
    severity: 'warning',
    description: 'Every link definition is used',
    url: `${pages}definition-used`,
  },
  'limit-kept': {
    severity: 'error',
    description: 'The text stays within the limits of size and nesting',
    url: `${pages}limit-kept`,
  },
  'title-present': {
    severity: 'warning',
    description: 'The essay has a title',
    url: `${pages}title-present`,
  },
  'author-present': {
    severity: 'warning',
    description: 'The essay has an author',
    url: `${pages}author-present`,
  },
  'heading-order': {
    severity: 'warning',
    description: 'Headings skip no level on the way down',
    url: `${pages}heading-order`,
  },
  'source-resolved': {
    severity: 'error',
    description: 'Every citation names a source of the essay',
    url: `${pages}source-resolved`,
  },
  'pull-quote-verbatim': {
    severity: 'warning',
    description: 'Every pull quote repeats words of the body',
    url: `${pages}pull-quote-verbatim`,
  },
  'date-present': {
    severity: 'info',
    description: 'The essay says when it was published',
    url: `${pages}date-present`,
  },
  'source-used': {
    severity: 'info',
    description: 'Every declared source is pointed at',
    url: `${pages}source-used`,
  },
  'source-unique': {
    severity: 'warning',
    description: 'No two sources share an address or DOI',
    url: `${pages}source-unique`,
  },
  'quotation-attributed': {
    severity: 'warning',
    description: 'Every quotation says whose words it holds',
    url: `${pages}quotation-attributed`,
  },
  'credit-complete': {
    severity: 'warning',
    description: 'Every credit line names someone',
    url: `${pages}credit-complete`,
  },
  'image-alt': {
    severity: 'warning',
    description: 'Every image says what it shows',
    url: `${pages}image-alt`,
  },
  'image-credit': {
    severity: 'info',
    description: 'Every image says who made it',
    url: `${pages}image-credit`,
  },
  'name-consistent': {
    severity: 'warning',
    description: 'Every name is written in one way',
    url: `${pages}name-consistent`,
  },
  'quote-marks-paired': {
    severity: 'warning',
    description: 'Every quote mark has its partner',
    url: `${pages}quote-marks-paired`,
  },
  'relative-date-anchored': {
    severity: 'info',
    description: 'Words such as “yesterday” have a date to count from',
    url: `${pages}relative-date-anchored`,
  },
  'link-text-meaningful': {
    severity: 'warning',
    description: 'The words of every link say where it leads',
    url: `${pages}link-text-meaningful`,
  },
  'link-secure': {
    severity: 'info',
    description: 'Every address is sent encrypted',
    url: `${pages}link-secure`,
  },
  'bidi-safe': {
    severity: 'error',
    description: 'Direction controls do not disguise the text',
    url: `${pages}bidi-safe`,
  },
} as const satisfies Record<string, { severity: Severity; description: string; url: string }>;

/** Id of a rule. */
export type RuleId = keyof typeof rules;
