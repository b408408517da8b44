// 各表共用的用语。

/** `2026-01-31` 写作 2026年1月31日，只知年月的写到年月；不是日期的原样写出。 */
export function dateInWords(on: string): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(on);
  if (found === null) return on;
  return found
    .slice(1)
    .filter(Boolean)
    .map((part, index) => `${String(Number(part))}${["年", "月", "日"][index] ?? ""}`)
    .join("");
}

const digits = "〇一二三四五六七八九";

/** 一至九十九的中文数字。 */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = digits.charAt(value % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : digits.charAt(tens)}十${value % 10 === 0 ? "" : ones}`;
}

/** 规定的名称和条款，如《社会团体登记管理条例》第十条第（一）项；条款不详的只写名称。 */
export function placeOf(source: string | undefined, article: string | undefined): string {
  if (source === undefined) return "";
  const [number = "", item = ""] = (article ?? "").replace(")", "").split("(");
  const digitsOnly = /^\d{1,2}$/;
  const said = digitsOnly.test(number) ? `第${numeral(Number(number))}条` : number;
  return `《${source}》${said}${digitsOnly.test(item) ? `第（${numeral(Number(item))}）项` : ""}`;
}

/** 分钟数写作几小时几分，如“1 小时 20 分”；不足一小时的写“45 分钟”；不是数字的原样写出。 */
export function durationInWords(minutes: number): string {
  if (!Number.isFinite(minutes)) return String(minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${String(rest)} 分钟`;
  return rest === 0 ? `${String(hours)} 小时` : `${String(hours)} 小时 ${String(rest)} 分`;
}
