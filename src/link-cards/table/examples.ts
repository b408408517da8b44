import type { TableExample } from "../../core/index.ts";

/**
 * Gives the rows of the template: a grid in two languages and one in Chinese alone. Bodies, persons and numbers are invented.
 *
 * @returns the rows, as a person would type them
 */
export function linkCardExamples(): readonly TableExample[] {
  const place = {
    host: "lxk.example.gov.cn",
    issuer: "海曙区高桥镇人民政府",
    community: "高桥社区",
    communityCode: "330203100004",
    hotlines: "110、119、120、122、12345、12356、96110",
    checkedOn: "2026-10-08",
    communityOfficeName: "高桥社区",
    communityOfficePhones: "0574-87180000转801",
    propertyName: "邻里物业",
    propertyPhones: "0574-87180001",
    familyDoctorName: "陈𬭎医生团队",
    familyDoctorPhones: "0574-87180002",
    communityPoliceName: "王建国",
    communityPolicePhones: "13900139000、0574-87180110",
  };
  return [
    {
      ...place,
      issuerEnglish: "Gaoqiao Town Government, Haishu",
      communityEnglish: "Gaoqiao Community",
      grid: "007",
      gridName: "第七网格",
      gridNameEnglish: "Grid 7",
      households: "318",
      gridMemberName: "阿依古丽·买买提",
      gridMemberNameEnglish: "Aygul Memet",
      gridMemberPhones: "13800138000",
      communityOfficeNameEnglish: "Gaoqiao",
      propertyNameEnglish: "Linli Property",
      familyDoctorNameEnglish: "Dr Chen Hong",
      communityPoliceNameEnglish: "Wang Jianguo",
    },
    {
      ...place,
      grid: "008",
      gridName: "第八网格",
      households: "296",
      gridMemberName: "周明",
      gridMemberPhones: "13700137000",
    },
  ];
}
