import yoctoSpinner from "yocto-spinner";
import type { Streams } from "./streams.ts";

/** What a long command says of itself on a terminal. */
export interface Progress {
  /** Begins the next file, of a size in bytes where it is known. */
  readonly begin: (name: string, size: number | undefined) => void;
  /** Counts bytes that were read. */
  readonly read: (bytes: number) => void;
  /** Counts rows that were checked. */
  readonly rows: (rows: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const silent: Progress = {
  begin: () => undefined,
  read: () => undefined,
  rows: () => undefined,
  end: () => undefined,
};

/**
 * Shows how far a command is, on a terminal only.
 *
 * @param streams - where messages go
 * @returns the line of progress; without a terminal one that says nothing
 */
export function showProgress(streams: Streams): Progress {
  if (streams.messages.isTTY !== true) return silent;
  const spinner = yoctoSpinner({ stream: streams.messages, handleSignals: false });
  let state = { name: "", size: undefined as number | undefined, bytes: 0, rows: 0 };
  let shown = "";
  // Every change of the text is drawn at once, so that it changes with the percentage and not with every piece.
  const show = (): void => {
    const percent = state.size && Math.min(100, Math.floor((state.bytes * 100) / state.size));
    const step = `${state.name} ${String(percent ?? Math.floor(state.rows / 10_000))}`;
    if (step === shown) return;
    shown = step;
    const part = percent === undefined ? "" : ` ${String(percent)} %`;
    spinner.text = `${state.name}${part} · ${state.rows.toLocaleString("en")} rows 行`;
  };
  return {
    begin: (name, size) => {
      state = { name, size, bytes: 0, rows: 0 };
      show();
      spinner.start();
    },
    read: (bytes) => {
      state.bytes += bytes;
      show();
    },
    rows: (rows) => {
      state.rows += rows;
      show();
    },
    end: () => {
      spinner.stop();
    },
  };
}
