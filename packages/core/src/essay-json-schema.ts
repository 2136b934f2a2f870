import * as z from 'zod';
import { essaySchema } from './schema/essay.js';
import { frontMatterSchema } from './schema/front-matter.js';

/**
 * Make the JSON Schema of an essay document, version 1: draft 2020-12, one definition a noun.
 *
 * It is published as `@essaykit/core/essay.schema.json`.
 *
 * @see https://json-schema.org/draft/2020-12
 * @example
 * JSON.stringify(essayJsonSchema(), undefined, 2);
 */
export function essayJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(essaySchema, { io: 'input' });
}

/**
 * Make the JSON Schema of an essay's front matter, for completion and hints in editors.
 *
 * It is published as `@essaykit/core/front-matter.schema.json`.
 *
 * @example
 * JSON.stringify(frontMatterJsonSchema(), undefined, 2);
 */
export function frontMatterJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(frontMatterSchema, { io: 'input' });
}
