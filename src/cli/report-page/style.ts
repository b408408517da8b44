/** How the page looks: in light and dark, on a telephone, on paper. Nothing is loaded from elsewhere. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2430;--soft:#566274;--line:#d5dbe3;--panel:#f5f7fa;--good:#1f7a4d;--warn:#8f5500;--bad:#b3261e;--mark:#fde3e1;--hint:#fdf0d5;--link:#1a5fb4}
@media(prefers-color-scheme:dark){:root{--paper:#12171e;--ink:#e6eaf0;--soft:#a6b1c0;--line:#333d4a;--panel:#1b222c;--good:#5cc48f;--warn:#f0b04a;--bad:#ff8a80;--mark:#5a2723;--hint:#4a3a17;--link:#8ab8f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
.page{max-width:72rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.3;margin:.25rem 0}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
.soft{color:var(--soft)}
.choice{position:absolute;opacity:0;pointer-events:none}
#show-zh:checked~.page [lang="en"],#show-en:checked~.page [lang="zh-CN"]{display:none}
.languages{display:flex;gap:.25rem;flex-wrap:wrap;justify-content:flex-end}
.languages label{border:1px solid var(--line);border-radius:1rem;padding:.1rem .8rem;cursor:pointer;font-size:.875rem}
#show-zh:checked~.page label[for="show-zh"],#show-en:checked~.page label[for="show-en"]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
#show-zh:focus-visible~.page label[for="show-zh"],#show-en:focus-visible~.page label[for="show-en"]{outline:3px solid var(--link);outline-offset:2px}
.verdict{font-size:1.15rem;margin:1rem 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.tiles li{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.25;font-variant-numeric:tabular-nums}
svg.bar{display:block;width:100%;height:.7rem;border-radius:.2rem;background:var(--panel)}
svg.wide{height:1.4rem}
.fill-good{fill:var(--good)}.fill-warn{fill:var(--warn)}.fill-bad{fill:var(--bad)}
.ink-good{color:var(--good)}.ink-warn{color:var(--warn)}.ink-bad{color:var(--bad)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;font-size:.875rem}
.legend i{display:inline-block;width:.8rem;height:.8rem;border-radius:.15rem;margin-right:.35rem;vertical-align:-.05rem}
.back-good{background:var(--good)}.back-warn{background:var(--warn)}.back-bad{background:var(--bad)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;max-width:100%}
h4 .soft{font-weight:400}
.scroll:focus-visible{outline:3px solid var(--link)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--panel);white-space:nowrap;font-weight:600}
tbody tr:last-child>*{border-bottom:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.cells{width:auto;min-width:100%}
.cells th,.cells td{min-width:6.5rem;max-width:16rem;overflow-wrap:break-word}
.cells thead th{white-space:nowrap}
td.bad{background:var(--mark);outline:2px solid var(--bad);outline-offset:-2px;font-weight:600}
td.hint{background:var(--hint);outline:2px dashed var(--warn);outline-offset:-2px}
.letter{display:block;font-weight:400;font-size:.75rem;color:var(--soft)}
.entry{margin:0 0 1.5rem;break-inside:avoid}
.entry h4{font-size:1rem;margin:1rem 0 .4rem}
.reasons{margin:.4rem 0 0;padding:0;list-style:none;font-weight:400}
.reasons li{margin:.15rem 0}
.tag{font-size:.8rem;font-weight:600;white-space:nowrap}
.tag::before{margin-right:.25em}
.tag.ink-bad::before{content:"✗"}.tag.ink-warn::before{content:"!"}.tag.ink-good::before{content:"✓"}
code{font:0.85em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft)}
.rule-bar{min-width:6rem}
.cell-label{display:none}
@media(max-width:40rem){
.fold thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.fold tr{display:block;padding:.6rem .2rem;border-bottom:1px solid var(--line)}
.fold tbody tr:last-child{border-bottom:0}
.fold td,.fold th[scope="row"]{display:block;border:0;padding:.15rem .6rem;text-align:left}
.fold td.number{display:inline-block}
.fold td.empty{display:none}
.cells.fold td{max-width:none;padding:.3rem .6rem}
.cells.fold .cell-label{display:block}
.cells.fold tr{padding:.2rem 0}
.cell-label{display:inline;color:var(--soft);font-size:.8rem}
}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--panel:#eee;--good:#1f7a4d;--warn:#8a5200;--bad:#b3261e;--mark:#fde3e1;--hint:#fdf0d5}
body{font-size:10pt}.languages,.contents{display:none}.scroll{overflow:visible;border:0}.cells{font-size:8pt;table-layout:fixed;width:100%}.cells th,.cells td{min-width:0;max-width:none;white-space:normal;overflow-wrap:anywhere;padding:.2rem}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`.trim();
