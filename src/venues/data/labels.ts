import type { Labels } from "../../core/index.ts";
import type {
  AccessibilityFeature,
  EquipmentItem,
  ServiceCode,
  VenueAccess,
  VenueFeeKind,
  VenueFunction,
  VenueKind,
  WheelchairAccess,
} from "../code-lists.ts";
import type { CoordinateSystem } from "../positions/model.ts";

/** The names of the kinds of venues. */
export const venueKindLabels: Labels<VenueKind> = {
  microspace: {
    en: "one-square-metre space",
    "zh-CN": "“一平方米”空间",
    former: ["一平米空间", "“一平米”空间", "一平方米空间", "微空间"],
    confirmed: false,
  },
  "microspace-art-gallery": { en: "community art gallery", "zh-CN": "社区美术馆", former: ["美术馆"] },
  "microspace-garden": { en: "shared garden", "zh-CN": "共享花园", former: ["社区花园"] },
  "microspace-gym": { en: "community gym", "zh-CN": "社区健身房", former: ["健身房"] },
  "microspace-cafe": { en: "community café", "zh-CN": "社区咖啡馆", former: ["咖啡馆"] },
  "microspace-workshop": { en: "handicraft workshop", "zh-CN": "手工坊", former: ["手工作坊"] },
  "party-mass-centre": {
    en: "party and mass service centre",
    "zh-CN": "党群服务中心",
    former: ["党群中心", "社区党群服务中心"],
  },
  "party-mass-centre-new-employment": {
    en: "party and mass service centre for new employment groups",
    "zh-CN": "新业态新就业群体党群服务中心",
    former: ["新就业群体党群服务中心"],
  },
  "social-work-station": {
    en: "social work station",
    "zh-CN": "社会工作服务站",
    former: ["社工站", "乡镇（街道）社会工作服务站"],
  },
  "warm-new-station": {
    en: "Warm-New station",
    "zh-CN": "暖“新”驿站",
    former: ["“暖新”驿站", "暖新驿站"],
    confirmed: false,
  },
  "outdoor-worker-station": {
    en: "service point for outdoor workers",
    "zh-CN": "户外劳动者服务站点",
    former: ["工会户外劳动者服务站点", "工会驿站", "户外劳动者驿站"],
  },
  "drivers-home": { en: "drivers' home", "zh-CN": "司机之家" },
  "incubation-centre": {
    en: "incubation centre of social organizations",
    "zh-CN": "社会组织孵化基地",
    former: ["社会组织孵化中心", "社会组织孵化园"],
  },
  "civilization-practice-centre": {
    en: "civilization practice centre",
    "zh-CN": "新时代文明实践中心",
    former: ["文明实践中心"],
  },
  "civilization-practice-institute": {
    en: "civilization practice institute",
    "zh-CN": "新时代文明实践所",
    former: ["文明实践所"],
  },
  "civilization-practice-station": {
    en: "civilization practice station",
    "zh-CN": "新时代文明实践站",
    former: ["文明实践站"],
  },
  "civilization-practice-point": {
    en: "civilization practice point",
    "zh-CN": "新时代文明实践点",
    former: ["文明实践点"],
  },
  "community-canteen": {
    en: "community canteen",
    "zh-CN": "社区食堂",
    former: ["老年助餐点", "老年食堂", "长者食堂"],
  },
  "charging-point": { en: "charging point", "zh-CN": "充电站（桩）", former: ["充电站", "充电桩"] },
  "battery-swap": { en: "battery swap cabinet", "zh-CN": "换电柜", former: ["换电站"] },
  "psychological-station": { en: "psychological service station", "zh-CN": "心理服务站" },
  "minors-protection-station": {
    en: "protection station for minors",
    "zh-CN": "未成年人保护工作站",
    former: ["未保站"],
  },
  "embedded-complex": {
    en: "embedded community service complex",
    "zh-CN": "社区嵌入式服务综合体",
    former: ["嵌入式服务综合体"],
  },
  "elder-care-institution": {
    en: "care institution for the elderly",
    "zh-CN": "养老机构",
    former: ["养老院", "敬老院", "老年公寓", "护理院"],
  },
  "service-hall": {
    en: "service hall",
    "zh-CN": "便民服务中心",
    former: ["政务服务站", "便民服务站"],
  },
  "sports-court": { en: "sports court", "zh-CN": "运动场地", former: ["篮球场", "球场"] },
  "culture-sports-centre": { en: "culture and sports centre", "zh-CN": "文体中心" },
  "education-base": { en: "education base", "zh-CN": "教育基地" },
  "event-venue": { en: "event venue", "zh-CN": "活动会场", former: ["会场", "分会场"] },
  booth: { en: "booth", "zh-CN": "展位", former: ["咨询台", "摊位"] },
  "park-venue": { en: "service point in a park", "zh-CN": "园区服务点" },
  building: { en: "building", "zh-CN": "楼宇", former: ["商务楼宇"] },
  "business-district": { en: "business district", "zh-CN": "商圈" },
  "industrial-park": { en: "industrial park", "zh-CN": "园区", former: ["产业园区"] },
  community: { en: "community", "zh-CN": "社区" },
  estate: { en: "residential quarter", "zh-CN": "小区" },
};

/** The names of what a venue can have. */
export const equipmentItemLabels: Labels<EquipmentItem> = {
  "parking-rest": { en: "parking for a rest", "zh-CN": "停车休息" },
  "short-rest": { en: "short rest", "zh-CN": "短暂休息", former: ["休息", "歇脚"] },
  "hot-water": { en: "hot water", "zh-CN": "热水供应", former: ["热水", "饮用热水"] },
  "clean-water": { en: "clean water", "zh-CN": "清洁用水", former: ["饮水"] },
  "meal-heating": { en: "meal heating", "zh-CN": "饭菜加热", former: ["热饭", "加热饭菜"] },
  meals: { en: "meals", "zh-CN": "就餐", former: ["用餐", "餐饮"] },
  shower: { en: "shower", "zh-CN": "淋浴", former: ["洗浴", "热水淋浴"] },
  laundry: { en: "laundry", "zh-CN": "洗衣", former: ["洗衣烘干"] },
  toilet: { en: "toilet", "zh-CN": "如厕", former: ["卫生间", "厕所"] },
  charging: { en: "charging", "zh-CN": "充电" },
  security: { en: "security", "zh-CN": "安保" },
  aid: { en: "help in need", "zh-CN": "应急救助", former: ["救助"] },
  advice: { en: "advice", "zh-CN": "咨询服务", former: ["咨询"] },
  publicity: { en: "publicity", "zh-CN": "宣传教育", former: ["宣传"] },
  "union-help": { en: "help of the trade union", "zh-CN": "工会帮扶" },
  "easy-entry": { en: "easy entry", "zh-CN": "进门便利", former: ["进门"] },
  "service-hall": { en: "service hall", "zh-CN": "服务大厅" },
  office: { en: "office", "zh-CN": "办公室" },
  "meeting-room": { en: "meeting room", "zh-CN": "会议室" },
  "general-service-room": { en: "general service room", "zh-CN": "综合服务室" },
  "activity-room": { en: "activity room", "zh-CN": "活动室" },
  "low-floor": { en: "on a low floor", "zh-CN": "低楼层" },
  "common-sign": { en: "common sign", "zh-CN": "统一标识" },
  "child-safe": { en: "safe for children", "zh-CN": "适合未成年人的安全环境" },
};

/** The names of what a venue can be there for. */
export const venueFunctionLabels: Labels<VenueFunction> = {
  "elder-care": { en: "care of the elderly", "zh-CN": "养老服务", former: ["养老"] },
  "infant-care": { en: "infant care", "zh-CN": "婴幼儿托育", former: ["托育"] },
  "child-after-care": { en: "care of children after school", "zh-CN": "儿童托管" },
  "community-meals": { en: "community meals", "zh-CN": "社区助餐", former: ["助餐"] },
  "household-services": { en: "household services", "zh-CN": "家政便民" },
  health: { en: "health services", "zh-CN": "健康服务" },
  fitness: { en: "sports and fitness", "zh-CN": "体育健身" },
  culture: { en: "culture and leisure", "zh-CN": "文化休闲" },
  "child-play": { en: "play for children", "zh-CN": "儿童游憩" },
  "government-services": { en: "government services", "zh-CN": "政务服务" },
  housing: { en: "housing services", "zh-CN": "住房服务" },
  transport: { en: "transport services", "zh-CN": "出行服务" },
};

/** The names of services. */
export const serviceLabels: Labels<ServiceCode> = {
  "legal-advice": { en: "legal advice", "zh-CN": "法律咨询" },
  "mental-health": { en: "mental health", "zh-CN": "心理健康", former: ["心理咨询"] },
  "medical-consultation": { en: "free medical consultation", "zh-CN": "义诊", former: ["把脉义诊"] },
  "free-haircut": { en: "free haircut", "zh-CN": "义剪", former: ["义务理发"] },
  "heritage-experience": {
    en: "experience of intangible heritage",
    "zh-CN": "非遗体验",
    former: ["传统文化体验"],
  },
  "heritage-course": {
    en: "course in intangible heritage",
    "zh-CN": "非遗课程",
    former: ["传统文化课程", "非遗课堂"],
  },
  education: { en: "education", "zh-CN": "教育服务", former: ["教育"] },
  training: { en: "training", "zh-CN": "培训服务", former: ["培训"] },
  culture: { en: "culture", "zh-CN": "文化服务", former: ["文化"] },
};

/** The names of what helps persons with disabilities. */
export const accessibilityFeatureLabels: Labels<AccessibilityFeature> = {
  ramp: { en: "ramp", "zh-CN": "无障碍坡道", former: ["坡道"] },
  lift: { en: "lift", "zh-CN": "无障碍电梯", former: ["电梯"] },
  "accessible-toilet": { en: "accessible toilet", "zh-CN": "无障碍厕所", former: ["无障碍卫生间"] },
  "accessible-parking": { en: "accessible parking", "zh-CN": "无障碍机动车停车位" },
  "tactile-paving": { en: "tactile paving", "zh-CN": "盲道" },
  braille: { en: "braille", "zh-CN": "盲文标识" },
  "hearing-aid": { en: "hearing aid", "zh-CN": "助听设备" },
  "sign-language": { en: "sign language", "zh-CN": "手语服务" },
};

/** The names of who may use a venue. */
export const venueAccessLabels: Labels<VenueAccess> = {
  public: { en: "everybody", "zh-CN": "面向公众" },
  residents: { en: "residents of the community", "zh-CN": "面向社区居民" },
  members: { en: "members", "zh-CN": "面向会员" },
  "new-employment-groups": { en: "new employment groups", "zh-CN": "面向新就业群体" },
};

/** The names of whether use costs anything. */
export const venueFeeLabels: Labels<VenueFeeKind> = {
  free: { en: "free", "zh-CN": "免费" },
  "partly-free": { en: "free in parts", "zh-CN": "部分免费" },
  paid: { en: "paid", "zh-CN": "收费" },
};

/** The names of how far a wheelchair gets. */
export const wheelchairLabels: Labels<WheelchairAccess> = {
  yes: { en: "everywhere", "zh-CN": "全部可达" },
  limited: { en: "in parts", "zh-CN": "部分可达" },
  no: { en: "not", "zh-CN": "不可达" },
};

/** The names of the systems of coordinates. */
export const coordinateSystemLabels: Labels<CoordinateSystem> = {
  "WGS-84": {
    en: "WGS-84 (GPS)",
    "zh-CN": "WGS-84（GPS）",
    former: ["WGS84", "GPS", "CGCS2000", "2000国家大地坐标系"],
  },
  "GCJ-02": {
    en: "GCJ-02 (AMap, Tencent)",
    "zh-CN": "GCJ-02（高德、腾讯）",
    former: ["GCJ02", "高德", "腾讯", "火星坐标", "火星坐标系"],
  },
  "BD-09": { en: "BD-09 (Baidu)", "zh-CN": "BD-09（百度）", former: ["BD09", "百度"] },
};
