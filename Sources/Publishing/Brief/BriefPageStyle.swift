/// The style sheet of a brief: light and dark, wide and narrow, screen and paper.
///
/// Words of the reports are set in a serif face, fixed phrases in the system's; kinds differ in words as well as in
/// colour.
enum BriefPageStyle {
  /// Colours by name, for a light and a dark page.
  static let colours: [(name: String, light: String, dark: String)] = [
    ("back", "#ffffff", "#14161a"), ("card", "#f5f6f8", "#1d2026"), ("fore", "#1a1c20", "#e8e9ec"),
    ("soft", "#565b66", "#a7adb8"), ("line", "#d9dce2", "#353a43"), ("link", "#14508f", "#8fbcf5"),
    ("mark", "#fdecb2", "#5a4a0c"), ("vc", "#2a5d9f", "#86b4ee"), ("mc", "#0b6b5c", "#5fcbb6"),
    ("vn", "#8a5200", "#e5ab55"), ("mn", "#a52a2a", "#f29a92"), ("sea", "#e9f0f5", "#1a2129"),
    ("land", "#fbfaf6", "#2a2f37"), ("with", "#e6d9b6", "#544d38"), ("border", "#b3b7bf", "#59606c"),
  ]

  /// Which of ``colours`` is read on which.
  static let pairs: [(fore: String, back: String)] = [
    ("fore", "back"), ("fore", "card"), ("soft", "back"), ("soft", "card"), ("link", "back"),
    ("link", "card"),
    ("fore", "mark"), ("vc", "back"), ("mc", "back"), ("vn", "back"), ("mn", "back"), ("vc", "card"),
    ("mc", "card"), ("vn", "card"), ("mn", "card"), ("fore", "with"), ("fore", "land"), ("fore", "sea"),
    ("soft", "land"), ("soft", "sea"),
  ]

  static var sheet: String {
    let light = colours.map { "--\($0.name):\($0.light)" }.joined(separator: ";")
    let dark = colours.map { "--\($0.name):\($0.dark)" }.joined(separator: ";")
    return ":root{\(light)}\n@media (prefers-color-scheme:dark){:root{\(dark)}}\n" + rules
      + "\n@media print{:root{\(light)}\n" + print + "}\n"
  }

  private static let rules = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:.75rem}
    body{margin:0 auto;max-width:66rem;padding:2.2rem 1.5rem 4rem;background:var(--back);color:var(--fore);
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
    font-variant-numeric:tabular-nums;overflow-wrap:break-word}
    h1,h2,h3,h4{line-height:1.25;font-weight:650;text-wrap:balance}
    h1{font-size:2.1rem;letter-spacing:-.012em;margin:.2rem 0 .6rem;max-width:26em}
    h2{font-size:1.35rem;margin:3.2rem 0 .3rem;padding-top:.9rem;border-top:2px solid var(--fore)}
    h3{font-size:1.08rem;margin:2rem 0 .5rem}
    h4{font-size:1rem;margin:0}
    p{margin:.35rem 0}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{position:static}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .kicker,.note,.soft{color:var(--soft)}
    .kicker{font-size:.9rem;margin:0}
    .lede{max-width:44em;font-size:1.06rem}
    .note{font-size:.9rem;max-width:46em}
    .words,blockquote,.line .head{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,Cambria,serif}
    mark{background:var(--mark);color:var(--fore);padding:.05em .12em;border-radius:.15em;
    box-decoration-break:clone;-webkit-box-decoration-break:clone}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1.4rem 0 0}
    .tiles div{background:var(--card);border-radius:.4rem;padding:.6rem .85rem .65rem}
    .tiles dt{font-size:.86rem;line-height:1.35;color:var(--soft)}
    .tiles dd{margin:0;font-size:1.75rem;line-height:1.25;font-weight:650}
    .tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .alert{border-left:4px solid var(--vn);background:var(--card);padding:.5rem .9rem;margin:1rem 0 0;max-width:52em}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:1.2rem 0 0;padding:0}
    nav a{font-size:.93rem;display:inline-block;padding:.25rem 0}
    .key{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.86rem;color:var(--soft);margin:.5rem 0 0;padding:0;
    list-style:none}
    .key span{display:inline-block;width:.75rem;height:.75rem;border-radius:.15rem;margin-right:.35rem;
    vertical-align:-.06rem;background:currentColor}
    button{font:inherit;font-size:.9rem;padding:.3rem .8rem;border:1px solid var(--border);border-radius:.4rem;
    background:var(--card);color:inherit;cursor:pointer;margin:.6rem 0 0}
    .day{display:grid;grid-template-columns:8.6rem minmax(0,1fr);column-gap:1.4rem;margin:1.5rem 0 0;
    border-top:1px solid var(--line);padding-top:.7rem}
    .day>h3,.day>h4{margin:0;font-size:.95rem;line-height:1.5;font-weight:650}
    .day .basis{display:block;font-weight:400;color:var(--soft);font-size:.82rem;line-height:1.35}
    .lines{list-style:none;margin:0;padding:0}
    .line{border-left:4px solid var(--quad,var(--line));padding:0 0 0 .9rem;margin:0 0 1.25rem}
    .line:last-child{margin-bottom:.2rem}
    .sentence:target{background:var(--card);outline:.35rem solid var(--card)}
    .line .head{margin:0;font-size:1.1rem;line-height:1.42;max-width:42em}
    .number{font-weight:600;font-size:.86em;color:var(--soft);text-decoration:none;margin-right:.2rem}
    .event+.event{margin-top:.45rem;padding-top:.3rem;border-top:1px dotted var(--line)}
    .event:target{background:var(--card);outline:.35rem solid var(--card)}
    .line .is{margin:.22rem 0 0;font-size:.92rem;line-height:1.5}
    .told{font-weight:400}
    .is>span:not(:last-child)::after{content:" · ";color:var(--soft);white-space:pre}
    .kind{color:var(--quad);font-weight:650}
    .vc{--quad:var(--vc)}.mc{--quad:var(--mc)}.vn{--quad:var(--vn)}.mn{--quad:var(--mn)}
    .unsure{font-style:italic}
    .dots{letter-spacing:.06em;font-size:.8em;vertical-align:.06em}
    .cite{font-size:.86em;text-decoration:none;padding:0 .05em}.cite:hover{text-decoration:underline}
    .differs{margin:.25rem 0 0;font-size:.92rem}
    .differs b{color:var(--mn)}
    details>summary{cursor:pointer;font-size:.88rem;color:var(--soft);width:fit-content;padding:.12rem 0}
    details[open]>summary{margin-bottom:.3rem}
    blockquote{margin:.5rem 0;padding:0 0 0 .8rem;border-left:2px solid var(--line);max-width:44em;line-height:1.48}
    blockquote footer,.from{font:.84rem/1.4 system-ui,sans-serif;color:var(--soft)}
    .scroll{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:collapse;font-size:.93rem;line-height:1.42}
    caption{text-align:left;color:var(--soft);font-size:.88rem;padding:.25rem 0}
    th,td{padding:.38rem .9rem .38rem 0;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
    thead th{font-weight:600;color:var(--soft);font-size:.86rem;border-bottom-color:var(--border)}
    tbody th{font-weight:600}
    .wide{width:100%}
    .differences{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.9rem;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr))}
    .differences>li,.person{background:var(--card);border-radius:.4rem;padding:.8rem 1rem}
    .differences h3,.person h3{margin:0 0 .15rem;font-size:1rem}
    .sides{margin:.4rem 0 0;padding:0;list-style:none}
    .sides li{padding:.3rem 0;border-top:1px solid var(--line)}
    .people{display:grid;gap:.9rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));margin:1rem 0 0}
    .person{font-size:.93rem}
    .person p{margin:.12rem 0}
    .person dl{margin:.35rem 0 0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .7rem}
    .person dt{color:var(--soft)}.person dd{margin:0}
    .lives{list-style:none;margin:1rem 0 0;padding:0}
    .lives>li{padding:.6rem 0;border-top:1px solid var(--line)}
    .steps{display:flex;flex-wrap:wrap;gap:.2rem .5rem;align-items:baseline;margin:.2rem 0 0;padding:0;list-style:none;
    font-size:.93rem}
    .steps li:not(:last-child)::after{content:" →";color:var(--soft)}
    .statements{columns:2 26rem;column-gap:2.2rem;margin-top:1rem}
    .statement{margin:0 0 1.2rem}.statement h3{margin:0;break-after:avoid}
    .statement blockquote{break-inside:avoid}
    .matrix th,.matrix td{padding:.25rem .4rem}
    .matrix thead th{text-align:center;vertical-align:bottom;min-width:2.4rem}
    .matrix thead th:first-child{text-align:left;vertical-align:bottom}
    .matrix tbody th{font-weight:400;max-width:32rem;min-width:15rem;padding-right:1rem}
    .matrix td{text-align:center;border-left:1px solid var(--line)}
    .matrix td a{display:block;text-decoration:none;border-radius:.2rem}
    .matrix .has{background:var(--card)}
    .gaps{max-width:50em;padding-left:1.2rem}.gaps li{margin:.35rem 0}
    .report{margin:1.6rem 0 0;border-top:1px solid var(--line);padding-top:.9rem}
    .report h3{margin:0}
    .sentence{margin:.4rem 0;max-width:44em;display:grid;grid-template-columns:2.2rem minmax(0,1fr);column-gap:.6rem;
    line-height:1.5}
    .sentence .n{font:.8rem/1.5rem system-ui,sans-serif;color:var(--soft);text-align:right}
    .sentence.uncited .words{color:var(--soft)}
    .back{font:.8rem system-ui,sans-serif;white-space:nowrap}
    figure{margin:1rem 0 0}
    figcaption{font-size:.9rem;color:var(--soft);max-width:46em;margin-top:.3rem}
    svg.chart{display:block;max-width:100%;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
    fill:var(--fore)}
    .chart .soft{fill:var(--soft);font-size:12px}
    .chart .guide{stroke:var(--line)}.chart .tick{stroke:var(--line);stroke-dasharray:2 3}
    .chart .mark{fill:var(--quad);stroke:var(--quad);stroke-width:1.5}
    .chart .hollow{fill:var(--back);stroke-width:2}
    .chart .report{fill:var(--soft)}
    .chart .tie{fill:none;stroke:var(--mc);opacity:.8}.chart .against{stroke:var(--mn);stroke-dasharray:7 4}
    .chart .both{stroke:var(--vn);stroke-dasharray:14 3}
    .chart .node{fill:var(--fore);stroke:var(--back);stroke-width:2}
    .chart .sea{fill:var(--sea)}.chart .land{fill:var(--land);stroke:var(--border);stroke-width:.7}
    .chart .land.with{fill:var(--with)}
    .chart .spot{fill:var(--mn);stroke:var(--back);stroke-width:1.5}
    .chart .place{font-weight:600;paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
    .chart .country{fill:var(--soft);font-size:11.5px;letter-spacing:.03em}
    .chart .country.with{fill:var(--fore)}
    @media (max-width:46rem){body{padding:1.2rem 1rem 3rem}h1{font-size:1.6rem}h2{margin-top:2.4rem}
    .day{display:block}.day>h3,.day>h4{margin:0 0 .6rem}.day .basis{display:inline;margin-left:.5rem}
    .line{padding-left:.75rem}.line .head{font-size:1.05rem}
    .tiles{grid-template-columns:1fr 1fr;gap:.5rem}.tiles dd{font-size:1.4rem}
    .scroll svg.chart{max-width:none;min-width:40rem}nav ul{gap:0 1rem}nav a{padding:.4rem 0}
    .matrix tbody th{min-width:11rem}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """

  private static let print = """
    @page{margin:16mm 14mm}
    body{max-width:none;padding:0;font-size:10pt}
    h1{font-size:18pt}h2{font-size:13pt;margin-top:14pt}h2,h3,h4{break-after:avoid}
    nav,.skip,button,details,.back{display:none}
    .event,.person,.differences>li,tr,figure,.sentence{break-inside:avoid}
    .head,.day>h3,.day>h4{break-after:avoid}
    a{color:inherit;text-decoration:none}
    .scroll{overflow:visible}
    .tiles div,.person,.differences>li{border:1px solid var(--line)}
    .line,mark,.chart,.key span{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .day{grid-template-columns:7rem minmax(0,1fr);display:grid}
    .statements{columns:1}.differences,.people{display:block}
    .differences>li,.person{margin:0 0 6pt;padding:5pt 8pt}
    figure svg.chart{max-height:120mm;width:auto}
    """
}
