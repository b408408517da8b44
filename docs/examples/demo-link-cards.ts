// The part of the demo about link cards: a card on a fridge, verified without a network, then the same card expired, then forged.
import { readFileSync } from "node:fs";
import { formatFinding } from "linli/core";
import { parseCardUrl, printPlan, qrSymbol, verifyCardUrl, type CardKey } from "linli/link-cards";
import { en } from "linli/messages/en";
import { zhCN } from "linli/messages/zh-CN";
import { heading, remark, row } from "./demo-terminal.ts";

/** Signed with the test key of RFC 8032; the host is invented. */
const card =
  "https://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD/20271231/EH7DHXTMTIM6TABJNCVVXF6I2UA2YF6UEABQW3ZVIVBLUFCTGR2KVWXHXDAQCFTMB7VL2XKRVOFQGATXTX6CYCGHOKCJTL2JQM6RBGCZODY";

const keys = JSON.parse(
  readFileSync(new URL("data/link-card-keys.json", import.meta.url), "utf8"),
) as readonly CardKey[];

/** Verifies three cards: one that holds, the same a minute after its last day, and one for another grid. */
export async function showLinkCards(): Promise<void> {
  heading("十五、服务连心卡离线验签", "15. Link cards, their signatures verified without a network");
  await show(card, "2027-12-31T23:59:00+08:00");
  await show(card, "2028-01-01T00:00:00+08:00");
  await show(card.replace("/007/", "/008/"), "2027-12-31T23:59:00+08:00");
  const { version, level } = qrSymbol(card);
  const plan = printPlan({ version });
  const side = plan.ok ? String(plan.value.sideMm) : "";
  remark(
    `网址 ${String(card.length)} 个字符，二维码版本 ${String(version)}-${level}，印成 ${side} 毫米见方。`,
    `The address has ${String(card.length)} characters: QR version ${String(version)}-${level}, ${side} mm square in print.`,
  );
}

async function show(url: string, now: string): Promise<void> {
  const parts = parseCardUrl(url);
  const { ok, findings } = await verifyCardUrl(url, { keys, hosts: ["lxk.example.gov.cn"], now });
  const grid = parts.ok ? `${parts.value.area} ${parts.value.grid}` : "";
  row(
    "",
    ok ? "✓" : "✗",
    now.slice(0, 16).replace("T", " "),
    grid,
    ok ? "验签通过 · the signature holds" : "",
  );
  for (const finding of findings) remark(formatFinding(finding, zhCN), formatFinding(finding, en));
}
