/// The style sheet of the page: light and dark, narrow and wide, screen and paper.
///
/// Marks differ by their line as well as by their colour.
enum PageStyle {
  static let sheet = """
    :root{--back:#fff;--fore:#1b1b1f;--soft:#5a5a66;--line:#d4d4dc;--card:#f6f6f9;--link:#0b4fb3;--wrong:#a3122a;
    --gold:#fff0b8;--program:#d3e6ff;--actor:#0a6b3d;--recipient:#8a3a00}
    @media (prefers-color-scheme:dark){:root{--back:#15161a;--fore:#e9e9ee;--soft:#a9a9b6;--line:#3b3c45;--card:#1e1f25;
    --link:#8ab8ff;--wrong:#ff9aa8;--gold:#5b4a00;--program:#123f78;--actor:#7fdcab;--recipient:#ffb98a}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:62rem;padding:1rem;background:var(--back);color:var(--fore);
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
    h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.25rem;margin:2rem 0 .5rem}
    h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
    h4{font-size:1rem;margin:0 0 .25rem;overflow-wrap:anywhere}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{position:static}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .where,.none,.legend,.count{color:var(--soft);font-weight:normal}
    .where{font-size:.875rem}
    .scroll{overflow-x:auto;margin:.5rem 0 1rem}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--soft);padding:.25rem 0}
    th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
    th[scope=row]{font-weight:normal}
    .scroll th:not(:first-child),.scroll td{text-align:right;white-space:nowrap}
    .bar{display:inline-block;width:6rem;height:.7rem;border:1px solid var(--soft)}
    .bar span{display:block;height:100%;background:var(--soft)}
    .filter fieldset{border:1px solid var(--line);border-radius:.4rem;margin:0 0 .5rem;padding:.25rem .6rem .5rem}
    .choice{display:inline-block;margin:0 .9rem 0 0;padding:.3rem 0;white-space:nowrap}
    .choice input{width:1.1rem;height:1.1rem;vertical-align:-.15rem;margin:0 .35rem 0 0}
    button{font:inherit;padding:.35rem .9rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--card);
    color:inherit}
    .error{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.7rem 0}
    .error table{width:100%;table-layout:fixed;font-size:.9rem}
    .error th,.error td{overflow-wrap:anywhere}.error td{white-space:pre-line}
    .error th:first-child{width:7.5rem;color:var(--soft);padding-left:0}
    .error tbody tr:last-child>*{border-bottom:0}
    .wrong td{font-weight:600}
    .flag{color:var(--wrong);font-weight:600;white-space:nowrap}
    .legend mark{color:var(--fore)}
    .nothing{display:none}
    blockquote{margin:.4rem 0 .6rem;overflow-wrap:anywhere}
    mark{color:inherit;background:none;padding:0 .1em}
    .gold{background:var(--gold);outline:1px solid var(--soft)}
    .program{background:var(--program);outline:1px dashed var(--soft)}
    .gold.program{background:linear-gradient(var(--gold) 50%,var(--program) 50%);outline:1px solid var(--soft)}
    .actor{border-bottom:3px solid var(--actor)}
    .recipient{border-bottom:3px dotted var(--recipient)}
    .actor.recipient{border-bottom:3px double var(--recipient)}
    @media (max-width:34rem){body{padding:.6rem}th,td{padding:.25rem .35rem}.error{padding:.5rem}
    .scroll table{font-size:.8rem}.scroll th,.scroll td{padding:.25rem .2rem}
    .error th:first-child{width:5.4rem}.flag{display:block}}
    @media screen{.error{content-visibility:auto;contain-intrinsic-size:auto 16rem}}
    @media print{:root{--back:#fff;--fore:#000;--soft:#444;--line:#bbb;--card:#fff;--link:#000;--wrong:#000;--gold:#fff0b8;
    --program:#d3e6ff;--actor:#000;--recipient:#000}
    body{max-width:none;padding:0;font-size:10pt}.filter,.skip{display:none}.error,tr{break-inside:avoid}
    h2,h3,h4{break-after:avoid}.scroll{overflow:visible}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
