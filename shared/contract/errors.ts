import { z } from 'zod';

/** Every way a call can fail. Closed: a failure that fits none of these is `internal`. */
export const ERROR_CODES = [
  'validation',
  'not_found',
  'conflict',
  'forbidden',
  'unsupported_format',
  'storage_full',
  'storage_corrupt',
  'storage_read_only',
  'cancelled',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A failure as it crosses the bridge. `message` is for the person: what happened, what was kept, what to do next. `details` holds JSON
 * that the interface acts on (for a conflict, the present revision); `correlationId` leads to the log line of an internal error.
 */
export const wireErrorSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  details: z.record(z.string(), z.json()).optional(),
  correlationId: z.string().optional(),
});
export type WireError = z.infer<typeof wireErrorSchema>;

/** The one error class of the program: thrown by services, rebuilt by the client on the other side of the bridge. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: WireError['details'];
  readonly correlationId: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: WireError['details']; correlationId?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details;
    this.correlationId = options.correlationId;
  }

  toWire(): WireError {
    return {
      code: this.code,
      message: this.message,
      ...(this.details ? { details: this.details } : {}),
      ...(this.correlationId ? { correlationId: this.correlationId } : {}),
    };
  }

  static fromWire(wire: WireError): AppError {
    return new AppError(wire.code, wire.message, {
      ...(wire.details ? { details: wire.details } : {}),
      ...(wire.correlationId ? { correlationId: wire.correlationId } : {}),
    });
  }
}
