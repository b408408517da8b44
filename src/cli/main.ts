#!/usr/bin/env node
import { Command } from "commander";
import { applyConfig } from "./config/apply-config.ts";
import { readConfig } from "./config/read-config.ts";
import { setFlagsFromString } from "node:v8";
import packageJson from "../../package.json" with { type: "json" };
import { cardCommand } from "./card/command.ts";
import { checkCommand } from "./check/command.ts";
import { compareCommand } from "./compare/command.ts";
import { diffCommand } from "./diff/command.ts";
import { explainCommand } from "./explain/command.ts";
import { projectsCommand } from "./projects/command.ts";
import { ratingCommand } from "./rating/command.ts";
import { removeUnfinished } from "./files/whole-file.ts";
import { hoursCommand } from "./hours/command.ts";
import type { Streams } from "./streams.ts";
import { templateCommand } from "./template/command.ts";
import { UseError } from "./use-error.ts";
import { venuesCommand } from "./venues/command.ts";
import { worklistCommand } from "./worklist/command.ts";

/** The exit code of wrong use, as the manual says; commander's own is 1. */
const WRONG_USE = 2;

// Rows live for a moment only: a nursery that does not grow costs a little time and keeps a third of the memory.
setFlagsFromString("--semi-space-growth-factor=1");

process.on("exit", removeUnfinished);
// What an interrupted command has begun to write is removed.
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const) {
  process.once(signal, () => process.exit(128 + number));
}

// `linli explain … | head`: the reader has had enough, which is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const streams: Streams = { input: process.stdin, output: process.stdout, messages: process.stderr };
const done = (exitCode: number): void => {
  process.exitCode = exitCode;
};

const program = new Command("linli")
  .description(
    "Chinese social organizations and community data: identifiers explained, files checked · 邻里：社会组织与基层治理数据的校验与说明",
  )
  .version(packageJson.version)
  .configureHelp({ sortSubcommands: true })
  .option("--config <file>", "the settings of a team, instead of linli.config.json · 指定配置文件")
  .option("--no-config", "without the settings of a team · 不使用配置文件")
  .showHelpAfterError("(linli --help)")
  .hook("preAction", async (own, command) => {
    const { config } = own.opts<{ readonly config?: string | boolean }>();
    if (config === false) return;
    const found = await readConfig(process.cwd(), typeof config === "string" ? config : undefined);
    if (found !== undefined) applyConfig(command, found);
  });

const commands = [
  cardCommand,
  checkCommand,
  compareCommand,
  diffCommand,
  explainCommand,
  hoursCommand,
  projectsCommand,
  ratingCommand,
  templateCommand,
  venuesCommand,
  worklistCommand,
];
for (const make of commands) {
  program.addCommand(make(streams, done));
}

for (const command of [program, ...program.commands.flatMap((below) => [below, ...below.commands])]) {
  command.exitOverride((stop) => {
    process.exit(stop.exitCode === 0 ? 0 : WRONG_USE);
  });
}

program.parseAsync().catch((error: NodeJS.ErrnoException) => {
  // Anything but what the user can put right is a defect of the command, and shows where it happened.
  if (!(error instanceof UseError) && error.syscall === undefined) throw error;
  const said = error instanceof UseError ? error.message : `standard input cannot be read: ${error.message}`;
  process.stderr.write(`error: ${said}\n`);
  process.exitCode = WRONG_USE;
});
