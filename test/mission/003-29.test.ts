// Mission row 003#29: "fields: child welfare, elderly care, assistance, community correction".
// Codes of the fields of social work.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkService,
  checkTalent,
  socialWorkFieldLabels,
  socialWorkFields,
  type Service,
} from "../../src/programmes/index.ts";

const service: Service = {
  id: "s-1",
  name: "社区个案服务",
  category: "x-qinghe:casework",
  provider: { name: "青禾区暖邻社会工作服务中心" },
  access: "universal",
  fields: ["child-welfare", "elderly-care", "social-assistance", "community-correction"],
  fee: 0,
  schedule: "工作日9时至17时",
};

describe("003#29: the fields of social work", () => {
  it("are codes with official names", () => {
    expect(checkService(service).findings).toEqual([]);
    const names = service.fields?.map((field) => labelOf(socialWorkFieldLabels, field, "zh-CN"));
    expect(names).toEqual(["儿童福利", "为老服务", "社会救助", "社区矫正"]);
    expect(Object.keys(socialWorkFieldLabels)).toEqual(socialWorkFields.codes);
  });

  it("are open to fields of one's own, in their form", () => {
    expect(checkService({ ...service, fields: ["x-qinghe:pets"] }).ok).toBe(true);
    expect(checkService({ ...service, fields: ["儿童"] }).findings[0]?.code).toBe("service.field");
    expect(checkService({ ...service, fields: ["charity", "charity"] }).findings[0]?.code).toBe(
      "service.named-twice",
    );
    expect(checkTalent({ id: "t-1", kind: "expert", fields: ["helping"] }).findings[0]?.code).toBe(
      "service.field",
    );
  });
});
