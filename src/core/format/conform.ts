import * as z from 'zod/mini';
import { quoted } from '../tree/quoted';
import { failed, ok, type Result } from '../tree/result';
import { UNKNOWN_KEY } from './json';
import { pathText } from './place';
import type { FileProblem } from './problem';

type Schema = z.core.$ZodType;

/**
 * Holds a value against a schema, up to the first thing that is wrong. zod on its own collects every issue, which takes
 * minutes for a hostile list of millions; here it judges one plain value at a time. Nothing is copied or changed.
 */
export function conform<Wanted extends Schema>(
  schema: Wanted,
  value: unknown,
): Result<z.infer<Wanted>, FileProblem> {
  const problem = firstWrong(schema, value);
  return problem ? failed(problem) : ok(value as z.infer<Wanted>);
}

function firstWrong(whole: Schema, document: unknown): FileProblem | undefined {
  const path: (string | number)[] = [];
  return judge(whole, document);

  function judge(schema: Schema, value: unknown): FileProblem | undefined {
    if (schema instanceof z.ZodMiniExactOptional) return judge(schema.def.innerType, value);
    if (schema instanceof z.ZodMiniArray) return judgeList(schema.def.element, value);
    if (schema instanceof z.ZodMiniObject) return judgeObject(schema, value, []);
    if (schema instanceof z.ZodMiniDiscriminatedUnion) return judgeKinds(schema, value);
    const result = z.safeParse(schema, value);
    const issue = result.error?.issues[0];
    return issue && wrong(codeOf(issue), reasonOf(issue, value));
  }

  function judgeList(element: Schema, value: unknown): FileProblem | undefined {
    if (!Array.isArray(value)) return wrong('wrong-type', `A list is wanted here, not ${typeName(value)}.`);
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      const problem = judge(element, value[index]);
      if (problem) return problem;
      path.pop();
    }
    return undefined;
  }

  function judgeObject(schema: z.ZodMiniObject, value: unknown, family: readonly z.ZodMiniObject[]) {
    if (!isObject(value)) return wrong('wrong-type', `An object is wanted here, not ${typeName(value)}.`);
    const { shape } = schema;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape, key)) continue;
      path.push(key);
      const owners = family.filter((other) => Object.hasOwn(other.shape, key)).map(kindOf);
      return owners.length > 0
        ? wrong(
            'misplaced-key',
            `A ${kindOf(schema)} has no such key; it belongs to a ${owners.join(' or ')}.`,
          )
        : wrong('unknown-key', UNKNOWN_KEY);
    }
    for (const [key, part] of Object.entries(shape)) {
      const given = Object.hasOwn(value, key);
      if (!given && part instanceof z.ZodMiniExactOptional) continue;
      path.push(key);
      const problem = given ? judge(part, value[key]) : wrong('missing-key', 'This key is missing.');
      if (problem) return problem;
      path.pop();
    }
    return undefined;
  }

  function judgeKinds(schema: z.ZodMiniDiscriminatedUnion, value: unknown): FileProblem | undefined {
    const family = schema.def.options.filter((option) => option instanceof z.ZodMiniObject);
    if (!isObject(value)) return wrong('wrong-type', `An object is wanted here, not ${typeName(value)}.`);
    const kind = Object.hasOwn(value, 'kind') ? value.kind : undefined;
    const option = family.find((candidate) => kindOf(candidate) === kind);
    if (option) return judgeObject(option, value, family);
    path.push('kind');
    return kind === undefined
      ? wrong('missing-key', 'This key is missing.')
      : wrong('wrong-value', `${valueName(kind)} is none of ${family.map(kindOf).join(', ')}.`);
  }

  function wrong(code: string, reason: string): FileProblem {
    return { code, place: pathText(path), reason };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one value of `kind` that an object of a family has. */
function kindOf(schema: z.ZodMiniObject): unknown {
  const { kind } = schema.shape;
  return kind instanceof z.ZodMiniLiteral ? kind.def.values[0] : undefined;
}

const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${wantedName(issue.expected)} is wanted here, not ${typeName(value)}.`;
    case 'invalid_value':
      return `${valueName(value)} is ${issue.values.length > 1 ? 'none of' : 'not'} ${issue.values.join(', ')}.`;
    case 'too_small':
      return `${valueName(value)} is too small: ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum} is allowed.`;
    case 'too_big':
      return `${valueName(value)} is too large: at most ${issue.maximum} is allowed.`;
    default:
      return issue.message;
  }
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'A number',
  int: 'A whole number',
  boolean: 'true or false',
};
const wantedName = (expected: string): string => WANTED[expected] ?? expected;

const valueName = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : typeof value === 'number' ? String(value) : typeName(value);

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'a number beyond all bounds';
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
}
