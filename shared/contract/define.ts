import { z } from 'zod';
import { ID_PATTERN, type CommandId } from '../domain/ids.ts';
import type { ErrorCode } from './errors.ts';

type Shape = z.core.$ZodLooseShape;

export interface Method<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Kind extends 'query' | 'command' = 'query' | 'command',
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  readonly errors: readonly ErrorCode[];
}

const commandId = z
  .string()
  .regex(ID_PATTERN)
  .transform((id) => id as CommandId);

/** A method that only reads. `input` is a shape, made strict; `errors` lists the codes it may answer with, beside validation and internal. */
export function query<I extends Shape, O extends z.ZodType>(method: {
  input: I;
  output: O;
  errors?: readonly ErrorCode[];
}) {
  return {
    kind: 'query',
    input: z.strictObject(method.input),
    output: method.output,
    errors: method.errors ?? [],
  } as const;
}

/** A method that changes something. It carries a `commandId`, by which a retry is applied once. */
export function command<I extends Shape, O extends z.ZodType>(method: {
  input: I;
  output: O;
  errors?: readonly ErrorCode[];
}) {
  return {
    kind: 'command',
    input: z.strictObject({ ...method.input, commandId }),
    output: method.output,
    errors: method.errors ?? [],
  } as const;
}

export type Contract = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** Who calls: one window, one command-line run. */
export interface CallContext {
  readonly clientId: string;
}

/** What a host must offer for a contract: one handler per method, or it does not compile. */
export type Handlers<C extends Contract> = {
  readonly [S in keyof C]: {
    readonly [M in keyof C[S]]: (
      input: z.output<C[S][M]['input']>,
      context: CallContext,
    ) => z.input<C[S][M]['output']> | Promise<z.input<C[S][M]['output']>>;
  };
};

type ClientInput<M extends Method> = M extends { kind: 'command' }
  ? Omit<z.input<M['input']>, 'commandId'> & { commandId?: string }
  : z.input<M['input']>;

/** What a caller sees of a contract; the client fills in `commandId` where it is left out. Rejects with AppError only. */
export type Client<C extends Contract> = {
  readonly [S in keyof C]: {
    readonly [M in keyof C[S]]: (input: ClientInput<C[S][M]>) => Promise<z.output<C[S][M]['output']>>;
  };
};
