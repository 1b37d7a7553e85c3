import type { FieldFault } from '../http/api-fault.ts';
import type { Field } from './model.ts';

const WHOLE_SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export type Checked = { value: unknown } | { fault: FieldFault };

/**
 * A written scalar as it is stored, or what is wrong with it. Numbers and flags may come as texts, as the
 * vendor's server reads them; dates only as whole seconds in UTC.
 */
export function checkScalar(field: Field, value: unknown): Checked {
  switch (field.kind) {
    case 'int':
    case 'num':
      return checkNumber(field, value);
    case 'flag':
      if (typeof value === 'boolean') return { value };
      if (value === 'true' || value === 'false') return { value: value === 'true' };
      return invalid(field, `${field.name} is not a boolean`);
    case 'date':
      if (typeof value === 'string' && WHOLE_SECONDS.test(value) && isOnCalendar(value))
        return { value };
      return invalid(field, `Unsupported format applied to ${field.name}`);
    case 'enum': {
      const known = field.values.find(
        (option) => option.toLowerCase() === String(value).toLowerCase(),
      );
      return known === undefined
        ? invalid(field, `${String(value)} is not a valid value for ${field.name}`)
        : { value: known };
    }
    case 'text':
      return checkText(field, value);
    default:
      return { value };
  }
}

/** JavaScript reads February 31 as March 3. */
export function isOnCalendar(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(text)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text.slice(0, 10))
  );
}

function checkNumber(field: Field, value: unknown): Checked {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number))
    return invalid(field, `${field.name} is not a number`);
  if (field.kind === 'int' && (!Number.isInteger(number) || Math.abs(number) > 0x7fffffff))
    return {
      fault: { code: 'OutOfRange', message: `${field.name} is out of range`, field: field.name },
    };
  return { value: number };
}

function checkText(field: Field, value: unknown): Checked {
  if (typeof value === 'object') return invalid(field, `${field.name} is not a string`);
  const text = String(value);
  if (field.maxLength !== undefined && text.length > field.maxLength)
    return {
      fault: {
        code: 'MaxLengthField',
        message: `The field ${field.name} must be a string with a maximum length of ${field.maxLength}.`,
        field: field.name,
      },
    };
  return { value: text };
}

function invalid(field: Field, message: string): Checked {
  return { fault: { code: 'InvalidField', message, field: field.name } };
}
