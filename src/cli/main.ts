#!/usr/bin/env node
import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { explainCommand } from "./explain/command.ts";

/** The exit code of wrong use, as the manual says; commander's own is 1. */
const WRONG_USE = 2;

// `linli explain … | head`: the reader has had enough, which is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("linli")
  .description(
    "Chinese identifiers, quantities and community data, explained · 邻里：社会组织与基层治理数据的校验与说明",
  )
  .version(packageJson.version)
  .configureHelp({ sortSubcommands: true })
  .showHelpAfterError("(linli --help)")
  .addCommand(
    explainCommand({ input: process.stdin, output: process.stdout }, (exitCode) => {
      process.exitCode = exitCode;
    }),
  );

for (const command of [program, ...program.commands]) {
  command.exitOverride((stop) => {
    process.exit(stop.exitCode === 0 ? 0 : WRONG_USE);
  });
}

program.parseAsync().catch((error: NodeJS.ErrnoException) => {
  // Anything but input that cannot be read is a defect of the command, and shows where it happened.
  if (error.syscall === undefined) throw error;
  process.stderr.write(`error: standard input cannot be read: ${error.message}\n`);
  process.exitCode = WRONG_USE;
});
