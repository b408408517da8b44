import type { MessageTable } from "../../core/index.ts";
import type {
  AddressPart,
  CardUrlPart,
  DrawingPlace,
  KeyLapse,
  LinkCardFindings,
  LostField,
} from "../../link-cards/index.ts";
import { dateInWords, placeOf } from "./words.ts";

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

const addressParts: { readonly [part in AddressPart]: string } = {
  area: "社区（村）",
  grid: "网格",
  serial: "卡号",
  expiry: "有效期截止日",
};

const lapses: { readonly [lapse in KeyLapse]: string } = {
  "not-yet": "尚未启用",
  over: "已过有效期",
  revoked: "已停用",
};

const lostFields: { readonly [field in LostField]: string } = {
  "staff-number": "警号（工号）",
  supervisor: "监督电话",
  "check-date": "最近核对日期",
  english: "英文名称",
  order: "排序",
  "service-scope": "服务内容",
  "service-hours": "服务时间",
  "work-place": "办公地点",
};

/** 版面的位置，如“90×54 毫米中文版背面”。 */
function drawnAt({ side, size, locale }: DrawingPlace): string {
  const language = locale === "en" ? "英文版" : "中文版";
  return `${size === "id-1" ? "85.6×54" : "90×54"} 毫米${language}${side === "front" ? "正面" : "背面"}`;
}

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
  // 卡片、联系人和热线。
  "link-card.role": () => "联系人类别不在代码表内。",
  "link-card.contact-without-phone": () => "联系人没有电话号码。",
  "link-card.phone": () => "该号码无法拨通。",
  "link-card.area-code": () => "区号应为 0 加两位或者三位数字。",
  "link-card.hotline": () => "热线号码应为三至八位数字。",
  "link-card.count": () => "应填写不小于 1 的整数。",
  "link-card.languages": () => "至少填写一种语言，且不得重复。",
  "link-card.address": () => "二维码网址应以 https:// 开头，域名小写，其余为 ASCII 字符。",
  "link-card.serial": () => "卡片编号为 8 位数字和大写字母，不含 I、L、O、U。",
  "link-card.schema": () => "记录的模型版本无法识别，本版只识别 link-card@1。",
  "link-card.expiry-not-a-day": () => "有效期截止日应精确到日。",
  "link-card.grid-elsewhere": () => "网格不属于卡片所在的社区（村）。",
  "link-card.expires-before-issue": () => "有效期截止日早于发放日期。",
  "link-card.ended-unissued": () => "未发放的卡片不能换发或者作废。",
  "link-card.ended-before-issue": () => "换发或者作废日期早于发放日期。",
  "link-card.replaces-itself": () => "卡片不能换发为自身。",
  "link-card.copies-of-serial": () => "有编号的卡片只有一张，份数不能大于 1。",
  "link-card.role-missing": (p) => `未列出${p.roleZh}的联系方式。`,
  "link-card.household-data": () => "该栏疑为住户信息，不应录入或者印制在卡片上。",
  "link-card.resident-id": () => "文字中含有公民身份号码，不应录入或者印制在卡片上。",
  "link-card.order-repeated": (p) => `同一类别的第 ${p.positions.join("、")} 位联系人排序相同。`,
  "link-card.number-stale": (p) =>
    `号码最近于${dateInWords(p.checkedOn)}核对，距今 ${String(p.days)} 天，超过 ${String(p.maximum)} 天，请重新核对。`,
  "link-card.number-never-checked": () => "号码没有核对记录。",
  "link-card.number-checked-later": (p) => `号码的核对日期${dateInWords(p.checkedOn)}晚于所查日期。`,
  "link-card.english-missing": () => "卡片印有英文，但此项只有中文。",
  "link-card.address-contradicts": (p) => `二维码网址中的${addressParts[p.part]}与卡片不一致。`,
  "link-card.expires": (p) => `卡片有效期至${dateInWords(p.on)}。`,
  "link-card.check-due": (p) =>
    `有 ${String(p.count)} 个号码需要重新核对，其中最早的于${dateInWords(p.checkedOn)}核对。`,
  "link-card.check-unknown": (p) => `有 ${String(p.count)} 个号码没有核对记录。`,
  "link-card.contact-replaced": (p) =>
    `${p.since === undefined ? "" : `自${dateInWords(p.since)}起，`}该网格的负责人已不是卡片所印的人员。`,
  "link-card.numbers-changed": () => "卡片所印号码不是现任负责人的号码。",
  "link-card.name-changed": () => "卡片所印姓名与现任负责人不一致。",
  "link-card.contact-missing": () => "该网格已有负责人，但卡片未列出此类联系人。",
  "link-card.contact-without-assignment": () => "按所录数据，该网格目前无人负责，但卡片印有联系人。",
  "link-card.contact-undecided": () => "所录数据不足，无法确定该网格由谁负责。",
  "link-card.contact-not-comparable": () => "缺少标识、姓名或者号码，无法判断卡片所印人员是否仍为负责人。",
  "link-card.state-undecided": (p) => `有 ${String(p.count)} 张卡片日期不详，无法判断是否已发放。`,
  "link-card.households-unknown": () => "户数不详。",
  "link-card.more-than-households": (p) => `已发放 ${String(p.issued)} 张，多于户数，请核对。`,
  "hotline.unknown": () => "该号码不在热线表内，请注明用途。",
  "hotline.absorbed": (p) =>
    `该号码在本地已取消，并入 12345（${placeOf(p.source, p.article)}，${dateInWords(p.since)}），请改印 12345。`,
  "hotline.repeated": (p) => `该号码在卡片上重复出现：第 ${p.positions.join("、")} 项。`,
  "hotline.area-code-missing": (p) => `外地拨打该号码须加区号 ${p.areaCode}，请一并印制。`,
  "hotline.area-code-other": (p) => `该号码的区号应为 ${p.areaCode}。`,
  "hotline.stale": (p) =>
    `热线最近于${dateInWords(p.checkedOn)}核对，距今 ${String(p.days)} 天，超过 ${String(p.maximum)} 天，请重新核对。`,
  "hotline.never-checked": () => "热线没有核对记录。",
  "hotline.checked-later": (p) => `热线的核对日期${dateInWords(p.checkedOn)}晚于所查日期。`,
  "assignment.none": () => "该网格当日无人负责。",
  "assignment.several": (p) => `该网格当日有多人负责：第 ${p.positions.join("、")} 条记录。`,
  "assignment.undecided": (p) => `任职日期不够精确，无法确定由谁负责：第 ${p.positions.join("、")} 条记录。`,
  "assignment.deputies-only": (p) => `该网格当日只有替补人员：第 ${p.positions.join("、")} 条记录。`,
  "link-card.text-too-long": (p) => `文字过长，${drawnAt(p)}印不全。`,
  "link-card.contacts-left-out": (p) => `${drawnAt(p)}放不下全部联系人，有 ${String(p.count)} 位未能印出。`,
  "link-card.hotlines-left-out": (p) => `${drawnAt(p)}放不下全部热线，有 ${String(p.count)} 个未能印出。`,
  "link-card.symbol-too-small": (p) =>
    `${drawnAt(p)}的二维码每个模块仅宽 ${String(p.moduleMm)} 毫米，手机难以识读，请缩短网址。`,
  "link-card.symbol-too-long": () => "网址过长，无法制成二维码。",
  "link-card.fields-lost": (p) =>
    `该格式不含以下内容：${p.fields.map((field) => `“${lostFields[field]}”`).join("")}。`,
  "link-card.number-left-out": () => "该号码无法拨通，已略去。",
  "link-card.extension-left-out": () => "该格式无法拨打分机，分机号已略去。",
}))();
