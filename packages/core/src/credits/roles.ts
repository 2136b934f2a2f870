import { subtags } from '../labels/subtags.js';
import { moreRoleNames } from './more-role-names.js';
import { roles } from './role-table.js';

/** Scripts and regions of Chinese in traditional characters. */
const traditional = new Set(['hant', 'hk', 'mo', 'tw']);

/** The longest label a credit line can begin with. */
export const longestLabel = 40;

const byPhrase = new Map(roles.flatMap((role) => role.phrases.map((phrase) => [phrase, role] as const)));
const byKey = new Map(roles.map((role) => [role.role, role]));
const byName = new Map(roles.flatMap((role) => role.names.map((name) => [name, byKey.get(role.role)] as const)));
for (const [role, { names }] of moreRoleNames) for (const name of names) byName.set(name, byKey.get(role));

/** Words that follow a role's name, and whether only a capital after them means a person. */
const joints: ReadonlyArray<readonly [string, boolean]> = [
  ['by', false],
  ['par', false],
  ['von', false],
  ['por', false],
  ['de', true],
  ['di', true],
];

/** What a text credits. */
export interface Label {
  role: string;
  visual: boolean;
  /** As written. */
  label: string;
  /** Characters up to what is credited. */
  length: number;
}

/**
 * Find the role that a text begins with: `Photo: `, `Photo by `, `Edited by `.
 *
 * @example
 * readLabel('Main image: Surf'); // {role: 'image', visual: true, label: 'Main image', length: 12}
 */
export function readLabel(text: string): Label | undefined {
  const start = text.slice(0, longestLabel + 2);
  const colon = start.search(/[:：＝／｜]/);
  if (colon > 0) {
    const label = start.slice(0, colon).trim();
    const name = label.toLowerCase();
    const role = byName.get(name) ?? byPhrase.get(name);
    if (role) return { role: role.role, visual: role.visual, label, length: spaceAfter(text, colon + 1) };
  }
  const words = [...start.matchAll(/\S+/g)];
  for (const [index, word] of words.slice(0, 5).entries()) {
    const before = start.slice(0, word.index).trim();
    const rest = spaceAfter(text, word.index + word[0].length);
    const joint = joints.find(([value]) => value === word[0].toLowerCase());
    const role = index > 0 && joint ? byName.get(before.toLowerCase()) : undefined;
    if (role && rest < text.length && !(joint?.[1] && !/^\p{Lu}/u.test(text.slice(rest))))
      return { role: role.role, visual: role.visual, label: before, length: rest };
    const phrase = start.slice(0, word.index + word[0].length).trim();
    const phraseRole = byPhrase.get(phrase.toLowerCase());
    if (phraseRole && rest < text.length && rest > word.index + word[0].length)
      return { role: phraseRole.role, visual: phraseRole.visual, label: phrase, length: rest };
  }
  return undefined;
}

/**
 * Give the key of a role by its key or any of its names; an unknown one is its own key.
 *
 * @example
 * roleKey('Photographer'); // 'photography'
 */
export function roleKey(name: string): string {
  const key = name.trim().toLowerCase();
  if (byKey.has(key)) return key;
  return (byName.get(key) ?? byPhrase.get(key))?.role ?? key.replace(/\s+/g, '-');
}

/**
 * Give the label of a role that the author gave none; of an unknown role its key with a capital.
 *
 * @example
 * roleLabel('photography', 'de-AT'); // 'Foto'
 */
export function roleLabel(role: string, lang = 'en'): string {
  const labels: Readonly<Record<string, string>> = { ...byKey.get(role)?.labels, ...moreRoleNames.get(role)?.labels };
  const [language, second = ''] = subtags(lang);
  const key = language === 'zh' && traditional.has(second) ? 'zh-hant' : language;
  const label = Object.hasOwn(labels, key) ? labels[key] : labels.en;
  return label ?? `${role.slice(0, 1).toUpperCase()}${role.slice(1).replaceAll('-', ' ')}`;
}

function spaceAfter(text: string, index: number): number {
  let end = index;
  while (/^\s$/.test(text.charAt(end))) end++;
  return end;
}
