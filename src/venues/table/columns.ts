import type { TableColumn } from "../../core/index.ts";
import { coordinateSystemLabels, venueFeeLabels, venueKindLabels, wheelchairLabels } from "../data/labels.ts";
import { ACCEPTS, OWNERSHIP, REMARKS, SUBTYPE } from "./ext-fields.ts";
import { synonymsOf } from "./words.ts";

/**
 * Lists the columns of the table of venues, in the order of the template.
 *
 * @remarks Labels and aliases are headings of public lists of places.
 *
 * @returns the columns
 */
export function venueColumns(): readonly TableColumn[] {
  return [...identityColumns(), ...placeColumns(), ...sizeColumns(), ...useColumns(), ...remarkColumns()];
}

function identityColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "编号" },
      aliases: ["场所编号", "阵地编号", "站点编号", "机构编号", "ID", "id", "venue id"],
      kind: "text",
      path: ["id"],
      description: { en: "Your own reference; without one, the row.", "zh-CN": "自定编号；未填时取行号。" },
    },
    {
      id: "name",
      label: { en: "Name", "zh-CN": "名称" },
      aliases: [
        "场所名称",
        "阵地名称",
        "站点名称",
        "机构名称",
        "服务点名称",
        "空间名称",
        "中心名称",
        "name",
        "venue name",
        "venue",
      ],
      kind: "text",
      path: ["name"],
      description: { en: "What it is called.", "zh-CN": "场所名称。" },
    },
    {
      id: "englishName",
      label: { en: "English name", "zh-CN": "英文名称" },
      aliases: ["英文名", "name in english"],
      kind: "text",
      path: ["englishName"],
      description: { en: "Its English name.", "zh-CN": "英文名称。" },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "场所类型" },
      aliases: ["类型", "阵地类型", "站点类型", "空间类型", "类别", "场所类别", "kind of venue", "type"],
      kind: "code",
      codes: venueKindLabels,
      synonyms: synonymsOf(venueKindLabels),
      path: ["kind"],
      description: { en: "What kind of place it is.", "zh-CN": "场所的类型。" },
    },
    {
      id: "subtype",
      label: { en: "Closer kind", "zh-CN": "机构类型" },
      aliases: ["细分类型", "具体类型", "subtype"],
      kind: "text",
      path: ["ext", SUBTYPE],
      description: { en: "What the list calls it; kept as it is.", "zh-CN": "名册中的具体类型，原文保留。" },
    },
    {
      id: "ownership",
      label: { en: "Ownership", "zh-CN": "机构性质" },
      aliases: ["经营性质", "性质", "ownership"],
      kind: "text",
      path: ["ext", OWNERSHIP],
      description: { en: "Such as 公办 or 民办; kept as it is.", "zh-CN": "如公办、民办，原文保留。" },
    },
    {
      id: "operatorName",
      label: { en: "Operator", "zh-CN": "运营单位" },
      aliases: ["运营机构", "管理单位", "主办单位", "运营方", "运营主体", "承办单位", "operator"],
      kind: "text",
      path: ["operator"],
      description: { en: "Who runs it.", "zh-CN": "负责运营的单位。" },
    },
    {
      id: "operatorUscc",
      label: { en: "Credit code of the operator", "zh-CN": "运营单位统一社会信用代码" },
      aliases: ["运营机构统一社会信用代码", "统一社会信用代码", "operator credit code"],
      kind: "text",
      path: ["operator", "uscc"],
      description: { en: "Its credit code.", "zh-CN": "运营单位的统一社会信用代码。" },
    },
  ];
}

function placeColumns(): readonly TableColumn[] {
  return [
    {
      id: "province",
      label: { en: "Province", "zh-CN": "省" },
      aliases: ["所在地区_省", "所在省", "省份", "省（自治区、直辖市）", "省级", "province"],
      kind: "text",
      path: ["address", "provinceName"],
      description: { en: "The name of the province.", "zh-CN": "所在省级行政区的名称。" },
    },
    {
      id: "city",
      label: { en: "City", "zh-CN": "市" },
      aliases: ["所在地区_市", "所在市", "地市", "城市", "地级市", "city"],
      kind: "text",
      path: ["address", "cityName"],
      description: { en: "The name of the prefecture.", "zh-CN": "所在地级行政区的名称。" },
    },
    {
      id: "county",
      label: { en: "County", "zh-CN": "区县" },
      aliases: [
        "所在地区_县",
        "所在区县",
        "县",
        "区",
        "县（市、区）",
        "区（县）",
        "区（县、市）",
        "县区",
        "所属区县",
        "所属区",
        "district",
        "county",
      ],
      kind: "text",
      path: ["address", "divisionNames"],
      description: { en: "The name of the county or district.", "zh-CN": "所在县级行政区的名称。" },
    },
    {
      id: "address",
      label: { en: "Address", "zh-CN": "地址" },
      aliases: ["详细地址", "场所地址", "机构地址", "所在地址", "位置", "具体地址", "住所", "address"],
      kind: "text",
      path: ["address", "text"],
      description: {
        en: "The address in one line. Without one: the division.",
        "zh-CN": "详细地址；未填时以行政区划代替。",
      },
    },
    {
      id: "division",
      label: { en: "Division", "zh-CN": "行政区划代码" },
      aliases: ["区划代码", "所在地区划代码", "division code"],
      kind: "text",
      digits: 6,
      path: ["address", "divisionCode"],
      description: {
        en: "Six digits of the county or district.",
        "zh-CN": "所在县级行政区划的 6 位代码。",
      },
    },
    {
      id: "community",
      label: { en: "Community", "zh-CN": "社区代码" },
      aliases: ["所属社区代码", "所在社区代码", "村（社区）代码", "统计用区划代码", "community code"],
      kind: "text",
      digits: 12,
      path: ["address", "communityCode"],
      description: {
        en: "Twelve digits of the community or village.",
        "zh-CN": "所在社区（村）的 12 位统计用区划代码。",
      },
    },
    {
      id: "grid",
      label: { en: "Grid", "zh-CN": "网格编码" },
      aliases: ["网格代码", "所属网格编码", "网格编号", "grid id"],
      kind: "text",
      digits: 15,
      path: ["address", "gridId"],
      description: {
        en: "Fifteen digits, or the code of the community, a hyphen and the name of the grid.",
        "zh-CN": "15 位网格编码，或“社区代码-网格名称”。",
      },
    },
    {
      id: "longitude",
      label: { en: "Longitude", "zh-CN": "经度" },
      aliases: ["lng", "lon", "longitude", "坐标经度", "东经"],
      kind: "number",
      path: ["position", "longitude"],
      description: { en: "In degrees, 73 to 136 in China.", "zh-CN": "以度为单位，我国境内为 73 至 136。" },
    },
    {
      id: "latitude",
      label: { en: "Latitude", "zh-CN": "纬度" },
      aliases: ["lat", "latitude", "坐标纬度", "北纬"],
      kind: "number",
      path: ["position", "latitude"],
      description: { en: "In degrees, 3 to 54 in China.", "zh-CN": "以度为单位，我国境内为 3 至 54。" },
    },
    {
      id: "coordinateSystem",
      label: { en: "Coordinate system", "zh-CN": "坐标系" },
      aliases: ["坐标系统", "坐标类型", "crs", "coordinate system"],
      kind: "code",
      codes: coordinateSystemLabels,
      synonyms: synonymsOf(coordinateSystemLabels),
      path: ["position", "system"],
      description: {
        en: "Needed with coordinates: the same place is some hundred metres apart in them.",
        "zh-CN": "填写经纬度的必填；同一地点在不同坐标系中相差数百米。",
      },
    },
  ];
}

function sizeColumns(): readonly TableColumn[] {
  return [
    {
      id: "area",
      label: { en: "Floor area", "zh-CN": "建筑面积" },
      aliases: ["面积", "使用面积", "场地面积", "场所面积", "area"],
      kind: "number",
      unit: "square-metre",
      path: ["area"],
      description: { en: "In square metres; 亩 is refused.", "zh-CN": "以平方米计，不接受亩。" },
    },
    {
      id: "siteArea",
      label: { en: "Site area", "zh-CN": "占地面积" },
      aliases: ["用地面积", "site area"],
      kind: "number",
      unit: "square-metre",
      path: ["siteArea"],
      description: { en: "In square metres; 亩 is refused.", "zh-CN": "以平方米计，不接受亩。" },
    },
    {
      id: "capacity",
      label: { en: "Capacity", "zh-CN": "容纳人数" },
      aliases: ["可容纳人数", "最大容纳人数", "座位数", "床位数", "床位", "beds", "capacity"],
      kind: "integer",
      unit: "person",
      path: ["capacity"],
      description: {
        en: "How many persons it takes at a time; of a home for the elderly its beds.",
        "zh-CN": "同时可容纳的人数；养老机构填床位数。",
      },
    },
    {
      id: "indoor",
      label: { en: "Indoor", "zh-CN": "是否室内" },
      aliases: ["室内", "indoor"],
      kind: "boolean",
      path: ["indoor"],
      description: { en: "Yes where it is inside of a building.", "zh-CN": "在室内的填“是”。" },
    },
    {
      id: "wheelchair",
      label: { en: "Wheelchair access", "zh-CN": "轮椅通行" },
      aliases: ["无障碍通行", "无障碍", "wheelchair"],
      kind: "code",
      codes: wheelchairLabels,
      synonyms: synonymsOf(wheelchairLabels),
      path: ["accessibility", "wheelchair"],
      description: { en: "How far a wheelchair gets.", "zh-CN": "轮椅可以到达的范围。" },
    },
  ];
}

function useColumns(): readonly TableColumn[] {
  return [
    {
      id: "feeKind",
      label: { en: "Fee", "zh-CN": "收费方式" },
      aliases: ["是否收费", "收费情况", "收费类型", "fee"],
      kind: "code",
      codes: venueFeeLabels,
      synonyms: synonymsOf(venueFeeLabels),
      path: ["fee", "kind"],
      description: { en: "Whether its use costs anything.", "zh-CN": "免费、部分免费或收费。" },
    },
    {
      id: "fees",
      label: { en: "Fees", "zh-CN": "收费区间" },
      aliases: ["收费标准", "价格区间", "收费范围", "fees"],
      kind: "range",
      unit: "yuan",
      path: ["fee"],
      description: { en: "From the lowest to the highest, in yuan.", "zh-CN": "由低到高，以元计。" },
    },
    {
      id: "phone",
      label: { en: "Telephone", "zh-CN": "联系电话" },
      aliases: ["电话", "服务电话", "咨询电话", "值班电话", "联系方式", "phone"],
      kind: "text",
      personal: "mobile",
      path: ["contacts"],
      description: { en: "The number that is published.", "zh-CN": "对外公布的电话。" },
    },
    {
      id: "openingHours",
      label: { en: "Opening hours", "zh-CN": "开放时间" },
      aliases: ["营业时间", "服务时间", "开放时段", "工作时间", "办公时间", "hours"],
      kind: "text",
      path: ["openingHours"],
      description: {
        en: "In words, such as 周一至周五 8:30-17:30，节假日休息.",
        "zh-CN": "用文字填写，如：周一至周五 8:30-17:30，节假日休息。",
      },
    },
    {
      id: "bookable",
      label: { en: "Bookable", "zh-CN": "可预约" },
      aliases: ["是否可预约", "是否预约", "预约", "bookable"],
      kind: "boolean",
      path: ["bookable"],
      description: { en: "Yes where it can be booked.", "zh-CN": "可以预约的填“是”。" },
    },
    {
      id: "functions",
      label: { en: "Functions", "zh-CN": "服务功能" },
      aliases: ["功能", "主要功能", "functions"],
      kind: "list",
      path: ["functions"],
      description: { en: "What it is there for.", "zh-CN": "具备的服务功能。" },
    },
    {
      id: "services",
      label: { en: "Services", "zh-CN": "服务项目" },
      aliases: ["提供服务", "services"],
      kind: "list",
      path: ["services"],
      description: { en: "What is offered.", "zh-CN": "提供的服务项目。" },
    },
    {
      id: "equipment",
      label: { en: "Equipment", "zh-CN": "设施设备" },
      aliases: ["设施", "配套设施", "配备", "equipment"],
      kind: "list",
      path: ["equipment"],
      description: { en: "What it has.", "zh-CN": "已配备的设施设备。" },
    },
    {
      id: "accepts",
      label: { en: "Takes in", "zh-CN": "收住对象" },
      aliases: ["收住类型", "收住人群", "accepts"],
      kind: "list",
      path: ["ext", ACCEPTS],
      description: {
        en: "Whom a care institution for the elderly takes in; kept as it is.",
        "zh-CN": "养老机构的收住对象，原文保留。",
      },
    },
    {
      id: "openedOn",
      label: { en: "Opened", "zh-CN": "启用日期" },
      aliases: ["启用时间", "成立时间", "成立日期", "建成时间", "投入使用时间", "opened on"],
      kind: "date",
      path: ["events"],
      description: { en: "The day on which it was opened.", "zh-CN": "投入使用的日期。" },
    },
  ];
}

function remarkColumns(): readonly TableColumn[] {
  return [
    {
      id: "remarks",
      label: { en: "Remarks", "zh-CN": "备注" },
      aliases: ["说明", "备注说明", "其他", "note", "notes", "comment"],
      kind: "text",
      path: ["ext", REMARKS],
      description: { en: "Kept as it is.", "zh-CN": "原文保留。" },
    },
  ];
}
