import type { TableExample } from "../../core/index.ts";

/**
 * Gives the rows of the template: a registered and a filed organization. Places, bodies and persons are invented.
 *
 * @returns the rows, as a person would type them
 */
export function organizationExamples(): readonly TableExample[] {
  return [
    {
      uscc: "52440399MJL0AE019U",
      name: "青禾区云栖社区服务中心",
      englishName: "Yunqi Community Service Centre of Qinghe District",
      shortName: "云栖社区服务中心",
      kind: "社会服务机构（民办非企业单位）",
      registrationAuthority: "青禾区民政局",
      registrationLevel: "县级",
      registrationDivision: "440399",
      supervisingUnit: "直接登记",
      legalRepresentative: "林知夏",
      foundedOn: "2019-03-15",
      registeredFunds: "10",
      certificateFrom: "2023-03-15",
      certificateUntil: "2027-03-14",
      address: "青禾区梧桐街道云栖路8号",
      division: "440399",
      phone: "0755-00000008",
      scope: "承接社区公共服务，开展为老、助残和未成年人关爱服务",
      termEndsOn: "2027-03-14",
      status: "正常",
      ratingLevel: "4A级",
      ratingValidity: "2024年1月1日至2028年12月31日",
      charity: "否",
      hub: "否",
    },
    {
      name: "梧桐街道云栖社区邻里互助队",
      kind: "备案社区社会组织",
      filingAuthority: "青禾区梧桐街道办事处",
      filingNumber: "WTBA-2023-012",
      filedOn: "2023-05-20",
      foundedOn: "2023-04-01",
      address: "青禾区梧桐街道云栖社区党群服务中心二楼",
      scope: "邻里互助、探访独居老人",
      individualMembers: "26",
      hubName: "梧桐街道社会组织联合会",
    },
  ];
}
