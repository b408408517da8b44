/** What national bodies carry where others carry a division: in no list, and no division of any level below. */
export const WHOLE_COUNTRY = { code: "100000", name: "全国" } as const;
