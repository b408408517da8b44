import type { TableExample } from "../../core/index.ts";

/**
 * Gives the rows of the template: a centre and a garden. Places and bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function venueExamples(): readonly TableExample[] {
  return [
    {
      id: "QH-001",
      name: "银杏社区党群服务中心",
      englishName: "Yinxing Community Service Centre",
      kind: "党群服务中心",
      operatorName: "银杏社区居民委员会",
      province: "浙江省",
      city: "宁波市",
      county: "海曙区",
      address: "银杏路1号",
      longitude: "121.6244",
      latitude: "29.8603",
      coordinateSystem: "WGS-84",
      area: "680",
      capacity: "120",
      indoor: "是",
      wheelchair: "部分可达",
      feeKind: "免费",
      phone: "12345",
      openingHours: "工作日 8:30-17:30，节假日休息",
      bookable: "是",
      functions: "社区助餐、文化休闲",
      services: "法律咨询、心理健康",
      equipment: "服务大厅、会议室、充电",
      openedOn: "2024-07-09",
    },
    {
      id: "QH-002",
      name: "银杏社区共享花园",
      kind: "共享花园",
      province: "浙江省",
      city: "宁波市",
      county: "海曙区",
      address: "银杏路3号院内",
      feeKind: "免费",
      openingHours: "每天8:00-20:00，节假日休息",
    },
  ];
}
