/*
 * report_script.c: the script of the report: sorting and filtering of the overview. Enhancement
 * only: without it the table stands complete, in order of urgency. It asks for nothing outside.
 */
#include "report.h"

static const char *const script_parts[] = {
    "'use strict';\n",
};

const char report_script_digest[] = "sha256-5l88yppGN8NFk8W03FaY1jaLkc5D9tJic6cMQwpmtx8=";

void report_script(struct out *out)
{
    for (uint32_t i = 0; i < sizeof script_parts / sizeof script_parts[0]; i++)
        out_text(out, script_parts[i]);
}
