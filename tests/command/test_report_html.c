/*
 * tests/command/test_report_html.c: text, dates and percentages as the report writes them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report.h"

static char room[256];
static struct out made;

static struct out *start(void)
{
    memset(room, 0, sizeof room);
    made = (struct out){room, sizeof room - 1, 0};
    return &made;
}

static void escapes(void **state)
{
    (void)state;
    html_text(start(), "a<b>&amp;\"c'd</script>");
    assert_string_equal(room, "a&lt;b&gt;&amp;amp;&quot;c&#39;d&lt;/script&gt;");
    html_text(start(), NULL);
    assert_string_equal(room, "");
    html_bytes(start(), "<<>", 2);
    assert_string_equal(room, "&lt;&lt;");
    html_lower(start(), "TE LAAT, <NU>");
    assert_string_equal(room, "Te laat, &lt;nu&gt;");
}

static void dates(void **state)
{
    (void)state;
    html_date(start(), 20260410, KWK_LANG_NL);
    assert_string_equal(room, "10 april 2026");
    html_date(start(), 20260301, KWK_LANG_EN);
    assert_string_equal(room, "1 March 2026");
    html_short_date(start(), 20260301, KWK_LANG_NL);
    assert_string_equal(room, "1 mrt 2026");
    html_short_date(start(), 20260301, KWK_LANG_EN);
    assert_string_equal(room, "1 Mar 2026");
    html_date(start(), 20150400, KWK_LANG_NL);
    assert_string_equal(room, "april 2015");
    html_date(start(), 20150000, KWK_LANG_NL);
    assert_string_equal(room, "2015");
    html_date(start(), 0, KWK_LANG_NL);
    assert_string_equal(room, "-");
}

static void percentages(void **state)
{
    (void)state;
    html_percent(start(), 1, 3, KWK_LANG_NL);
    assert_string_equal(room, "33,3%");
    html_percent(start(), 2, 3, KWK_LANG_EN);
    assert_string_equal(room, "66.7%");
    html_percent(start(), 1, 16, KWK_LANG_NL); /* 6,25: a half goes up */
    assert_string_equal(room, "6,3%");
    html_percent(start(), 7, 7, KWK_LANG_NL);
    assert_string_equal(room, "100,0%");
    html_percent(start(), 0, 0, KWK_LANG_NL);
    assert_string_equal(room, "&ndash;");
}

static void identities(void **state)
{
    const struct report_child child = {.number = 3};
    const struct kwk_finding whole = {.norm = 402, .person = -1, .anchor = 7, .ordinal = 1};
    const struct kwk_finding part = {.norm = 402, .person = 2, .anchor = 7, .ordinal = 1};

    (void)state;
    html_id(start(), &child, &whole);
    assert_string_equal(room, "k3-402-g-7-1");
    html_id(start(), &child, &part);
    assert_string_equal(room, "k3-402-2-7-1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(escapes), cmocka_unit_test(dates),
                                       cmocka_unit_test(percentages), cmocka_unit_test(identities)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
