import type { CardContact, LinkCard } from "../../src/link-cards/index.ts";

/** Vector A of the signed address: Gaoqiao community in Haishu, Ningbo; the key is that of RFC 8032, test 1. */
export const SIGNED_ADDRESS =
  "https://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD/20271231/EH7DHXTMTIM6TABJNCVVXF6I2UA2YF6UEABQW3ZVIVBLUFCTGR2KVWXHXDAQCFTMB7VL2XKRVOFQGATXTX6CYCGHOKCJTL2JQM6RBGCZODY";

const lastCheckedOn = "2026-10-08";

/** Persons and numbers are invented; the names are such that have trouble elsewhere. */
export const contacts: readonly CardContact[] = [
  {
    role: "grid-member",
    holder: "person-7",
    displayName: { "zh-CN": "阿依古丽·买买提", en: "Aygul Memet" },
    phones: [{ number: "13800138000", lastCheckedOn }],
    serviceHours: { "zh-CN": "工作日 8:30—17:30", en: "Workdays 8:30–17:30" },
  },
  {
    role: "community-office",
    displayName: { "zh-CN": "高桥社区", en: "Gaoqiao" },
    phones: [{ number: "0574-87180000转801", lastCheckedOn }],
    workPlace: { "zh-CN": "高桥路 18 号", en: "18 Gaoqiao Road" },
  },
  {
    role: "property",
    displayName: { "zh-CN": "邻里物业", en: "Linli Property" },
    phones: [{ number: "0574-87180001", lastCheckedOn }],
    serviceHours: { "zh-CN": "24 小时", en: "24 hours" },
  },
  {
    role: "family-doctor",
    displayName: { "zh-CN": "陈𬭎医生团队", en: "Dr Chen Hong" },
    phones: [{ number: "0574-87180002", lastCheckedOn }],
    serviceHours: { "zh-CN": "周一至周六", en: "Mon–Sat" },
  },
  {
    role: "community-police",
    displayName: { "zh-CN": "王建国", en: "Wang Jianguo" },
    phones: [{ number: "13900139000", lastCheckedOn }],
    workPlace: { "zh-CN": "高桥警务室", en: "Police room" },
    staffNumber: "018234",
  },
];

/** The card of the documentation: as Ningbo's is described, with invented persons. */
export const card: LinkCard = {
  id: "card-1",
  schema: "link-card@1",
  front: {
    issuer: { "zh-CN": "宁波市海曙区高桥镇人民政府", en: "Gaoqiao Town Government, Haishu, Ningbo" },
    community: { "zh-CN": "高桥社区", en: "Gaoqiao Community" },
    communityCode: "330203100004",
    grid: "330203100004007",
    gridName: { "zh-CN": "第七网格", en: "Grid 7" },
    languages: ["zh-CN", "en"],
    url: SIGNED_ADDRESS,
  },
  back: {
    hotlines: ["110", "119", "120", "122", "12345", "12356", "12348", "96110"].map((code) => ({
      code,
      lastCheckedOn,
    })),
    contacts,
  },
  serial: "7Q2M4KXD",
  issuedOn: "2026-11-26",
  expiresOn: "2027-12-31",
};

/** As little as a card can have. */
export const plainCard: LinkCard = {
  id: "card-2",
  front: {
    issuer: { "zh-CN": "高桥镇人民政府" },
    community: { "zh-CN": "高桥社区" },
    communityCode: "330203100004",
    languages: ["zh-CN"],
    url: "https://a.cn/L1/330203100004/000/0",
  },
  back: {
    hotlines: [{ code: "110" }, { code: "120" }, { code: "12345" }],
    contacts: [{ role: "community-office", phones: [{ number: "0574-87180000" }] }],
  },
};

/** More than most cards have: every role, several numbers, long names, fourteen hotlines. */
export const crowdedCard: LinkCard = {
  ...card,
  id: "card-3",
  front: {
    ...card.front,
    title: { "zh-CN": "便民服务联系卡", en: "Community services contact card" },
    issuer: {
      "zh-CN": "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县爱新色里镇人民政府",
      en: "People's Government of Aixinseli Town, Qapqal Xibe Autonomous County, Ili",
    },
    community: { "zh-CN": "爱新色里镇阿依登乌什塔斯社区", en: "Aydin Ushtas Community, Aixinseli" },
    gridName: { "zh-CN": "第十二网格（友谊路片区）", en: "Grid 12 (Friendship Road)" },
  },
  back: {
    hotlines: [
      ...card.back.hotlines,
      ...["12333", "12329", "12355", "12338", "95598"].map((code) => ({ code })),
      { code: "81890", areaCode: "0574" },
    ],
    contacts: [
      ...contacts.map((contact) =>
        contact.role === "community-police"
          ? { ...contact, phones: [...contact.phones, { number: "0574-87180110" }] }
          : contact,
      ),
      {
        role: "grid-leader",
        displayName: { "zh-CN": "迪丽努尔·阿卜杜热依木", en: "Dilnur Abdurehim" },
        phones: [{ number: "13700137000" }],
      },
      {
        role: "legal-adviser",
        displayName: { "zh-CN": "李静", en: "Li Jing" },
        phones: [{ number: "13600136000" }],
      },
      { role: "water", phones: [{ number: "400-812-3456" }] },
      { role: "power", phones: [{ number: "95598" }] },
      { role: "x-haishu:elevator-rescue", phones: [{ number: "0574-96333" }] },
    ],
  },
};

/** A card that was replaced, with every field that a card can have. */
export const replacedCard: LinkCard = {
  ...card,
  id: "card-4",
  front: { ...card.front, title: { "zh-CN": "服务连心卡", en: "Service link card" } },
  back: {
    hotlines: [{ code: "81890", areaCode: "0574", name: { "zh-CN": "求助", en: "Help" }, lastCheckedOn }],
    contacts: [
      {
        role: "community-police",
        holder: "person-3",
        displayName: { "zh-CN": "王建国", en: "Wang Jianguo" },
        phones: [{ number: "87180110", areaCode: "0574", lastCheckedOn }],
        order: 1,
        workPlace: { "zh-CN": "警务室", en: "Police room" },
        serviceHours: { "zh-CN": "24 小时", en: "24 hours" },
        serviceScope: { "zh-CN": "治安", en: "Public security" },
        staffNumber: "018234",
        supervisor: { "zh-CN": "所长 0574-87180111", en: "Chief 0574-87180111" },
      },
    ],
  },
  serial: undefined,
  copies: 300,
  replaces: "card-0",
  ended: { event: "replace", on: "2027-03-01", by: "card-5", reason: "网格员调整" },
};
