import * as z from 'zod/mini';
import { failed, ok, type Result } from '../tree/result';
import { UNKNOWN_KEY } from './json';
import { type Path, pathText } from './place';
import type { FileProblem } from './problem';
import { reasonOf, typeName, valueName } from './reason';

type Schema = z.core.$ZodType;

/**
 * Holds a value against a schema, up to the first thing that is wrong. zod on its own collects every issue, which takes
 * minutes for a hostile list of millions; here it judges one plain value at a time. Nothing is copied or changed.
 */
export function conform<Wanted extends Schema>(
  schema: Wanted,
  value: unknown,
): Result<z.infer<Wanted>, FileProblem> {
  const problem = judgeFor(schema)(value, []);
  return problem ? failed(problem) : ok(value as z.infer<Wanted>);
}

/** Finds the first thing wrong with a value that stands at a path; the path is lent, and given back unless it fails. */
type Judge = (value: unknown, path: (string | number)[]) => FileProblem | undefined;

const known = new WeakMap<Schema, Judge>();

function judgeFor(schema: Schema): Judge {
  const before = known.get(schema);
  if (before) return before;
  const judge = judgeOf(schema);
  known.set(schema, judge);
  return judge;
}

function judgeOf(schema: Schema): Judge {
  if (schema instanceof z.ZodMiniExactOptional) return judgeFor(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return listOf(judgeFor(schema.def.element), mostOf(schema));
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return oneOf(schema.def.options.filter(isObjectSchema));
  if (isObjectSchema(schema)) return objectOf(schema, []);
  return (value, path) => {
    const issue = z.safeParse(schema, value).error?.issues[0];
    if (!issue) return undefined;
    return wrong(path, issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value', reasonOf(issue, value));
  };
}

function listOf(judge: Judge, most: number): Judge {
  return (value, path) => {
    if (!Array.isArray(value))
      return wrong(path, 'wrong-type', `A list is wanted here, not ${typeName(value)}.`);
    if (value.length > most) {
      const [has, allowed] = [value.length, most].map((count) => count.toLocaleString('en'));
      return wrong(path, 'too-many', `This list has ${has} entries; at most ${allowed} are allowed.`);
    }
    const depth = path.length;
    for (let index = 0; index < value.length; index++) {
      path[depth] = index;
      const problem = judge(value[index], path);
      if (problem) return problem;
    }
    path.length = depth;
    return undefined;
  };
}

/** How many items a list may have. */
function mostOf(schema: z.ZodMiniArray): number {
  const limit = schema._zod.def.checks?.find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return limit?._zod.def.maximum ?? Number.POSITIVE_INFINITY;
}

/** `family`: objects of other kinds that may stand in the same place, for what is said of a key that only they have. */
function objectOf(schema: z.ZodMiniObject, family: readonly z.ZodMiniObject[]): Judge {
  const parts = Object.entries(schema.shape).map(([key, part]) => ({
    key,
    judge: judgeFor(part),
    isOptional: part instanceof z.ZodMiniExactOptional,
  }));
  return (value, path) => {
    if (!isObject(value))
      return wrong(path, 'wrong-type', `An object is wanted here, not ${typeName(value)}.`);
    for (const key in value) {
      if (Object.hasOwn(schema.shape, key)) continue;
      const owners = family.filter((other) => Object.hasOwn(other.shape, key)).map(kindOf);
      return owners.length === 0
        ? wrong([...path, key], 'unknown-key', UNKNOWN_KEY)
        : wrong(
            [...path, key],
            'misplaced-key',
            `A ${kindOf(schema)} has no such key, only a ${owners.join(' or ')}.`,
          );
    }
    const depth = path.length;
    for (const { key, judge, isOptional } of parts) {
      path[depth] = key;
      if (Object.hasOwn(value, key)) {
        const problem = judge(value[key], path);
        if (problem) return problem;
      } else if (!isOptional) return wrong(path, 'missing-key', 'This key is missing.');
    }
    path.length = depth;
    return undefined;
  };
}

function oneOf(family: readonly z.ZodMiniObject[]): Judge {
  const judges = new Map(family.map((schema) => [kindOf(schema), objectOf(schema, family)]));
  return (value, path) => {
    if (!isObject(value))
      return wrong(path, 'wrong-type', `An object is wanted here, not ${typeName(value)}.`);
    if (!Object.hasOwn(value, 'kind')) return wrong([...path, 'kind'], 'missing-key', 'This key is missing.');
    const judge = judges.get(value.kind);
    if (judge) return judge(value, path);
    const reason = `${valueName(value.kind)} is none of ${[...judges.keys()].join(', ')}.`;
    return wrong([...path, 'kind'], 'wrong-value', reason);
  };
}

const wrong = (path: Path, code: string, reason: string): FileProblem => ({
  code,
  place: pathText(path),
  reason,
});

const isObjectSchema = (schema: Schema): schema is z.ZodMiniObject => schema instanceof z.ZodMiniObject;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one `kind` that objects of a schema have. */
function kindOf(schema: z.ZodMiniObject): unknown {
  const { kind } = schema.shape;
  return kind instanceof z.ZodMiniLiteral ? kind.def.values[0] : undefined;
}
