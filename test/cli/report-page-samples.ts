import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCommand } from "../../src/cli/check/command.ts";
import { inside } from "./inside.ts";

/** A register with a title, a column that the model does not know, and everything that a page has to survive. */
export const damagedRegister: string = [
  "邻里区社会组织名册",
  "社会组织名称,统一社会信用代码,成立日期,联系电话,经办人,住所",
  '"邻里区<script>alert(1)</script>协会",51440305MJ00010530,2016-02-30,13800138000,张示例,"示例路1号"',
  "邻里区晨光社会工作服务中心,52440305MJ0001010K,2013-10-01,13900139000,李示例,示例路2号",
  "邻里区晨光社会工作服务中心,52440305MJ0001010K,2013-10-01,13900139000,李示例,11010519491231002X",
].join("\n");

/** Writes files into a folder of their own. */
export function filesOf(texts: { readonly [name: string]: string }): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "linli-page-"));
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

/** The page on files, as the command writes it. */
export async function pageOf(files: readonly string[], ...options: readonly string[]): Promise<string> {
  const run = await inside(checkCommand, [...files, "--as", "organization", "--format", "html", ...options]);
  return run.output;
}
