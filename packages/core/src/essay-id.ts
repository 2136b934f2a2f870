import { slug } from './ids.js';

/**
 * Make the id that an essay has when its front matter gives none: of the file's name, else of the title, else `essay`.
 *
 * @param title words of the title
 * @param path the file's; folder, ending and a date in front do not count
 * @example
 * essayId('Coasts', 'essays/2026-03-01-shores.md'); // 'shores'
 */
export function essayId(title: string, path?: string): string {
  return stemOf(path) || slug(title) || 'essay';
}

function stemOf(path: string | undefined): string {
  const file = path?.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) ?? '';
  const stem = file.replace(/(?<=.)(?:\.essay)?\.[^.]*$/, '').replace(/^\d{4}-\d{2}-\d{2}[-_]?(?=.)/, '');
  return slug(stem);
}
