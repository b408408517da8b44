import { spawn, spawnSync } from "node:child_process";
import { dist } from "../package/support.ts";

/** What a run of the command gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command. */
export const command = `${dist}/cli.js`;

/** Runs the built command to its end. */
export function linli(args: readonly string[], input: string | Uint8Array = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Runs the built command with a reader that has had enough after the first piece. */
export async function linliCutShort(args: readonly string[]): Promise<{ readonly status: number | null }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.once("data", () => child.stdout.destroy());
  return new Promise((resolve) => child.once("close", (status) => resolve({ status })));
}
