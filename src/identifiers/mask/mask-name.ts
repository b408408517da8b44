/** How much of a name stays. */
export interface KeptName {
  /** Whether the last character of a name of three or more stays, too. */
  readonly keepLast?: boolean | undefined;
  /** Whether a compound surname such as 欧阳 stays whole. */
  readonly compoundSurnames?: boolean | undefined;
}

/** The compound surnames in use, from common lists of surnames, in simplified and traditional characters. */
const compoundSurnames =
  "欧阳歐陽司马司馬上官诸葛諸葛司徒东方東方独孤獨孤南宫南宮夏侯皇甫尉迟尉遲公孙公孫慕容仲孙仲孫钟离鍾離长孙長孫宇文" +
  "鲜于鮮于闾丘閭丘令狐轩辕軒轅呼延东郭東郭端木百里淳于单于單于申屠濮阳濮陽公羊澹台澹臺太史赫连赫連万俟萬俟闻人聞人拓跋" +
  "西门西門南门南門第五左丘梁丘达奚達奚褚师褚師漆雕乐正樂正公冶宗政司空司寇巫马巫馬颛孙顓孫壤驷壤駟谷梁穀梁段干羊舌微生";

/** Letters of any script, marks, 〇, and characters that an older runtime does not know as letters yet. */
const nameCharacters = /^(?:[\p{L}\p{M}\p{Co}〇\u200C\u200D\s·•・‧.'’-]|(?!\p{L})[\u{20000}-\u{3FFFF}])+$/u;
const letters = /[^\p{M}\u200C\u200D\s·•・‧.'’-][\p{M}\u200C\u200D]*/gu;

/** The longest name whose length the mask shows. */
const longestName = 50;

/**
 * Masks a name: the first character stays, middle dots, hyphens and blanks too.
 *
 * @param text - a name in any script
 * @param options - whether the last character or a compound surname stays
 * @returns the mask, or `undefined` for a single character and for text that is no name
 */
export function maskName(text: string, options: KeptName): string | undefined {
  const name = text.trim();
  if (!nameCharacters.test(name)) return undefined;
  const all = name.match(letters) ?? [];
  if (all.length < 2 || all.length > longestName) return undefined;
  const kept = options.compoundSurnames === true && all.length > 2 && isCompound(name) ? 2 : 1;
  const last = options.keepLast === true && all.length > kept + 1 ? all.length - 1 : all.length;
  let index = -1;
  return name.replace(letters, (letter) => {
    index += 1;
    return index < kept || index === last ? letter : "*";
  });
}

function isCompound(name: string): boolean {
  const at = compoundSurnames.indexOf(name.slice(0, 2));
  return at >= 0 && at % 2 === 0;
}
