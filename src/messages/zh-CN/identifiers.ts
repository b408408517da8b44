import type { MessageTable } from "../../core/index.ts";
import type { IdentifierFindings, PhoneUnknownReason } from "../../identifiers/index.ts";

const phoneReasons: { readonly [R in PhoneUnknownReason]: string } = {
  "no-digits": "没有数字",
  "text-too-long": "文字过长，不是单个号码",
  masked: "部分数字已脱敏",
  "spreadsheet-number": "已被电子表格转为小数或科学计数，请将该列设为文本格式",
  "several-numbers": "含有多个号码或其他数字，请每格只填一个号码",
  attached: "数字与其他文字或符号相连，可能不是电话号码",
  "too-few-digits": "位数不足",
  "too-many-digits": "位数过多",
  "area-code": "没有这样的区号",
  "subscriber-number": "本地号码首位应为2至8",
  "trunk-zero-missing": "区号前缺少0",
  "country-code": "只识别+86的号码，且短号码前不加+86",
  "not-in-plan": "不在电信网编号计划之内",
};

const wholeUnits = {
  province: "省（自治区、直辖市）",
  prefecture: "市（地、州、盟）",
  county: "县（市、区）",
  street: "街道（乡镇）",
} as const;

/** “第 3、5 位”。 */
function places(positions: readonly number[]): string {
  return `第 ${positions.join("、")} 位`;
}

/** `linli/identifiers` 的检查结果的中文说明。 */
export const identifierMessages: MessageTable<IdentifierFindings> = {
  "uscc.length": (p) => `统一社会信用代码应为 ${p.expected} 位，实际 ${p.length} 位。`,
  "uscc.character": (p) =>
    `${places(p.positions)}的字符不符合规定：统一社会信用代码只用数字和大写字母（不含 I、O、S、V、Z），第 2 至 8 位为数字，第 17 位为数字或 X。`,
  "uscc.check-character": (p) => `校验码不符：第 ${p.position} 位应为 ${p.expected}。`,
  "uscc.authority": (p) => `首位“${p.character}”不对应任何登记管理部门。`,
  "uscc.category-unknown": (p) => `现有代码表中没有机构类别“${p.category}”。`,
  "uscc.category-unconfirmed": (p) => `机构类别“${p.category}”目前仅见于一份公开代码表。`,
  "uscc.organization-code-check": (p) =>
    `主体标识码（组织机构代码）校验不符：第 ${p.position} 位应为 ${p.expected}。`,
  "uscc.division-impossible": (p) => `登记管理机关行政区划码 ${p.divisionCode} 的前两位不是任何省级行政区。`,
  "uscc.division-retired": (p) => `行政区划代码 ${p.divisionCode} 已停用；区划停用不影响编码有效性。`,
  "uscc.division-unknown": (p) =>
    `截至 ${p.until ?? "?"} 的名单中没有行政区划代码 ${p.divisionCode}，可能是新设的区划。`,
  "uscc.looks-like-resident-id": () => "该文本具有公民身份号码的形式，请核对是否误填。",
  "uscc.normalized": () => "已去除空格、连字符，或将小写、全角字符转为规范写法。",
  "uscc.not-well-formed": () => "不是编码有效的统一社会信用代码。",
  "organization-code.length": (p) => `组织机构代码应为 ${p.expected} 位，实际 ${p.length} 位。`,
  "organization-code.character": (p) =>
    `${places(p.positions)}的字符不符合规定：前 8 位为数字或大写字母，第 9 位为数字或 X。`,
  "organization-code.check-character": (p) => `校验码不符：第 9 位应为 ${p.expected}。`,
  "organization-code.internal-range": () => "PDY00001 至 PDY99999 仅供单位内部使用，不得对外交换。",
  "organization-code.normalized": () => "已去除连字符、空格，或将小写、全角字符转为规范写法。",
  "organization-code.not-well-formed": () => "不是编码有效的组织机构代码。",
  "resident-id.length": (p) => `公民身份号码应为 ${p.expected} 位（旧号码 15 位），实际 ${p.length} 位。`,
  "resident-id.character": (p) => `${places(p.positions)}的字符不符合规定：只能是数字，末位可为 X。`,
  "resident-id.check-character": (p) => `校验码不符：第 ${p.position} 位应为 ${p.expected}。`,
  "resident-id.no-such-day": (p) =>
    `第 ${String(p.positions[0])} 至 ${String(p.positions[1])} 位的出生日期不存在。`,
  "resident-id.born-later": () => "出生日期晚于核对当日。",
  "resident-id.division-impossible": (p) => `前两位“${p.prefix}”不是任何省级行政区。`,
  "resident-id.division-unknown": (p) => `截至 ${p.until} 的名单中没有前六位所示的行政区划。`,
  "resident-id.other-document": (p) =>
    p.document === "foreign-permanent-resident-card"
      ? "以 9 开头的号码见于外国人永久居留身份证，另有编码规则。"
      : "以 81、82、83 开头的号码见于港澳台居民居住证。",
  "resident-id.legacy-form": () => "这是 1989 年标准的 15 位旧号码，没有校验码。",
  "resident-id.century-unknown": () => "旧号码的这些顺序码留给 1900 年以前出生的人，出生世纪不明。",
  "resident-id.normalized": () => "已去除空格、连字符，或将小写 x、全角字符转为规范写法。",
  "resident-id.not-well-formed": () => "不是编码有效的公民身份号码。",
  "division-code.length": (p) => `行政区划代码应为 ${p.expected} 位，实际 ${p.length} 位。`,
  "division-code.character": (p) => `${places(p.positions)}必须是数字。`,
  "division-code.province": (p) => `前两位“${p.prefix}”不是任何省级行政区。`,
  "division-code.retired": () => "该行政区划代码已停用。",
  "division-code.unknown": (p) => `截至 ${p.until} 的名单中没有这一代码，可能是新设的区划。`,
  "division-code.normalized": () => "已去除空格、连字符，或将全角数字转为规范写法。",
  "division-code.not-well-formed": () => "不是编码有效的行政区划代码。",
  "community-code.length": (p) => `社区（村）代码应为 ${p.expected} 位，实际 ${p.length} 位。`,
  "community-code.character": (p) => `${places(p.positions)}必须是数字。`,
  "community-code.province": (p) => `前两位“${p.prefix}”不是任何省级行政区。`,
  "community-code.street-band": (p) => `第 7 至 9 位“${p.band}”不属于街道、镇、乡或类似乡级单位的码段。`,
  "community-code.community-band": (p) =>
    `第 10 至 12 位“${p.band}”不属于居民委员会、村民委员会或类似单位的码段。`,
  "community-code.street-missing": () => "社区（村）代码没有所属的街道或乡镇（第 7 至 9 位为 000）。",
  "community-code.county-missing": () => "街道直接列在地级市之下；只有不设区的市才这样编码。",
  "community-code.not-a-community": (p) => `该代码表示整个${wholeUnits[p.level]}，不是社区（村）。`,
  "community-code.normalized": () => "已去除空格、连字符，或将全角数字转为规范写法。",
  "community-code.not-well-formed": () => "不是编码有效的社区（村）代码。",
  "grid-id.form": () => "网格编号应为 15 位数字，或“社区代码-网格名称”。",
  "grid-id.sequence": () => "此类代码中 000 表示上一级单位，一般不用作网格序号。",
  "grid-id.name": (p) => `网格名称应为 1 至 ${p.maximum} 个字符，且不含控制字符。`,
  "grid-id.not-in-a-community": () => "网格应属于一个社区（村），不能直接列在街道或县之下。",
  "grid-id.normalized": () => "已去除空格、连字符，或将全角字符转为规范写法。",
  "grid-id.not-well-formed": () => "不是有效的网格编号。",
  "phone.unknown": (p) => `不是可拨打的电话号码：${phoneReasons[p.reason]}。`,
  "phone.area-code-missing": () => "固定电话缺少区号。",
  "phone.normalized": () => "已将全角数字转为半角，并去除首尾空格和不可见字符。",
  "phone.text-around": () => "号码前后有其他文字。",
  "phone.legacy-trunk-zero": () => "手机号码前不再加拨0，已略去。",
  "phone.carrier-prefix": () => "已略去长途接入码17951。",
  "phone.trunk-zero-missing": () => "区号前少写了0。",
  "phone.prefix-unallocated": (p) =>
    `截至${p.asOf.replace("-", "年")}月，该号段未分配给公众移动通信网，请核对。`,
  "phone.extension-unclear": () => "末尾数字按分机号处理，请核对。",
  "phone.tail-left-out": () => "手机号码没有分机号，其后的数字（如短号）已略去，请核对。",
};
