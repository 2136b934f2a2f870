import * as z from 'zod';

/**
 * Make an object schema with a name and a description, built without zod's `new Function`, which strict pages report.
 *
 * Unknown keys are stripped.
 *
 * @example
 * object('EssayUse', 'Where an essay points at a source.', { id: idSchema });
 */
export function object<Shape extends z.core.$ZodShape>(
  id: string,
  description: string,
  shape: Shape,
): z.ZodObject<Shape, z.core.$strip> {
  return withoutFunctions(id, description, () => z.object(shape));
}

/**
 * Make an object schema that keeps unknown keys, in the same way.
 *
 * @example
 * looseObject('EssayFrontMatter', 'Front matter of an essay.', { title: z.string().optional() });
 */
export function looseObject<Shape extends z.core.$ZodShape>(
  id: string,
  description: string,
  shape: Shape,
): z.ZodObject<Shape, z.core.$loose> {
  return withoutFunctions(id, description, () => z.looseObject(shape));
}

function withoutFunctions<Schema extends z.ZodType>(id: string, description: string, make: () => Schema): Schema {
  const { jitless } = z.config();
  // zod looks at the switch when an object schema is made; other people's schemas keep their own setting.
  z.config({ jitless: true });
  try {
    const schema = make();
    // `.meta()` would make the schema a second time, with the switch as it was.
    z.globalRegistry.add(schema, { id, description });
    return schema;
  } finally {
    z.config({ jitless });
  }
}
