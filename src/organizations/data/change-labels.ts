import type { Label, Labels } from "../../core/index.ts";
import type { OrganizationChangeKind } from "../diff/model.ts";

/** What became of an organization between two states of a register. */
export const organizationChangeLabels: Labels<OrganizationChangeKind> = {
  added: { en: "added", "zh-CN": "新增" },
  gone: { en: "no longer listed", "zh-CN": "不再列入" },
  renamed: { en: "renamed", "zh-CN": "更名" },
  moved: { en: "moved", "zh-CN": "迁址" },
  changed: { en: "changed", "zh-CN": "变更" },
};

/** The fields of an organization, by their path joined with dots. */
export const organizationFieldLabels: { readonly [path: string]: Label } = {
  id: { en: "reference", "zh-CN": "编号" },
  uscc: { en: "credit code", "zh-CN": "统一社会信用代码" },
  organizationCode: { en: "organization code", "zh-CN": "组织机构代码" },
  "filing.authority.name": { en: "filed with", "zh-CN": "备案机关" },
  "filing.authority.uscc": { en: "credit code of the body it is filed with", "zh-CN": "备案机关信用代码" },
  "filing.authority.id": { en: "reference of the body it is filed with", "zh-CN": "备案机关编号" },
  "filing.number": { en: "filing number", "zh-CN": "备案编号" },
  names: { en: "name", "zh-CN": "名称" },
  kind: { en: "kind", "zh-CN": "社会组织类型" },
  traits: { en: "trait", "zh-CN": "属性" },
  "registration.authority": { en: "registered with", "zh-CN": "登记管理机关" },
  "registration.level": { en: "level of registration", "zh-CN": "登记级别" },
  "registration.divisionCode": { en: "division of the registering body", "zh-CN": "登记机关区划代码" },
  "supervision.mode": { en: "supervision", "zh-CN": "管理体制" },
  "supervision.supervisingUnit.name": { en: "supervising unit", "zh-CN": "业务主管单位" },
  "supervision.supervisingUnit.uscc": {
    en: "credit code of the supervising unit",
    "zh-CN": "业务主管单位信用代码",
  },
  "supervision.supervisingUnit.id": { en: "reference of the supervising unit", "zh-CN": "业务主管单位编号" },
  "supervision.industryManagementDepartment.name": {
    en: "industry management department",
    "zh-CN": "行业管理部门",
  },
  foundedOn: { en: "date of founding", "zh-CN": "成立日期" },
  scope: { en: "scope", "zh-CN": "业务范围" },
  "address.text": { en: "address", "zh-CN": "住所" },
  "address.divisionCode": { en: "division of the address", "zh-CN": "住所区划代码" },
  "address.communityCode": { en: "community of the address", "zh-CN": "住所社区代码" },
  phone: { en: "telephone", "zh-CN": "联系电话" },
  registeredFunds: { en: "registered funds", "zh-CN": "注册资金" },
  "members.individuals.value": { en: "individual members", "zh-CN": "个人会员数" },
  "members.units.value": { en: "unit members", "zh-CN": "单位会员数" },
  "certificate.number": { en: "certificate number", "zh-CN": "登记证号" },
  "certificate.from": { en: "certificate valid from", "zh-CN": "证书有效期起" },
  "certificate.until": { en: "certificate valid until", "zh-CN": "证书有效期止" },
  events: { en: "event", "zh-CN": "事项" },
  links: { en: "relation", "zh-CN": "关系" },
  posts: { en: "office", "zh-CN": "职务" },
  "asPrinted.ratingLevel": { en: "evaluation level as printed", "zh-CN": "评估等级" },
  "asPrinted.ratingValidity": { en: "validity of the level as printed", "zh-CN": "评估等级有效期" },
  "asPrinted.status": { en: "state as printed", "zh-CN": "登记状态" },
};

/** The modes of supervision. */
export const supervisionModeLabels: Labels<"dual" | "direct"> = {
  dual: { en: "with a supervising unit", "zh-CN": "双重管理" },
  direct: { en: "directly registered", "zh-CN": "直接登记" },
};
