import { Command } from "commander";
import type { Done, Streams } from "../streams.ts";
import { checkCardsCommand } from "./check-cards.ts";
import { renderCommand } from "./render.ts";
import { issueCommand } from "./issue.ts";
import { keyCommand } from "./key.ts";
import { sheetCommand } from "./sheet.ts";
import { verifyCommand } from "./verify.ts";

/**
 * Makes the command `card` with its own commands.
 *
 * @param streams - where they read and write
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function cardCommand(streams: Streams, done: Done): Command {
  const command = new Command("card")
    .summary("make, sign, verify and print link cards · 服务连心卡：制卡、签名、验签和排版")
    .description(
      [
        "Link cards: a key, a roster checked and issued, sheets ready for print, and whether the signature of a card holds. Nothing here opens a connection.",
        "",
        "服务连心卡：生成密钥，检查名册并签发，输出可直接印刷的版面，以及对卡上网址验签。全程不联网。",
      ].join("\n"),
    )
    .configureHelp({ sortSubcommands: true });
  for (const make of [
    checkCardsCommand,
    issueCommand,
    keyCommand,
    renderCommand,
    sheetCommand,
    verifyCommand,
  ])
    command.addCommand(make(streams, done));
  return command;
}
