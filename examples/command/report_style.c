/*
 * report_style.c: the style sheet of the report: light and dark, 320 px and A4, no font and no
 * address from outside. Every colour is a variable of :root, so that a test can compute contrast.
 */
#include "report.h"

static const char *const style_parts[] = {
    /* colours: light, then dark; print is light */
    ":root{--bg:#ffffff;--panel:#f3f5f8;--text:#1a1f26;--muted:#505a66;--line:#8a939e;"
    "--soft:#d5dae1;--link:#0b4f8f;--late:#a1180f;--soon:#7a4b00;--unknown:#5a3a94;"
    "--ok:#1c6432;--run:#0f5678;--bar:#cfe0f1;--bar2:#e4ddf3;--bar3:#d6ead9;--barlate:#f6d3cf;"
    "--day:#b3261e;color-scheme:light dark}\n"
    "@media (prefers-color-scheme:dark){:root{--bg:#14181d;--panel:#1d232a;--text:#e9ecef;"
    "--muted:#b1bac4;--line:#818b96;--soft:#37404a;--link:#8cc4ff;--late:#ff9f94;"
    "--soon:#f4bd59;--unknown:#cbb5ff;--ok:#85d69c;--run:#83cbee;--bar:#22466a;--bar2:#413266;"
    "--bar3:#22492f;--barlate:#6b2722;--day:#ff8a80}}\n"
    "@media print{:root{--bg:#ffffff;--panel:#ffffff;--text:#000000;--muted:#3d444c;"
    "--line:#6f7882;--soft:#c5cbd2;--link:#000000;--late:#8f120a;--soon:#6b4100;"
    "--unknown:#4b2d82;--ok:#14552a;--run:#0a4866;--bar:#cfe0f1;--bar2:#e4ddf3;--bar3:#d6ead9;"
    "--barlate:#f6d3cf;--day:#b3261e;color-scheme:light}}\n",
    /* the page */
    "*{box-sizing:border-box}\n"
    "html{font:100%/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',"
    "Arial,sans-serif;background:var(--bg);color:var(--text);-webkit-text-size-adjust:100%;"
    "scroll-padding-top:1rem}\n"
    "body{margin:0 auto;max-width:64rem;padding:0 1rem 3rem}\n"
    "a{color:var(--link);text-underline-offset:.15em}\n"
    ":focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}\n"
    "main:focus{outline:none}\n"
    ".skip{position:absolute;left:-999rem;top:0;background:var(--bg);padding:.5rem 1rem}\n"
    ".skip:focus{left:0;z-index:2}\n"
    ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);"
    "white-space:nowrap}\n"
    "h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance;overflow-wrap:break-word}\n"
    "h1{font-size:clamp(1.6rem,5vw,2.2rem);letter-spacing:-.01em}\n"
    "h2{font-size:1.45rem;margin:2.5rem 0 .75rem}\n"
    "h3{font-size:1.12rem;margin:1.75rem 0 .6rem}\n"
    "h4{font-size:1rem}\n"
    "p{margin:.4rem 0;max-width:46rem}\n"
    "header{padding:1.75rem 0 1rem;border-bottom:1px solid var(--soft)}\n"
    ".over{color:var(--muted);margin:0 0 .25rem}\n"
    ".tip{color:var(--muted);font-size:.92rem}\n"
    "dl{margin:.5rem 0}dt{color:var(--muted)}dd{margin:0}\n"
    ".asked{display:flex;flex-wrap:wrap;gap:.25rem 2.5rem;margin:1rem 0 .5rem}\n"
    ".asked dd{font-weight:600}\n"
    "nav ul,.parts,td ul{list-style:none;margin:0;padding:0}\n"
    "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}\n"
    "nav a{display:inline-block;padding:.25rem 0}\n"
    "footer{margin-top:3.5rem;border-top:1px solid var(--soft);font-size:.92rem;"
    "color:var(--muted)}\n"
    "footer h2{font-size:1.1rem;margin-top:1.25rem;color:var(--text)}\n"
    "footer dl div{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:0 1rem}\n"
    "code{font-family:ui-monospace,'Liberation Mono',Consolas,monospace;font-size:.9em;"
    "overflow-wrap:anywhere}\n",
    /* a child and its findings */
    ".child{border-top:3px solid var(--soft);margin-top:2.5rem}\n"
    ".child>h2{margin-top:1rem}\n"
    ".counts b{font-variant-numeric:tabular-nums}\n"
    ".mark{display:inline-block;min-width:1.1em;text-align:center}\n"
    ".s0 .mark,.s0 b,.tag.s0{color:var(--late)}\n"
    ".s1 .mark,.s1 b,.s2 .mark,.s2 b,.s3 .mark,.s3 b,.tag.s3{color:var(--unknown)}\n"
    ".s4 .mark,.s4 b,.s6 .mark,.s6 b,.tag.s4,.tag.s6{color:var(--soon)}\n"
    ".s5 .mark,.s5 b,.tag.s5,.s7 .mark,.s7 b,.tag.s7{color:var(--run)}\n"
    ".s8 .mark,.s8 b{color:var(--ok)}\n"
    ".tag{font-weight:600;white-space:nowrap}\n"
    ".findings{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}\n"
    ".finding{background:var(--panel);border:1px solid var(--soft);"
    "border-inline-start:5px solid var(--line);border-radius:4px;padding:.75rem 1rem}\n"
    ".s0 .finding{border-inline-start-color:var(--late)}\n"
    ".s1 .finding,.s2 .finding,.s3 .finding{border-inline-start-color:var(--unknown);"
    "border-inline-start-style:dashed}\n"
    ".s4 .finding,.s6 .finding{border-inline-start-color:var(--soon)}\n"
    ".s5 .finding,.s7 .finding{border-inline-start-color:var(--run)}\n"
    ".finding dl{margin:.35rem 0 0;font-size:.92rem}\n"
    ".finding dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1rem;padding:.06rem 0}\n"
    ".parts{font-weight:400;font-size:.92rem;margin:.25rem 0}\n"
    ".source{color:var(--muted);font-size:.9rem}\n"
    "details{margin:1.25rem 0;border:1px solid var(--soft);border-radius:4px;padding:0 1rem}\n"
    "details[open]{padding-bottom:.75rem}\n"
    "summary{cursor:pointer;padding:.6rem 0}\n"
    "summary h3,summary h2{display:inline;margin:0}\n"
    ".numbers{font-size:.92rem}.numbers div{margin:.4rem 0}\n"
    ".numbers dd{overflow-wrap:anywhere;font-variant-numeric:tabular-nums}\n",
    /* tables */
    ".wide{overflow-x:auto;position:relative}\n"
    "table{border-collapse:collapse;width:100%;font-size:.95rem}\n"
    "th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;"
    "border-bottom:1px solid var(--soft)}\n"
    "thead th{border-bottom:2px solid var(--line);color:var(--muted);font-weight:600}\n"
    "tbody th{font-weight:600}\n"
    "td li+li{margin-top:.35rem}\n"
    ".num{text-align:end;font-variant-numeric:tabular-nums}\n",
    /* the timeline */
    "figure{margin:.5rem 0 1rem}figcaption{color:var(--muted);font-size:.85rem;max-width:46rem}\n"
    ".shapes{position:absolute}.tl{display:block;overflow:visible;font-size:12px;max-width:100%}\n"
    ".tl text{fill:var(--text)}.tl .axis,.tl .lane{fill:var(--muted)}\n"
    ".tl .year,.tl .lane,.tl .nowname{font-weight:600}\n"
    ".tl .l,.tl .t,.tl .lane{paint-order:stroke;stroke:var(--bg);stroke-width:3px;"
    "stroke-linejoin:round}\n"
    ".tick{stroke:var(--soft)}.small{stroke:var(--soft);stroke-dasharray:1 5}\n"
    ".now{stroke:var(--day);stroke-width:2;stroke-dasharray:6 3}.tl .nowname{fill:var(--day)}\n"
    ".b0,.b3{fill:var(--bar);stroke:var(--run)}.b1{fill:var(--bar2);stroke:var(--unknown)}"
    ".b2{fill:var(--bar3);stroke:var(--ok)}\n"
    ".void{fill:url(#p3);stroke:var(--line);stroke-dasharray:3 2}\n"
    ".late0{fill:url(#p0)}.late1{fill:url(#p1)}.late2{fill:url(#p2)}"
    ".late0,.late1,.late2{stroke:var(--late)}\n"
    ".wait{fill:var(--bar);stroke:var(--soon)}\n"
    ".m{fill:var(--text);stroke:var(--bg)}.mo{fill:var(--bg);stroke:var(--text);stroke-width:1.6}"
    ".mx{fill:none;stroke:var(--text);stroke-width:2}.md{fill:var(--soon);stroke:var(--bg)}.ml{"
    "fill:var(--late)}\n"
    ".pb{fill:var(--barlate)}.pl{stroke:var(--late);fill:none}.pd{fill:var(--late)}"
    ".pv{stroke:var(--line);fill:none}\n",
    /* the caseload */
    "caption{text-align:start;color:var(--muted);padding:.25rem 0 .5rem;max-width:46rem}"
    "caption.unseen{padding:0}.questions caption{font-weight:600;color:var(--text);"
    "font-size:1.12rem}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;"
    "margin:0 0 1.25rem}.tiles div{background:var(--panel);border:1px solid var(--soft);"
    "border-radius:4px;padding:.6rem .9rem;display:flex;flex-direction:column;"
    "justify-content:space-between}.tiles dt{font-size:.9rem}"
    ".tiles dd{font-size:1.6rem;font-weight:700;line-height:1.2}\n"
    ".overview td,.overview th{padding-inline-end:.6rem}.overview{font-size:.9rem}"
    ".overview thead th{vertical-align:bottom}\n"
    ".a1{color:var(--ok)}.a2{color:var(--late);font-weight:600}.a3,.a4{color:var(--run)}"
    ".a5{color:var(--unknown)}.a0,.of{color:var(--muted)}.of{font-size:.88em}\n"
    "td.late{color:var(--late);font-weight:700}td.soon{color:var(--soon);font-weight:700}\n"
    ".tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;margin:0 0 .75rem}"
    ".tools label{display:inline-flex;gap:.5rem;align-items:center}"
    ".tools input[type=search]{font:inherit;color:inherit;background:var(--bg);"
    "border:1px solid var(--line);border-radius:4px;padding:.35rem .5rem;max-width:100%}"
    ".tools input[type=checkbox]{width:1.2rem;height:1.2rem;accent-color:var(--link)}\n"
    "th button{font:inherit;color:inherit;background:none;border:0;padding:.3rem 0;margin:0;"
    "min-height:24px;cursor:pointer;text-align:inherit;text-decoration:underline dotted;"
    "text-underline-offset:.2em}"
    "th[aria-sort=ascending] button::after{content:' \\25b2'}"
    "th[aria-sort=descending] button::after{content:' \\25bc'}\n"
    "[hidden]{display:none!important}\n",
    /* a phone, or a page at 400% */
    "@media (max-width:40rem){.finding dl div,footer dl div{grid-template-columns:1fr}"
    ".finding dd{margin-bottom:.3rem}"
    ".finding{padding:.6rem .75rem}.tl .w{display:none}}\n",
    /* paper */
    "@media print{@page{size:A4;margin:16mm 14mm}"
    "html{font-size:9.5pt}body{max-width:none;padding:0}.skip,nav,.tools{display:none}"
    "a{text-decoration:none}h2,h3,h4,thead,caption{break-after:avoid}"
    ".finding,tr,figure{break-inside:avoid}.child+.child{break-before:page}"
    "thead{display:table-header-group}.wide{overflow:visible}}\n",
};

const char report_style_digest[] = "sha256-hIa51JlZuW6BNZie0MXMXr8Zqot0Oyckv2gOJb8kpLI=";

void report_style(struct out *out)
{
    for (uint32_t i = 0; i < sizeof style_parts / sizeof style_parts[0]; i++)
        out_text(out, style_parts[i]);
}
