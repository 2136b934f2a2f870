import type { ElementContent } from 'hast';
import type { Credit } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { contextOf, phrasing } from './context.js';
import { type Child, element } from './element.js';
import { readLicense } from './license.js';
import type { State } from './state.js';
import { unbrokenWords } from './unbroken.js';

/**
 * Make a credit line under a picture; unknown is said.
 *
 * @example
 * creditLine(state, figure.credit, figure.license); // <span class="essay-credit">Photo: Ida Orr / Shore Agency. CC0 1.0</span>
 */
export function creditLine(
  state: State,
  credit: Credit | undefined,
  license: string | undefined = credit?.license,
): ElementContent | undefined {
  const words = credit ? withLabel(state, credit) : [];
  const terms = license === undefined || saysLicense(credit, license) ? [] : licenseLink(license);
  if (words.length + terms.length === 0) return undefined;
  const isOpen = credit !== undefined && terms.length > 0 && !/[.!?。]\s*$/.test(plainText(credit.text));
  const gap = words.length > 0 && terms.length > 0 ? (isOpen ? '. ' : ' ') : undefined;
  return element('span', { className: ['essay-credit'] }, ...words, gap, ...terms);
}

/**
 * Make what a credit says behind its label.
 *
 * @example
 * creditText(state, credit); // ['Ida Orr / Shore Agency']
 */
export function creditText(state: State, { role, text }: Credit): Child[] {
  const { words } = contextOf(state);
  if (text.length > 0) return unbrokenWords(phrasing(state, text));
  return [role === 'photography' ? words.photographerUnknown : words.nameUnknown];
}

/**
 * Make a licence's name, as a link if it has an address.
 *
 * @example
 * licenseLink('CC-BY-4.0'); // [<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>]
 */
export function licenseLink(license: string): Child[] {
  const { name, url } = readLicense(license);
  if (name === '') return [];
  return [url === undefined ? name : element('a', { href: url, rel: ['license'] }, name)];
}

function withLabel(state: State, credit: Credit): Child[] {
  const { words } = contextOf(state);
  const text = creditText(state, credit);
  if (credit.label === '' || (credit.text.length === 0 && credit.role === 'photography')) return text;
  return [words.titled(credit.label, ''), ...text];
}

/** Whether the credit's own words name the licence already. */
function saysLicense(credit: Credit | undefined, license: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const name = letters(readLicense(license).name);
  return credit !== undefined && name !== '' && letters(plainText(credit.text)).includes(name);
}
