import * as z from 'zod';
import { object } from './object.js';

/** An id inside an essay: letters, marks, digits, `-` and `_`. */
export const idSchema = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}_-]+$/u, 'letters, marks, digits, - and _')
  .describe('Id inside the essay: letters, marks, digits, - and _');

/** A place in the source text. */
export const pointSchema = object('EssayPoint', 'A place in the source text.', {
  line: z.number().describe('Line, from 1'),
  column: z.number().describe('Column, from 1'),
  offset: z.number().optional().describe('Characters before it, from 0'),
});

/** Where a node stood in the source text; published JSON has none. */
export const positionSchema = object('EssayPosition', 'Where a node stood in the source text.', {
  start: pointSchema,
  end: pointSchema,
});

/** The key every node may carry. */
export const node = {
  position: positionSchema.optional().describe('Where the node stood; left out of published JSON'),
};

/** Direction of a text. */
export const directionSchema = z.enum(['ltr', 'rtl']).describe('Direction of the text');
