/**
 * Runs the three checks of the text side by side: doc comments and regular expressions, layout, import directions. Each
 * prints in one piece when it has ended, so that what one says is not mixed with what another says.
 */
import { spawn } from "node:child_process";

const checks = ["eslint .", "prettier --check --log-level warn .", "depcruise src"];

/** Runs a check to its end. */
async function run(check: string): Promise<number> {
  const child = spawn(check, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
  const code = await new Promise<number>((resolve) => child.once("close", (status) => resolve(status ?? 1)));
  process.stdout.write(`\n${check}\n${said}`);
  return code;
}

const codes = await Promise.all(checks.map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
