/** Error codes an Excel add-in can meet in `error.code`. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "UnsupportedOperation"
  | "InvalidObjectPath";

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A failure the client is told about; thrown inside the host only, the dispatcher turns it into a reply. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly location?: string
  ) {
    super(message);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
  location?: string
) => new HostError("InvalidArgument", message, location);

export const itemNotFound = (location?: string) =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", location);

export const itemAlreadyExists = (location?: string) =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", location);

export const accessDenied = (location?: string) =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", location);

export const invalidOperation = (message: string, location?: string) =>
  new HostError("InvalidOperation", message, location);

/** Excel can do it, this host cannot: said aloud instead of doing something else. */
export const notImplemented = (what: string) =>
  new HostError("NotImplemented", `${what} is not implemented by this host.`);

export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `${member} is not implemented by this host.`, member);
