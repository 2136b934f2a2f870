/** Somewhere to write text to, such as `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person reads along; decides about colour. */
  isTTY?: boolean;
}

/** What a command knows of the world around it. */
export interface Io {
  /** Folder that relative paths start from, absolute. */
  cwd: string;
  /** Environment variables; only `NO_COLOR` and `FORCE_COLOR` are read. */
  env: Readonly<Record<string, string | undefined>>;
  /** For documents: outlines, reports, help that was asked for. */
  stdout: Output;
  /** For status and failures. */
  stderr: Output;
}

/**
 * Whether to colour what goes to this output.
 *
 * @see https://no-color.org
 */
export function isColoured(io: Io, output: Output): boolean {
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0';
  return output.isTTY === true;
}
