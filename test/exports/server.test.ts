import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '@essaykit/core';
import { yaml } from '@essaykit/core/yaml';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.ts$/.test(name));

describe('a server', () => {
  test('should have no browser', () => {
    expect([typeof document, typeof window]).toEqual(['undefined', 'undefined']);
    expect(modules.length).toBeGreaterThan(50);
  });

  test.each(modules)('should import %s', async (name) => {
    const module: unknown = await import(`${folder}${name}`);
    expect(module).toBeTypeOf('object');
    expect([typeof document, typeof window]).toEqual(['undefined', 'undefined']);
  });

  test("should render core's HTML into an element with React", () => {
    const { essay } = core.parseEssay(
      '---\nslug: coasts\nauthor: Ada Moss\n---\n# Coasts\n\nWords.[^1]\n\n[^1]: More.\n',
      {
        formats: { yaml },
      },
    );
    const __html = core.toHtml(essay);
    const rendered = renderToString(
      // biome-ignore lint/security/noDangerouslySetInnerHtml: core's HTML is safe whatever the essay holds.
      createElement('essay-view', { id: 'view', theme: 'paper', dangerouslySetInnerHTML: { __html } }),
    );
    expect(rendered).toBe(`<essay-view id="view" theme="paper">${__html}</essay-view>`);
  });
});
