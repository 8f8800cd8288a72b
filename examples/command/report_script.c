/*
 * report_script.c: the script of the report: sorting and filtering of the overview. Enhancement
 * only: without it the table stands complete, in order of urgency. It asks for nothing outside.
 */
#include "report.h"

static const char *const script_parts[] = {
    "'use strict';\n"
    "(function(){\n"
    "var t=document.getElementById('tabel');\n"
    "if(!t)return;\n"
    "var d=t.dataset,b=t.tBodies[0],rows=Array.prototype.slice.call(b.rows);\n"
    "function make(tag,text){var e=document.createElement(tag);if(text)e.textContent=text;"
    "return e}\n",
    /* what a cell is sorted by: what the table states, a number, or its words */
    "function key(row,i){var c=row.cells[i],v=c.getAttribute('data-v');\n"
    "if(v===null)v=c.textContent.replace(/^[^0-9A-Za-z]+/,'');\n"
    "return /^\\d+$/.test(v)?+v:v}\n"
    "Array.prototype.forEach.call(t.tHead.rows[0].cells,function(h,i){\n"
    "var button=make('button',h.textContent);button.type='button';\n"
    "button.title=d.sort+' '+h.textContent;h.textContent='';h.appendChild(button);\n"
    "button.addEventListener('click',function(){\n"
    "var down=h.getAttribute('aria-sort')==='ascending'||"
    "(!h.hasAttribute('aria-sort')&&h.dataset.sort==='n');\n"
    "Array.prototype.forEach.call(t.tHead.rows[0].cells,function(o){"
    "o.removeAttribute('aria-sort')});\n"
    "h.setAttribute('aria-sort',down?'descending':'ascending');\n"
    "rows.map(function(r,n){return[key(r,i),n,r]}).sort(function(x,y){\n"
    "var c=x[0]<y[0]?-1:x[0]>y[0]?1:0;return(down?-c:c)||x[1]-y[1]})"
    ".forEach(function(x){b.appendChild(x[2])});\n"
    "})});\n",
    "var bar=make('div'),label=make('label',d.filter+' '),input=make('input'),\n"
    "only=make('label'),box=make('input'),said=make('p');\n"
    "bar.className='tools';input.type='search';label.appendChild(input);\n"
    "box.type='checkbox';only.appendChild(box);only.appendChild(make('span',d.late));\n"
    "said.setAttribute('role','status');\n"
    "function filter(){var q=input.value.toLowerCase(),n=0;\n"
    "rows.forEach(function(r){var s=(!box.checked||r.dataset.late==='1')&&"
    "r.textContent.toLowerCase().replace(/\\s/g,' ').indexOf(q)>=0;\n"
    "r.hidden=!s;if(s)n++});\n"
    "said.textContent=n+' '+d.all+' '+rows.length+' '+d.shown}\n"
    "input.addEventListener('input',filter);box.addEventListener('change',filter);\n"
    "[label,only,said].forEach(function(e){bar.appendChild(e)});\n"
    "t.parentNode.parentNode.insertBefore(bar,t.parentNode);filter();\n"
    "})();\n",
    /* a link to a child opens what it is folded in */
    "(function(){function open(){var e=location.hash&&document.getElementById("
    "decodeURIComponent(location.hash.slice(1)));\n"
    "for(;e;e=e.parentElement)if(e.tagName==='DETAILS')e.open=true}\n"
    "addEventListener('hashchange',open);open()})();\n",
};

const char report_script_digest[] = "sha256-6KBOVKoCwdZBpIswebrRX6GvhCEyi9rlZuEp/0lpBnw=";

void report_script(struct out *out)
{
    for (uint32_t i = 0; i < sizeof script_parts / sizeof script_parts[0]; i++)
        out_text(out, script_parts[i]);
}
