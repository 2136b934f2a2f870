import * as z from 'zod';
import { essaySchema } from './schema/essay.js';

/**
 * Make the JSON Schema of an essay document, version 1: draft 2020-12, one definition a noun.
 *
 * @see https://json-schema.org/draft/2020-12
 * @example
 * JSON.stringify(essayJsonSchema(), undefined, 2);
 */
export function essayJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(essaySchema, { io: 'input' });
}
