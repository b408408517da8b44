import { normalizeText } from "../core/index.ts";
import type { RatingLevel } from "./model.ts";

/** A longer text is no phrase that names a level. */
const LONGEST = 10_000;

/** How many characters after a level can make it one of another grading, as in 5A级标准物流企业. */
const AFTER = 10;

/** How many characters before a level can deny it, as in 未获评5A. */
const BEFORE = 10;

/** A level in figures, 5A, 5 A or 五A; or one to five letters. What stands around it is looked at apart. */
const mention = /([1-5一二三四五]) ?A|A{1,5}/gu;

/** The letters, figures and joints of codes and of other words: next to them a mention is a part of something else. */
const partOfWord = /[\dA-Z.%_/一二三四五六七八九十]/u;

/** What a text speaks of where its letters belong to another grading. */
const otherGradings =
  /景区|景点|旅游区|度假|信用|纳税|资信|征信|三甲|甲等|电池|厕所|写字楼|游戏|大作|驾照|股票|债券|SCENIC|TOURIS|CREDIT|BATTER|HOTEL|HOSPITAL|GAMING/u;

/** What, in the same part of a sentence after a level, says that it is one of another thing, or a bound. */
const otherThings =
  /^级?[纸股型类]|^-$|企业|公司|物流|旅游|酒店|饭店|医院|仓库|以上|以下|以内|\+|(?:OR|AND) (?:ABOVE|HIGHER|BELOW|LOWER)/u;

/** What, right before a level, denies it or makes it a bound. */
const denials =
  /争[创取]|创[建评]|冲刺|申[报请]|力争|拟[评定]|未[获评被取达定能]|没有|[无非]$|不[再是属符具低高足含到超]|取消|撤销|低于|高于|超过|至少|[≥≤<>]|AT LEAST|BELOW|ABOVE|\bNOT\b/u;

/** What a text about social organizations speaks of. */
const socialOrganizations =
  /社会组织|社会团体|社团|民非|社会服务机构|基金会|协会|学会|商会|研究会|促进会|联合会|联谊会|SOCIAL ORGANI[SZ]ATION|SOCIAL GROUP|SOCIAL SERVICE|FOUNDATION|ASSOCIATION|CHAMBER OF COMMERCE/u;

/** What can stand beside a level without saying anything of what it is one of. */
const fillers =
  /评估等级|评估结果|等级|级别|级|评为|获评|评定|荣获|授予|获得|有效期|证书|年度|[年月日至到起止为\d\s\p{P}\p{S}]|LEVEL|CLASS|GRADE|RATED|RATING/gu;

/**
 * Reads the level that a text names.
 *
 * @param text - any text
 * @returns the level; nothing where there is none, or where it may be one of another grading
 */
export function levelIn(text: string): RatingLevel | undefined {
  if (text.length > LONGEST) return undefined;
  // A private non-enterprise unit is no enterprise, and does not deny anything.
  const upper = normalizeText(text)
    .toUpperCase()
    .replace(/民办非企业(?:单位)?/gu, "民非");
  const levels = new Set<RatingLevel>();
  const rest: string[] = [];
  let end = 0;
  const pattern = new RegExp(mention);
  for (let found = pattern.exec(upper); found !== null; found = pattern.exec(upper)) {
    const level = levelOf(found, upper);
    if (level === "refused") return undefined;
    if (level === undefined) {
      // The figure before a blank may end a year: 2025 AAA级.
      if (found[0].includes(" ")) pattern.lastIndex = found.index + 1;
      continue;
    }
    levels.add(level);
    rest.push(upper.slice(end, found.index));
    end = found.index + found[0].length;
  }
  rest.push(upper.slice(end));
  const [level, ...others] = levels;
  return others.length === 0 && isAboutEvaluation(rest.join(" ")) ? level : undefined;
}

/** Says whether what stands around a level leaves it one of the evaluation of social organizations. */
function isAboutEvaluation(rest: string): boolean {
  if (otherGradings.test(rest)) return false;
  return socialOrganizations.test(rest) || rest.replace(fillers, "") === "";
}

/** The level that a mention means; `"refused"` where what stands beside it says that it is none. */
function levelOf(found: RegExpExecArray, text: string): RatingLevel | "refused" | undefined {
  const [whole, figure] = found;
  const before = text.slice(Math.max(0, found.index - BEFORE), found.index);
  const after = partOfSentence(text.slice(found.index + whole.length, found.index + whole.length + AFTER));
  if (isPartOfWord(before, after)) return undefined;
  if (whole === "A" && !standsAlone(before, after, text)) return undefined;
  if (denials.test(before) || otherThings.test(after)) return "refused";
  const count = figure === undefined ? whole.length : "一二三四五".indexOf(figure) + 1 || Number(figure);
  return `${String(count)}A` as RatingLevel;
}

/** Says whether letters, figures or a joint of a code are next to a mention. */
function isPartOfWord(before: string, after: string): boolean {
  // LEVEL-5A is no code, but BX-5A is; a full stop ends a sentence, unless a letter or figure follows.
  if (before.endsWith("-") && !/(?:LEVEL|CLASS|GRADE|RATING|RATED)-$/u.test(before)) return true;
  if (partOfWord.test(before.slice(-1))) return true;
  return /^(?:[\dA-Z%_/]|[-.](?!LEVEL|CLASS|GRADE|RATED)[\dA-Z])/u.test(after);
}

/** What stands before the next comma. */
function partOfSentence(text: string): string {
  const [part = ""] = text.split(/[,;:。、|]/u, 1);
  return part;
}

/** Says whether a single A is all of a text, or the letter in brackets beside 1A. */
function standsAlone(before: string, after: string, text: string): boolean {
  return /^[(（]?A级?[)）]?$/u.test(text) || (/1A级?[(（]$/u.test(before) && /^[)）]/u.test(after));
}
