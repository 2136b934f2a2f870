/** What a page must never get from an essay, found in HTML by reading it as text: independent of the code that made it. */

const tag = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][a-z\d-]*(?:="[^"]*")?)*)\s*>/g;
const attribute = /\s+([a-z][a-z\d-]*)(?:="([^"]*)")?/g;

const elements = new Set(
  (
    'a abbr article aside bdi bdo blockquote br cite code dd del details dfn div dl dt em figcaption figure footer h1 h2 ' +
    'h3 h4 h5 h6 header hr img ins kbd li mark nav ol p pre q samp section small span strong sub summary sup table tbody ' +
    'td th thead time tr ul var wbr'
  ).split(' '),
);
const attributes = new Set(
  (
    'align alt aria-hidden aria-label aria-level cite class data-csl data-date data-essay data-language data-passage ' +
    'data-prefix data-size data-url datetime dir href id lang rel role scope src start tabindex title'
  ).split(' '),
);
const addresses = new Set(['href', 'src', 'cite', 'data-url']);
const classes = /^(?:essay(?:-[a-z-]+)?|(?:dt|[ehpu])-[a-z-]+)$/;

/** List what is wrong with HTML; nothing, if all of it is what an essay may be. */
export function findUnsafe(html: string, prefix: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const text = html.replace(tag, (_, slash: string, name: string, rest: string) => {
    if (!elements.has(name)) found.push(`<${name}>`);
    if (slash !== '' && rest.trim() !== '') found.push(`attributes of </${name}>`);
    for (const [, key = '', value = ''] of rest.matchAll(attribute)) check(name, key, decode(value));
    return '';
  });
  if (text.includes('<')) found.push(`loose < in ${text.slice(text.indexOf('<'), text.indexOf('<') + 40)}`);
  return found;

  function check(name: string, key: string, value: string): void {
    if (!attributes.has(key)) found.push(`${name}[${key}]`);
    if (addresses.has(key) && !isGoodAddress(value)) found.push(`${name}[${key}=${value}]`);
    if (key === 'class' && !value.split(' ').every((one) => classes.test(one))) found.push(`class ${value}`);
    if (key !== 'id') return;
    if (!value.startsWith(prefix) || ids.has(value)) found.push(`id ${value}`);
    ids.add(value);
  }
}

/** As a browser reads an address. */
function isGoodAddress(value: string): boolean {
  try {
    return /^(?:https?|mailto|tel):$/.test(new URL(value, 'https://host.example/page').protocol);
  } catch {
    return true;
  }
}

function decode(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&amp;', '&');
}
