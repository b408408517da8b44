import { PassThrough, Writable } from "node:stream";
import type { Command } from "commander";
import type { Done, Streams } from "../../src/cli/streams.ts";

/** What a run of a command within this process gave. */
export interface InsideRun {
  readonly status: number | undefined;
  readonly output: string;
  readonly messages: string;
}

/** A stream that keeps what is written to it. */
function kept(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece.toString("utf8"));
      done();
    },
  });
  return { stream, text: () => pieces.join("") };
}

/** Runs a command within this process, so that no build is needed and the time zone is that of the test. */
export async function inside(
  make: (streams: Streams, done: Done) => Command,
  args: readonly string[],
): Promise<InsideRun> {
  const output = kept();
  const messages = kept();
  let status: number | undefined;
  const streams = { input: new PassThrough(), output: output.stream, messages: messages.stream };
  const command = make(streams, (exitCode) => {
    status = exitCode;
  })
    .exitOverride()
    .configureOutput({ writeErr: (text) => messages.stream.write(text) });
  await command.parseAsync(args, { from: "user" });
  return { status, output: output.text(), messages: messages.text() };
}
