/*
 * report_questions.c: the three questions of the inspectorate: in words for one child, in numbers
 * and percentages over all. Both denominators are said: of the children about whom it can be told,
 * and of all who are asked about; and how far the second may be off.
 */
#include "report_caseload.h"

enum {
    GROUNDS = 16
};

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

const char *report_question(const struct report *report, int32_t question, bool brief)
{
    static const int32_t texts[QUESTION_COUNT][2] = {{REPORT_Q_WORKER, REPORT_Q_WORKER_BRIEF},
                                                     {REPORT_Q_COURSE, REPORT_Q_COURSE_BRIEF},
                                                     {REPORT_Q_HELP, REPORT_Q_HELP_BRIEF}};

    return report_text(texts[question][brief ? 1 : 0], report->style.lang);
}

static int32_t answer_text(int32_t answer)
{
    static const int32_t texts[ANSWER_COUNT] = {
        [ANSWER_NONE] = REPORT_A_NONE,       [ANSWER_YES] = REPORT_A_YES,
        [ANSWER_NO] = REPORT_A_NO,           [ANSWER_EXPLAINED] = REPORT_A_EXPLAINED,
        [ANSWER_PENDING] = REPORT_A_PENDING, [ANSWER_UNKNOWN] = REPORT_A_UNKNOWN};

    return texts[answer];
}

/* The reason code of an explanation: a ground, or the doorbraakaanpak. */
static const char *why(const struct report *report, const struct report_answer *answer)
{
    if (answer->ground != 0)
        return kwk_code_label(KWK_GROUP_GROND, answer->ground, report->style.lang);
    if (answer->reason == KWK_REASON_DOORBRAAK)
        return report_text(REPORT_DOORBRAAK, report->style.lang);
    return report_text(REPORT_NO_GROUND, report->style.lang);
}

void report_answer(const struct report *report, const struct report_answer *answer, struct out *out)
{
    static const char *const glyphs[ANSWER_COUNT] = {
        [ANSWER_NONE] = "\u2013",      [ANSWER_YES] = "\u2713",     [ANSWER_NO] = "\u25a0",
        [ANSWER_EXPLAINED] = "\u2020", [ANSWER_PENDING] = "\u25b7", [ANSWER_UNKNOWN] = "?"};

    out_text(out, "<span class=\"a");
    out_number(out, answer->answer);
    out_text(out, "\"><span aria-hidden=\"true\">");
    out_text(out, glyphs[answer->answer]);
    out_text(out, "</span>\u00a0");
    say(report, answer_text(answer->answer), out);
    if (answer->disputed) {
        out_text(out, ", ");
        say(report, REPORT_A_DISPUTED, out);
    }
    out_text(out, "</span>");
}

void report_questions_child(const struct report *report, const struct report_child *child,
                            struct out *out)
{
    out_text(out, "<div class=\"wide\"><table class=\"questions\"><caption>");
    say(report, REPORT_QUESTIONS, out);
    out_text(out, "</caption><thead><tr><th scope=\"col\">");
    say(report, REPORT_QUESTION, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_ANSWER, out);
    out_text(out, "</th></tr></thead><tbody>\n");
    for (int32_t question = 0; question < QUESTION_COUNT; question++) {
        const struct report_answer *answer = &child->answers[question];
        out_text(out, "<tr><th scope=\"row\">");
        html_text(out, report_question(report, question, false));
        out_text(out, "</th><td>");
        report_answer(report, answer, out);
        if (answer->answer == ANSWER_EXPLAINED) {
            out_text(out, ": ");
            html_text(out, why(report, answer));
        }
        if (answer->answer == ANSWER_UNKNOWN && answer->missing != 0) {
            out_text(out, "; ");
            say(report, REPORT_MISSING_LOWER, out);
            out_text(out, ": ");
            html_text(out, kwk_code_label(KWK_GROUP_FACT, answer->missing, report->style.lang));
        }
        out_text(out, "</td></tr>\n");
    }
    out_text(out, "</tbody></table></div>\n");
}

static void head(const struct report *report, int32_t text, struct out *out)
{
    out_text(out, "<th scope=\"col\" class=\"num\">");
    say(report, text, out);
    out_text(out, "</th>");
}

static void cell(uint32_t number, struct out *out)
{
    out_text(out, "<td class=\"num\">");
    out_unsigned(out, number);
    out_text(out, "</td>");
}

static void share(const struct report *report, uint32_t part, uint32_t of, struct out *out)
{
    html_percent(out, part, of, report->style.lang);
    if (of == 0)
        return;
    out_text(out, " <span class=\"of\">(");
    out_unsigned(out, part);
    out_char(out, ' ');
    say(report, REPORT_OF, out);
    out_char(out, ' ');
    out_unsigned(out, of);
    out_text(out, ")</span>");
}

static void totals_row(const struct report *report, int32_t question, struct out *out)
{
    uint32_t of[ANSWER_COUNT] = {0};
    uint32_t disputed = 0;
    uint32_t told;
    uint32_t all;

    for (uint32_t i = 0; i < report->count; i++) {
        of[report->children[i].answers[question].answer]++;
        disputed += report->children[i].answers[question].disputed ? 1u : 0u;
    }
    told = of[ANSWER_YES] + of[ANSWER_NO] + of[ANSWER_EXPLAINED];
    all = told + of[ANSWER_UNKNOWN];
    out_text(out, "<tr><th scope=\"row\">");
    html_text(out, report_question(report, question, false));
    out_text(out, "</th>");
    out_text(out, "<td class=\"num\">");
    out_unsigned(out, of[ANSWER_YES]);
    if (disputed > 0) {
        out_text(out, "<br><span class=\"of\">");
        out_unsigned(out, disputed);
        out_char(out, ' ');
        say(report, REPORT_A_DISPUTED, out);
        out_text(out, "</span>");
    }
    out_text(out, "</td>");
    cell(of[ANSWER_NO], out);
    cell(of[ANSWER_EXPLAINED], out);
    cell(of[ANSWER_UNKNOWN], out);
    cell(of[ANSWER_PENDING], out);
    cell(of[ANSWER_NONE], out);
    out_text(out, "<td class=\"num\">");
    share(report, of[ANSWER_YES], told, out);
    out_text(out, "</td><td class=\"num\">");
    share(report, of[ANSWER_YES], all, out);
    if (all > 0) {
        out_text(out, "<br><span class=\"of\">");
        say(report, REPORT_AT_MOST, out);
        out_char(out, ' ');
        html_percent(out, of[ANSWER_YES] + of[ANSWER_UNKNOWN], all, report->style.lang);
        out_text(out, "</span>");
    }
    out_text(out, "</td></tr>\n");
}

/* How often each ground was given, per question. */
static void grounds(const struct report *report, struct out *out)
{
    bool open = false;

    for (int32_t question = 0; question < QUESTION_COUNT; question++) {
        for (int32_t ground = 0; ground <= GROUNDS; ground++) {
            const struct report_answer *first = 0;
            uint32_t count = 0;
            for (uint32_t i = 0; i < report->count; i++) {
                const struct report_answer *answer = &report->children[i].answers[question];
                /* the doorbraakaanpak is a reason of its own: counted after the grounds */
                int32_t of = answer->reason == KWK_REASON_DOORBRAAK ? GROUNDS : answer->ground;
                if (answer->answer != ANSWER_EXPLAINED || of != ground)
                    continue;
                first = first == 0 ? answer : first;
                count++;
            }
            if (count == 0)
                continue;
            out_text(out, open ? "; " : "<p>");
            if (!open) {
                say(report, REPORT_GROUNDS, out);
                out_text(out, ": ");
            }
            open = true;
            html_text(out, report_question(report, question, true));
            out_text(out, ": ");
            html_text(out, why(report, first));
            out_text(out, " (");
            out_unsigned(out, count);
            out_char(out, ')');
        }
    }
    if (open)
        out_text(out, ".</p>\n");
}

void report_questions(const struct report *report, struct out *out)
{
    out_text(out, "<section id=\"vragen\" aria-labelledby=\"hvragen\"><h2 id=\"hvragen\">");
    say(report, REPORT_QUESTIONS, out);
    out_text(out, "</h2><p>");
    say(report, REPORT_QUESTIONS_HOW, out);
    out_text(out, "</p>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" "
                  "aria-labelledby=\"hvragen\"><table class=\"totals\"><caption class=\"unseen\">");
    say(report, REPORT_QUESTIONS, out);
    out_text(out, "</caption><thead><tr><th scope=\"col\">");
    say(report, REPORT_QUESTION, out);
    out_text(out, "</th>");
    head(report, REPORT_H_YES, out);
    head(report, REPORT_H_NO, out);
    head(report, REPORT_H_EXPLAINED, out);
    head(report, REPORT_H_UNKNOWN, out);
    head(report, REPORT_H_PENDING, out);
    head(report, REPORT_H_NONE, out);
    head(report, REPORT_H_OF_TOLD, out);
    head(report, REPORT_H_OF_ALL, out);
    out_text(out, "</tr></thead><tbody>\n");
    for (int32_t question = 0; question < QUESTION_COUNT; question++)
        totals_row(report, question, out);
    out_text(out, "</tbody></table></div>\n");
    grounds(report, out);
    out_text(out, "</section>\n");
}
