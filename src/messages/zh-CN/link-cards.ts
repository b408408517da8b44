import type { CardUrlPart, KeyLapse, LinkCardFindings } from "../../link-cards/index.ts";
import type { MessageTable } from "../../core/index.ts";

const parts: { readonly [part in CardUrlPart]: string } = {
  scheme: "开头不是 https://",
  host: "域名写法不对",
  path: "域名之后的各段与连心卡网址不符",
  area: "社区（村）代码不对",
  grid: "网格号不是三位数字",
  serial: "卡号既不是 0，也不是 8 位",
  expiry: "有效期截止日不是日期",
  kid: "密钥编号不是 4 位",
  signature: "签名不是 103 位",
};

const lapses: { readonly [lapse in KeyLapse]: string } = {
  "not-yet": "尚未启用",
  over: "已过有效期",
  revoked: "已停用",
};

/** What the findings of `linli/link-cards` say in Chinese. */
export const linkCardMessages: MessageTable<LinkCardFindings> = /* @__PURE__ */ (() => ({
  "link-card.malformed": (p) => `不是连心卡网址：${parts[p.part]}。`,
  "link-card.unsupported-version": (p) => `网址版本不是 ${p.known}，无法识别。`,
  "link-card.non-canonical": () => "网址与签名时的写法不一致。",
  "link-card.area-not-community": () => "代码对应的是社区（村）以上的区划，不是社区（村）。",
  "link-card.host-not-allowed": () => "网址指向的域名不在信任名单内。",
  "link-card.unsigned": () => "网址没有签名。",
  "link-card.unknown-key": () => "没有签名所用的密钥，无法验签。",
  "link-card.key-out-of-scope": () => "签名密钥不适用于该域名或该地区。",
  "link-card.key-expired": (p) => `签名密钥${lapses[p.because]}。`,
  "link-card.bad-signature": () => "验签不通过。",
  "link-card.expired": (p) => `验签通过，但卡片已于 ${p.lastDay} 到期。`,
  "link-card.revoked": () => "验签通过，但卡片已作废。",
  "link-card.status-unknown": () => "验签通过，但无法查明卡片是否已作废。",
  "link-card.verifier-unavailable": (p) => `当前环境不支持 ${p.alg} 算法，无法验签。`,
  "card-key.kid": () => "密钥编号为 4 位，由大写字母和数字 2 至 7 组成。",
  "card-key.coordinate": () => "公钥分量不是 base64url 编码的 32 字节。",
  "card-key.secret": () => "公钥记录中含有私钥：请立即删除，并更换密钥。",
  "card-key.algorithm": () => "公钥与签名算法不符。",
  "card-key.hosts-empty": () => "没有填写密钥适用的域名。",
  "card-key.host": () => "域名应为小写，不带端口。",
  "card-key.area-prefix": () => "地区应为社区（村）代码的前 2、4、6、9 或 12 位。",
  "card-key.day": () => "此处须填到日，例如 2027-12-31。",
  "card-key.days-order": () => "密钥的截止日早于起始日。",
  "card-status.size": () => "位数应为 2 的幂，自 1024 至 16777216。",
  "card-status.bits": () => "位串不是 base64url 编码，或与所写位数不符。",
  "card-status.days-order": () => "作废名单的截止日早于发布日。",
  "link-card.modules-too-small": (p) =>
    `二维码每个模块宽 ${String(p.moduleMm)} 毫米，低于手机可识读的 ${String(p.minimum)} 毫米。`,
  "link-card.modules-small": (p) =>
    `二维码每个模块宽 ${String(p.moduleMm)} 毫米，偏小，建议不小于 ${String(p.recommended)} 毫米。`,
}))();
