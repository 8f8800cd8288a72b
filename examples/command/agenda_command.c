/*
 * agenda_command.c: `kwaliteitskader agenda FILE`: the days on which something falls due, as an
 * iCalendar (RFC 5545, libical). An event is the early due day; its text names the last defensible
 * one, the article and the status of the norm. No name, label, title or birth date goes into it.
 */
#include <libical/ical.h>
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

struct agenda {
    icalcomponent *calendar;
    const char *key; /* the caller's own word for the case; part of every UID */
    kwk_date as_of;  /* 0 = as the file says */
    int32_t lang;
    int warn; /* days before: an alarm */
    kwk_date known_on;
};

static struct icaltimetype ical_day(kwk_date date)
{
    struct icaltimetype day = icaltime_null_date();

    day.year = date / 10000;
    day.month = date / 100 % 100;
    day.day = date % 100;
    day.is_date = 1;
    return day;
}

/*
 * A day that is counted from the child's birth would tell the birth date: it stands on the first of
 * its month.
 */
static bool tells_birth(const struct kwk_finding *finding)
{
    return finding->norm == KWK_NORM_LOKAAL_TEAM_16_5 ||
           (finding->flags & KWK_FINDING_DERIVED_END) != 0;
}

static kwk_date event_day(const struct kwk_finding *finding)
{
    return tells_birth(finding) ? finding->due / 100 * 100 + 1 : finding->due;
}

static void describe(const struct agenda *agenda, const struct kwk_finding *finding,
                     struct out *out)
{
    struct kwk_norm_info info = {.size = sizeof info};
    const bool en = agenda->lang == KWK_LANG_EN;

    kwk_norm_info(finding->norm, &info);
    out_text(out, kwk_norm_source(finding->norm));
    out_text(out, " (");
    out_text(out, kwk_code_label(KWK_GROUP_STATUS, info.status, agenda->lang));
    out_char(out, ')');
    if (tells_birth(finding)) {
        out_text(out, en ? "\nIn the course of this month." : "\nIn de loop van deze maand.");
    } else if (finding->due_latest != finding->due) {
        out_text(out, en ? "\nLast defensible day: " : "\nLaatste verdedigbare dag: ");
        out_date(out, finding->due_latest);
    }
    out_text(out, en ? "\nA tool, no legal advice." : "\nEen hulpmiddel, geen juridisch advies.");
}

static void identify(const struct agenda *agenda, uint32_t child, const struct kwk_finding *finding,
                     struct out *out)
{
    out_text(out, agenda->key != 0 ? agenda->key : "zaak");
    out_char(out, '-');
    out_number(out, (int32_t)child + 1);
    out_char(out, '-');
    out_number(out, finding->norm);
    out_char(out, '-');
    out_number(out, finding->person);
    out_char(out, '-');
    out_number(out, finding->anchor);
    out_char(out, '-');
    out_number(out, finding->ordinal);
    out_text(out, "@kwaliteitskader");
}

static icalcomponent *alarm_before(int days, const char *text)
{
    struct icaltriggertype before;

    memset(&before, 0, sizeof before);
    before.time = icaltime_null_time();
    before.duration = icaldurationtype_from_int(-days * 86400);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(text), icalproperty_new_trigger(before),
                               (void *)0);
}

static void add_event(struct agenda *agenda, uint32_t child, kwk_date as_of,
                      const struct kwk_finding *finding)
{
    char uid[256] = {0};
    char text[2048] = {0};
    struct out uid_out = {uid, sizeof uid - 1, 0};
    struct out text_out = {text, sizeof text - 1, 0};
    const char *title = kwk_norm_title(finding->norm, agenda->lang);
    struct icaltimetype stamp = ical_day(as_of);
    struct icaltimetype day = ical_day(event_day(finding));
    struct icaltimetype after = day;
    icalcomponent *event;

    identify(agenda, child, finding, &uid_out);
    describe(agenda, finding, &text_out);
    stamp.is_date = stamp.hour = stamp.minute = stamp.second = 0;
    stamp.zone = icaltimezone_get_utc_timezone();
    icaltime_adjust(&after, 1, 0, 0, 0);
    event = icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid),
                                icalproperty_new_dtstamp(stamp), icalproperty_new_dtstart(day),
                                icalproperty_new_dtend(after), icalproperty_new_summary(title),
                                icalproperty_new_description(text),
                                icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL),
                                icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), (void *)0);
    if (agenda->warn > 0)
        icalcomponent_add_component(event, alarm_before(agenda->warn, title));
    icalcomponent_add_component(agenda->calendar, event);
}

/* What runs and has a day: wholes, not their parts. */
static bool add_child(struct agenda *agenda, const struct case_file *file, uint32_t index)
{
    const struct zaak_child *child = &file->zaak.children[index];
    struct kwk_query query = child->query;
    struct zaak_fault fault = {0};
    struct kwk_finding *findings = 0;
    uint32_t count = 0;

    if (agenda->as_of != 0)
        query.as_of = agenda->as_of;
    if (agenda->known_on != 0)
        query.known_on = agenda->known_on;
    if (query.as_of == 0)
        fault =
            (struct zaak_fault){.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF, .line = child->line};
    else
        findings = case_evaluate(&file->zaak, child, &query, &count, &fault);
    if (findings == 0) {
        case_file_complain(file->path, &fault, agenda->lang);
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (findings[i].verdict == KWK_VERDICT_PENDING && findings[i].due != 0 &&
            (findings[i].flags & KWK_FINDING_PART) == 0)
            add_event(agenda, index, query.as_of, &findings[i]);
    }
    free(findings);
    return true;
}

static bool add_file(struct agenda *agenda, const char *path)
{
    struct case_file file;
    struct zaak_fault fault;
    bool done = case_file_read(path, &file, &fault);

    if (!done)
        case_file_complain(path, &fault, agenda->lang);
    for (uint32_t c = 0; done && c < file.zaak.child_count; c++)
        done = add_child(agenda, &file, c);
    case_file_free(&file);
    return done;
}

static bool write_calendar(const struct agenda *agenda, const char *path)
{
    char *text = icalcomponent_as_ical_string_r(agenda->calendar);
    FILE *stream = path != 0 ? fopen(path, "wb") : stdout;
    bool done = text != 0 && stream != 0 && fputs(text, stream) >= 0;

    if (stream != 0)
        done &= path != 0 ? fclose(stream) == 0 : fflush(stream) == 0;
    if (!done)
        perror(path != 0 ? path : "agenda");
    icalmemory_free_buffer(text);
    return done;
}

/* A key goes into every UID: letters, digits and - _ . only. */
static bool key_ok(const char *key)
{
    static const char allowed[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    if (key == 0 || (*key != '\0' && strlen(key) <= 64 && strspn(key, allowed) == strlen(key)))
        return true;
    fprintf(stderr, "--key: E012: letters, cijfers en - _ . (1 t/m 64)\n");
    return false;
}

int command_agenda(int argc, char **argv)
{
    struct agenda agenda = {.lang = KWK_LANG_NL, .warn = 7};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    char *key = 0;
    char *target = 0;
    struct poptOption options[] = {
        {"output", 'o', POPT_ARG_STRING, &target, 0, "schrijf naar dit bestand", "BESTAND"},
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"key", 0, POPT_ARG_STRING, &key, 0, "eigen sleutel van de zaak, zonder naam", "SLEUTEL"},
        {"warn", 0, POPT_ARG_INT, &agenda.warn, 0, "zoveel dagen vooraf waarschuwen (7; 0 = niet)",
         "DAGEN"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *path;
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND");
    rc = poptGetNextOpt(context);
    path = rc == -1 ? poptGetArg(context) : 0;
    if (rc < -1)
        fprintf(stderr, "kwaliteitskader agenda: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (path == 0 || poptPeekArg(context) != 0 || agenda.warn < 0 || agenda.warn > 3650)
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang, &agenda.lang) &&
             option_date("--as-of", as_of, agenda.lang, &agenda.as_of) &&
             option_date("--known-on", known_on, agenda.lang, &agenda.known_on) && key_ok(key)) {
        agenda.key = key;
        agenda.calendar =
            icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                icalproperty_new_prodid("-//libkwaliteitskader//agenda//NL"),
                                icalproperty_new_calscale("GREGORIAN"), (void *)0);
        if (add_file(&agenda, path) && write_calendar(&agenda, target))
            code = EXIT_FINE;
        icalcomponent_free(agenda.calendar);
    }
    free(as_of);
    free(known_on);
    free(lang);
    free(key);
    free(target);
    poptFreeContext(context);
    return code;
}
